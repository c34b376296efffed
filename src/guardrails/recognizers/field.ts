import { isCommonWord } from '../dictionaries/listed.ts'
import { CHAT_WORDS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord, isOrdinary, WORD_NAMES } from './name-person.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import type { Found, Recognizer } from './recognizer.ts'

// Fields of forms whose name says that the value is a person or a place. How the field is written is free: "Escort: X",
// "caller? X", "supervisor_name=x", "Surname X, given Y".

/** Words that a field for a person ends or begins with. */
const WHO =
  '(?:clinician|provider|doctor|physician|practitioner|contact(?: \\d)?|escort|chaperone|supervisor|manager|owner|witness|referr(?:er|ed by|ing gp)|interpreter|guardian|carers?|care ?giver|caller|porter|driver|partner|spouse|husband|wife|next of kin|nok|kin|known as|aka|alias|nick ?name|requester|requested by|reporter|reported by|contact person|keyworker|key worker|social worker|named nurse|nurse|midwife|health visitor|case ?manager|line manager|teacher|head ?teacher|employer contact|landlord|solicitor|informant|historian|completed by|filled in by|form completed by|entered by|typed by|dictated by|author|attended by|accompanied by|collected by|taken by|received by|discussed with|d\\/w|handed over to|handover to|seen with|assisted by|lives with|household members?|siblings?|patient label|patient|client|resident|student|pupil|employee|applicant|policy ?holder|account ?holder|beneficiary|dependant|dependent|minor|child|baby|infant|mother|father|mum|dad|son|daughter|brother|sister|grand(?:mother|father|son|daughter)|sur ?name|family name|given(?: names?)?|fore ?names?|first(?: name)?|last(?: name)?|middle name|preferred(?: name)?|display ?name|full ?name|name)'
const SIGN = `(?: \\([a-z ]{2,20}\\))?["'\\])]{0,2}\\s?(?:[:=?>|]{1,2}|->|=>| - |\\.{3}|\\s{3})\\s{0,3}["'(\\[]{0,2}$`
const PERSON_FIELD = atEnd(new RegExp(`(?:^|[\\s"'{,;|(\\[._>-])${WHO}(?:[ _.-](?:name|full ?name|nm|1|2|is))?${SIGN}`))
/** Who sent a mail: what is quoted, or has an address behind it. */
const FROM = atEnd(/(?:^|[\n>] ?)(?:from|to|cc|sender): {1,2}"$/)
/** Fields of things and of answers that hold the same words. */
const NO_PERSON_FIELD = atEnd(
  new RegExp(
    `(?:drug|medication|medicine|brand|product|test|device|company|plan|file|trade|generic|condition|disease|procedure|app|pharmacy|allergy|vaccine|event|group|species|organism|section|field|unit|step|form|study|table|column|display|event)[ _.-]?(?:name|display name)${SIGN}`,
  ),
)
/** Two words that are fields also without a sign: "Surname Ngata, given Aroha". */
const BARE_FIELD = atEnd(/(?:^|[\n,;|.(] ?)(?:sur ?name|family name|given(?: names?)?|fore ?names?|first names?) $/)
const VALUE_ENDS =
  /^(?:["'\])]|[,.;|\n(]|$| {2,}| [-|/(]| ?\.{3}|, | (?:and|dob|d\.o\.b|born|age|aged|sex|tel|phone|mob|m|f|id|mrn|nhs|ur|\d))/
const WORD = /^[ -]([A-Z][A-Za-z'-]{1,18}|[A-Z]\.?)(?![A-Za-z])/

const LABEL_NEXT = /^(?: [A-Za-z.]{2,10})?\s?[:=]/

/** A turn of a talk: one word that no list has is as often what they say ("Patient: Ouch."). */
const TURN = atEnd(
  /(?:^|[\n>*.!?)\]] ?)(?:patient|pt|client|resident|caller|mother|father|mum|dad|son|daughter|brother|sister|wife|husband|partner|spouse|guardian|carer|caregiver|interpreter|nurse|midwife|contact|witness|author|teacher|manager|porter|driver|child|student)\*{0,2}: \*{0,2}$/,
)

/** How far the value goes: capital words, as many as four. */
function valueLength(right: string, first: number): number {
  let end = first
  for (let k = 0; k < 3; k++) {
    const next = WORD.exec(right.slice(end))
    if (next === null) break
    const low = next[1]!.toLowerCase()
    if ((NEVER_NAME.has(low) || isCommonWord(low)) && !maybeGiven(low) && !maybeSurname(low)) break
    // The next label: "Surname: Balogun Home tel: 0..".
    if (LABEL_NEXT.test(right.slice(end + next[0].length))) break
    // The letter of a sex, before a date of birth.
    if (/^[mf]$/.test(low) && /^ \d/.test(right.slice(end + next[0].length))) break
    end += next[0].length
  }
  return end
}

const USER = /^[a-z]{1,12}[._][a-z]{2,15}(?=")/

function person(view: View): Found | null {
  const { token, left, right, gap } = view
  // "clinician": "nurse.okoye"
  if (token.text === token.low && gap.endsWith('"')) {
    const user = USER.exec(right)
    return user && PERSON_FIELD.test(left) ? { length: user[0].length, type: 'NAME', score: 0.65 } : null
  }
  const isCapital = token.isTitle || token.isUpper
  if (!isCapital || token.text.length < 2) return null
  const isBare = gap === ' '
  if (
    isBare
      ? !BARE_FIELD.test(left)
      : !/[:=?>|-]|\.{3}|\s{3}$/.test(gap) || !(PERSON_FIELD.test(left) || FROM.test(left))
  )
    return null
  if (!isBare && NO_PERSON_FIELD.test(left)) return null
  const { low } = token
  if (EPONYMS.has(low) && !maybeGiven(low)) return null
  const isKnown = (maybeGiven(low) || maybeSurname(low)) && (WORD_NAMES.has(low) || !isOrdinary(low))
  const length = valueLength(right, token.text.length)
  // "Nurse: Rest", "Patient: PREGNANT": a word of every day is an answer, unless a name stands behind it.
  if (!isKnown && (isOrdinary(low) || !(isNoWord(low) || length > token.text.length))) return null
  if (!isKnown && length === token.text.length && TURN.test(left)) return null
  if (token.isUpper && (low.length < 4 || (!isKnown && length === token.text.length))) return null
  return VALUE_ENDS.test(right.slice(length).toLowerCase()) ? { length, type: 'NAME', score: 0.75 } : null
}

const PLACE_FIELD = atEnd(
  new RegExp(
    `(?:^|[\\s"'{,;|(\\[._>-])(?:pharmacy|chemist|hospital|clinic|surgery|practice|facility|care home|nursing home|school|college|nursery|employer|workplace|place of work|place of birth|birth ?place|born in|town|city|suburb|village|parish|district|locality|street|road|address|addr|home address|residence|hometown|referred from|transferred from|location|site)(?:[ _.-](?:of choice|name|nm|of birth|line|used|preferred|attended|1|2|3))?${SIGN}`,
  ),
)
const BODY_FIELD = atEnd(new RegExp(`(?:location|site|district|practice|address|surgery)${SIGN}`))
const PLACE_VALUE =
  /^(?:St\. )?[A-Z][A-Za-z'-]{1,18}(?: (?:of|the|and|&|de|la|on|upon|in|[A-Z][A-Za-z'-]{0,18}|\d{1,4}[A-Za-z]?)){0,4}(?:, (?:[A-Z][A-Za-z'-]{1,18}(?: [A-Z][A-Za-z'-]{0,18}){0,2})){0,3}/
/** Shops with houses everywhere tell nobody's place. */
const CHAIN =
  /^(?:boots|lloyds|superdrug|rowlands|tesco|asda|costco|walmart|walgreens|cvs|kroger|publix|safeway|target|rite)$/
const MEDICAL = /(?:al|ic|ar|ine|um|us|ex|is|or|ia|ary|oid|ous|ed|ing|ion|ity)$/

function place({ token, left, right, gap }: View): Found | null {
  if (!token.isTitle || token.text.length < 3 || !/[:=?>|-]|\.{3}|\s{3}$/.test(gap) || !PLACE_FIELD.test(left))
    return null
  const found = PLACE_VALUE.exec(right)?.[0].replace(/[ ,]+(?:of|the|and|&|in|on|de|la)?$/, '')
  if (found === undefined || NEVER_NAME.has(token.low) || CHAT_WORDS.has(token.low)) return null
  if (CHAIN.test(token.low)) return null
  const words = found.split(/[ ,]+/).filter((word) => /^[A-Z]/.test(word))
  const isUnknown = isNoWord(token.low) && !EPONYMS.has(token.low)
  const isBody = BODY_FIELD.test(left)
  // "Location: Epigastric", "Site: Left knee" tell where it hurts.
  const isPlace = isBody
    ? isUnknown && token.text.length > 4 && !MEDICAL.test(token.low)
    : isUnknown || (words.length > 1 && !words.every((word) => isOrdinary(word.toLowerCase())))
  return isPlace && /^(?:["'\])]|[,.;|\n(]|$| [-|/] )/.test(right.slice(found.length))
    ? { length: found.length, type: 'LOCATION', score: 0.65 }
    : null
}

/** "q1=Duyen;": a value alone, of a name that no list of words has. */
function valueAlone({ token, gap, right }: View): Found | null {
  if (
    !token.isTitle ||
    token.text.length < 4 ||
    !gap.endsWith('=') ||
    !/^(?:[;,|&"\n]|$)/.test(right.slice(token.text.length))
  )
    return null
  const isName = maybeGiven(token.low) && isNoWord(token.low) && !EPONYMS.has(token.low)
  return isName ? { length: token.text.length, type: 'NAME', score: 0.6 } : null
}

/** "0 4 / 0 6 / 1 9 8 8": a scan of boxes, one figure in each. */
const BOXES = /^\d \d {0,2}[/.-] {0,2}\d \d {0,2}[/.-] {0,2}(?:\d ){1,3}\d(?! ?\d)/

export const field: Recognizer = {
  id: 'field',
  find(view) {
    const { token } = view
    if (token.hasDigit) {
      const boxes = token.text.length === 1 ? BOXES.exec(view.right) : null
      return boxes && { length: boxes[0].length, type: 'DATE', score: 0.8 }
    }
    if (token.text.charCodeAt(0) > 0x24f) return null
    return person(view) ?? place(view) ?? valueAlone(view)
  },
}
