import { isListedCity, isListedCityStart } from '../dictionaries/listed.ts'
import {
  CITIES_ALSO_WORDS,
  CITY_NAMES,
  CITY_STARTS,
  FACILITIES,
  FACILITY_STARTS,
  STATE_CODES,
  STATES,
} from '../dictionaries/places.ts'
import { EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isThingName } from './name-person.ts'
import { facilityInOtherScript, townInOtherScript } from './place-other-scripts.ts'
import { shapedTown } from './place-town.ts'
import type { Found, Recognizer } from './recognizer.ts'

const FACILITY_NOUN =
  /^(?:hospitals?|clinics?|infirmary|hospice|sanatorium|polyclinic|medical|med|health|healthcare|memorial|general|regional|presbyterian|methodist|university|oncology|cancer|children's|childrens|community|urgent|rehab|rehabilitation|nursing|surgery|pharmacy|institute|center|centre|ctr|dental|dialysis|imaging|infusion|walk|dermatology|pediatrics|paediatrics|cardiology|orthopedics|orthopaedics|family|wellness|practice|care)$/
const FACILITY_END =
  /^(?:hospitals?|clinics?|infirmary|hospice|sanatorium|polyclinic|medical|med|health|healthcare|memorial|general|center|centre|ctr|institute|university|surgery|pharmacy|practice|care|home|system|medicine|associates|rehab|laboratory|labs|facility|trust|group)$/
const FACILITY_STRONG =
  /\b(?:hospitals?|hosp|presbyterian|methodist|clinics?|infirmary|hospice|medical (?:center|centre|ctr|group)|(?:dialysis|imaging|eye|birth(?:ing)?|surgery|infusion|outpatient|walk-in|sleep|pain|spine|sports?|treatment|recovery|crisis|hearing|vision|donor|wellness|counsell?ing|community) (?:center|centre|clinic|unit)|(?:health|medical|wellbeing|gp) hub|med (?:center|centre|ctr)|health(?:care)?(?: (?:center|centre|system|care|trust))?|general|regional|memorial|(?:medical|family|group|dental|gp) practice|oncology center|cancer (?:center|institute)|care (?:center|centre|home)|urgent care|nursing home|surgery|pharmacy|university|rehab(?:ilitation)? center|institute|polyclinic)$/
/** A department or a field that follows a name in Spanish letters: the hospital begins after it. */
const SPANISH_BREAK =
  /^(?:servicio|correo|departamento|seccion|unidad|direccion|gerencia|urologia|medicina|preventiva|interna|infecciosas|enfermedades|area|dolor|terapeutica|pediatria|cardiologia|neurologia|cirugia|anestesiologia)$/
const ROMANCE_START =
  /^(?:hospital|clinica|centro|ambulatorio|policlinico|policlinica|hopital|clinique|residencia|complejo|instituto|fundacion)$/
const ROMANCE_JOIN = /^(?:de|del|la|las|los|el|d|y|des|du|le|les|saint|sainte)$/
/** Names of research houses in "guidelines from ..": that is a source, not a place where somebody was. */
const ON_THE_WEB = /^(?:[a-z']+ ){1,4}(?:website|site|web page|article|guidelines|researchers|study)(?![a-z])/
const SOURCE_CUE = atEnd(
  /(?:guidelines?|recommendations?|according to|research|study|studies|published|based on|per the|article|website|says|as per)[^.;]{0,24}$/,
)
const AT_CUE = atEnd(/(?:\b(?:at|to|in|by|from|of|via|with|near|the|our|@)|[-:,(])\s*(?:the |our )?$/)
const PLACE_CUE = atEnd(
  /(?:\b(?:in|from|near|outside|around|at|to|lives?|living|reside[sd]?|residing|visit(?:ing|ed)?|downtown|of|based|moved|born|city|town|ciudad|localidad|provincia|natural de|procedente de|vive en|en|a|habite|ville|located|leaving|through|via|between|flew|fly|travell?ed|back|home))[\s:/]*(?:the |greater |downtown |central |north |south |east |west )?$/,
)
const CITY_LABEL = atEnd(
  /(?:city|city\/ ?state\/ ?zip|city, state, zip|town|localidad(?:\/ ?provincia)?|provincia|municipio|poblacion|ciudad|lugar de nacimiento|place of birth|birthplace|hometown|county|village|ville|شهر|المدینه|शहर)["'\s:=/]{1,5}$/,
)
const LIVE_CUE = atEnd(
  /(?:\b(?:from|live in|lives in|living in|lived in|residing in|resides in|resident of|moved to|moved from|based in|born in|grew up in|outside of|native of|natural de|procedente de|viv(?:o|e|en|imos) en|soy de|somos de|j'habite a|habitons a|residente en|visiting from|relocated to|located in|habite a|citizen of|driving to|travell?ed to|flew to|arrived at|arrived in|i'm in|am in))\s+$/,
)

/** Hospitals, clinics and other places of care. */
export const facility: Recognizer = {
  id: 'facility',
  version: 1,
  find(view) {
    const { token, left } = view
    if (token.text.charCodeAt(0) > 0x5ff) return facilityInOtherScript(view)
    if (!isCapitalOrListed(token)) return null
    const romance = fromRomance(view)
    if (romance) return romance
    const found = pickFacility(view)
    return found && !SOURCE_CUE.test(left) ? found : null
  },
}

function isCapitalOrListed(token: View['token']): boolean {
  return token.isTitle || token.isUpper || token.hasDigit || FACILITY_STARTS.has(token.low)
}

function pickFacility(view: View): Found | null {
  const { rightLow } = view
  const phrase = fromPhrase(view)
  const named = phrase !== null && ON_THE_WEB.test(rightLow) ? null : phrase
  const listed = fromList(view)
  if (named && listed) return named.length >= listed.length ? named : listed
  return named ?? listed
}

/** "Hospital Universitario de La Princesa": the word for the place comes first, in Spanish and French. */
function fromRomance({ token, after, gapAfter, right }: View): Found | null {
  if (!(token.isTitle || token.isUpper) || !ROMANCE_START.test(token.low)) return null
  let end = 0
  let capitals = 0
  for (let k = 1; k <= 9; k++) {
    const next = after(k)
    if (!next || !/^(?: | ?"|'|" ?|-)$/.test(gapAfter(k - 1))) break
    const isCapital = next.isTitle || next.isUpper
    if (
      !isCapital &&
      !ROMANCE_JOIN.test(next.low) &&
      !/^(?:salud|universitario|general|medico|clinico|comarcal|provincial|infantil|central)$/.test(next.low)
    )
      break
    if (
      isCapital &&
      NEVER_NAME.has(next.low) &&
      !/^(?:universitario|la|el|los|las|centro|hospital|de|del|12|general|memorial|university|medical|center)$/.test(
        next.low,
      )
    )
      break
    if (!isCapital) continue
    capitals++
    end = next.end
  }
  // English "Hospital Course" and the like have no joining word: two capitals, or a joining word, are asked for.
  const name = right.slice(0, end)
  const isEnglish =
    token.low === 'hospital' &&
    !/ (?:de|del|la|las|los|el|universitari|san|santa|general|clinic|infantil|central|virgen|comarcal|provincial|ruber|vall)/i.test(
      name,
    )
  return end > 0 && !isEnglish && capitals > 0 ? { length: end, type: 'LOCATION', score: 0.7 } : null
}

/** Capital words that end in a word for a place of care; the first may not be that word. */
function fromPhrase(view: View): Found | null {
  const { token, after, gapAfter, rightLow, left } = view
  if (!(token.isTitle || token.isUpper || /^\d+(?:st|nd|rd|th)$/.test(token.low))) return null
  if (
    FACILITY_NOUN.test(token.low) &&
    !/^(?:children|methodist|presbyterian|university|community|general|regional|memorial)/.test(token.low)
  )
    return null
  if (
    NEVER_NAME.has(token.low) &&
    !/^(?:st|saint|north|south|east|west|general|memorial|university|children|heart|first|women|spring|summer|new|community|hope|good|white|black|united|royal|queen|central|national|american|urgent|family)$/.test(
      token.low,
    ) &&
    !(token.low === 'la' && token.isUpper)
  )
    return null
  if (token.low === 'children' && !/^children'?s /.test(rightLow)) return null
  let best = 0
  for (let k = 1; k <= 7; k++) {
    const next = after(k)
    const between = gapAfter(k - 1)
    const last = k === 1 ? token : after(k - 1)!
    if (
      !next ||
      !(/^(?: |-|'|' | & )$/.test(between) || (/^\. ?$/.test(between) && /^(?:st|mt|ste|ft|u|s)$/.test(last.low)))
    )
      break
    if (SPANISH_BREAK.test(next.low) || SPANISH_BREAK.test(token.low)) break
    const isJoin = /^(?:of|de|and|for|the|s|del|la)$/.test(next.low)
    const isCapital = next.isTitle || next.isUpper
    if (!isCapital && !isJoin && !/^(?:hospitals?|clinics?|medical|infirmary|hospice|center|centre)$/.test(next.low))
      break
    const phrase = rightLow.slice(0, next.end)
    if (
      FACILITY_STRONG.test(phrase) ||
      (best > 0 && isCapital && /(?:of|,|-) ?$|(?:of|for) the $/.test(rightLow.slice(0, next.start)))
    )
      best = next.end
    else if (best > 0 && isCapital && FACILITY_END.test(next.low)) best = next.end
    else if (best > 0 && isCapital && CITY_NAMES.has(next.low)) best = next.end
    if (!isCapital && FACILITY_END.test(next.low)) break
    if (best > 0 && !isJoin && !isCapital) break
  }
  if (best === 0) return null
  const phrase = rightLow.slice(0, best)
  // "Mental Health", "Public Health", "Primary Care" are subjects, not places.
  if (/^(?:national|u\.?s\.? national|world|eunice)\b.*institutes?\b/.test(phrase)) return null
  if (
    /^(?:mental|public|primary|women|home|global|world|national institutes?|general|intensive|critical|palliative|end|my|reproductive|sexual|maternal|child health|oral|digital|our|university)\S* (?:health|care|health ?care|medicine|surgery|clinic|hospital|general|memorial)$/.test(
      phrase,
    )
  )
    return null
  if (
    / (?:surgery|health|care|general|practice|medicine)$/.test(phrase) &&
    !AT_CUE.test(left) &&
    !/\n\s*$/.test(view.gap)
  )
    return null
  return { length: best, type: 'LOCATION', score: 0.8 }
}

function fromList({ token, rightLow, right, left, after, gapAfter }: View): Found | null {
  const isCapital = token.isTitle || token.isUpper
  if (!FACILITY_STARTS.has(/^[a-z]+/.exec(rightLow)?.[0] ?? token.low)) return null
  for (const length of ends(rightLow, 4)) {
    const phrase = rightLow.slice(0, length)
    if (!FACILITIES.has(phrase) || /'s?$/.test(phrase) !== /'s?$/.test(right.slice(0, length))) continue
    // One-word names are also surnames and towns: they need "at" before them.
    const isOneWord = !/[ .-]/.test(phrase)
    if (isOneWord && !(isCapital && /\b(?:at|@|to|in|by|our)\s+(?:the )?$/.test(left))) continue
    if (!isCapital && !/\b(?:at|@|to|in|from|by)\s+(?:the )?$/.test(left)) continue
    let end = length
    for (let k = 1; k <= 6; k++) {
      const next = after(k)
      if (!next) break
      if (next.start < end) continue
      if (
        gapAfter(k - 1) !== ' ' ||
        !(
          FACILITY_END.test(next.low) ||
          ((next.isTitle || next.isUpper) && CITY_NAMES.has(next.low)) ||
          /^(?:new york|langone)$/.test(rightLow.slice(next.start, next.start + 8))
        )
      )
        break
      end = next.low === 'new' ? next.start + 8 : next.end
    }
    if (
      EPONYM_NOUNS.has(wordAfter(rightLow, end)) ||
      /^(?:website|site|page|article|blog|guidance|says|recommends?|published|researchers?|patient)$/.test(
        wordAfter(rightLow, end),
      )
    )
      return null
    return { length: end, type: 'LOCATION', score: 0.8 }
  }
  return null
}

/** Ends of the first words of a text, longest first. */
function ends(text: string, words: number): number[] {
  const out: number[] = []
  const pattern = /[^\s,;:()]+/y
  let at = 0
  for (let k = 0; k < words; k++) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) break
    const end = at + match[0].length
    const bare = match[0].replace(/(?:[.?!"]|'(?!s))+$/, '')
    out.push(end)
    if (bare.length !== match[0].length) out.push(at + bare.length)
    if (bare.endsWith("'s")) out.push(at + bare.length - 2)
    if (text[end] !== ' ') break
    at = end + 1
  }
  return out.sort((a, b) => b - a)
}

function wordAfter(text: string, at: number): string {
  return /^['s]* ?-?([a-z]+)/.exec(text.slice(at))?.[1] ?? ''
}

/** Towns and cities. States and countries stay: they are not below state level. */
export const city: Recognizer = {
  id: 'city',
  version: 1,
  find(view) {
    const { token, rightLow, left, before } = view
    if (token.hasDigit) return null
    if (token.text.charCodeAt(0) > 0x5ff) return townInOtherScript(view)
    const isCapital = token.isTitle || token.isUpper
    if (isCapital && isThingName(view)) return null
    for (const length of CITY_STARTS.has(token.low) ? ends(rightLow, 3) : []) {
      const phrase = rightLow.slice(0, length)
      if (!CITY_NAMES.has(phrase)) continue
      const state = stateAfter(view, length)
      if (
        EPONYM_NOUNS.has(wordAfter(rightLow, length)) ||
        /^ (?:coma|outcome|postnatal|syncope|heart|type [ab]|iv criteria|stroke|ankle|knee|pain)/.test(
          rightLow.slice(length),
        )
      )
        return null
      const afterPlace = before(1)?.hit === 'LOCATION' && /^(?:,| -|-)? ?$/.test(view.gap)
      if (state > 0) return { length: state, type: 'LOCATION', score: 0.85 }
      const isWord = CITIES_ALSO_WORDS.has(phrase)
      if (CITY_LABEL.test(left)) return { length, type: 'LOCATION', score: 0.9 }
      if (isCapital && (PLACE_CUE.test(left) || afterPlace)) return { length, type: 'LOCATION', score: 0.8 }
      // A score, not a town: "Geneva 6".
      if (isCapital && /^ \d{1,2}(?![\d.])/.test(rightLow.slice(length))) return null
      if (isCapital && !isWord) return { length, type: 'LOCATION', score: 0.6 }
      if (!isCapital && LIVE_CUE.test(left) && (!isWord || phrase.length > 5))
        return { length, type: 'LOCATION', score: 0.7 }
      if (!isCapital && !ORDINARY.has(phrase) && (/\b(?:in|near|from) $/.test(left) || phrase.includes(' ')))
        return { length, type: 'LOCATION', score: 0.65 }
      return null
    }
    return isCapital ? (listedTown(view) ?? townInState(view) ?? unknownTown(view) ?? shapedTown(view)) : null
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
  if (NEVER_NAME.has(token.low) || EPONYMS.has(token.low) || !isListedCityStart(token.low)) return null
  if (!PLACE_CUE.test(left) && !CITY_LABEL.test(left)) return null
  for (const length of ends(rightLow, 3)) {
    if (!isListedCity(rightLow.slice(0, length)) || EPONYM_NOUNS.has(wordAfter(rightLow, length))) continue
    const isOnlyThere = /(?:\b(?:in|near|outside|downtown|to|from)) (?:the )?$/.test(left) || LIVE_CUE.test(left)
    const state = stateAfter(view, length)
    if (state > 0 || isOnlyThere || CITY_LABEL.test(left))
      return { length: state || length, type: 'LOCATION', score: 0.65 }
  }
  return null
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
  if (NEVER_NAME.has(token.low) || FACILITY_END.test(wordAfter(rightLow, token.text.length))) return null
  const isLabel = /[:="']/.test(view.gap) && CITY_LABEL.test(left)
  if (!isLabel && !LIVE_CUE.test(left)) return null
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
  const phrase = rightLow.slice(0, length)
  if (STATES.has(phrase)) return null
  const state = stateAfter(view, length)
  return { length: state || length, type: 'LOCATION', score: isLabel ? 0.8 : 0.6 }
}

/** Length with a state after the town (", TX", ", Texas"), or 0. */
function stateAfter({ right, rightLow }: View, length: number): number {
  const match = /^,? ([A-Z]{2})(?![A-Za-z])/.exec(right.slice(length))
  if (match && STATE_CODES.has(match[1]!)) return length + match[0].length
  const zipped = /^,? ([a-z]{2})(?=,? \d{5}(?!\d))/.exec(rightLow.slice(length))
  if (zipped && STATE_CODES.has(zipped[1]!.toUpperCase())) return length + zipped[0].length
  const word = /^, ((?:new |north |south |west |rhode )?[a-z]+)(?![a-z])/.exec(rightLow.slice(length))
  return word && STATES.has(word[1]!) ? length + word[0].length : 0
}
