import { isCommonWord } from '../dictionaries/listed.ts'
import { EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { atStart } from './at-start.ts'
import type { Found, Recognizer } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'LOCATION', score })

/** Last words of the names of schools, houses of prayer, homes: places below the state that tell who somebody is. */
const HOUSE =
  /^(?:daycare|montessori|church|cathedral|chapel|mosque|masjid|synagogue|gurdwara|mandir|parish|school|college|academy|polytechnic|elementary|preschool|kindergarten|nursery|seminary|library|prison|jail|hostel|hotel|motel|nursing home|care home|retirement home|old people's home|children's home|rest home|lodge|primary|middle school|high school|grammar school|junior school|infant school|apartments|cottage|towers|residences|estate|village hall|town hall|hub|hall of residence)$/
/** What such names are made of besides words that nobody knows. */
const IN_NAMES =
  /^(?:st|saint|holy|our|lady|sacred|trinity|north|south|east|west|new|old|upper|lower|great|little|royal|queen|king|first|mount|lake|oak|hill|park|green|spring|summer|white|black|river|valley|community|christ|high|grammar|primary|junior|middle|infant|elementary|secondary|catholic|baptist|methodist|christian|islamic|hindu|central|grand|general|memorial)$/
const ONLY_KIND =
  /^(?:medical|nursing|dental|boarding|secondary|primary|middle|high|grammar|sunday|summer|law|art|dance|driving|public|private|special|junior|infant|elementary|community|catholic|christian|baptist|methodist|old|new|the|my|local|royal|american|british|national|european|royal|veterinary|military|day|home|after|pre) (?:school|college|academy|church|library|elementary|primary|hotel|prison|lodge|nursery|estate)$/
const SCIENCE = /^(?:royal|american|british|european|national|international) /

/** Words after which an employer, a school or a house is named. */
const WORKS = atEnd(
  /(?:^|[^a-z])(?:works?|worked|working|employed|employee|job|shifts?|boss|manager|supervisor|hr|teach(?:es)?|teacher|stud(?:y|ies|ying)|student|pupil|attends?|enrolled|retired|fired|graduated|intern(?:s|ed)?|volunteers?|cleaner|nurse|driver|technician|cashier|welder|clerk|guard|cook|chef|machinist|electrician|plumber|engineer|mechanic|janitor|labou?rer|carpenter|operator|foreman|accountant|librarian|nights|days|weekends|full time|part time) (?:at|for|by|with|from|in|@) (?:the )?$|(?:^|[^a-z])(?:trabaj(?:a|o|an|aba)|emplead[oa]|estudia|travaille|employe|etudie) (?:en|de|chez|a) (?:la |el |l')?$|(?:employer|school|workplace|company|employer_?name|place of work|college|nursery)["' ]{0,2}[:=] ?["']?$/,
)
const AT: ReadonlySet<string> = new Set('at for by with from in the en de chez a la el'.split(' '))
/** Last words of the names of firms. */
const FIRM =
  /^(?:ltd|limited|inc|llc|plc|corp|corporation|co|company|gmbh|logistics|industries|foods|motors|steel|bank|construction|services|solutions|nails|salon|cafe|restaurant|bakery|garage|supermarket|farms?|plant|mills?|factory|warehouse|airlines|airways|security|transport|cleaning|electric|electrical|plumbing|roofing|holdings|group|partners|associates|consulting|enterprises|stores?|drugs?|pharmacy|laundry|builders|textiles|breweries|brewery|plastics|freight|couriers?|catering|hotels?|diner|grill|pizza|studios?|stylists|agency|state|tech|uni)$/

/** "at Pinnacle Freight": firms by words that nothing else ends with. */
const SURE_FIRM =
  /^(?:[A-Z][\w'&-]{1,16} ){1,3}?(?:Freight|Logistics|Trucking|Motors|Foods|Sawmill|Construction|Manufacturing|Packing|Industries|Plumbing|Roofing|Landscaping|Holdings|Ltd|LLC|Inc|GmbH|Steakhouse|Brewery|Bakery)(?![A-Za-z])/

const LIMITED = atStart(/^(?:[A-Z][\w'&-]{1,16} ){1,3}?(?:Ltd|LLC|GmbH)(?![A-Za-z])/)

/** Schools, churches, homes and employers by name. */
export const organisation: Recognizer = {
  id: 'organisation',
  find(view) {
    const { token, left } = view
    if (token.hasDigit || token.text.charCodeAt(0) > 0x24f) return null
    const previous = view.before(1)
    const isField = view.gap !== ' ' && /[:=]/.test(view.gap)
    const isAfter = view.gap === ' ' && previous !== undefined && AT.has(previous.low)
    if (isAfter && token.isTitle && previous.low === 'at' && view.before(2)?.hit === 'NAME')
      return house(view) ?? employer(view, false)
    if (isAfter && token.isTitle && previous.low === 'at') {
      const firm = SURE_FIRM.exec(view.right)
      if (firm !== null && !NEVER_NAME.has(token.low)) return made(firm[0].length, 0.65)
    }
    const limited = token.isTitle && !NEVER_NAME.has(token.low) ? LIMITED.exec(view.right) : null
    if (limited && !/pharma|laborator|scientific|medical/i.test(limited[0])) return made(limited[0].length, 0.6)
    const found = token.isTitle ? house(view) : null
    return found ?? ((isField || (isAfter && isAtWork(view))) && WORKS.test(left) ? employer(view, isField) : null)
  },
}

function isAtWork({ before }: View): boolean {
  // "blood work from"
  if (/^(?:blood|lab|dental)$/.test(before(3)?.low ?? '')) return false
  return WORK_WORDS.has(before(2)?.low ?? '') || WORK_WORDS.has(before(3)?.low ?? '')
}

const WORK_WORDS: ReadonlySet<string> = new Set(
  'work works worked working employed employee job shift shifts boss manager supervisor hr teach teaches teacher study studies studying student pupil attend attends enrolled retired fired graduated intern interns interned volunteer volunteers cleaner nurse driver technician cashier welder clerk guard cook chef machinist electrician plumber engineer mechanic janitor laborer labourer carpenter operator foreman accountant librarian nights days weekends trabaja trabajo trabajan trabajaba empleado empleada estudia travaille employe etudie'.split(
    ' ',
  ),
)

/** "St Brigid's College", "Lincoln Heights Elementary": capital words that end in a word for a house. */
function house({ token, after, gapAfter, rightLow, before, gap, left }: View): Found | null {
  const first = after(1)
  if (first === undefined || !(first.isTitle || first.text.length < 4)) return null
  if ((NEVER_NAME.has(token.low) && !IN_NAMES.test(token.low)) || HOUSE.test(token.low)) return null
  const previous = before(1)
  if (previous !== undefined && gap === ' ' && previous.isTitle && !NEVER_NAME.has(previous.low)) return null
  let best = 0
  for (let k = 1; k <= 6; k++) {
    const next = after(k)
    const between = gapAfter(k - 1)
    if (next === undefined || !/^(?: |-|'|\. )$/.test(between)) break
    if (!(next.isTitle || next.low === 's' || /^(?:of|the|and|de)$/.test(next.low))) break
    const two = rightLow.slice(after(k - 1)?.start ?? 0, next.end)
    if (next.isTitle && (HOUSE.test(next.low) || HOUSE.test(two))) best = next.end
    else if (best > 0 && next.isTitle && !/^(?: of| of the) /.test(rightLow.slice(best, next.end))) break
    else if (best > 0 && next.isTitle) best = next.end
  }
  if (best === 0) return null
  const phrase = rightLow.slice(0, best)
  if (
    ONLY_KIND.test(phrase) ||
    SCIENCE.test(phrase) ||
    /^(?:royal |american |british )?(?:college|academy|school) of /.test(phrase)
  )
    return null
  if (
    / primary$/.test(phrase) &&
    isCommonWord(token.low) &&
    !/(?:^|[^a-z])(?:at|from|to|attends|near|in) (?:the )?$/.test(left)
  )
    return null
  return EPONYMS.has(token.low) && / (?:of|and) /.test(phrase) ? null : made(best, 0.65)
}

/** "work at Brightwater Logistics": capital words, or words that end in one for a firm. */
function employer({ token, after, gapAfter, rightLow }: View, isField: boolean): Found | null {
  const isTitle = token.isTitle || (token.isUpper && token.text.length > 2)
  if (NEVER_NAME.has(token.low)) return null
  let end = isTitle ? token.text.length : 0
  for (let k = 1; k <= 4; k++) {
    const next = after(k)
    if (next === undefined || !/^(?: |-|'| & )$/.test(gapAfter(k - 1))) break
    if (FIRM.test(next.low)) {
      end = next.end
      if (!isTitle || after(k + 1)?.isTitle !== true) break
      continue
    }
    if (isTitle ? !(next.isTitle || next.isUpper || next.low === 's') : isCommonWord(next.low) && k > 2) break
    if (isTitle) end = next.end
  }
  if (end === 0) return null
  // A lone word of every day with a capital is no firm: "works in Marketing".
  if (end === token.text.length && isCommonWord(token.low) && !isField) return null
  return /^(?:nhs|usa|uk|icu|er|a&e)(?![a-z])/.test(rightLow) || (!isTitle && isCommonWord(token.low))
    ? null
    : made(end, 0.6)
}
