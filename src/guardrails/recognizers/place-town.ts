import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { COUNTRIES, STATES } from '../dictionaries/places.ts'
import { CHAT_WORDS, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

/** Parts that towns of English, Celtic, Germanic and Slavic names are made of. */
const TOWN =
  /^(?:[a-z]{2,}(?:ville|town|burg|burgh|borough|bury|field|mouth|stead|wick|worth|dale|pool|haven|chester|cester|minster|combe|gate|thorpe|thwaite|shaw|leigh|hurst|bridge|brook|creek|falls|grove|wood|port|ford|ham|shire|stadt|heim|dorf|hausen|kirchen|grad|pur|abad|nagar|halli|palli|garh|kuppam|fontein|kop|berg|bosch|vlei|ness|firth|wich)|(?:bally|kil|llan|aber|inver|glen|knock|carrick|castle|clon|ennis|strath|auchter|kirk|wagga|wollon|coon|cool)[a-z]{3,})$/
/** "Little Ouseby", "Upper Slaughter": words of every day that towns begin with. */
export const TOWN_FIRST: ReadonlySet<string> = new Set(
  'little great old new upper lower north south east west high long'.split(' '),
)
const THERE = atEnd(/(?:^|[^a-z])(?:in|near|from|at|outside|to|around|clinic in|office in) $/)
/** Only a place stands after these. */
const SURELY_THERE = atEnd(
  /(?:^|[^a-z])(?:near|outside|downtown|moved (?:to|from)|back from|drives? to|drove to|flew (?:back )?(?:from|to)|flight (?:from|to)|trip to|visiting|holiday in|arrived in|lives? in|living in|up in|down in|over in|household in|family in|relatives in|stay(?:s|ing)? in|grew up in|house in|flat in|apartment in|farm in|office in|clinic in|surgery in|hospital in|village of|town of|city of|suburb of) $/,
)

const AFTER: ReadonlySet<string> = new Set('in near from at outside to around of downtown visiting'.split(' '))

/** A town that no list has: by the parts of its name, or after words that only stand before a place. */
export function shapedTown({ token, left, rightLow, before, gap, after, gapAfter }: View): Found | null {
  const previous = before(1)
  const isAfterPlace = gap === ', ' && previous?.hit === 'LOCATION'
  if (!token.isTitle || token.text.length < 5 || !(isAfterPlace || AFTER.has(previous?.low ?? ''))) return null
  if (!isAfterPlace && !THERE.test(left) && !SURELY_THERE.test(left)) return null
  const { low } = token
  if (NEVER_NAME.has(low) || CHAT_WORDS.has(low) || EPONYMS.has(low) || COUNTRIES.has(low) || STATES.has(low))
    return null
  if (isCommonWord(low) || isListedGiven(low)) return null
  const next = after(1)
  if (next !== undefined && /^['-]? ?$/.test(gapAfter(0)) && (EPONYM_NOUNS.has(next.low) || next.low === 's'))
    return null
  // Clonidine is no town of Ireland.
  const isLike = TOWN.test(low) && !isSurname(low) && !/(?:ine|ide|ol|one|ate|in|um)$/.test(low)
  if (!isLike && !SURELY_THERE.test(left)) return null
  // A second capital word belongs to it: "Glen Innes", unless it is a drug or a firm.
  const length = next?.isTitle && gapAfter(0) === ' ' && !NEVER_NAME.has(next.low) ? next.end : token.text.length
  return /^ (?:tablets?|capsules?|cream|inhaler|\d+ ?m?c?g)/.test(rightLow.slice(length))
    ? null
    : { length, type: 'LOCATION', score: 0.55 }
}
