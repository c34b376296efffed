import { isCommonWord, isListedCity, isListedCityStart, isListedGiven } from '../dictionaries/listed.ts'
import { CITIES_ALSO_WORDS, CITY_NAMES, CITY_STARTS, COUNTRIES, STATE_CODES, STATES } from '../dictionaries/places.ts'
import { CHAT_SLANG, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord, isOrdinary, isThingName } from './name-person.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import { ends, FACILITY_END, wordAfter } from './place.ts'
import { addressLineInOtherScript, townInOtherScript } from './place-other-scripts.ts'
import { shapedTown } from './place-town.ts'
import type { Found, Recognizer } from './recognizer.ts'

const PLACE_CUE = atEnd(
  /(?:\b(?:in|from|near|outside|around|at|to|lives?|living|reside[sd]?|residing|visit(?:ing|ed)?|downtown|of|based|moved|born|city|town|ciudad|localidad|provincia|natural de|procedente de|vive en|en|a|habite|ville|located|leaving|through|via|between|flew|fly|travell?ed|back|home))[\s:/]*(?:the |greater |downtown |central |north |south |east |west )?$/,
)
const CITY_LABEL = atEnd(
  /(?:city|city\/ ?state\/ ?zip|city, state, zip|town|localidad(?:\/ ?provincia)?|provincia|municipio|poblacion|ciudad|lugar de nacimiento|place of birth|birthplace|hometown|county|village|ville|شهر|المدینه|शहर)["'\s:=/]{1,5}$/,
)
const LIVE_CUE = atEnd(
  /(?:\b(?:from|\d{1,3}, of|(?:home|house|flat|apartment|clinic|hospital|er|office|pharmacy|cvs|walgreens|store|hotel|church|mosque|relatives|parents|cousin|aunt|uncle|dentist|practice) in|(?:live|lives|living|lived) (?:alone |now |just |with [a-z]{3,12} )?in|residing in|resides in|resident of|moved to|moved from|based in|born in|grew up in|outside of|native of|natural de|procedente de|viv(?:o|e|en|imos) en|soy de|somos de|j'habite a|habitons a|residente? (?:en|de|a)|visiting from|relocated to|located in|habite a|citizen of|driving to|travell?ed to|flew to|arrived at|arrived in|i'm in|am in))\s+$/,
)
/** Last words of `LIVE_CUE`, so that the pattern is rarely tried. */
const LIVE_LAST: ReadonlySet<string> = new Set('from in to of at outside de a en'.split(' '))
const OF_SOMEBODY = atEnd(
  /(?:^|[^a-z])(?:home|house|flat|apartment|clinic|hospital|er|office|pharmacy|cvs|walgreens|store|hotel|church|mosque|relatives|parents|cousin|aunt|uncle|dentist|practice) in $/,
)
/** Somebody comes from there. */
const FROM_CUE = atEnd(
  /(?:^|[^a-z])(?:i'?m|am|are|is|was|were|we'?re|he'?s|she'?s|they'?re|come|comes|came|coming|originally|patient|[a-z]{0,8}man|[a-z]{0,8}woman|lady|chap|resident|guy|boy|girl|here|living|family|folks|moved|drove|driving|flew|flight|back|travell?ed|returned|calling|messaging|writing|live|male|female|f|m|yo|born|migrated|emigrated|hails?) from (?:the )?$/,
)
/** First words of towns that begin no name of a person. */
const BEFORE_TOWN =
  /^(?:new|north|south|east|west|san|santa|saint|st|fort|mount|lake|port|los|las|el|la|upper|lower|great|little|old|palm|salt|long|high|royal|kings?|queens?|white|black|red|green)$/
/** "we live in hull now": in lower case a town that is a word of every day, where nothing but a town can stand. */
const LIVE_SURE = atEnd(
  /(?:^|[^a-z])(?:live|lives|lived|living|residing|registered|moved|based|born|grew up|staying|surgery|practice|clinic|hospital|chemist|pharmacy|parents|school|college|uni|office) (?:in|to) $/,
)
const AFTER_TOWN = /^(?:[,.;!?)]|$| (?:and|but|now|with|so|since|near|atm|uk|england)(?![a-z]))/

/** Towns and cities. States and countries stay: they are not below state level. */
export const city: Recognizer = {
  id: 'city',
  find(view) {
    const { token, rightLow, left, before } = view
    // NICE in capitals is the institute of guidelines.
    if (token.hasDigit) return /[\u0600-\u0963][\s:]{1,3}$/.test(left) ? addressLineInOtherScript(view) : null
    if (token.text === 'NICE') return null
    if (token.text.charCodeAt(0) > 0x5ff) return townInOtherScript(view)
    const isCapital = token.isTitle || token.isUpper
    if (isCapital && (isThingName(view) || (token.low === 'leiden' && left.endsWith('factor v ')))) return null
    for (const length of CITY_STARTS.has(token.low) ? ends(rightLow, 3) : []) {
      const phrase = rightLow.slice(0, length)
      if (!CITY_NAMES.has(phrase)) continue
      const state = stateAfter(view, length)
      if (
        EPONYM_NOUNS.has(wordAfter(rightLow, length)) ||
        /^ (?:clinic (?:page|website|site|web|article|guide|video|leaflet|handout|blog|app|says|recommends)|flu|influenza|virus|variant|strain|scientific|marathon|bowel prep|naming|carpal|brace|market|cream pie|terrier|coma|outcome|postnatal|syncope|heart|type [ab]|iv criteria|stroke|ankle|knee|pain)/.test(
          rightLow.slice(length),
        )
      )
        return null
      const afterPlace = before(1)?.hit === 'LOCATION' && /^(?:,| -|-)? ?$/.test(view.gap)
      const isWord = CITIES_ALSO_WORDS.has(phrase)
      // "Normal CT", "Normal PA and lateral", "New Jersey, Wisconsin"
      const isBare = isWord && !rightLow.startsWith(',', length) && !PLACE_CUE.test(left)
      if (state > 0 && !isBare && before(1)?.low !== 'new') return { length: state, type: 'LOCATION', score: 0.85 }
      if (state > 0 && isBare) return null
      if (CITY_LABEL.test(left)) return { length, type: 'LOCATION', score: 0.9 }
      if (isCapital && (PLACE_CUE.test(left) || afterPlace)) return { length, type: 'LOCATION', score: 0.8 }
      // A score, not a town: "Geneva 6".
      if (isCapital && /^ \d{1,2}(?![\d.])/.test(rightLow.slice(length))) return null
      if (isCapital && !isWord) return { length, type: 'LOCATION', score: 0.6 }
      const isSure = isWord && LIVE_SURE.test(left) && AFTER_TOWN.test(rightLow.slice(length))
      if (!isCapital && (isSure || (LIVE_CUE.test(left) && (!isWord || phrase.length > 5))))
        return { length, type: 'LOCATION', score: 0.7 }
      if (!isCapital && !ORDINARY.has(phrase) && (/\b(?:in|near|from) $/.test(left) || phrase.includes(' ')))
        return { length, type: 'LOCATION', score: 0.65 }
      return null
    }
    return isCapital
      ? (listedTown(view) ?? townInState(view) ?? unknownTown(view) ?? shapedTown(view) ?? byWater(view))
      : townInLowerCase(view)
  },
}

/** Cities whose lower-case name is a word of every day. */
const ORDINARY: ReadonlySet<string> = new Set(
  'phoenix mesa aurora reading mobile bend nice tours bath hull derby cork split independence enterprise normal surprise orange corona providence buffalo regina victoria florence charlotte madison austin jackson gilbert chandler eugene troy leon bari cali lima medina helena nancy casper camden cary darwin adelaide sydney sofia kobe surat rosario salvador santiago concepcion angers metz essen fes'.split(
    ' ',
  ),
)

/** A town of the long list: only after a word for being or going there, and not one that is a name. */
function listedTown(view: View): Found | null {
  const { token, left, rightLow } = view
  if ((NEVER_NAME.has(token.low) && !BEFORE_TOWN.test(token.low)) || EPONYMS.has(token.low)) return null
  if (!isListedCityStart(token.low)) return null
  const isAfterPlace = view.gap === ', ' && view.before(1)?.hit === 'LOCATION'
  // "Gordon MacLeod, Thunder Bay."
  const isAfterName =
    view.gap === ', ' && view.before(1)?.hit === 'NAME' && !maybeGiven(token.low) && !maybeSurname(token.low)
  if (!isAfterPlace && !isAfterName && !PLACE_CUE.test(left) && !CITY_LABEL.test(left)) return null
  for (const length of ends(rightLow, 3)) {
    if (!isListedCity(rightLow.slice(0, length)) || EPONYM_NOUNS.has(wordAfter(rightLow, length))) continue
    const isOnlyThere =
      isAfterPlace ||
      (isAfterName && /^(?:[.;\n]|$)/.test(rightLow.slice(length))) ||
      /(?:\b(?:in|near|outside|downtown|to|from)) (?:the )?$/.test(left) ||
      LIVE_CUE.test(left)
    const state = stateAfter(view, length)
    if (state > 0 || isOnlyThere || CITY_LABEL.test(left))
      return { length: state || length, type: 'LOCATION', score: 0.65 }
  }
  return null
}

/** "i live in el cajon and": a town of the long list where nothing but a town can stand. */
function townInLowerCase({ token, left, rightLow, before }: View): Found | null {
  const last = before(1)?.low
  if (last !== 'in' && last !== 'to' && last !== 'at') return null
  if (!/(?:^|[^a-z])(?:in|to|at) $/.test(left)) return null
  const isSure = LIVE_SURE.test(left)
  if (!isListedCityStart(token.low)) {
    // "moved to thornaby and": no word of the language, where only a place can stand.
    const isTown = isSure && token.text.length > 4 && /^[a-z]+$/.test(token.low) && !isOrdinary(token.low)
    const isNone = !isTown || COUNTRIES.has(token.low) || STATES.has(token.low) || CHAT_SLANG.has(token.low)
    return isNone || !AFTER_TOWN.test(rightLow.slice(token.text.length))
      ? null
      : { length: token.text.length, type: 'LOCATION', score: 0.6 }
  }
  for (const length of ends(rightLow, 3)) {
    const phrase = rightLow.slice(0, length)
    if (phrase.length < 4 || !isListedCity(phrase) || !AFTER_TOWN.test(rightLow.slice(length))) continue
    // "the cvs in decatur and": elsewhere only what is nothing else.
    if (!isSure && (phrase.length < 6 || !isNoWord(token.low) || isListedGiven(phrase) || EPONYMS.has(token.low)))
      return null
    return isCommonWord(phrase) || COUNTRIES.has(phrase) || STATES.has(phrase)
      ? null
      : { length, type: 'LOCATION', score: 0.65 }
  }
  return null
}

const WATER = /^(?:Lake|Camp|Fort|Cape|Isle of|Loch) [A-Z][a-z]{2,14}(?![A-Za-z])/

/** "from Lake Tahoe", "at Camp Tawonga". */
function byWater({ gap, before, right }: View): Found | null {
  if (gap !== ' ' || !/^(?:at|in|from|to|near|on|around|by)$/.test(before(1)?.low ?? '')) return null
  const found = WATER.exec(right)
  return found === null || /County|District|Regional$/.test(found[0])
    ? null
    : { length: found[0].length, type: 'LOCATION', score: 0.65 }
}

/** "in Bar Harbor, ME": capital words before the letters of a state. */
function townInState({ token, left, right, rightLow }: View): Found | null {
  if (
    !token.isTitle ||
    NEVER_NAME.has(token.low) ||
    !/(?:^|[^a-z])(?:in|near|from|to|at|of|outside|lives?|living)\s$/.test(left)
  )
    return null
  const match = /^[A-Z][a-z'.-]{1,14}(?: [A-Z][a-z'.-]{1,14}){0,2}, ([A-Z]{2})(?![A-Za-z])/.exec(right)
  if (
    !match ||
    !STATE_CODES.has(match[1]!) ||
    /^(?:md|np|do|pa)$/.test(rightLow.slice(match[0].length - 2, match[0].length))
  )
    return null
  return { length: match[0].length, type: 'LOCATION', score: 0.7 }
}

/** A capital word that no list has, right after "lives in", "from" or a label for a town. */
function unknownTown(view: View): Found | null {
  const { token, left, after, gapAfter, rightLow } = view
  const isLabel = (/[:="']/.test(view.gap) || view.before(1)?.text === 'CITY') && CITY_LABEL.test(left)
  if (NEVER_NAME.has(token.low) && !(isLabel && BEFORE_TOWN.test(token.low))) return null
  if (FACILITY_END.test(wordAfter(rightLow, token.text.length))) return null
  if (!isLabel && (!LIVE_LAST.has(view.before(1)?.low ?? '') || !LIVE_CUE.test(left))) return null
  // "switched from Depakote", "a letter from Serono": only somebody comes from a town.
  const isFrom = !isLabel && view.before(1)?.low === 'from'
  // A country is no place below the state: "a 34 year old male from Nigeria", "back from India", "I live in Kenya".
  const isRomance = view.before(1)?.low === 'de' || view.before(1)?.low === 'en'
  if (!isLabel && !isRomance && isCountry(token.low) && !(isFrom && ORIGIN.has(view.before(2)?.low ?? ''))) return null
  if (isFrom && !FROM_CUE.test(left) && view.before(2)?.hit !== 'NAME' && !isCountry(token.low)) return null
  if (isFrom && (isCommonWord(token.low) || / \d/.test(rightLow.slice(token.text.length, token.text.length + 2))))
    return null
  // "the home in Shiprock", but "clinic in Cardiology".
  if (!isLabel && !isFrom && OF_SOMEBODY.test(left) && !isNoWord(token.low)) return null
  if (STATES.has(token.low) || token.text.length < 3 || (token.isUpper && token.text.length < 6)) return null
  if (
    /^ ?(?:'s|s' )/.test(rightLow.slice(token.text.length)) ||
    EPONYM_NOUNS.has(wordAfter(rightLow, token.text.length))
  )
    return null
  let length = token.text.length
  for (let k = 1; k <= 3; k++) {
    const next = after(k)
    if (
      !next ||
      !/^[ -]$/.test(gapAfter(k - 1)) ||
      !(next.isTitle || next.isUpper || /^(?:de|del|la|di|do|da|am|on|upon|sur|en)$/.test(next.low)) ||
      (NEVER_NAME.has(next.low) && (next.isTitle || next.isUpper))
    )
      break
    if (next.isTitle || next.isUpper) length = next.end
  }
  // "Nuku'alofa"
  length += /^'[a-z]{3,}(?![a-z])/.exec(rightLow.slice(length))?.[0].length ?? 0
  const phrase = rightLow.slice(0, length)
  if (STATES.has(phrase)) return null
  const state = stateAfter(view, length)
  return { length: state || length, type: 'LOCATION', score: isLabel ? 0.8 : 0.6 }
}

/** Safe Harbor lets a country stand; where somebody moved from, it goes as the town beside it would. */
const ORIGIN: ReadonlySet<string> = new Set(['originally', 'here', 'morning', 'moved', 'down'])
const isCountry = (low: string) => COUNTRIES.has(low) || low === 'czech' || low === 'north' || low === 'south'

/** Length with a state after the town (", TX", ", Texas"), or 0. */
function stateAfter({ right, rightLow }: View, length: number): number {
  const match = /^,? ([A-Z]{2})(?![A-Za-z])/.exec(right.slice(length))
  if (match && STATE_CODES.has(match[1]!)) return length + match[0].length
  const zipped = /^,? ([a-z]{2})(?=,? \d{5}(?!\d))/.exec(rightLow.slice(length))
  if (zipped && STATE_CODES.has(zipped[1]!.toUpperCase())) return length + zipped[0].length
  const word = /^, ((?:new |north |south |west |rhode )?[a-z]+)(?![a-z])/.exec(rightLow.slice(length))
  return word && STATES.has(word[1]!) ? length + word[0].length : 0
}
