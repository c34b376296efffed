import { isCommonWord, isListedCity } from '../dictionaries/listed.ts'
import { CITY_NAMES } from '../dictionaries/places.ts'
import { CHAT_WORDS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isOrdinary } from './name-person.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import type { Found } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'LOCATION', score })

/** "at Harbor Counseling", "at Lakeside Pediatrics": one to three capital words before the field of a practice. */
const PRACTICE =
  /^(?:[A-Z][\w'&.-]{1,16} ){1,3}?(?:Family Medicine|Internal Medicine|Primary Care|P(?:a?)ediatrics|Counsel?ling|Therapy|Dental|Dentistry|Orthop(?:a?)edics|Dermatology|Cardiology|Psychiatry|Wellness|Physiotherapy|Chiropractic|Urology|Oncology|Fertility|Ophthalmology|Optometry|Podiatry|Neurology|Nephrology|Rheumatology|Imaging|Radiology|Diagnostics|Hospice|(?:Senior|Assisted) Living|Memory Care|Eye Care|Home Health|Behaviou?ral Health)(?: (?:Associates|Group|Center|Centre|Clinic|Partners|Practice))?(?![A-Za-z])/
/** What is a house and no field. */
const HOUSE_OF_CARE =
  /(?:Counsel?ling|Dental|Family Medicine|Chiropractic|Home Health|Memory Care|Eye Care|Living|Associates|Group|Center|Centre|Clinic|Partners|Practice)$/
/** Fields and kinds of care: "at Physical Therapy" is any. */
const FIELD =
  /^(?:physical|occupational|speech|cognitive|behaviou?ral|group|family|couples|individual|genetic|grief|p(?:a?)ediatric|interventional|nuclear|general|outpatient|inpatient|internal|sports|pain|women's|radiation|medical|vestibular|respiratory|infusion|wound|senior|assisted|palliative|community|maternal|cardiac|pulmonary|surgical|neuro|mental|hand|aqua|art|music|talk|private|local)$/
/** The same in lower case, before a word for a place of care. */
const LOWER =
  /^([a-z]{4,16})(?: ([a-z]{4,16}))? (?:hospital|infirmary|clinic|medical cent(?:er|re)|health cent(?:er|re)|general|memorial|urgent care|surgery|medical practice|practice|pharmacy|chemist|care home|nursing home|lodge|hospice|community hall|church hall)(?![a-z])/
/** Fields of medicine, and other words that say what sort of place it is. */
const SORT =
  /(?:olog(?:y|ical)|ic|ics|al|ary|ery|istry|iatric|natal|care|term|patient|ray|ing|ed|ive|scan|fast|urgent|walk|ortho|dialysis|fertility|fracture|asthma|warfarin|diabetes|memory|sleep|travel|antenatal|women|womens|childrens|children|vet|vets|teaching|county|city|state|district|private|public|local|nearest|same|mental|(?<![a-z])field|psych|trauma|rehab|mother|baby|methadone|vaccine|covid|virtual|online|day)$/

const NATURE =
  /^(?:elm|oak|oaks|ash|maple|willow|willows|river|riverside|park|parkside|mill|hill|hillside|bridge|station|market|castle|green|meadow|meadows|lake|lakeside|woodlands?|manor|abbey|priory|holly|cedar|beech|birch|rowan|orchard|valley|harbou?r|cliff|grove|sunrise|sunset|spring|chestnut|lime|poplar|heath|moor|church|chapel|priory|tower|garden|gardens|seaside|sunny|laurel|fern|ivy|hawthorn|heather)$/

/** "my old gp was farrow lane surgery" */
const MINE = atEnd(
  /(?:^|[^a-z])(?:gp|doctors?|surgery|practice|clinic|chemist|pharmacy|dentist|hospital)(?:'s)?(?: is| was|:)? (?:called )?$/,
)
const isMine = (left: string, isLower: boolean) => isLower && MINE.test(left)

/** "your Eastgate branch", "known to Hollybrook CMHT" */
const BRANCH = /^([A-Z][a-z]{3,15})(?= (?:branch|campus|CMHT|CAMHS|CRHT|UTC|MIU)(?![A-Za-z]))/
const BRANCH_CUE: ReadonlySet<string> = new Set('your the our to at from by with under via'.split(' '))

function branch({ token, before, gap, right }: View): Found | null {
  if (!token.isTitle || gap !== ' ' || !BRANCH_CUE.has(before(1)?.low ?? '')) return null
  const found = BRANCH.exec(right)
  const isSort = SORT.test(token.low) || NEVER_NAME.has(token.low) || isOrdinary(token.low)
  return found === null || isSort || token.low === 'community' ? null : made(found[1]!.length, 0.65)
}

/** "farrow lane surgery" */
const OF_STREET =
  /^(?:lane|road|street|hill|park|green|court|house|tree|bridge|mill|wood|view|avenue|square|cross|gate)$/

/** Practices and houses of care by a name that no list has, after "at" or "from". */
export function practice(view: View): Found | null {
  const { token, before, gap, right, rightLow, left } = view
  const atBranch = branch(view)
  if (atBranch) return atBranch
  const last = before(1)?.low
  // "Referred by Bright Horizons Counseling"; "to" and "with" stand before fields as well.
  const isOther = last === 'by' || ((last === 'to' || last === 'with') && !isCommonWord(token.low))
  if (
    !isMine(left, token.text === token.low) &&
    ((gap !== ' ' && !(gap === ' (' && token.text === token.low)) ||
      (gap === ' ' &&
        !isOther &&
        last !== 'at' &&
        last !== 'from' &&
        last !== 'calling' &&
        !(last === 'the' && before(2)?.low === 'at')))
  )
    return null
  if (token.isTitle) {
    const found = PRACTICE.exec(right)
    if (found !== null && isOther && !HOUSE_OF_CARE.test(found[0])) return null
    return found === null || FIELD.test(token.low) || NEVER_NAME.has(token.low) ? null : made(found[0].length, 0.7)
  }
  if (token.text !== token.low) return null
  const found = LOWER.exec(rightLow)
  if (found === null) return null
  const words = found[2] === undefined || OF_STREET.test(found[2]) ? [found[1]!] : [found[1]!, found[2]]
  if (words.some((word) => SORT.test(word) || NEVER_NAME.has(word) || CHAT_WORDS.has(word) || EPONYMS.has(word)))
    return null
  const isNamed = (word: string) =>
    !isCommonWord(word) || isListedCity(word) || CITY_NAMES.has(word) || maybeGiven(word) || maybeSurname(word)
  // "at elm tree practice": a hill, a tree or a house gives the name.
  const isOfNature =
    NATURE.test(words[0]!) && /(?:surgery|practice|lodge|home|clinic|hospital|pharmacy|hospice)$/.test(found[0])
  return isOfNature || isNamed(words[0]!) ? made(found[0].length, 0.65) : null
}
