import { isCommonWord } from '../dictionaries/listed.ts'
import { CITY_NAMES, FACILITIES, FACILITY_STARTS } from '../dictionaries/places.ts'
import { EPONYM_NOUNS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord } from './name-person.ts'
import { facilityInOtherScript } from './place-other-scripts.ts'
import { practice } from './place-practice.ts'
import { anywhere } from './prefilter.ts'
import type { Found, Recognizer } from './recognizer.ts'

const FACILITY_NOUN =
  /^(?:hospitals?|clinics?|infirmary|hospice|sanatorium|polyclinic|medical|med|health|healthcare|memorial|general|regional|presbyterian|methodist|university|oncology|cancer|children's|childrens|community|urgent|rehab|rehabilitation|nursing|surgery|pharmacy|institute|center|centre|ctr|dental|dialysis|imaging|infusion|walk|dermatology|pediatrics|paediatrics|cardiology|orthopedics|orthopaedics|family|wellness|practice|care)$/
export const FACILITY_END =
  /^(?:hospitals?|clinics?|infirmary|hospice|sanatorium|polyclinic|medical|med|health|healthcare|memorial|general|center|centre|ctr|institute|university|surgery|pharmacy|practice|care|home|system|medicine|associates|rehab|laboratory|labs|facility|trust|group)$/
const FACILITY_STRONG =
  /\b(?:hospitals?|hosp|presbyterian|methodist|clinics?|infirmary|hospice|medical (?:center|centre|ctr|group)|(?:dialysis|imaging|eye|birth(?:ing)?|surgery|infusion|outpatient|walk-in|sleep|pain|spine|sports?|treatment|recovery|crisis|hearing|vision|donor|wellness|counsell?ing|community) (?:center|centre|clinic|unit)|(?:health|medical|wellbeing|gp) hub|med (?:center|centre|ctr)|home (?:care|health)|health(?:care)?(?: (?:center|centre|system|care|trust))?|general|regional|memorial|(?:medical|family|group|dental|gp) practice|(?:[a-z]{4,}(?:bank|wood|field|brook|side|bridge|gate|hill|view|croft|ford|ham|ton|leigh|park)) practice|oncology center|cancer (?:center|institute)|care (?:center|centre|home)|urgent care|nursing home|skilled nursing(?: facility)?|surgery|pharmacy|university|rehab(?:ilitation)? center|institute|polyclinic|(?:[a-z]*(?:ology|iatrics?|iatric|edics?)|gastro|ortho|surgical|physicians?|heart|eye|skin|allergy|endocrine|kidney|dental|pain|women's health|medical|health) (?:associates|partners|specialists|physicians|consultants))$/
/** What every phrase of `FACILITY_STRONG` has somewhere: most capital words have nothing of it behind them. */
const FACILITY_HINT = anywhere(
  /hosp|presby|methodist|clinic|infirm|skilled|associates|partners|specialists|physicians|consultants|cent(?:er|re)|medical|health|ctr|unit|hub|general|regional|memorial|practice|care|nursing home|surgery|pharmacy|university|institute/,
)
/** A department or a field that follows a name in Spanish letters: the hospital begins after it. */
const SPANISH_BREAK =
  /^(?:servicio|correo|departamento|seccion|unidad|direccion|gerencia|urologia|medicina|preventiva|interna|infecciosas|enfermedades|area|dolor|terapeutica|pediatria|cardiologia|neurologia|cirugia|anestesiologia)$/
const ROMANCE_START =
  /^(?:hospital|clinica|centro|ambulatorio|policlinico|policlinica|hopital|clinique|residencia|complejo|instituto|fundacion|szpital|krankenhaus|klinikum|ospedale|policlinico|spital)$/
const ROMANCE_JOIN = /^(?:de|del|la|las|los|el|d|y|da|do|dos|di|des|du|le|les|saint|sainte)$/
/** Names of research houses in "guidelines from ..": that is a source, not a place where somebody was. */
const ON_THE_WEB =
  /^(?:[a-z']+ ){1,4}(?:website|site|web page|page|pages|article|articles|guidelines|guide|researchers|study|video|videos|leaflet|blog|app|diet|handout|calculator|symptom checker|newsletter|podcast|recipe)(?![a-z])/
/** Houses that publish for everybody: what they say is read, not told to somebody who was there. */
const AUTHORITY =
  /^(?:mayo clinic|cleveland clinic|johns hopkins|mass general|great ormond street|mount sinai) (?:says?|recommends?|(?:and|or) [a-z]{2,12} (?:says?|recommends?))(?![a-z])/
/** Houses whose name is no word and no other thing. */
const SURE_LOWER =
  /^(?:kaiser|geisinger|ochsner|upmc|ucla|ucsf|nyu|vanderbilt|medanta|aiims|cedars|moffitt|cedars-sinai)$/
/** Short forms of fields and diseases, before a word for a place. */
const DEPARTMENT =
  /^(?:hf|inr|gi|ent|tb|gyn|ob|obgyn|chf|copd|dm|pt|ot|ms|als|hiv|prep|ivf|adhd|ep|cf|ibd|ckd|std|sti|gu|gum|pat|iv|mri|wic|pain|er|ed|msk|vad)$/
/** What a clinic is for, where nothing else stands before the noun. */
const DEPARTMENTS =
  /^(?:(?:the|and|or|clinic|unit|service|rapid|one|stop|acute|chronic|adult|early|high|risk|complex|[a-z]*(?:ology|iatrics?|iatry|ological|surgery|surgical|therapy|natal|vascular)|memory|glaucoma|cataract|retina|macular|eye|falls?|pain|hand|hip|knee|spine|back|foot|heart|failure|rhythm|chest|lung|liver|kidney|renal|stroke|tia|diabet(?:es|ic)|metabolic|thyroid|lipid|obesity|weight|bariatric|sleep|fracture|breast|skin|mole|wound|ulcer|leg|anticoagulation|coumadin|warfarin|inr|asthma|allergy|headache|migraine|continence|epilepsy|movement|parkinson'?s|ms|antenatal|fertility|menopause|gynae|colposcopy|vaccine|vaccination|immunization|flu|covid|travel|voice|hearing|balance|vertigo|tinnitus|gender|eating|sports|sport|lymphedema|lymphoedema|infusion|transplant|cancer|tumou?r|oncology|hernia|stoma|ostomy|fatigue|concussion|spasticity|seating|wheelchair|orthotics|prosthetics|podiatry|dental|lactation|newborn|infant|well|walk|in|out|after|hours|day|procedure|pre|op|assessment|admission|discharge|device|pacemaker|hypertension|blood|pressure|smoking|cessation|hepatitis|hiv|tb|sti|sexual|methadone|addiction|detox|anxiety|mood|psychosis|memory|geriatric|frailty|hypermobility|vein|varicose|burns?|plastics|cleft|scoliosis|orthotic|minor|injury|injuries|ambulatory|emergency|clinical|research|specialty|specialist|resident|residents|faculty|teaching|free|student|women'?s|men'?s) )+(?:clinics?|cent(?:er|re)|unit|service)$/
const SOURCE_CUE = atEnd(
  /(?:guidelines?|recommendations?|according to|research|(?:study|studies) (?:by|from|in|of|done|conducted|published)|published|based on|per the|article|website|says|as per)[^.;]{0,24}$/,
)
const AT_CUE = atEnd(
  /(?:(?:agency|pharmacy|clinic|hospital|practice|surgery|gp|hospice|facility) is |(?:surgery|clinic|practice|facility|hospital|location|site|gp|pharmacy)"\s?:\s?"|\b(?:at|to|in|by|from|of|via|with|near|the|our|@)|[-:,(])\s*(?:the |our )?$/,
)

/** A house of a saint or of the crown in lower case. */
const SAINT: ReadonlySet<string> = new Set('st saint mount mt royal queen our princess prince sacred'.split(' '))
const IN_PLACE = atEnd(
  /(?:^|[^a-z])(?:at|in|to|from|near|by|outside|into|the|of|school|church|nursery|hospital|hospice|parish) $/,
)
/** "at st marys", "from saint luke's": a house of care without its noun; the root of the plant is none. */
const SAINT_ALONE =
  /^(?:st|saint)\.? (?:[a-z]{3,14}'s|(?:mary|luke|john|jude|james|joseph|thomas|george|peter|paul|vincent|francis|michael|anne?|elizabeth|bartholomew|barnaba|helen|stephen|andrew|david|patrick|anthony|matthew|mark|clare|joan|agne|catherine|margaret|columba|bernard|charle|raphael|alphonsu|alexiu)s)(?![a-z'-]| (?:wort|gout|fire|disease|dance|bridge|island))/
const ROYAL = /^royal (?:infirmary|hospital)(?![a-z])/
const SAINTS =
  /^(?:st|saint|mount|mt|royal|queen|our lady|princess|prince|sacred)\.? (?:[a-z']{3,16} ){1,3}?(?:hospital|infirmary|hospice|medical cent(?:er|re)|clinic|surgery|health cent(?:er|re)|school|church|cathedral|college|university)(?![a-z])/

/** Hospitals, clinics and other places of care. */
export const facility: Recognizer = {
  id: 'facility',
  starters: new Set(['clinique', 'hopital', 'clinica', 'klinikum', 'szpital', 'policlinico']),
  find(view) {
    const { token, left } = view
    if (token.text.charCodeAt(0) > 0x5ff) return facilityInOtherScript(view)
    if (!isCapitalOrListed(token)) return practice(view)
    // "at st columba's hospital"
    const saint =
      token.text === token.low && SAINT.has(token.low) && IN_PLACE.test(left)
        ? (SAINTS.exec(view.rightLow) ?? ROYAL.exec(view.rightLow))
        : null
    if (saint) return { length: saint[0].length, type: 'LOCATION', score: 0.75 }
    const romance = fromRomance(view)
    if (romance) return romance
    const found = pickFacility(view)
    if (found) return SOURCE_CUE.test(left) ? null : found
    // "told at st marys"
    const alone = SAINT.has(token.low) && IN_PLACE.test(left) ? SAINT_ALONE.exec(view.rightLow) : null
    return alone ? { length: alone[0].length, type: 'LOCATION', score: 0.7 } : (practice(view) ?? treatedAt(view))
  },
}

const CARE_AT = atEnd(
  /(?:^|[^a-z])(?:amputated|removed|admitted|operated(?: on)?|surgery|born|treated|delivered|biopsy|scan|mri|ultrasound|x-?ray|stent|seen|er|ed|a&e|icu|ward|checked|colonoscopy|endoscopy|bloods|dialysis|chemo|rehab|c-section|bypass|cast|stitches|mammogram|labou?r|\d{2,3}\/\d{2,3}) at $/,
)

/** "amputated at Middlemore", "BP was 150/100 at Parirenyatwa": a word that no list has, where somebody is treated. */
function treatedAt({ token, left, gap, before, rightLow }: View): Found | null {
  if (!token.isTitle || token.text.length < 5 || gap !== ' ' || before(1)?.low !== 'at' || !CARE_AT.test(left))
    return null
  if (!isNoWord(token.low) || /(?:logy|trics|trists?|medics|paedics|pedics|care|shop|mart)$/.test(token.low))
    return null
  return /^(?:[.,;!?)\n]|$| (?:on|in|last|yesterday|today|and|but|by|for|with|when|this)(?![a-z]))/.test(
    rightLow.slice(token.text.length),
  )
    ? { length: token.text.length, type: 'LOCATION', score: 0.6 }
    : null
}

function isCapitalOrListed(token: View['token']): boolean {
  return (
    ROMANCE_START.test(token.low) ||
    token.isTitle ||
    token.isUpper ||
    token.hasDigit ||
    FACILITY_STARTS.has(token.low) ||
    SAINT.has(token.low)
  )
}

function pickFacility(view: View): Found | null {
  const { rightLow } = view
  const phrase = fromPhrase(view)
  const named = phrase !== null && (ON_THE_WEB.test(rightLow) || AUTHORITY.test(rightLow)) ? null : phrase
  const listed = fromList(view)
  if (named && listed) return named.length >= listed.length ? named : listed
  return named ?? listed
}

/** "Hospital Universitario de La Princesa": the word for the place comes first, in Spanish and French. */
function fromRomance({ token, after, gapAfter, right }: View): Found | null {
  if (!ROMANCE_START.test(token.low)) return null
  // "a la clinique du Parc": in lower case a capital follows, after a joining word or at once.
  const isLower = token.text === token.low
  if (isLower && (token.low === 'instituto' || token.low === 'residencia')) return null
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
    !/ (?:de|del|da|do|la|las|los|el|universitari|san|santa|general|clinic|infantil|central|virgen|comarcal|provincial|ruber|vall)/i.test(
      name,
    )
  return end > 0 && !isEnglish && capitals > 0 ? { length: end, type: 'LOCATION', score: 0.7 } : null
}

const JOINS: ReadonlySet<string> = new Set('of de and for the s del la'.split(' '))
const LOWER_NOUNS: ReadonlySet<string> = new Set(
  'hospital hospitals clinic clinics medical infirmary hospice center centre'.split(' '),
)

/** Whether the name of a house may have this word after its first. */
function goesOn(next: View['token']): boolean {
  return next.isTitle || next.isUpper || JOINS.has(next.low) || LOWER_NOUNS.has(next.low)
}

/** Capital words that end in a word for a place of care; the first may not be that word. */
function fromPhrase(view: View): Found | null {
  const { token, after, gapAfter, rightLow, left } = view
  if (!(token.isTitle || token.isUpper || /^\d+(?:st|nd|rd|th)$/.test(token.low))) return null
  const following = after(1)
  if (following === undefined || !goesOn(following) || !FACILITY_HINT.mayMatch(rightLow)) return null
  if (
    FACILITY_NOUN.test(token.low) &&
    !/^(?:children|methodist|presbyterian|university|community|general|regional|memorial)/.test(token.low)
  )
    return null
  if (
    NEVER_NAME.has(token.low) &&
    !/^(?:st|saint|guy|north|south|east|west|general|memorial|university|children|heart|first|women|spring|summer|new|community|hope|good|white|black|united|royal|queen|central|national|american|urgent|family)$/.test(
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
    if (!goesOn(next)) break
    const isJoin = JOINS.has(next.low)
    const isCapital = next.isTitle || next.isUpper
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
  if (/^u\.? ?s\.? |^(?:nursing|care|rest|retirement) home$| for (?:the )?health(?:care)?$/.test(phrase)) return null
  // "Complex Regional Pain Syndrome", "Supportive hospital therapy" at the start of a sentence.
  if (
    / (?:regional|general|memorial)$/.test(phrase) &&
    / (?:pain|block|an[a]?esth|lymph|nerve)/.test(rightLow.slice(best, best + 8))
  )
    return null
  const noun = view.right.slice(phrase.lastIndexOf(' ') + 1, best)
  const isStart = left === '' || /[.!?\n-]\s?$/.test(left)
  if (isStart && noun === noun.toLowerCase() && isCommonWord(token.low) && !/^(?:mercy|grace|hope)$/.test(token.low))
    return null
  // "Mental Health", "Public Health", "Primary Care" are subjects, not places.
  if (/^(?:national|u\.?s\.? national|world|eunice)\b.*institutes?\b/.test(phrase)) return null
  if (
    /^(?:mental|public|primary|women|home|global|world|national institutes?|general|intensive|critical|palliative|end|my|reproductive|sexual|maternal|environmental|occupational|behaviou?ral|population|related|integrative|child health|oral|digital|our|university)\S* (?:health|care|health ?care|medicine|surgery|clinic|hospital|general|memorial)$/.test(
      phrase,
    )
  )
    return null
  // "Refer to Memory Clinic", "Heart Failure Clinic": a department of any hospital.
  if (DEPARTMENTS.test(phrase)) return null
  // "Call the HF clinic"
  if (token.isUpper && DEPARTMENT.test(token.low) && /^[a-z]+ (?:clinic|center|centre)$/.test(phrase)) return null
  // "Procedure: Cataract Surgery"
  if (
    view.before(1)?.hit !== 'NAME' &&
    /^[a-z]+ surgery$/.test(phrase) &&
    /[:,(-]\s?$/.test(left) &&
    !/(?:gp|surgery|practice):\s?$/.test(left)
  )
    return null
  if (
    / (?:surgery|health|care|general|practice|medicine)$/.test(phrase) &&
    // "site Leicester General"
    !(phrase.endsWith(' general') && CITY_NAMES.has(phrase.slice(0, -8))) &&
    !AT_CUE.test(left) &&
    !/\n\s*$/.test(view.gap)
  )
    return null
  return { length: best, type: 'LOCATION', score: 0.8 }
}

/** Its letters before the first digit: "st2" begins as "st". */
function lettersOf(low: string): string {
  let end = 0
  while (low.charCodeAt(end) > 0x60 && low.charCodeAt(end) < 0x7b) end++
  return end === 0 || end === low.length ? low : low.slice(0, end)
}

function fromList({ token, rightLow, right, left, after, gapAfter }: View): Found | null {
  const isCapital = token.isTitle || token.isUpper
  if (!FACILITY_STARTS.has(lettersOf(token.low))) return null
  for (const length of ends(rightLow, 4)) {
    const phrase = rightLow.slice(0, length)
    if (!FACILITIES.has(phrase) || /'s?$/.test(phrase) !== /'s?$/.test(right.slice(0, length))) continue
    // One-word names are also surnames and towns: they need "at" before them.
    const isOneWord = !/[ .-]/.test(phrase)
    const isSure = isCapital
      ? /\b(?:at|@|to|in|by|our)\s+(?:the )?$/.test(left)
      : SURE_LOWER.test(phrase) && /(?:\bat|@|(?:went|go|going|gone|been) to)\s+(?:the )?$/.test(left)
    if (isOneWord && !isSure) continue
    // "St. Jude Assurity": the maker of valves and pacemakers.
    if (
      /^ (?:medical|assurity|ellipse|durata|quadra|regent|masters|trifecta|epic|confirm|merlin|valve|pacemaker|icd|lead)(?![a-z])/.test(
        rightLow.slice(length),
      )
    )
      return null
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
          ((next.isTitle || next.isUpper || !isCapital) && CITY_NAMES.has(next.low)) ||
          /^(?:new york|langone)$/.test(rightLow.slice(next.start, next.start + 8))
        )
      )
        break
      end = next.low === 'new' ? next.start + 8 : next.end
    }
    if (
      EPONYM_NOUNS.has(wordAfter(rightLow, end)) ||
      /^(?:website|site|page|article|blog|guidance|says?|recommends?|published|research|researchers?|study|studies|trial|handout|leaflet|calculator|patient)$/.test(
        wordAfter(rightLow, end),
      ) ||
      /^ (?:and|or) [a-z]{2,12} (?:says?|recommends?|websites?|pages?)(?![a-z])/.test(rightLow.slice(end))
    )
      return null
    return { length: end, type: 'LOCATION', score: 0.8 }
  }
  return null
}

/** Ends of the first words of a text, longest first. */
export function ends(text: string, words: number): number[] {
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

export function wordAfter(text: string, at: number): string {
  return /^['s]* ?-?([a-z]+)/.exec(text.slice(at))?.[1] ?? ''
}
