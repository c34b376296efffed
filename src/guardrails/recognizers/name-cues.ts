import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord } from './name-person.ts'
import { isCapital, isLikeSurname, maybeGiven, syllablePair } from './name-words.ts'

/**
 * `named`: "my name is", so even a word of the language is one. `strong`: a name follows, also in lower case. `label`: a
 * field of a form. `weak`: a capital word there is a name.
 */
type Cue = 'named' | 'strong' | 'label' | 'weak' | null

const TITLE = atEnd(
  /(?:^|[^a-z])(?:mr|mrs|ms|mx|dr|drs|prof|sra|srta|dra|don|dona|mme|mlle|monsieur|madame|herr|frau|rev|capt|sgt|sor|lt|col|cpl|insp|cllr)\.? $|(?:^|[^a-z])dr\.? \((?:mr|mrs|miss|ms)\.?\) $|(?:^|\s)(?:dr|sr|mr|mrs)\. ?$|(?:^|[^a-z.])(?:m|sr|miss|dres)\. $|(?:^|[^a-z])miss $/,
)
/** Titles that are words too: "the doctor told me". */
const WORD_TITLE = atEnd(
  /(?:^|[^a-z])(?:nurse|practitioner|doctor|reverend|captain|judge|midwife|professor|coach|officer|pastor|imam|rabbi|physio|physiotherapist|pharmacist|matron|paramedic|receptionist|dietitian|counsell?or|constable|sergeant|deacon|elder|chief|alhaji|alhaja|hajia|mallam|oga|madam|sheikh|uncle ji|aunty ji|bhai|didi|mama|baba) $/,
)
const INTRODUCED = atEnd(
  /(?:\b(?:my|his|her|their|the patient's|patient's|full|legal|real|whose|s) (?:full |first |last |real |legal |maiden |middle )?name(?:'s| is| was)|\bnames?(?: is|'s)|\bnamed|\bgoes by|\bi go by|\bcall me|\bcalls? (?:him|her|me)|\bme llamo|\bmi nombre es|\bse llama|\bje m'appelle|\bmon nom est|\bich heisse|\bmi chiamo|\bmera naam|\bna?me? man|\besmam|\bismi|\bthis is nurse|\bspelled|\bsigned by|\bmaiden name|\bnee) (?:is )?["'(]?$/,
)
const LABEL = atEnd(
  /(?:(?:^|[\s"'{,(>*|_;[-])(?:patient|pt|full|first|last|middle|maiden|given|family|legal|preferred|emergency|contact|caller|provider|physician|doctor|clinician|nurse|attending|referring|guardian|parent|spouse|mother'?s?|father'?s?|next of kin|kin|account|user|display|subscriber|insured|member|subject|therapist|employee|customer|card ?holder|holder)?[\s_-]?(?:full|first|last|given|family|middle)?[\s_-]?(?:names? of (?:the )?[a-z]{3,12}|names?|nombre|nombres|apellidos?|nom|prenom|firstname|lastname|surname|nombre y apellidos|fname|lname)(?:\s?\([a-z, ]{3,20}\))?|(?:^|[\s"'{,(>*|;[-])(?:first|last|surgeon|anesthesiologist|radiologist|pathologist|patient|pt|provider|physician|clinician|attending|referring (?:physician|provider|doctor)|pcp|gp|doctor|nurse|therapist|medico|medica|responsable clinico|remitido por|author|from|to|cc|attn|attention|sender|recipient|signed|electronically signed by|signed by|dictated by|seen by|prepared by|reviewed by|cosigned by|emergency contact|next of kin|nok|guardian|spouse|mother|father|wife|husband|contact|contact person|caller|caregiver|interpreter|witness|client|subject|directed by|interviewer))["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/,
)
/** The label of a name without a colon: two spaces, a line break or a cell after it. */
const RESOURCE = atEnd(/"name":\[\{(?:"use":"[a-z]+",)?"text":"$/)
const FIELD = atEnd(
  /(?:^|[\n|])\s?(?:(?:patient|pt|full|first|last|given|family|preferred|legal|client|contact)[ _])?(?:name|surname|patient|first|last)(?: {2,}|\t\s*|\s?\n\s?|\s?\|\s?)$/,
)
/** An element of XML or HTML. */
const TAG = atEnd(/<(?:given|family|first|last|full|sur|patient|middle)?[_-]?(?:name)?>\s?$/)
/** Also words of a sentence ("the aims are to:"): one unknown word after them is none. */
const MAIL_LABEL = atEnd(
  /(?:^|[^a-z])(?:from|to|cc|contact|author|subject|attention|sender|recipient|signed)["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/,
)
/** Relatives in a family history: what follows is as often a disease. */
const FAMILY_LABEL = atEnd(/(?:first|last|mother|father|wife|husband|spouse|guardian)["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/)
/** Words that only stand before a name. */
const AUNT = atEnd(/(?:^|[^a-z])(?:aunt|auntie|uncle|grandma|grandpa|nana|granny) $/)
/** Relatives and roles right before a capitalised name. */
const KIN = atEnd(
  /(?:^|[^a-z])(?:aunt|auntie|uncle|cousin|nurse|sister|brother|friend|neighbou?r|husband|wife|son|daughter|mother|father|mom|mum|dad|grandma|grandpa|nana|granny|grandmother|grandfather|partner|boyfriend|girlfriend|fiancee?|nephew|niece|boys|girls|twins|kids|children|roommate|sitter|coach|teacher|boss|interpreter|guardian|caregiver|carer|aide|assistant|rn|np|child|baby|pcp|gp|therapist|doc|surgeon),?:? \(?$/,
)
const SIGNATURE = atEnd(
  /(?:\b(?:regards|sincerely|yours truly|yours|thanks|thank you|many thanks|cheers|best wishes|best|love|warmly|respectfully|saludos|cordialement|atentamente)[,.!]?\s*\n\s*(?:-\s*)?|(?:^|\n)\s?(?:-{1,2}|—) ?)$/,
)
const GREETING = atEnd(
  /(?:^|[\n"'>:.!?] ?)(?:dear|hi|hello|hey|hola|bonjour|estimad[oa]|good (?:morning|afternoon|evening)|thanks|thank you|ok thanks),? $/,
)
const RELATION = atEnd(
  /(?:\b(?:my|his|her|our|their|your|the|older|younger|late|ex|eldest|youngest|little|big|year[- ]old|yo|s)[ -](?:ex-?)?(?:wife|husband|son|daughter|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|cousin|nephew|niece|grand(?:ma|pa|mother|father|son|daughter)|friend|best friend|mate|bestie|hubby|sis|bro|nan|gran|grandad|neighbou?r|partner|fianc[e]{1,2}|girlfriend|boyfriend|boss|manager|landlord|landlady|housemate|flatmate|classmate|sponsor|bf|gf|toddler|newborn|little one|colleague|coworker|co-worker|carer|caregiver|therapist|counsell?or|baby|twins?|kid|child|roommate|room ?mate|step ?(?:son|daughter|mother|father|mom|dad)|in-law|mother-in-law|father-in-law|sister-in-law|brother-in-law|stepdad|stepmum|stepmom|pcp|gp|doc|doctor|nurse|surgeon|psychiatrist|dentist|cardiologist|oncologist|neurologist|specialist|patient|client|midwife|spouse|boy|girl|dog|cat)|\b(?:mi|su) (?:esposa|esposo|marido|mujer|hijo|hija|hermano|hermana|madre|padre)|\b(?:ma|mon) (?:femme|mari|fils|fille|frere|soeur|mere|pere))(?:'s name is|,| is| is named| is called|\s?[-(])? ?(?:named |called )?$/,
)
const ROLE = atEnd(
  /(?:\b(?:patient|pt|pts|client|aunt|auntie|uncle|nurse|doctor|sister|brother|cousin|grandma|grandpa|officer|coach|pastor|father|therapist|counsellor|counselor|surgeon|midwife|resident|intern|attending|cardiologist|mr|mrs|guy|physician|provider|clinician|spoke (?:to|with)|talked (?:to|with)|referred by|seen by|signed by|treated by|see|saw|call|ask|told|met|for|with|by|from|and|to|tell|contact|under|lady|wrote|user|bot|agent)),? $/,
)
const PATIENT: ReadonlySet<string> = new Set(['pt', 'pts', 'patient', 'client', 'resident'])
const SELF = atEnd(
  /(?:\b(?:i am|i'm|im|this is|it's|its|it is|c'est|je suis|soy|here is|speaking with|speaking to|meet)) $/,
)
const ASKED_NAME = atEnd(
  /(?:your name\?|name on the account\?|who is this\?|may i have your name[^?]{0,20}\?|name please[.?]?)["'\s]*(?:(?:patient|user|caller|client|me|pt)?:?\s*)?$/,
)

/** A cue ends with one of these words, or with a sign: everything else needs no pattern. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr drs prof sra srta dra don dona mme mlle monsieur madame herr frau rev capt sgt sor m sr miss dres rn np c nurse doctor reverend captain judge midwife professor coach officer pastor
practitioner imam rabbi physio physiotherapist pharmacist matron paramedic receptionist dietitian constable sergeant deacon elder chief alhaji alhaja hajia mallam oga madam sheikh ji bhai didi mama baba lt col cpl insp cllr of sponsor
name names is was s named by me him her them llamo es llama appelle heisse chiamo naam man esmam ismi spelled as a nee signed nombre nombres apellido apellidos nom prenom firstname lastname surname fname lname
patient pt pts provider physician clinician attending pcp gp therapist medico medica author from to cc attn attention sender recipient seen prepared reviewed cosigned contact next kin nok guardian spouse mother father wife husband person caller caregiver interpreter witness client subject
regards sincerely truly yours thanks you cheers wishes best love warmly respectfully saludos cordialement atentamente dear hi hello hey hola bonjour estimado estimada morning afternoon evening called
son daughter brother sister mom mum mam dad uncle aunt auntie cousin nephew niece grandma grandpa grandmother grandfather grandson granddaughter friend neighbor neighbour partner fiance fiancee girlfriend boyfriend boss colleague coworker worker carer counselor counsellor baby twin twins kid child roommate mate stepson stepdaughter stepmother stepfather law surgeon psychiatrist dentist cardiologist oncologist neurologist specialist boy girl dog cat nana nan gran grandad mate bestie hubby sis bro manager landlord landlady housemate flatmate classmate bf gf toddler newborn one stepdad stepmum stepmom granny boys girls twins kids children sitter teacher aide assistant doc first last
esposa esposo marido mujer hijo hija hermano hermana madre padre femme mari fils fille frere soeur mere pere resident intern guy spoke talked referred treated see saw call ask told met for with and tell under lady wrote user bot agent am im it this its suis soy here speaking meet`.split(
    /\s+/,
  ),
)

/** Relatives and people of care, and what may stand between one and a name. */
const KIN_WORDS: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister mother father mom mum mam dad uncle aunt auntie cousin nephew niece grandma grandpa grandmother grandfather grandson granddaughter friend mate bestie hubby sis bro nan nana granny gran grandad neighbor neighbour partner fiance fiancee girlfriend boyfriend boss manager landlord landlady housemate flatmate classmate sponsor bf gf toddler newborn one colleague coworker worker carer caregiver therapist counselor counsellor baby twin twins kid kids child children roommate stepson stepdaughter stepmother stepfather stepmom stepmum stepdad law pcp gp doc doctor nurse surgeon psychiatrist dentist cardiologist oncologist neurologist specialist patient client midwife spouse boy girl boys girls dog cat sitter coach teacher interpreter guardian aide assistant rn np esposa esposo marido mujer hijo hija hermano hermana madre padre femme mari fils fille frere soeur mere pere is named called s`.split(
    /\s+/,
  ),
)

/** Given names that are also words or tests (ANA), but not right after "my wife". */
const SHORT_NAMES: ReadonlySet<string> = new Set([
  'ana',
  'mia',
  'ada',
  'eli',
  'tia',
  'dan',
  'jo',
  'ed',
  'al',
  'ali',
  'max',
  'rosa',
  'bill',
  'rob',
  'sam',
  'pat',
  'sue',
  'luz',
  'mei',
  'jan',
])

/** What the words before a token say about whether it begins a name. */
export function cueBefore({ left, right, token, after, before, gap }: View): Cue {
  const previous = before(1)
  if (previous !== undefined && gap.length < 3 && !LAST_WORDS.has(previous.low) && !/[:=\n("_|\t>]|^-/.test(gap))
    return null
  const last = previous?.low ?? ''
  const tail = left.length > 44 ? left.slice(-44) : left
  // "mild MR. Duke treadmill": in capitals it is a valve, a disease or a drug as often as a title.
  const isTitle = !(previous?.isUpper && previous.text.length < 4 && !token.isUpper) && TITLE.test(tail)
  if (isTitle) return 'strong'
  const isField = gap !== ' ' && gap !== '. '
  // An empty field, and the label of the next one.
  if (gap.includes('\n') && gap.includes(':') && /^[^\n]{0,40}:/.test(right)) return null
  const field = isField ? fieldBefore(tail, { token, after }) : null
  if (field !== null) return field === 'none' ? null : field
  if (WORD_TITLE.test(tail)) return GIVEN.has(token.low) ? 'strong' : 'weak'
  if (INTRODUCED.test(tail) || ((isField || previous?.low === 'me' || previous?.low === 'c') && ASKED_NAME.test(tail)))
    return 'named'
  if (
    token.isTitle &&
    KIN_WORDS.has(last) &&
    KIN.test(tail) &&
    (maybeGiven(token.low) || isLikeSurname(token) || isNoWord(token.low))
  )
    return 'weak'
  const known = GIVEN.has(token.low) || SHORT_NAMES.has(token.low)
  if (KIN_WORDS.has(last) && AUNT.test(tail) && token.isTitle && token.text.length > 2) return 'weak'
  const isListed = known || (token.text.length > 3 && isListedGiven(token.low))
  if (KIN_WORDS.has(last) && RELATION.test(tail))
    return isListed || isPinyinPair({ token, after }) ? 'strong' : token.text.length > 2 ? 'weak' : null
  if (isField && SIGNATURE.test(tail)) {
    // A signature is one short line.
    return known || (after(1)?.isTitle ?? true) ? 'weak' : null
  }
  if (isListed && (SELF.test(tail) || GREETING.test(tail))) return 'strong'
  if (token.isTitle && PATIENT.has(last) && gap === ' ' && isLikeSurname(token)) return 'weak'
  if (known && ROLE.test(tail)) return 'strong'
  if (GREETING.test(tail) && token.isTitle) return 'weak'
  const isSelfName =
    token.isTitle && ((after(1)?.isTitle ?? false) || (GIVEN_ALSO_WORDS.has(token.low) && token.text.length > 2))
  if (isSelfName && SELF.test(tail)) return 'weak'
  return null
}

/** "xiu ying": two syllables of Chinese, neither a word of every day. */
function isPinyinPair({ token, after }: Pick<View, 'token' | 'after'>): boolean {
  const next = after(1)
  if (next === undefined || token.text.length < 3 || next.text.length < 3) return false
  return syllablePair(token.low, next.low) !== null && !isCommonWord(token.low) && !isCommonWord(next.low)
}

/** The label of a form, an element, a mail header. `none`: a label, and yet no name. */
function fieldBefore(tail: string, { token, after }: Pick<View, 'token' | 'after'>): 'label' | 'none' | null {
  const isLike = () => maybeGiven(token.low) || isLikeSurname(token)
  if (/subject["'\s_]{0,3}[:=]["'\s]{0,3}$/.test(tail) && !isLike()) return 'none'
  if (MAIL_LABEL.test(tail) && !isLike() && !(after(1)?.isTitle ?? false)) return 'none'
  if (TAG.test(tail) || RESOURCE.test(tail)) return 'label'
  if (FIELD.test(tail)) return isCapital(token) ? 'label' : 'none'
  if (LABEL.test(tail)) return FAMILY_LABEL.test(tail) && !isLike() ? 'none' : 'label'
  return null
}
