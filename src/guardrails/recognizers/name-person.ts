import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { CITY_NAMES, COUNTRIES, STATES } from '../dictionaries/places.ts'
import { SURNAMES } from '../dictionaries/surnames.ts'
import { CHAT_SLANG, CHAT_WORDS, EPONYM_NOUNS, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { sequence } from './name-sequence.ts'
import { isCapital, maybeGiven, maybeSurname, syllablePair } from './name-words.ts'
import type { Found } from './recognizer.ts'

const made = (length: number, score: number): Found => ({ length, type: 'NAME', score })

/** Words of every day that people are called: looked at in lower case also without a cue before them. */
export const WORD_NAMES: ReadonlySet<string> = new Set(
  'will may grace hope joy faith rose chase mark dawn pat angel jack art sky eve ivy iris lily daisy poppy violet ruby pearl amber jade crystal ginger summer autumn april june august star destiny blessing patience mercy charity prince drew wade dean lance miles max ray gene dale clay penny robin carol holly heather olive sage reed heath jasmine melody harmony honor justice trinity genesis nevaeh bliss comfort gift godsend favour favor promise praise wisdom goodluck sunday monday friday tuesday innocent precious prosper fortune lucky hunter hazel rowan skye scout brook brooke mason carter cooper archer tanner parker rob rich frank bill sue don nick earl duke grant cliff glen rusty misty sandy candy cherry kitty buddy dolly sienna savannah river phoenix chance bailey'.split(
    ' ',
  ),
)

const KIN =
  '(?:wife|husband|hubby|partner|other half|better half|son|daughter|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|cousin|nephew|niece|gran|nan|nana|grand(?:ma|pa|mother|father|son|daughter|child)|friend|best friend|neighbou?r|fianc[e]{1,2}|girlfriend|boyfriend|gf|bf|bestie|bro|sis|mil|fil|boss|carer|caregiver|flatmate|roommate|twins?|baby|boy|girl|(?:step|foster )(?:son|daughter|mother|father|mum|dad)|(?:mother|father|sister|brother)-in-law)'
const ADJECTIVES =
  '(?:(?:late|ex|old|older|oldest|elder|eldest|young|younger|youngest|little|big|only|first|second|third|middle|twin|dear|poor|adopted|newborn|\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[ -])?'
const AGED =
  '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?(?:yr|year|yo|y\\/o|month|mth|week|wk)s?[ -]?(?:old)? '
const IS_MY = new RegExp(
  `^ (?:is|was) (?:my|our) (?:${ADJECTIVES}(?:${AGED})?${KIN}(?![a-z'])|${AGED.trimEnd()}(?:[ ,.!?)]|$))`,
)
const APPOSED = new RegExp(
  `^(?: \\((?:(?:my|our|his|her|their|the) )?${ADJECTIVES}${KIN}[,) ]|, (?:my|our) ${ADJECTIVES}${KIN}(?:[,.!?)]|$| (?:is|has|was|had|gets|who|keeps|needs|says)(?![a-z])))`,
)
const OWN_NAME =
  /^ is (?:his|her|my|their) (?:real|full|first|last|middle|proper|given|legal|new|maiden|nick)? ?-?(?:sur|nick)?name(?![a-z])/

const KIN_STARTS = [' (', ', ', ' is ', ' was ']

/** "jj is my 2 yr old", "tunde (my brother)", "hope, my other half". */
export function kinAfter({ token, rightLow }: View): Found | null {
  if (!KIN_STARTS.some((start) => rightLow.startsWith(start, token.text.length))) return null
  const rest = rightLow.slice(token.text.length)
  const isShort = isNick(token.low)
  if (OWN_NAME.test(rest)) return isShort || !isOrdinary(token.low) ? made(token.text.length, 0.7) : null
  const isKnown = isShort || (token.text.length > 2 && maybeGiven(token.low))
  if (!isKnown || (NEVER_NAME.has(token.low) && !WORD_NAMES.has(token.low))) return null
  return IS_MY.test(rest) || APPOSED.test(rest) ? made(token.text.length, 0.7) : null
}

/** "jj", "tc": letters that people call themselves by. */
function isNick(low: string): boolean {
  return /^(?:[b-df-hj-np-tv-z][bcdjkpt]|[a-z]j)$/.test(low) && !/^(?:pt|bp|hb|ct|dc|dj|sc|tb|td|rt)$/.test(low)
}

const DESK =
  /^(?: (?:and|&) [a-z]{3,12})? (?:from|at|in|on) (?:the )?(?:front )?(?:reception|desk|billing|pharmacy|triage|radiology|scheduling|admin|records|accounts|switchboard|physio|phlebotomy|nursing team|surgery|call cent(?:er|re))(?![a-z])/

const DESK_STARTS = [' and ', ' & ', ' from ', ' at ', ' in ', ' on ']

/** "may from reception". */
export function atDesk({ token, rightLow }: View): Found | null {
  if (!DESK_STARTS.some((start) => rightLow.startsWith(start, token.text.length))) return null
  if (!DESK.test(rightLow.slice(token.text.length))) return null
  const isName = WORD_NAMES.has(token.low) || (maybeGiven(token.low) && !NEVER_NAME.has(token.low))
  return isName ? made(token.text.length, 0.7) : null
}

const SELF = atEnd(/(?:^|[^a-z])(?:im|i'm|i am|its|it's|it is|this is) $/)
const SELF_SURE = atEnd(/(?:^|[^a-z])(?:im|i'm|i am|this is) $/)
const HERE = /^ (?:here|speaking|calling|writing)(?![a-z])/
const AGAIN = /^ (?:again|from)(?![a-z])/
/** Of a day, a season or a mood: "its summer here". */
const NO_SELF: ReadonlySet<string> = new Set(
  'summer autumn winter spring dawn sunday monday tuesday friday lucky precious innocent eve star gift crystal art rich frank sunny cold may'.split(
    ' ',
  ),
)

/** What a wound or a skin looks like: "its amber, the stuff that comes out". */
const LOOKS: ReadonlySet<string> = new Set(
  'amber jade violet ruby olive ginger cherry sandy rusty misty candy pearl clay robin'.split(' '),
)

/** Verbs and nouns that end no sentence after "this is". */
const NO_END: ReadonlySet<string> = new Set([
  'will',
  'may',
  'chase',
  'drew',
  'wade',
  'miles',
  'dean',
  'gene',
  'clay',
  'robin',
])

const SELF_ALSO = atEnd(/(?:^|[^a-z])(?:im|i'm|i am|its|it's|it is|this is|its me|it's me|it is me|me again) $/)
const SELF_LAST: ReadonlySet<string> = new Set(['im', 'm', 'am', 'its', 's', 'is', 'me', 'again'])
const HERE_UNKNOWN =
  /^ (?:here|speaking)(?:[,.;!?\n-]|$| (?:and|i|im|i'm|again|sorry|my|from|just|with|calling|writing)(?![a-z]))/
const ME_UNKNOWN = /^(?:[,.!\n]|$| (?:from|again|here|the)(?![a-z]))/
/** "yo its Dre, can i": how a message begins. */
const OPENING = atEnd(
  /^(?:hi|hey|hello|hiya|yo|good (?:morning|evening|afternoon))?[,!. ]{0,3}(?:doc(?:tor)?|there)?[,!. ]{0,3}(?:it'?s|this is|i'?m)(?: me)? $/,
)
const ASKS =
  /^[,.] (?:can|could|i|im|i'm|ive|i've|my|just|do|did|is|are|any|need|sorry|we|pls|please|how|u|you)(?![a-z])/
const GOES_ON = /^(?:,? (?:dob|d\.o\.b|date of birth|born|from)(?![a-z])|, \d)/

/** "its nwabueze here", "doc its me bukola from yday", "i'm zhanique, dob": no word of the language, and somebody. */
export function selfUnknown({ token, left, rightLow, before, gap }: View): Found | null {
  if (gap !== ' ' || !SELF_LAST.has(before(1)?.low ?? '')) return null
  if (!SELF_ALSO.test(left) || (token.text === token.low && !isUnknownName(token.low))) return null
  const rest = rightLow.slice(token.text.length)
  // "hey it's Cole. lost my card"
  if (
    token.isTitle &&
    maybeGiven(token.low) &&
    !isOrdinary(token.low) &&
    OPENING.test(left) &&
    /^(?:[.,!\n]|$)/.test(rest)
  )
    return EPONYMS.has(token.low) ? null : made(token.text.length, 0.7)
  if (!isNoWord(token.low) || token.hasDigit) return null
  const isSomebody =
    (OPENING.test(left) && ASKS.test(rest) && !EPONYMS.has(token.low)) ||
    HERE_UNKNOWN.test(rest) ||
    (/me $|again $/.test(left) && ME_UNKNOWN.test(rest)) ||
    (SELF_SURE.test(left) && GOES_ON.test(rest))
  return isSomebody ? made(token.text.length, 0.7) : null
}

/** "hi dr kim, ben here." */
const PRESENT = /^ here(?:[,.;!?\n-]| \(|$| (?:and|i|im|i'm|again|my|from|just)(?![a-z]))/
export function present({ token, rightLow, gap }: View): Found | null {
  if (token.text !== token.low || !/^(?:[,.!?;] |\s*)$/.test(gap) || gap === ' ') return null
  // "jp here, tooth abscess"
  if (token.text.length === 2) return isNick(token.low) && PRESENT.test(rightLow.slice(2)) ? made(2, 0.65) : null
  if (!PRESENT.test(rightLow.slice(token.text.length))) return null
  // How a message begins: "nwabueze here, still waiting".
  const opens = gap === '' && isUnknownName(token.low)
  return opens || (maybeGiven(token.low) && !isTaken(token.low)) ? made(token.text.length, 0.7) : null
}

/** A word that stands in a list of its own, not one that only ends like a form of another: "aisling" is none of "aisle". */
function isTaken(low: string): boolean {
  return (
    isOrdinary(low) &&
    !(isListedGiven(low) && /(?:ing|ed|er|s)$/.test(low) && !NEVER_NAME.has(low) && !CHAT_WORDS.has(low))
  )
}

const FOR_WHOM = atEnd(
  /(?:^|[^a-z])(?:it'?s|this is|calling|ringing|asking|messaging|writing|here|booking|booked|appointment|appt|prescription|script|meds|inhaler|results|slot) (?:is |was |it'?s )?(?:for|about|re|regarding) $/,
)
const FOR: ReadonlySet<string> = new Set(['for', 'about', 're', 'regarding'])
const WHO_IS = /^(?:, (?:he'?s|she'?s|who'?s|they'?re|aged?|\d{1,2}(?![\d/:])|my [a-z]{3,12}[, ])| \(\d{1,2}\))/

/** "its for bryn, he's 9" */
export function forWhom({ token, left, rightLow, before, gap }: View): Found | null {
  if (gap !== ' ' || !FOR.has(before(1)?.low ?? '')) return null
  if (!FOR_WHOM.test(left) || !WHO_IS.test(rightLow.slice(token.text.length))) return null
  const isName = (maybeGiven(token.low) && !isOrdinary(token.low)) || isUnknownName(token.low)
  return isName ? made(token.text.length, 0.7) : null
}

/** "hi its will here", "this is mark, i called", "it's may again". */
export function selfWord({ token, left, right, rightLow }: View): Found | null {
  if (!WORD_NAMES.has(token.low) || !SELF.test(left)) return null
  const rest = rightLow.slice(token.text.length)
  const isMood = NO_SELF.has(token.low) && token.low !== 'may'
  if (HERE.test(rest) && !isMood) return made(token.text.length, 0.75)
  // "this is will. will you": no sentence ends so.
  if (NO_END.has(token.low) && SELF_SURE.test(left) && /^(?:[.,!\n]|$)/.test(rest)) return made(token.text.length, 0.7)
  // "I am Sunday Okafor"
  const surname =
    token.isTitle && SELF_SURE.test(left)
      ? /^ ([A-Z][a-z]{2,14})(?![A-Za-z])/.exec(right.slice(token.text.length))?.[1]
      : undefined
  if (surname !== undefined && SURNAMES.has(surname.toLowerCase()))
    return made(token.text.length + 1 + surname.length, 0.75)
  if (NO_SELF.has(token.low)) return null
  // "hi its rose, still dizzy": how a message begins.
  if (OPENING.test(left) && !LOOKS.has(token.low) && rest.startsWith(', ')) return made(token.text.length, 0.65)
  const goesOn =
    /^(?:, (?:\d{2}(?=[,. mf]|yo|$)|i|my|i'm|im|ive|i've|we|you|your|dob)(?![a-z])|\. (?:i|my) | and (?:i|i'?m|i'?ve|my)(?![a-z]))/.test(
      rest,
    )
  return AGAIN.test(rest) || (goesOn && (SELF_SURE.test(left) || /^[.,] i /.test(rest)))
    ? made(token.text.length, 0.7)
    : null
}

/** What of somebody's a message is about: after a first name that a list has. */
const WHOSE_BODY =
  /^'s (?:fever|cough|rash|temp|temperature|breathing|newborn|bloods?|labs|results?|test|tests|scan|x-?ray|mri|appointment|appt|visit|refill|ears?|eyes?|legs?|arms?|foot|feet|hands?|knee|back|tummy|stomach|belly|throat|nose|skin|heart|weight|symptoms|sugars?|seizures?|asthma|allerg(?:y|ies)|insurance|pharmacy|address|dob|room|parents|family|doctor|pain|wound|stitches|cast|medicine|dose|diaper|nappy|potassium|bp)(?![a-z])/
const WHOSE = new RegExp(
  `^'s (?:${KIN}|class|funeral|wedding|birthday|house|place|flat|phone|number|teacher|school|consent|chart|pump|inhaler|tablets|meds|medication|wheelchair|carer|nurse|solicitor|car|bag)(?![a-z])`,
)

/** "Femi's wife", "Tyrell's funeral". */
export function whose({ token, rightLow }: View): Found | null {
  if (!token.isTitle || token.text.length < 3 || rightLow[token.text.length] !== "'" || NEVER_NAME.has(token.low))
    return null
  if (EPONYMS.has(token.low)) return null
  const rest = rightLow.slice(token.text.length)
  if (!WHOSE.test(rest)) return maybeGiven(token.low) && WHOSE_BODY.test(rest) ? made(token.text.length, 0.65) : null
  return maybeGiven(token.low) || maybeSurname(token.low) || isNoWord(token.low) ? made(token.text.length, 0.65) : null
}

/** No word of the language, no drug and no disease, as far as its letters tell. */
export function isNoWord(low: string): boolean {
  return low.length > 2 && !NO_PERSON.has(low) && !SUBSTANCE.test(low) && !isOrdinary(low)
}

/** A word that nobody has listed, in lower case: it may be a name where nothing but a name fits. */
export function isUnknownName(low: string): boolean {
  if (low.length < 4 || low.length > 14 || !/^[a-z]+$/.test(low) || !/[aeiouy]/.test(low)) return false
  if (/(?:ed|ing|ly|ish|ful|less|ous|ive|able|ible|ness|ment|tion|nt|y|'t|ally)$/.test(low)) return false
  return !CHAT_SLANG.has(low) && isNoWord(low)
}

/** "Yes this is she. Consuelo. My fax is": a sentence of one name that a list has. */
export function alone({ token, gap, right }: View): Found | null {
  if (!token.isTitle || token.text.length < 4 || right[token.text.length] !== '.' || !/^[.!?] {1,2}$/.test(gap))
    return null
  if (!/^\.(?: [A-Z]|\n|$)/.test(right.slice(token.text.length))) return null
  const isName = maybeGiven(token.low) && isNoWord(token.low) && !EPONYMS.has(token.low) && !CITY_NAMES.has(token.low)
  return isName && !STATES.has(token.low) && !COUNTRIES.has(token.low) ? made(token.text.length, 0.6) : null
}

/** What only people do and are told to have done. */
const SAYS =
  /^ (?:says|said|told|asked|reports|reported|states|stated|denies|denied|complains|complained|feels|felt|thinks|thought|wants|lives|works|woke|helps me|helped me|helps with my|brought|noticed|drove|drives|picked|gave me|took me|takes me|found me|vomited|threw up|ate|drank|slept|cried|coughed|fell|collapsed|fainted|texted|phoned|rang|has (?:been|had|stopped|started|a|an|no|got)|had (?:a|an|his|her)|was (?:born|crying|sick|seen|diagnosed|admitted|discharged|referred|treated|examined|vaccinated|transferred)|is (?:\d{1,2}(?![\d.,/%]| ?(?:mg|ml|g|mmol|units?|mcg|iu|u))|a \d|an \d|taking|breathing|crying|vomiting|not eating|not sleeping|allergic|pregnant|very|so|really|still)|will (?:bring|attend|call|be|need|pick)|can't|won't|doesn't|wants)(?![a-z])/
/** The same of a word that no list has: what a drug or a disease never does. */
const SAYS_SURE =
  /^ (?:says|said|told|asked|states|stated|feels|felt|thinks|thought|wants|lives|woke|vomited|threw up|ate|drank|slept|cried|coughed|fell|collapsed|fainted|texted|phoned|rang|complains|complained|denies|denied|reports|reported|was (?:born|crying|seen)|is (?:\d{1,2}(?![\d.,/%]| ?(?:mg|ml|g|mmol|units?|mcg|iu|u))|crying|vomiting|not eating|not sleeping|allergic|pregnant)|has (?:a|an) (?:fever|cough|cold|rash|temperature|temp|headache|tummy|sore|history)|had (?:his|her)|will (?:bring|attend|call|pick)|can't|won't|doesn't)(?![a-z])/
/** Firms, tests and helpers that say and deny things too. */
const NO_PERSON: ReadonlySet<string> = new Set(
  'google webmd chatgpt alexa siri aetna cigna humana anthem medicare medicaid kaiser tricare bupa walgreens cvs boots walmart tesco amazon facebook instagram tiktok youtube reddit wikipedia fitbit garmin dexcom libre apple covid omicron delta medline uber lyft zoom epic mychart quest hemoglobin haemoglobin ferritin troponin transplantation surgery vaccination dialysis chemo chemotherapy radiation physiotherapy quest labcorp mayo cochrane optum blue costco lidl aldi asda nhs ozempic mounjaro wegovy'.split(
    ' ',
  ),
)
/** Endings of drugs, diseases and substances. */
const SUBSTANCE =
  /(?:ine|ol|ole|ide|ate|ium|cin|llin|pril|sartan|statin|mab|nib|vir|one|ase|ose|itis|osis|emia|aemia|oma|opathy|algia|ectomy|oscopy|ism|sis|tics?|xin|pam|lam|fen|min|rin|tin|gel|cort|zole|dronate|parin|gliptin|flozin|phylline|um|us|ia)$/

/** "Harjit has stopped", "Hodan says": a capital word that no list knows, and what people do after it. */
export function doesSomething({ token, rightLow, before, gap, left }: View): Found | null {
  if (!token.isTitle || token.text.length < 4 || NEVER_NAME.has(token.low) || NO_PERSON.has(token.low)) return null
  // "KardiaMobile says": a capital inside is a make, but in "McKay".
  if (/^[A-Z][a-z]+[A-Z]/.test(token.text) && !/^(?:Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)[A-Z]/.test(token.text))
    return null
  if (!SAYS.test(rightLow.slice(token.text.length)) || isOrdinary(token.low)) return null
  if (EPONYMS.has(token.low) || CITY_NAMES.has(token.low) || STATES.has(token.low) || COUNTRIES.has(token.low))
    return null
  const isKnown = isListedGiven(token.low)
  if (!isKnown && !SAYS_SURE.test(rightLow.slice(token.text.length))) return null
  if (!isKnown && SUBSTANCE.test(token.low)) return null
  // "Prior auth for Rinvoq denied;"
  if (
    !isKnown &&
    /^ (?:denied|reported|stated)(?:[.,;:]|$| (?:by|as|due|because)(?![a-z]))/.test(rightLow.slice(token.text.length))
  )
    return null
  const previous = before(1)
  // "the Clearblue says"
  if (gap === ' ' && previous !== undefined && /^(?:the|a|an|this|that|my|your|our|another)$/.test(previous.low))
    return null
  // The last of several capital words is part of the name of something.
  if (
    previous !== undefined &&
    gap === ' ' &&
    isCapital(previous) &&
    !/[.!?:]\s*$/.test(left) &&
    !NEVER_NAME.has(previous.low)
  )
    return null
  return made(token.text.length, 0.6)
}

/** "k. thompson wants": an initial and a surname in lower case, after a number of theirs or before what people do. */
export function lowerInitial({ token, rightLow, before }: View): Found | null {
  if (token.text.length !== 1 || token.text !== token.low) return null
  const found = /^[b-hj-z]\. ?([a-z]{3,})(?![a-z])/.exec(rightLow)
  if (found === null || !maybeSurname(found[1]!) || isOrdinary(found[1]!)) return null
  // "thats me, d. okafor, and": nothing but a surname has such letters.
  if (SURNAMES.has(found[1]!) && found[1]!.length > 3 && /^(?:[,.;)\n]|$)/.test(rightLow.slice(found[0].length)))
    return made(found[0].length, 0.65)
  const kind = before(1)?.hit ?? null
  return (kind !== null && kind !== 'DATE') || SAYS.test(rightLow.slice(found[0].length))
    ? made(found[0].length, 0.65)
    : null
}

export function isOrdinary(low: string): boolean {
  return NEVER_NAME.has(low) || CHAT_WORDS.has(low) || EPONYM_NOUNS.has(low) || isCommonWord(low)
}

/** "Sung-min Park", "Eun-ji", "Wei-ling": two syllables with a hyphen, and a family name beside them. */
export function syllables({ token, after, gapAfter }: View): Found | null {
  const second = after(1)
  if (!token.isTitle || second === undefined || gapAfter(0) !== '-' || NEVER_NAME.has(second.low)) return null
  const kind = syllablePair(token.low, second.low)
  if (kind === null) return null
  const family = after(2)
  const hasFamily =
    family?.isTitle === true && gapAfter(1) === ' ' && family.text.length < 7 && !NEVER_NAME.has(family.low)
  return hasFamily && maybeSurname(family.low)
    ? made(family.end, 0.8)
    : kind === 'korean' && !second.isTitle
      ? made(second.end, 0.6)
      : null
}

const PERSON_BEFORE = atEnd(
  /(?:^|[^a-z])(?:pts?|patients?|client|initials|child|baby|infant|resident|mr|mrs|ms|re|name)\.?:? \(?$/,
)
const POINTED = /^(?:[A-Z]\.){2,3}(?![A-Za-z])/
const NO_INITIALS =
  /^(?:u\.s|p\.o|i\.v|e\.r|o\.r|p\.r\.n|b\.i\.d|t\.i\.d|q\.i\.d|q\.d|h\.s|m\.d|r\.n|n\.p|p\.a|d\.o|e\.d|i\.m|s\.c|a\.m|p\.m|e\.g|i\.e|n\.b|u\.k|n\.h\.s|g\.p|s\.o\.b|d\.c|l\.a|n\.y)/

/** Letters that are a test or a therapy. */
const NO_LETTERS = /^(?:n\/?a|nil|no|yes|ok|ct|mri|ecg|ekg|pt|ot|ed|er|icu|iv|po|htn|dm|chf|afib|rn|np|pa|md)$/
/** "Pt: JF, 45M", and "- R.T." at the end. */
const CAPITALS = /^[A-Z]{2,3}(?=,? (?:is (?:a )?)?\d{1,3} ?(?:y|yo|[mf]|year)|\s*(?:$|\n))/i
const INITIALS_LABEL = atEnd(/(?:^|[^a-z])(?:pts?|patient|client|initials|child|baby)(?: initials)?: $/)
const SIGNS = atEnd(/(?:^|\n)(?:-{1,2}|~) ?$/)

/** "Pt T.W. seen", "J.D. is a 42-year-old". */
export function initialsOnly({ token, left, right, rightLow }: View): Found | null {
  if (token.isUpper && token.text.length < 4 && token.text.length > 1 && INITIALS_LABEL.test(left)) {
    const capitals = !NO_LETTERS.test(token.low) ? CAPITALS.exec(right) : null
    return capitals && made(token.text.length, 0.65)
  }
  if (token.text.length !== 1 || token.text === token.low) return null
  const found = POINTED.exec(right)
  if (found === null || NO_INITIALS.test(rightLow)) return null
  const rest = rightLow.slice(found[0].length)
  const isPerson =
    PERSON_BEFORE.test(left) ||
    (SIGNS.test(left) && rest.trim() === '') ||
    /^ (?:is an? \d|was (?:seen|admitted|born)|says|reports|denies|presents|a \d{1,2}[ -])/.test(rest)
  return isPerson ? made(found[0].length, 0.7) : null
}

/** "O'Brien": the letter, its sign and a capital word are a name wherever they stand. */
export function irish(view: View): Found | null {
  const { token, after, gapAfter } = view
  if (token.text !== 'O' || gapAfter(0) !== "'" || after(1)?.isTitle !== true || after(1)!.text.length < 3) return null
  return made(sequence(view, { trusting: true, mayBeLower: false }) || after(1)!.end, 0.8)
}

/** Dishes, plants and goods that are called after somebody or some place. */
const THING =
  /^(?:alice in wonderland|wim hof|johns hopkins (?:study|studies|trial|research|website|page|guide|scale)|alexander techniques?|lou gehrig|tommy john|jack of all|jack in the box|jack and the bean|jack russell|tom, dick|robin hood|walter mitty|dorian gray|prince albert|henry ford (?:method|diet)|marie kondo|george foreman|lazy susan|aunt flo|uncle sam|simon says|adam's apple|doubting thomas|debbie downer|ken doll|angelica root|mike drop|jean shorts|carol singing|nick on my|billy goat|thomas test|victoria plum|rosa parks|art therap(?:y|ist)|hope this|faith heal(?:ing|er)|grace period|sue the |sue them|sue my|drew blood|mary joseph nodule|hong kong|mrs\.? dash|mrs\.? butterworth|mr\.? clean|mr\.? coffee|mr\.? bubble|dr\.? (?:brown'?s (?:bottles?|formula)|teal'?s|bronner|oetker|seuss|google)|jenny craig|bud light|wells fargo|charles schwab|papa john|jimmy john|little caesar|denny'?s|applebee|popeye|hardee|barry'?s (?:boot|tea)|mary kay|estee lauder|bobbi brown|michael kors|kate spade|tommy hilfiger|elizabeth arden|paul mitchell|vidal sassoon|fisher price|peter pan|aunt jemima|taylor swift|selena gomez|justin bieber|kim kardashian|lady gaga|michael jackson|west haven crit|braxton hicks|trevor project|big mac|alka[- ]?seltzer|theo-dur|dove|nivea|olay|dettol|earl gr[ea]y|nando|worcester(?:shire)? sauce|brussels? sprout|caesar salad|greek yog|aunt bessie|uncle ben|ben (?:&|and) jerry|dr\.? pepper|dr\.? martens|mr\.? muscle|mcdonald'?s|wendy'?s|arby'?s|kellogg|heinz|york peppermint|philadelphia (?:cream|cheese)|cheddar|jersey (?:milk|cream|royal)|vienna sausage|buffalo (?:wing|sauce)|parma (?:ham|violet)|dijon must|lima bean|green bean|black bean|kidney bean|navy bean|soy bean|seville orange|valencia orange|jaffa orange|jaffa cake|savoy cabbage|bramley apple|anjou pear|dover sole|kobe beef|swiss chard|boston cream|cornish past(?:y|ies)|yorkshire (?:pudding|tea)|turkish delight|texas toast|long island ice|moscow mule|madeira cake|key lime|epsom salt|brazil nut|kiev|peking duck|waldorf salad|mars bar|reese'?s|hershey|cadbury|nestle|campbell'?s|quaker oat|mary jane|bloody mary|shirley temple|victoria sponge|charlotte potato|king edward|maris piper|russet|gala apple|pink lady|alphonso|cavendish|jim beam|jack daniel|johnny walker|johnnie walker|captain morgan|jose cuervo|stella artois|sam adams|molotov|betty crocker|duncan hines|marie callender|sara lee|newman'?s|annie'?s|amy'?s kitchen|trader joe|sam'?s club|macy'?s|lloyds? (?:pharmacy|bank)|marks (?:&|and) spencer|john lewis|victoria'?s secret|calvin klein|ralph lauren|levi'?s|ray[- ]ban|johnson'?s (?:baby|&|and)|burt'?s bees|vicks|bengay|st\.? ives|aveeno|neutrogena|murine|dr\.? scholl|tom'?s of maine|oral[- ]b|max factor|helen of troy|casio|santa claus|father christmas|god|jesus|allah|buddha|snow white|peter rabbit|harry potter|thomas the tank|peppa pig|dora the|mickey mouse|barbie|nelson mandela|florence nightingale|boston scientific|kit kat|mountain dew)(?:e?s)?(?![a-z])/
const THING_BEFORE = atEnd(
  /(?:sweet|black[- ]eyed|rambling|granny|dr\.?|mrs\.?|mr\.?|earl|ben (?:&|and)|uncle|aunt|jack|bloody|shirley|johnn(?:y|ie)|captain|jim|sara|trader|john|calvin|ralph|marie|betty|duncan|stella|sam|mickey|harry|jose|father|santa) $/,
)
const THING_LAST =
  /^(?:william(?![a-z])|susan(?![a-z])|rose(?![a-z])|smith apple|dash(?![a-z])|butterworth|clean(?![a-z])|coffee(?![a-z])|scholl|pepper(?![a-z])|martens|bronner|oetker|seuss|google(?![a-z])|brown'?s? (?:bottles?|formula)|teal'?s|gr[ea]y tea|ben'?s|jerry'?s|daniel'?s|walker (?:black|red|blue)|morgan rum|beam|artois|klein|lauren|crocker|hines|mouse|potter (?:book|film|movie)|christmas|claus)(?![a-z])/

const THING_WORDS: ReadonlySet<string> = new Set(
  `${THING.source.slice(4)}|${THING_LAST.source.slice(4)}|smith`.split('|').map((phrase) => /^[a-z]*/.exec(phrase)![0]),
)

/** Their second words: "Jenny Craig". */
const THING_SECOND: ReadonlySet<string> = new Set(
  THING.source
    .slice(4)
    .split('|')
    .flatMap((phrase) => /^[a-z']+ ([a-z]{3,})/.exec(phrase)?.[1] ?? []),
)

/** "Granny Smith apples", "Worcester sauce": no person and no place. */
export function isThingName({ token, rightLow, left }: Pick<View, 'token' | 'rightLow' | 'left'>): boolean {
  if (THING_SECOND.has(token.low)) {
    const first = /([a-z']+) $/.exec(left)?.[1]
    if (first !== undefined && THING_WORDS.has(first) && THING.test(`${first} ${rightLow}`)) return true
  }
  if (!THING_WORDS.has(token.low)) return false
  // "Wendy's fever": of somebody, not of the house.
  const rest = rightLow.slice(token.text.length)
  if (token.low !== 'johnson' && rest.startsWith("'s ") && (WHOSE.test(rest) || WHOSE_BODY.test(rest))) return false
  return (
    THING.test(rightLow) ||
    (THING_LAST.test(rightLow) && THING_BEFORE.test(left)) ||
    (/granny $/.test(left) && /^smith(?:s| app| and|,|\.|$)/.test(rightLow))
  )
}
