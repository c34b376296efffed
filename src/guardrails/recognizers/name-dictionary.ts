import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { CITY_NAMES } from '../dictionaries/places.ts'
import { SURNAME_ENDING, SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { CHAT_WORDS, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { sequence } from './name-sequence.ts'
import { isCapital, isInitial, isLikeSurname, isSurname, MONTH_NAMES, maybeSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

/** Names that the dictionaries know, by themselves or beside each other. */
export function byDictionary(view: View): Found | null {
  const { token } = view
  if (!isCapital(token)) return inLowerCase(view)
  if (token.isUpper && (token.text.length < 4 || ACRONYMS.has(token.low)) && !isUpperPair(view)) return null
  // "tell Will Castro", "Nina said"; "niña" is the same word here.
  if (token.low === 'nina' && token.isTitle && NAME_VERB.test(view.rightLow.slice(4))) return made(4, 0.65)
  const next =
    (token.low === 'will' || token.low === 'nina') && token.isTitle && view.gapAfter(0) === ' '
      ? view.after(1)
      : undefined
  if (next?.isTitle && SURNAMES.has(next.low) && !NEVER_NAME.has(next.low)) return made(next.end, 0.75)
  if (NEVER_NAME.has(token.low)) return MONTH_NAMES.has(token.low) ? monthAsName(view) : null
  if (GIVEN.has(token.low)) {
    const length = sequence(view, { trusting: true, mayBeLower: false })
    if (length > token.text.length) return made(length, 0.85)
    // A lone given name that is a city, or begins a sentence as a word, was sorted out by the dictionaries.
    return CITY_NAMES.has(token.low) ? null : made(token.text.length, 0.7)
  }
  if (GIVEN_ALSO_WORDS.has(token.low)) return givenAlsoWord(view)
  return withSurname(view) ?? loneSurname(view)
}

/** Names that are guidelines, trials, scores and tests in capitals. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'elisa anca gerd gina grace dash hope ally lara nora iris mira eden alma cara elsa stan dora mona sara'.split(' '),
)

function isUpperPair({ after, gapAfter }: View): boolean {
  const next = after(1)
  return next !== undefined && /^[ -]$/.test(gapAfter(0)) && next.isUpper && maybeSurname(next.low)
}

/** "May Lin Tran", but not "in May", "May 5". */
function monthAsName(view: View): Found | null {
  const next = view.after(1)
  if (next === undefined || view.gapAfter(0) !== ' ') return null
  if (!isLikeSurname(next) && !(next.isTitle && GIVEN_ALSO_WORDS.has(next.low) && !NEVER_NAME.has(next.low)))
    return null
  if (/(?:in|since|last|of|by|until|from|this|next|late|early|mid) $/.test(view.left)) return null
  const rest = sequence(secondOf(view), { trusting: true, mayBeLower: false })
  return rest > 0 ? made(next.start + rest, 0.7) : null
}

/** The same view, from the next token on. */
export function secondOf({ after, gapAfter, rightLow }: View): Parameters<typeof sequence>[0] {
  const shift = after(1)!.start
  return {
    token: after(1)!,
    after: (k) => {
      const token = after(k + 1)
      return token && { ...token, start: token.start - shift, end: token.end - shift }
    },
    gapAfter: (k) => gapAfter(k + 1),
    rightLow: rightLow.slice(shift),
  }
}

/** What only people do: "Grace was seen", "Mark says". */
const NAME_VERB =
  /^ (?:was (?:seen|born|diagnosed|admitted|discharged|referred|treated)|says|told|asked|called|reports?|complains|denies|presented|lives|turned \d|fell|wrote|mentioned|thinks|feels|wants|ran|took|found|gave|woke|vomited|threw|ate|drank|slept|cried|coughed|went|came|drove|helped|texted|emailed|needs|weighs|who|here|rubs|takes|cannot|can't|didn't|'s (?:mom|mother|dad|father|doctor|chart|notes?|wife|husband))(?![a-z])/

function givenAlsoWord(view: View): Found | null {
  const { token, after, gapAfter, right, rightLow } = view
  const next = after(1)
  if (next !== undefined && /^[ -]$/.test(gapAfter(0)) && isCapital(next) && !NEVER_NAME.has(next.low)) {
    const isLike = isSurname(next.low) || SURNAME_ENDING.test(next.low) || isLikeSurname(next)
    const isShort = isInitial(next) && /^[.,)]/.test(right[next.end] ?? '')
    if ((isLike || isShort) && !/^(?:vitamin|type|group|class)$/.test(token.low))
      return made(sequence(view, { trusting: true, mayBeLower: false }) || next.end, 0.75)
    const bothMaybe = next.isTitle && token.isTitle && SURNAMES_ALSO_WORDS.has(next.low)
    if (bothMaybe && !EPONYM_NOUNS.has(after(2)?.low ?? '')) return made(next.end, 0.6)
  }
  if (token.isTitle && NAME_VERB.test(rightLow.slice(token.text.length))) return made(token.text.length, 0.6)
  return loneSurname(view)
}

/** Any capital word before a surname. */
function withSurname(view: View): Found | null {
  const { token, after, gapAfter } = view
  const next = after(1)
  if (next === undefined || !/^[ -]$/.test(gapAfter(0))) return null
  if (!token.isTitle || token.text.length < 3 || !next.isTitle || NEVER_NAME.has(next.low)) return null
  // "Semmes-Weinstein absent": two surnames and a hyphen are a test as often as somebody; a title or a label tells.
  if (gapAfter(0) === '-' && !isListedGiven(token.low) && EPONYMS.has(next.low)) return null
  const previous = view.before(1)
  const isInside = view.gap === ' ' && previous !== undefined && previous.text === previous.low && !previous.hasDigit
  const isPair =
    (isListedGiven(token.low) && !EPONYM_NOUNS.has(next.low) && !EPONYMS.has(token.low)) ||
    (isInside && isSurname(next.low))
  if (!isPair && !SURNAMES.has(next.low) && !SURNAME_ENDING.test(next.low)) return null
  if (EPONYM_NOUNS.has(after(2)?.low ?? '')) return null
  // "Negative Hoffman's", "Primary Raynaud's"
  if (EPONYMS.has(next.low) && isCommonWord(token.low)) return null
  return made(sequence(view, { trusting: true, mayBeLower: false }) || next.end, 0.7)
}

const FRENCH =
  /^(?:-(?:vous|nous|moi|les?|la|en|y)|(?: (?:un|une|le|la|les|votre|vos|des?|du|aux?|a|si|bien|pas|plus|en|dans|sur|avec|ce|cette)| [ld]')(?![a-z]))/

function loneSurname(view: View): Found | null {
  const { token } = view
  // French verbs end like Spanish names: "Souffrez-vous", "Consultez votre médecin".
  if (token.low.endsWith('ez') && FRENCH.test(view.rightLow.slice(token.text.length))) return null
  if (!token.isTitle) return null
  const isKnown = SURNAMES.has(token.low) || (token.text.length > 6 && SURNAME_ENDING.test(token.low))
  if (!isKnown || CITY_NAMES.has(token.low)) return null
  return made(Math.max(sequence(view, { trusting: true, mayBeLower: false }), token.text.length), 0.6)
}

/** "kayla r, 03/30/01": the letter of a surname, at the end or before a date. */
function shortSurname({ token, rightLow }: View): number {
  return /^ [b-hj-z](?=[,.]? ?(?:$|\n|\d{1,2}[/.-]\d|dob))/.test(rightLow.slice(token.text.length)) ? 2 : 0
}

/** "jean-paul" */
function isDouble({ after, gapAfter }: View): boolean {
  return gapAfter(0) === '-' && GIVEN.has(after(1)?.low ?? '')
}

function inLowerCase(view: View): Found | null {
  const { token, after, gapAfter } = view
  if (CHAT_WORDS.has(token.low) || NEVER_NAME.has(token.low) || (/^(?:jean|harsh)$/.test(token.low) && !isDouble(view)))
    return null
  if (GIVEN.has(token.low) && token.text.length > 3)
    return made(
      Math.max(sequence(view, { trusting: false, mayBeLower: true }), token.text.length) + shortSurname(view),
      0.6,
    )
  const next = after(1)
  const isPair = next !== undefined && gapAfter(0) === ' ' && SURNAMES.has(next.low)
  return isPair && GIVEN_ALSO_WORDS.has(token.low) && token.text.length > 2 ? made(next.end, 0.6) : null
}
