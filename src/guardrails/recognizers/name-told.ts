import { CHAT_SLANG, CHAT_WORDS, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord, isOrdinary, isUnknownName, WORD_NAMES } from './name-person.ts'
import { HAS, PERSON_DOES } from './name-word.ts'
import { maybeGiven, maybeSurname } from './name-words.ts'
import type { Found, Recognizer } from './recognizer.ts'

// Names by what is said of people: whom somebody tells something, who is called so, whom a bracket lists, who wrote a
// mail. The word itself may stand in no list, or be a word of every day.

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

const PERSON =
  '(?:wife|husband|hubby|partner|son|daughter|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|aunty|cousin|nephew|niece|nan|nana|gran|grandad|grand(?:ma|pa|mother|father|son|daughter)|friend|best friend|mate|neighbou?r|fianc[e]{1,2}|girlfriend|boyfriend|gf|bf|boss|manager|carer|caregiver|care ?worker|cleaner|helper|home help|driver|lodger|landlord|landlady|flatmate|housemate|roommate|colleague|co-?worker|baby|twin|kid|child|boy|girl|toddler|newborn|little one|youngest|eldest|oldest|stepson|stepdaughter|stepdad|stepmum|stepmom|nurse|midwife|doctor|gp|dentist|physio|therapist|counsell?or|social worker|key ?worker|support worker|health visitor|teacher|coach|nanny|childminder|babysitter|interpreter)'

/** "my carer is called dung and": whatever follows is what they go by. */
const IS_CALLED = atEnd(
  new RegExp(`(?:^|[^a-z])${PERSON}(?:'s| is| was|s|, ?| who is| who's| whos)? ?(?:called|named) $`),
)
const PASSIVE = atEnd(/(?:is|'s|was|s|who's|whos) (?:called|named) $/)
const NO_CALL: ReadonlySet<string> = new Set(
  'me him her them us you it in to for back about the an and out off my his our their your again today yesterday earlier this that up from at with by because after before when last late once twice home away round over here there i he she we they im'.split(
    ' ',
  ),
)
/** "my brother chase, he": who it is, a word of every day, and the sentence goes on about them. */
const KIN = atEnd(new RegExp(`(?:^|[^a-z])(?:my|his|her|our|their)(?: [a-z]{3,8})? ${PERSON} $`))
const ABOUT_THEM =
  /^(?:, | - | \()(?:he|she|hes|shes|he's|she's|his|her|who|whos|who's|aged?|\d{1,2}(?![\d:/.%]))(?![a-z])/
/** "auntie folasade": only a name stands behind. */
const AUNT = atEnd(
  /(?:^|[^a-z])(?:aunt|auntie|aunty|uncle|nana|granny|grandma|grandpa|cousin|nurse|matron|midwife|receptionist|carer|chemist|pharmacist) $/,
)
const AUNT_LAST: ReadonlySet<string> = new Set(
  'aunt auntie aunty uncle nana granny grandma grandpa cousin nurse matron midwife receptionist carer chemist pharmacist'.split(
    ' ',
  ),
)
/** "me and grace both": with a verb of more than one behind it. */
const AND_ME = atEnd(
  /(?:^|[.!?,;\n(] ?|(?:^|[^a-z])(?:both|that|because|cos|so|when|since|but|and|for) )me (?:and|&|n) $/,
)
const BOTH =
  /^ (?:both|are|were|have|had|got|get|went|ate|shared|came|keep|is|has|just|live|caught|all|feel|started)(?![a-z])/
/** Whom a message is meant for. */
const TOLD = atEnd(
  /(?:^|[^a-z])(?:(?:can|could|will|would|pls|please|plz)(?: (?:u|you|ya|someone|somebody))?(?: please| pls)? (?:tell|let|ask|remind|ring|phone|text|inform|get|thank)|(?:spoke|speak|spoken|talk|talked|chatted) (?:to|with|w)|(?:rang|ring|called|texted|messaged|phoned|emailed) about|i am here (?:for|with)|(?:on behalf|in place) of) $/,
)
const TOLD_LAST: ReadonlySet<string> = new Set(
  'tell let ask remind ring phone text inform get thank to with w about of for'.split(' '),
)
const GOES_ON =
  /^(?:[.!?,;\n]|$| (?:know|that|to|im|i'm|i|we|my|the|its|it's|he|she|about|if|from|at|on|in|last|yesterday|today|this|earlier|again|and|who|when|for|back|please|pls|re|the)(?![a-z]))/
const ABOUT_RANG = atEnd(
  /(?:^|[^a-z])i (?:rang|called|phoned|texted|messaged|emailed|wrote)(?: (?:earlier|yesterday|before|in))? (?:about|for) $/,
)
const HERE_AGAIN = /^ (?:again|here|speaking|calling)(?:[,.!;\n]|$)/
const SELF = atEnd(
  /^(?:(?:hi|hey|hello|hiya|yo)[,! ]{1,2}(?:(?:doc|doctor|there|team|all)[,! ]{1,2})?)?(?:its|it's|it is|this is|im|i'm)(?: me)? $/,
)

/** No list has the word, or only lists of names. */
function isLikeName(low: string): boolean {
  return isUnknownName(low) || (low.length > 2 && maybeGiven(low) && !isOrdinary(low) && !EPONYMS.has(low))
}

/** "hemis temp is 39", "anaru wont wake up": how a message begins, and what only people have and do. */
function opens({ token, left, rightLow }: View): Found | null {
  const { low } = token
  if (token.text !== low || low.length < 4 || !BEGINS.test(left)) return null
  const rest = rightLow.slice(token.text.length)
  const stem = low.replace(/s$/, '')
  if (stem !== low && isSomebody(stem) && HAS.exec(`s${rest}`)) return made(token.text.length, 0.65)
  return isSomebody(low) && PERSON_DOES.exec(rest) ? made(token.text.length, 0.65) : null
}

const BEGINS = atEnd(/(?:^|\n)(?:(?:hi|hey|hello|hiya|please|pls|help|doc|doctor|so|and|but|ok)[,!. ]{1,2})?$/)
/** Slips of common words are no name: the lists of names, or letters that no word of English has so. */
function isSomebody(low: string): boolean {
  if (maybeGiven(low)) return !isOrdinary(low) && !EPONYMS.has(low)
  return isUnknownName(low) && /[aiou]$/.test(low) && !/(?:ea|eia|hea|oea)$/.test(low)
}

function told(view: View): Found | null {
  const { token, left, rightLow, before, gap } = view
  const last = before(1)?.low
  if (last === undefined || gap !== ' ') return null
  const { low } = token
  const rest = rightLow.slice(token.text.length)
  if (last === 'called' || last === 'named') {
    const isSure = low.length > 1 && !NO_CALL.has(low) && PASSIVE.test(left)
    return isSure && IS_CALLED.test(left) ? made(withSecond(view), 0.75) : null
  }
  if (AUNT_LAST.has(last) && token.text === low && isLikeName(low) && AUNT.test(left))
    return made(withSecond(view), 0.65)
  const isWord = WORD_NAMES.has(low)
  if (ABOUT_THEM.test(rest) && (isWord || isLikeName(low)) && KIN.test(left)) return made(token.text.length, 0.7)
  if ((last === 'and' || last === 'n') && (isWord || isLikeName(low)) && AND_ME.test(left) && BOTH.test(rest))
    return made(token.text.length, 0.65)
  if (
    isWord &&
    !NOT_RUNG.has(low) &&
    ABOUT_RANG.test(left) &&
    /^(?:[.!?\n]|$|, | (?:yesterday|earlier|today|again|before|this morning|on \w+day|last (?:night|week))(?![a-z]))/.test(
      rest,
    )
  )
    return made(token.text.length, 0.65)
  if (TOLD_LAST.has(last) && isLikeName(low) && TOLD.test(left)) {
    const length = withSecond(view)
    return GOES_ON.test(rightLow.slice(length)) ? made(length, 0.65) : null
  }
  // "told lupeni i would": a slip of a common word ends otherwise.
  if (TOLD_LAST_BARE.has(last) && isSomebody(low) && TOLD_BARE.test(rest)) return made(token.text.length, 0.65)
  if (SELF.test(left) && isPair(view) && SELF_ENDS.test(rightLow.slice(view.after(1)!.end)))
    return made(view.after(1)!.end, 0.7)
  if (isUnknownName(low) && HERE_AGAIN.test(rest) && SELF.test(left)) return made(token.text.length, 0.7)
  return null
}

/** "this is ama serwaa, im": two words that no list of words has, how a message begins. */
const SELF_ENDS = /^(?:[,.!\n]|$| (?:here|from|calling|again|speaking|and i|dob|\d))/
function isPair({ token, after, gapAfter }: View): boolean {
  const next = after(1)
  if (next === undefined || gapAfter(0) !== ' ' || token.text.length < 3 || next.hasDigit) return false
  return !isOrdinary(token.low) && isNoWord(token.low) && !CHAT_SLANG.has(token.low) && isLikeName(next.low)
}

const NOT_RUNG: ReadonlySet<string> = new Set(
  'may june april august star gift crystal art bill summer ginger sage'.split(' '),
)

const TOLD_LAST_BARE: ReadonlySet<string> = new Set('told asked texted phoned messaged'.split(' '))
const TOLD_BARE = /^ (?:i|that|to|about|if|we|im|i'm)(?![a-z])/

/** A second name in the same letters: "ngoc anh". */
function withSecond({ token, after, gapAfter }: View): number {
  const next = after(1)
  if (next === undefined || gapAfter(0) !== ' ' || next.text.length < 3 || next.hasDigit) return token.text.length
  const isName = maybeGiven(next.low) || maybeSurname(next.low) || (next.isTitle && token.isTitle)
  return isName && !isOrdinary(next.low) && !CHAT_SLANG.has(next.low) ? next.end : token.text.length
}

/** "my wife and I (Joy and Mark)", "our boys (Ama, Kofi and Yaw)". */
const LISTED = atEnd(
  /(?:^|[^a-z])(?:i|we|us|me|both|kids|children|twins|boys|girls|parents|sons|daughters|siblings|sisters|brothers|triplets|grandchildren|grandkids|family|ones) \($/,
)
const LIST =
  /^[A-Z][a-z'-]{1,15}(?:,? (?:and|&|y|et) [A-Z][a-z'-]{1,15}|(?:, [A-Z][a-z'-]{1,15}){1,4}(?:,? (?:and|&) [A-Z][a-z'-]{1,15})?)(?=\))/

function inBracket({ token, gap, left, right }: View): Found | null {
  if (gap !== ' (' || !token.isTitle) return null
  const found = LIST.exec(right)
  if (found === null || !LISTED.test(left)) return null
  const words = found[0].split(/[^A-Za-z'-]+/).filter((word) => word !== 'and')
  const isPeople = words.every((word) => {
    const low = word.toLowerCase()
    return WORD_NAMES.has(low) || maybeGiven(low) || isNoWord(low)
  })
  return isPeople ? made(found[0].length, 0.7) : null
}

const WROTE =
  /^[A-Z][\w'.-]{1,15}(?: [A-Z][\w'.-]{0,15}){0,3}(?=(?: <[^>\n]{3,60}>)? (?:wrote|schrieb|escribio|a ecrit) ?:)/

/** "at 9:14 AM Quynh Le wrote:". */
function wroteMail({ token, right, gap }: View): Found | null {
  if (!token.isTitle || !/^(?:,? |\n)$/.test(gap)) return null
  const found = WROTE.exec(right)
  const isPerson = found?.[0]
    .toLowerCase()
    .split(/[^a-z']+/)
    .some((word) => word.length > 1 && (isNoWord(word) || maybeGiven(word)))
  return found === null || !isPerson || /^(?:AM|PM|On|At|The|I)\b/.test(found[0]) ? null : made(found[0].length, 0.75)
}

const AGED =
  /^[A-Z][a-z'-]{1,15}(?: [A-Z](?:[a-z'-]{1,15}|\.?)){1,2}(?=,? \(?\d{1,3} ?(?:yo|y\/o|yrs?|y ?[fm]|[FM]|years?)(?![a-z]))/
const FIRST = /(?:^|\n|[:.|*>-]) {0,2}$/
const COMPLAINS = /^ (?:c\/o|presents?|presented|reports|states|denies|attended|attending|seen|dnad?|rv'?d)(?![a-z])/
const SUBJECTIVE = /(?:^|\n|\. )(?:s|s\/o|hpc|hpi|pc)[:/] {1,2}$|^$|\n$/

/** "Pono Kealoha 71yo", "S/ Tui c/o dysuria": how a note begins. */
function begins({ token, left, right, rightLow }: View): Found | null {
  if (!token.isTitle || NEVER_NAME.has(token.low) || EPONYMS.has(token.low)) return null
  if (COMPLAINS.test(rightLow.slice(token.text.length)))
    return SUBJECTIVE.test(left) && (isNoWord(token.low) || maybeGiven(token.low)) && !isOrdinary(token.low)
      ? made(token.text.length, 0.65)
      : null
  if (!FIRST.test(left)) return null
  const found = AGED.exec(right)
  if (found === null) return null
  const words = found[0].toLowerCase().split(' ')
  const isName =
    words.every((word) => !NEVER_NAME.has(word) && !EPONYM_NOUNS.has(word) && !CHAT_WORDS.has(word)) &&
    words.some((word) => isNoWord(word) || maybeGiven(word))
  return isName ? made(found[0].length, 0.7) : null
}

/** "Who should we call? Thao -": the answer to a question after a person. */
const WHO_ASKED = atEnd(
  /(?:^|[^a-z])(?:who|whom|whose|which (?:doctor|nurse|carer|relative|person|gp))[^?\n]{3,44}\?[\s"':>-]{1,4}$/,
)
const ANSWERS = /^(?:[,.;\n(|"]|$| [-(|] | \()/

const NOBODY =
  /^(?:nobody|noone|none|myself|mum|mom|dad|everyone|anyone|someone|somebody|unknown|unsure|pharmacist|nurse|doctor)$/

function answer({ token, left, right, after, gap, gapAfter }: View): Found | null {
  if (!token.isTitle || !gap.includes('?') || !WHO_ASKED.test(left)) return null
  const next = after(1)
  if (NOBODY.test(token.low)) return null
  const isTwo = next !== undefined && next.isTitle && gapAfter(0) === ' '
  const end = isTwo ? next.end : token.text.length
  const isName = isNoWord(token.low) || (maybeGiven(token.low) && !NEVER_NAME.has(token.low))
  return isName && !EPONYMS.has(token.low) && ANSWERS.test(right.slice(end)) ? made(end, 0.65) : null
}

const SHORT = /^(?:lo|ng|ko|ku|su|tu|wu|xu|ye|yi|yu|lu|le|li|ho|hu|ha|ma|do|vo|vu|ly|qu|so|to|oh|an|fu|gu|mo|ba)$/
/** "HCA Blessing", "CPN Gareth": letters of a profession before a name. */
const STAFF = /^(?:HCA|CPN|ANP|SN|SSN|RGN|RMN|RN|EN|SHO|HV|CNS|EMT|DN|ACP|PA-C|LPN|CNA|LVN)$/

function afterStaff({ token, before, gap, right }: View): Found | null {
  if (!token.isTitle || token.text.length < 3 || gap !== ' ' || !STAFF.test(before(1)?.text ?? '')) return null
  const { low } = token
  const isName =
    WORD_NAMES.has(low) || (maybeGiven(low) && !NEVER_NAME.has(low)) || (isNoWord(low) && !EPONYMS.has(low))
  const surname = /^ [A-Z][a-z'-]{2,15}(?![A-Za-z])/.exec(right.slice(token.text.length))?.[0] ?? ''
  const hasSurname = surname !== '' && !isOrdinary(surname.trim().toLowerCase())
  return isName ? made(token.text.length + (hasSurname ? surname.length : 0), 0.7) : null
}

const FAMILY = atEnd(
  /(?:regards|wishes|love|thanks|yours|from|sincerely|gratefully|are|with|by),?\s{1,2}(?:from )?the $/,
)

/** "Best wishes, the Abernathy family". */
function family({ token, left, rightLow }: View): Found | null {
  if (!token.isTitle || !/^ famil(?:y|ies)(?![a-z])/.test(rightLow.slice(token.text.length)) || !FAMILY.test(left))
    return null
  return maybeSurname(token.low) || isNoWord(token.low) ? made(token.text.length, 0.65) : null
}

/** "Dr Lo": a family name of two letters, which is a word as well. */
function shortFamily({ token, after, gapAfter }: View): Found | null {
  const next = after(1)
  if (!/^(?:dr|mr|mrs|ms|miss|prof)$/.test(token.low) || next === undefined || !/^\.? $/.test(gapAfter(0))) return null
  return next.isTitle &&
    next.text.length === 2 &&
    SHORT.test(next.low) &&
    /^(?:[,.;\n)]|$| (?:at|on|in|said|saw|and)(?![a-z]))/.test(gapAfter(1) + (after(2)?.low ?? ''))
    ? made(next.end, 0.7)
    : null
}

/** "Corazon dela Cruz", "Ahmad bin Yusof": a small word that only joins names. */
const JOINED =
  /^(?:Ma\. |Md\. |[A-Z]\. )?[A-Z][a-z'-]{2,15}(?: [A-Z][a-z'-]{2,15})? (?:dela|de la|de los|delos|van der|van den|van|von|bin|binti|bint|ibn|bte|al|el|ter|ap) [A-Z][a-z'-]{2,15}(?![a-z])/

function joined({ token, right }: View): Found | null {
  if (!token.isTitle) return null
  const found = JOINED.exec(right)
  if (found === null) return null
  const [first = ''] = found[0].replace(/^(?:Ma|Md|[A-Z])\. /, '').split(' ')
  const low = first.toLowerCase()
  return NEVER_NAME.has(low) || EPONYMS.has(low) || !(isNoWord(low) || maybeGiven(low))
    ? null
    : made(found[0].length, 0.7)
}

export const nameTold: Recognizer = {
  id: 'name-told',
  starters: new Set(['ma']),
  find(view) {
    const { token } = view
    if (token.hasDigit || token.text.charCodeAt(0) > 0x24f) return null
    return (
      told(view) ??
      opens(view) ??
      inBracket(view) ??
      wroteMail(view) ??
      begins(view) ??
      answer(view) ??
      afterStaff(view) ??
      family(view) ??
      joined(view) ??
      shortFamily(view)
    )
  },
}
