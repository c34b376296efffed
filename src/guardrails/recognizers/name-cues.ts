import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isCommonWord, isListedGiven } from '../dictionaries/listed.ts'
import { SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { CHAT_SLANG, EPONYMS, NEVER_NAME } from '../dictionaries/words.ts'
import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import { isNoWord, isOrdinary } from './name-person.ts'
import { isAcronym, isCapital, isInitial, isLikeSurname, maybeGiven, maybeSurname, syllablePair } from './name-words.ts'

/**
 * `named`: "my name is", so even a word of the language is one. `strong`: a name follows, also in lower case. `label`: a
 * field of a form. `weak`: a capital word there is a name.
 */
type Cue = 'named' | 'strong' | 'label' | 'weak' | null

const TITLE = atEnd(
  /(?:^|[^a-z])(?:mr|mrs|ms|mx|dr|drs|prof|sra|srta|dra|don|dona|mme|mlle|docteure?|doctora|doktor|monsieur|madame|herr|frau|rev|capt|sgt|sor|lt|col|cpl|insp|cllr)\.? $|(?:^|[^a-z])dr\.? \((?:mr|mrs|miss|ms)\.?\) $|(?:^|\s)(?:dr|sr|mr|mrs)\. ?$|(?:^|[^a-z.])(?:m|sr|miss|dres)\. $/,
)
const MISS = atEnd(/(?:^|[^a-z])miss $/)
/** "i miss alcohol", "may miss a polyp": a verb, before a word in lower case. */
const MISSES = atEnd(
  /(?:^|[^a-z])(?:i|you|we|they|may|might|can|could|will|would|to|not|never|n't|dont|or|and|if|did) miss $/,
)
/** Titles that are words too: "the doctor told me". */
const WORD_TITLE = atEnd(
  /(?:^|[^a-z])(?:nurse|trainer|instructor|tutor|attn|doctora|enfermera|enfermero|profesora|professeur|infirmiere?|practitioner|doctor|reverend|captain|judge|midwife|professor|coach|officer|pastor|imam|rabbi|physio|physiotherapist|pharmacist|matron|paramedic|receptionist|dietitian|counsell?or|constable|sergeant|deacon|elder|chief|alhaji|alhaja|hajia|mallam|oga|madam|sheikh|uncle ji|aunty ji|bhai|didi|mama|baba) $/,
)
const INTRODUCED = atEnd(
  /(?:\b(?:my|his|her|their|the patient's|patient's|full|legal|real|whose|s) (?:full |first |last |real |legal |maiden |middle )?name(?:'s| is| was)|\b(?:baby|son|daughter|wife|husband|partner|mum|mom|dad|brother|sister|child|kid|friend|boyfriend|girlfriend|toddler|mother|father|nan)(?:'?s)? (?:full |first |last )?name(?:'s| is| was)|\b(?:my|his|her|our) (?!pen|pet|dog|cat|street|medication|medicine|drug|test|app|condition|pharmacy|insurance|plan|company|school|user|file|brand|generic|disease|device)[a-z]{3,12}(?:'?s)? name(?:'s| is| was)|\bname (?:on|under) (?:it|there|the [a-z]{3,12})(?: is|:|'s)|\bgoes by|\bi go by|\bcall me|\bcalls? (?:him|her|me)|\bme llamo|\bmi nombre es|\bse llama|\bje m'appelle|\bmon nom est|\bich heisse|\bmi chiamo|\bmera naam|\bna?me? man|\besmam|\bismi|\bthis is nurse|\bspelled|\bsigned by|\bmaiden name|\bnee) (?:is )?["'(]?$/,
)
const LABEL = atEnd(
  /(?:(?:^|[\s"'{,(>*|_;[-])(?:patient|pt|full|first|last|middle|maiden|given|family|legal|preferred|emergency|contact|caller|provider|physician|doctor|clinician|nurse|attending|referring|guardian|parent|spouse|mother'?s?|father'?s?|next[ _]of[ _]kin|kin|account|user|display|subscriber|insured|member|subject|therapist|employee|customer|card ?holder|holder)?[\s_.-]?(?:full|first|last|given|family|middle)?[\s_-]?(?:names? of (?:the )?(?!medic|drug|test|product|brand|tablet|condition|disease)[a-z]{3,12}|names?(?:\(s\))?|forenames?(?:\(s\))?|nombre|nombres|apellidos?|nom|prenom|firstname|lastname|surname|nombre y apellidos|fname|lname)(?:\s?\([a-z, ]{3,20}\))?|(?:^|[\s"'{,(>*|;[-])(?:first|last|surgeon|anesthesiologist|radiologist|pathologist|patient|pt|ptnt|pnt|provider|physician|clinician|attending|referring (?:physician|provider|doctor)|pcp|gp|doctor|nurse|therapist|medico|medica|responsable clinico|remitido por|author|from|to|cc|attn|attention|sender|recipient|signed|electronically signed by|signed by|dictated by|seen by|prepared by|reviewed by|cosigned by|emergency contact|next[ _]of[ _]kin|nok|guardian|spouse|mother|father|wife|husband|contact|contact person|caller|caregiver|interpreter|witness|client|subject|care co-?ord(?:inator)?|minor|child|dependent|dependant|infant|baby|son|daughter|sibling|brother|sister|mum|mom|dad|nan|gran|hubby|wifey|partner|kids|twins|guarantor|responsible party|applicant|supervisor|manager|foreman|teacher|counsell?or|lawyer|attorney|adjuster|case ?manager|case ?worker|coordinator|navigator|coach|chaperone|scribe|translator|preceptor|hospitalist|consultant|dentist|audiologist|dietitian|pharmacist|technician|phlebotomist|key ?worker|social worker|health visitor|community nurse|directed by|interviewer))["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/,
)
/** Not whose name, or what sort of being is named: of a thing as often as of somebody. */
const SOME_NAME = atEnd(/(?:^|[^a-z])(?:(?:sur|last |first )?names?(?: is|'s)|named) (?:is )?["'(]?$/)
const THING_NAME = atEnd(
  /(?:^|[^a-z])(?:brand|generic|drug|other|another|trade|product|common|scientific|chemical|proper|medication|medicine|app|file|test|disease|condition|group|second|alternative|new|s|this|that|which|the) (?:names?(?: is|'s)|named) (?:is )?["'(]?$/,
)
/** What stands before a turn of a talk, and before the name in a form. */
const SPEAKER = atEnd(
  /(?:^|[\n>*.!?)\]] ?)(?:patient|pt|doctor|dr|nurse|clinician|provider|physician|gp|pcp|therapist|caller|client|mother|father|wife|husband|parent|guardian|caregiver|carer|interpreter|surgeon|medico|medica|midwife|pharmacist|contact|witness|interviewer|author|subject)\*{0,2}: \*{0,2}$/,
)
/** What follows the name in a form, and no sentence: the end of the line, a cell, a number, the next label. */
const FORM_ENDS =
  /^(?: [A-Z]\.?)?\s{0,2}(?:$|[\n;|\t(<[]|, ?(?:[A-HJ-Z]|I[a-zA-Z.]|\d)| {2}| -|,? \d| (?:here|speaking)(?![a-z])|,? (?:dob|mrn|age[ds]?|sex|id|phone|tel|born|d\.o\.b)(?![a-z]))/
/** The label of a name without a colon: two spaces, a line break or a cell after it. */
const RESOURCE = atEnd(/"name":\[\{(?:"use":"[a-z]+",)?"text":"$/)
const FIELD = atEnd(
  /(?:^|[\n|])\s?(?:(?:patient|pt|full|first|last|given|family|preferred|legal|client|contact)[ _])?(?:name|surname|patient|first|last)(?: {2,}|\t\s*|\s?\n\s?|\s?\|\s?)$/,
)
/** What a scan makes of the label: "Nam e:", "Narne:". */
const SCANNED_LABEL = atEnd(
  /(?:^|[^a-z])(?:p a t i e n t|n a ?(?:m|rn) ?e|na (?:m|rn) ?e|na(?:m|rn) e|narne) {0,2}[:;] {0,2}$/,
)
/** A question and its answer in two members: {"field":"Preferred name","value":".."}. */
const ANSWERED = atEnd(
  /(?:patient|full|first|last|legal|preferred|given|family|your|contact|middle|maiden|sur|parent|guardian|mother'?s?|father'?s?|child'?s?)[ _]?(?:full )?name(?: \([a-z ]{2,16}\))?",\s?"(?:value|answer|text|response|valuestring)"\s?:\s?"$/,
)
const FHIR = atEnd(/"(?:family|given|middle|surname)"\s?:\s?\[?\s?"$/)
/** An element of XML or HTML. */
const TAG = atEnd(/<(?:given|family|first|last|full|sur|patient|middle)?[_-]?(?:name)?>\s?$/)
/** Also words of a sentence ("the aims are to:"): one unknown word after them is none. */
const MAIL_LABEL = atEnd(
  /(?:^|[^a-z])(?:from|to|cc|contact|author|subject|attention|sender|recipient|signed)["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/,
)
/** Relatives in a family history: what follows is as often a disease. */
const FAMILY_LABEL = atEnd(
  /(?:first|last|mother|father|wife|husband|spouse|guardian|minor|child|dependent|dependant|infant|baby|son|daughter|sibling|brother|sister|mum|mom|dad|nan|gran|hubby|wifey|partner|kids|twins|supervisor|manager|foreman|teacher|counsell?or|lawyer|attorney|adjuster|worker|coordinator|navigator|coach|chaperone|scribe|translator|preceptor|hospitalist|consultant|dentist|audiologist|dietitian|pharmacist|technician|phlebotomist)["'\s_]{0,3}[:=]["'\s*_([]{0,6}$/,
)
/** Words that only stand before a name. */
const AUNT = atEnd(/(?:^|[^a-z])(?:aunt|auntie|uncle|grandma|grandpa|nana|granny) $/)
/** Relatives and roles right before a capitalised name. */
const KIN = atEnd(
  /(?:^|[^a-z])(?:aunt|auntie|uncle|cousin|nurse|sister|brother|friend|neighbou?r|husband|wife|son|daughter|mother|father|mom|mum|dad|grandma|grandpa|nana|granny|grandmother|grandfather|partner|boyfriend|girlfriend|fiancee?|nephew|niece|boys|girls|twins|kids|children|roommate|sitter|coach|teacher|boss|interpreter|guardian|caregiver|carer|aide|assistant|rn|np|child|baby|pcp|gp|therapist|doc|surgeon|ex|mil|fil|dil|sil|bil|stepdad|stepmum|stepmom|grandson|granddaughter|flatmate|housemate|landlord|landlady|manager|colleague|co-?worker),?:? \(?$/,
)
const SIGNATURE = atEnd(
  /(?:\b(?:regards|sincerely|yours truly|yours|thanks|thank you|many thanks|cheers|best wishes|best|love|warmly|respectfully|saludos|cordialement|atentamente)[,.!]?\s*\n\s*(?:-\s*)?|(?:^|\n)\s?(?:-{1,2}|—) ?)$/,
)
const GREETING = atEnd(
  /(?:^|[\n"'>:.!?] ?)(?:dear|hi|hello|hey|hola|bonjour|estimad[oa]|good (?:morning|afternoon|evening)|thanks|thank you|ok thanks),? $/,
)
const RELATION = atEnd(
  /(?:\b(?:my|his|her|our|their|your|the|lil|wee|older|younger|late|ex|eldest|youngest|little|big|year[- ]old|yo|s)[ -](?:ex-?)?(?:wife|husband|son|daughter|brother|sister|mother|father|mom|mum|mam|dad|uncle|aunt|auntie|cousin|nephew|niece|grand(?:ma|pa|mother|father|son|daughter)|friend|best friend|mate|bestie|hubby|sis|bro|nan|gran|grandad|neighbou?r|partner|fianc[e]{1,2}|girlfriend|boyfriend|boss|manager|landlord|landlady|housemate|flatmate|classmate|sponsor|bf|gf|toddler|newborn|little one|colleague|coworker|co-worker|carer|caregiver|therapist|counsell?or|baby|twins?|kid|child|roommate|room ?mate|step ?(?:son|daughter|mother|father|mom|dad)|in-law|mother-in-law|father-in-law|sister-in-law|brother-in-law|stepdad|stepmum|stepmom|pcp|gp|doc|doctor|nurse|surgeon|psychiatrist|dentist|cardiologist|oncologist|neurologist|specialist|patient|client|midwife|spouse|boy|girl|dog|cat)|\b(?:mi|su) (?:esposa|esposo|marido|mujer|hijo|hija|hermano|hermana|madre|padre|nieto|nieta|abuelo|abuela|suegra|suegro|tia|tio)|\bmer[aie] (?:beti|beta|bete|pati|patni|biwi|maa|bahan|behen|bhai|dost|dadi|nani)|\b(?:ma|mon) (?:femme|mari|fils|fille|frere|soeur|mere|pere))(?:'s name is|,| is| is named| is called|\s?[-(])? ?(?:named |called )?$/,
)
const ROLE = atEnd(
  /(?:\b(?:patient|pt|pts|client|aunt|auntie|uncle|nurse|doctor|sister|brother|cousin|grandma|grandpa|officer|coach|pastor|father|therapist|counsellor|counselor|surgeon|midwife|resident|intern|attending|cardiologist|mr|mrs|guy|physician|provider|clinician|spoke (?:to|with)|talked (?:to|with)|referred by|seen by|signed by|treated by|see|saw|call|ask|told|met|for|with|by|from|and|to|tell|contact|under|lady|wrote|user|bot|agent)),? $/,
)
const PATIENT: ReadonlySet<string> = new Set(['pt', 'pts', 'patient', 'client', 'resident'])
/** "mum of macsen": with a name that a list has; "la maman de Timéo". */
const PARENT_OF = atEnd(
  /(?:^|[^a-z])(?:mum|mom|mam|mother|dad|father|parents?|wife|husband|carer|caregiver|guardian|son|daughter|sister|brother|nan|gran|grandma|grandpa) (?:of|to) (?:little |baby )?$|(?:^|[^a-z])(?:hij[oa]|madre|padre|mama|papa|espos[oa]|mujer|marido|herman[oa]|abuel[oa]|niet[oa]|cuidador[a]?|fille|fils|mere|pere|maman|femme|mari|soeur|frere|epoux|epouse) (?:de |d')$/,
)
const NAMED_ENDS = /^(?:[).,;!?\n]|$| (?:and|who|has|is|was|here)(?![a-z]))/
const PARENT_LAST: ReadonlySet<string> = new Set(['of', 'to', 'de', 'd'])
/** A message of the service that begins with whom it is for. */
const REMINDER = atEnd(
  /(?:^|[\n"'])(?:appt |appointment |visit |refill |friendly )?(?:reminder|alert|update|notice|confirmation|message)(?: for)?[:!,-] $/,
)
const TO_YOU = /^(?:[,!] | - )(?:your|ur|yr|you|you're|we|this|it|please|don't|a|just)(?![a-z])/
const SELF = atEnd(
  /(?:\b(?:i am|i'm|im|this is|it's|its|it is|c'est|je suis|soy|here is|speaking with|speaking to|meet)) $/,
)
/** The word alone, at the start or after a sign. */
const BARE_NAME = atEnd(/(?:^|[.?!,;\n] ?)name $/)
const ASKED_NAME = atEnd(
  /(?:your name\?|(?:full|first|last|sur|given|family|maiden|middle|daughter's|son's|child's|baby's|patient's|wife's|husband's|mother's|father's|whose) ?name[^?\n]{0,28}\?|the name[^?\n]{0,16}\?|surname[^?\n]{0,20}\?|name on the account\?|who is this\?|who am i (?:speaking|talking|chatting) (?:with|to)\?|and you are\?|who(?:'s| is) (?:calling|speaking|this)\?|may i have your name[^?]{0,20}\?|name please[.?]?)["'\s]*(?:(?:patient|user|caller|client|customer|member|mother|mum|mom|father|dad|parent|me|pt)?:?\s*)?$/,
)

/** A cue ends with one of these words, or with a sign: everything else needs no pattern. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  `docteur docteure doktor mum mom dad kids twins partner n trainer instructor tutor doctora enfermera enfermero profesora professeur infirmier infirmiere beti beta bete pati patni biwi maa bahan behen bhai dost dadi nani ex mil fil dil sil bil w mr mrs ms mx dr drs prof sra srta dra don dona mme mlle monsieur madame herr frau rev capt sgt sor m sr miss dres rn np c nurse doctor reverend captain judge midwife professor coach officer pastor
practitioner imam rabbi physio physiotherapist pharmacist matron paramedic receptionist dietitian constable sergeant deacon elder chief alhaji alhaja hajia mallam oga madam sheikh ji bhai didi mama baba lt col cpl insp cllr of sponsor
name names is was s named agent rep representative operator advisor adviser by me him her them llamo es llama appelle heisse chiamo naam man esmam ismi spelled as a nee signed it there nombre nombres apellido apellidos nom prenom firstname lastname surname fname lname
patient pt pts provider physician clinician attending pcp gp therapist medico medica author from to cc attn attention sender recipient seen prepared reviewed cosigned contact next kin nok guardian spouse mother father wife husband person caller caregiver interpreter witness client subject
regards sincerely truly yours thanks you cheers wishes best love warmly respectfully saludos cordialement atentamente dear hi hello hey hola bonjour estimado estimada morning afternoon evening called
son daughter brother sister mom mum mam dad uncle aunt auntie cousin nephew niece grandma grandpa grandmother grandfather grandson granddaughter friend neighbor neighbour partner fiance fiancee girlfriend boyfriend boss colleague coworker worker carer counselor counsellor baby twin twins kid child roommate mate stepson stepdaughter stepmother stepfather law surgeon psychiatrist dentist cardiologist oncologist neurologist specialist boy girl dog cat nana nan gran grandad mate bestie hubby sis bro manager landlord landlady housemate flatmate classmate bf gf toddler newborn one stepdad stepmum stepmom granny boys girls twins kids children sitter teacher aide assistant doc first last
esposa esposo marido mujer hijo hija hermano hermana madre padre nieto nieta abuelo abuela suegra suegro tia tio femme mari fils fille frere soeur mere pere resident intern guy spoke talked referred treated see saw call ask told met for with and tell under lady wrote user bot agent am im it this its suis soy here speaking meet de d`.split(
    /\s+/,
  ),
)

/** Last words of `TITLE`, `WORD_TITLE` and `INTRODUCED`: each pattern is tried behind its own. */
const TITLES: ReadonlySet<string> = new Set(
  'docteur docteure doctora doktor mr mrs ms mx dr drs prof sra srta dra don dona mme mlle monsieur madame herr frau rev capt sgt sor lt col cpl insp cllr m sr miss dres'.split(
    ' ',
  ),
)
const WORD_TITLES: ReadonlySet<string> = new Set(
  'nurse trainer instructor tutor attn doctora enfermera enfermero profesora professeur infirmier infirmiere practitioner doctor reverend captain judge midwife professor coach officer pastor imam rabbi physio physiotherapist pharmacist matron paramedic receptionist dietitian counsellor counselor constable sergeant deacon elder chief alhaji alhaja hajia mallam oga madam sheikh ji bhai didi mama baba'.split(
    ' ',
  ),
)
const INTRODUCED_LAST: ReadonlySet<string> = new Set(
  'name s is was by me him her llamo es llama appelle est heisse chiamo naam man esmam ismi nurse spelled nee'.split(
    ' ',
  ),
)

/** Last words of "the name is", "a boy named". */
const NAMED: ReadonlySet<string> = new Set(['is', 's', 'name', 'named'])

/** Relatives and people of care, and what may stand between one and a name. */
const KIN_WORDS: ReadonlySet<string> = new Set(
  `beti beta bete pati patni biwi maa bahan behen bhai dost dadi nani ex mil fil dil sil bil wife husband son daughter brother sister mother father mom mum mam dad uncle aunt auntie cousin nephew niece grandma grandpa grandmother grandfather grandson granddaughter friend mate bestie hubby sis bro nan nana granny gran grandad neighbor neighbour partner fiance fiancee girlfriend boyfriend boss manager landlord landlady housemate flatmate classmate sponsor bf gf toddler newborn one colleague coworker worker carer caregiver therapist counselor counsellor baby twin twins kid kids child children roommate stepson stepdaughter stepmother stepfather stepmom stepmum stepdad law pcp gp doc doctor nurse surgeon psychiatrist dentist cardiologist oncologist neurologist specialist patient client midwife spouse boy girl boys girls dog cat sitter coach teacher interpreter guardian aide assistant rn np esposa esposo marido mujer hijo hija hermano hermana madre padre nieto nieta abuelo abuela suegra suegro tia tio femme mari fils fille frere soeur mere pere is named called s`.split(
    /\s+/,
  ),
)

const SEEN_BY = atEnd(
  /(?:^|[^a-z])(?:(?:seen(?: (?:in|at|on) (?:the )?[a-z&]{1,10}(?: [a-z]{1,10})?)?|referred|signed|reviewed|co-?signed|evaluated|examined) by|d\/w|discussed w(?:ith|\/)|f\/u (?:[\d/]{3,8} )?w(?:ith|\/)) ?$/,
)
/** Who answers in a chat. */
const DESK_ROLES: ReadonlySet<string> = new Set(
  'agent rep representative operator assistant nurse advisor adviser'.split(' '),
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
  'angel',
  'consuelo',
  'dolores',
  'mercedes',
  'pilar',
  'gloria',
])

/** What the words before a token say about whether it begins a name. */
export function cueBefore({ left, right, rightLow, token, after, before, gap }: View): Cue {
  const previous = before(1)
  if (
    previous !== undefined &&
    gap.length < 3 &&
    !LAST_WORDS.has(previous.low) &&
    (gap === ' ' || !/[:=\n("_|\t>]|^-/.test(gap))
  )
    return null
  const last = previous?.low ?? ''
  const tail = left.length > 44 ? left.slice(-44) : left
  // "mild MR. Duke treadmill": in capitals it is a valve, a disease or a drug as often as a title.
  const isTitle =
    !(previous?.isUpper && previous.text.length < 4 && !token.isUpper) &&
    TITLES.has(last) &&
    !(last === 'ms' && before(2)?.hasDigit === true) &&
    TITLE.test(tail)
  if (isTitle) return 'strong'
  const isField = gap !== ' ' && gap !== '. '
  // An empty field, and the label of the next one.
  if (gap.includes('\n') && gap.includes(':') && /^[^\n]{0,40}:/.test(right)) return null
  const field = isField ? fieldBefore(tail, { token, after, right, gap }) : null
  if (field !== null) return field === 'none' ? null : field
  if (last === 'miss' && MISS.test(tail)) {
    if (token.isTitle || token.isUpper) return 'strong'
    return !MISSES.test(tail) && (maybeGiven(token.low) || maybeSurname(token.low)) ? 'strong' : null
  }
  if (WORD_TITLES.has(last) && WORD_TITLE.test(tail)) {
    if (token.text === token.low && /^(?:o'[a-z]{3}|(?:mc|mac)[a-z]{4})/.test(rightLow)) return 'strong'
    if (token.text === token.low && !isOrdinary(token.low) && maybeSurname(token.low)) return 'strong'
    if (GIVEN.has(token.low)) return 'strong'
    // "See Your Doctor Regularly"
    return isOrdinary(token.low) && !maybeSurname(token.low) && !maybeGiven(token.low) ? null : 'weak'
  }
  const isLabelNext = rightLow[token.text.length] === ':'
  if (
    ((INTRODUCED_LAST.has(last) || gap.includes(':')) && INTRODUCED.test(tail)) ||
    (!isLabelNext && (isField || previous?.low === 'me' || previous?.low === 'c') && ASKED_NAME.test(tail))
  )
    return 'named'
  if (NAMED.has(last) && SOME_NAME.test(tail)) {
    if (maybeGiven(token.low) && (isCapital(token) || GIVEN.has(token.low))) return 'named'
    return THING_NAME.test(tail) || !isNoWord(token.low) ? null : 'named'
  }
  if (isAcronym({ token, previous, after })) return null
  if (
    token.isTitle &&
    KIN_WORDS.has(last) &&
    KIN.test(tail) &&
    (maybeGiven(token.low) || isLikeSurname(token) || isNoWord(token.low))
  )
    return 'weak'
  const known = GIVEN.has(token.low) || SHORT_NAMES.has(token.low)
  if (token.isTitle && token.text.length > 2 && KIN_WORDS.has(last) && AUNT.test(tail)) return 'weak'
  const isListed = known || (token.text.length > 3 && isListedGiven(token.low))
  // "is" follows everything: only after somebody the long pattern is tried.
  const who = last === 'is' || last === 's' ? (before(2)?.low ?? '') : last
  if ((KIN_WORDS.has(who) || who === 'name') && RELATION.test(tail))
    return isListed || isPinyinPair({ token, after })
      ? 'strong'
      : token.text.length > 2 && (!PATIENT.has(last) || isLikeSurname(token) || isNoWord(token.low))
        ? 'weak'
        : null
  if (isField && SIGNATURE.test(tail)) {
    // A signature is one short line.
    const next = after(1)
    if (!/[-—] ?$/.test(gap)) return known || (next?.isTitle ?? true) ? 'weak' : null
    // A dash also begins the points of a list: "- Palpation: some pain", "- Continue Mederma".
    if (known) return 'weak'
    if (next === undefined) return /[.!?]\s*\n[^\n]*$/.test(tail) && isNoWord(token.low) ? 'weak' : null
    const isWord = isOrdinary(token.low) || isOrdinary(next.low) || !(maybeGiven(token.low) || maybeSurname(next.low))
    return !isWord && (next === undefined || (next.isTitle && FORM_ENDS.test(right.slice(next.end)))) ? 'weak' : null
  }
  if (isListed && (SELF.test(tail) || GREETING.test(tail))) return 'strong'
  if (token.isTitle && PATIENT.has(last) && gap === ' ' && isLikeSurname(token)) return 'weak'
  // "visit w/ Alonzo"
  if (isListed && token.isTitle && last === 'w' && gap === '/ ' && !isCommonWord(token.low)) return 'weak'
  // "name ron tillman"
  if (
    last === 'name' &&
    gap === ' ' &&
    BARE_NAME.test(tail) &&
    maybeGiven(token.low) &&
    maybeSurname(after(1)?.low ?? '')
  )
    return 'strong'
  // "wash and pat dry": a word in lower case is none after "and".
  if ((GIVEN.has(token.low) || (known && isCapital(token))) && ROLE.test(tail)) return 'strong'
  // "pt nina petrov no show"
  const surname = PATIENT.has(last) && gap === ' ' ? after(1) : undefined
  if (
    surname !== undefined &&
    maybeGiven(token.low) &&
    !isOrdinary(token.low) &&
    SURNAMES.has(surname.low) &&
    right[token.text.length] === ' '
  )
    return 'strong'
  if (PARENT_LAST.has(last) && PARENT_OF.test(tail)) {
    if (isListed && !isCommonWord(token.low)) return 'strong'
    if (GIVEN_ALSO_WORDS.has(token.low) && token.low !== 'pearl' && NAMED_ENDS.test(rightLow.slice(token.text.length)))
      return 'strong'
    if (token.isTitle && last.startsWith('d') && isNoWord(token.low)) return 'weak'
  }
  // "JESSAMY, ur flu jab is booked"
  // "Agent Brooke: Hi", "Nurse Hope:"
  if (isLabelNext && token.isTitle && gap === ' ' && DESK_ROLES.has(last) && maybeGiven(token.low)) return 'strong'
  if (isCapital(token) && left === '' && /^, (?:your|ur|yr) /.test(rightLow.slice(token.text.length)))
    return maybeGiven(token.low) || (isNoWord(token.low) && !token.low.endsWith('ly')) ? 'strong' : null
  if (token.isTitle && gap !== ' ' && REMINDER.test(tail) && TO_YOU.test(rightLow.slice(token.text.length)))
    return maybeGiven(token.low) || isNoWord(token.low) ? 'strong' : null
  if (token.isTitle && PATIENT.has(last) && gap === '. ' && isListed && !isCommonWord(token.low)) return 'weak'
  // "Seen by Hill (ortho)"
  if (token.isTitle && (last === 'by' || last === 'w' || last === 'with') && SEEN_BY.test(tail)) {
    const isEnd = /^(?:[.,;)\n]|$| \(| and )/.test(right.slice(token.text.length))
    const isLike =
      SURNAMES.has(token.low) ||
      SURNAMES_ALSO_WORDS.has(token.low) ||
      maybeSurname(token.low) ||
      (isNoWord(token.low) && !CHAT_SLANG.has(token.low) && !token.low.endsWith('logy'))
    if (isEnd && isLike && !NEVER_NAME.has(token.low)) return 'weak'
  }
  if (token.isTitle && GREETING.test(tail)) return 'weak'
  const isSelfName =
    token.isTitle &&
    !token.low.endsWith('day') &&
    ((after(1)?.isTitle ?? false) || (GIVEN_ALSO_WORDS.has(token.low) && token.text.length > 2))
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
function fieldBefore(
  tail: string,
  { token, after, right, gap }: Pick<View, 'token' | 'after' | 'right' | 'gap'>,
): 'label' | 'none' | null {
  const isLike = () => maybeGiven(token.low) || isLikeSurname(token)
  const isMarked = gap.includes(':') || gap.includes('=') || gap.includes(';')
  if (isMarked) {
    if (/subject["'\s_]{0,3}[:=]["'\s]{0,3}$/.test(tail) && !isLike()) return 'none'
    // "CC: HA": a complaint.
    if (/(?:^|[^a-z])cc\s?:\s?$/.test(tail) && token.isUpper && token.text.length < 4) return 'none'
    if (MAIL_LABEL.test(tail) && !isLike() && !((after(1)?.isTitle ?? false) && right[token.text.length] === ' '))
      return 'none'
    // "Referral to: Speech Therapy"
    if (MAIL_LABEL.test(tail) && !isLike() && isOrdinary(token.low)) return 'none'
  }
  if (gap.includes('>') && TAG.test(tail)) return 'label'
  if (gap.endsWith('"') && (RESOURCE.test(tail) || ANSWERED.test(tail) || FHIR.test(tail))) return 'label'
  if (FIELD.test(tail)) return isCapital(token) ? 'label' : 'none'
  if (!isMarked) return null
  if (SCANNED_LABEL.test(tail)) return 'label'
  if (SPEAKER.test(tail) && !isFormValue({ token, after, right })) return 'none'
  if (LABEL.test(tail)) {
    if (!FAMILY_LABEL.test(tail)) return 'label'
    if (gap.endsWith('"') && /"(?:first|last)"\s?:\s?"$/.test(tail) && (isLike() || isNoWord(token.low))) return 'label'
    const isPair = token.isTitle && (after(1)?.isTitle ?? false) && right[token.text.length] === ' '
    // "Sister: Graves"
    if (EPONYMS.has(token.low) && !isPair) return 'none'
    return isLike() || (isPair && isNoWord(token.low)) ? 'label' : 'none'
  }
  return null
}

/** The value of "Patient:" in a form, not the first word of what a patient says: "Patient: Um, no", "Doctor: Welcome in". */
function isFormValue({ token, after, right }: Pick<View, 'token' | 'after' | 'right'>): boolean {
  if ((token.text.length < 3 && !isInitial(token)) || INTERJECTIONS.has(token.low)) return false
  // "patient: deshawn carter 9/9/99"
  if (token.text === token.low && GIVEN.has(token.low) && !isOrdinary(token.low)) {
    const next = after(1)
    const isPair = next !== undefined && right.slice(token.text.length, next.start) === ' ' && maybeSurname(next.low)
    if (FORM_ENDS.test(right.slice(token.text.length)) || (isPair && FORM_ENDS.test(right.slice(next.end)))) return true
  }
  // "Patient: Joy, 29, cough"
  if (maybeGiven(token.low) && /^, \d{1,3}(?:,| ?[mfy])/.test(right.slice(token.text.length))) return true
  let end = token.text.length
  let isWord = isOrdinary(token.low)
  for (let k = 1; k < 5; k++) {
    const next = after(k)
    if (
      next === undefined ||
      !isCapital(next) ||
      next.low === 'i' ||
      !/^[ '-]$|^\. $|^, $/.test(right.slice(end, next.start))
    )
      break
    if (!isWord && FORM_ENDS.test(right.slice(end))) return true
    isWord &&= isOrdinary(next.low)
    end = next.end
  }
  // "Doctor: Zielinski."
  const isAlone =
    end === token.text.length && token.isTitle && /^\.(?:\s|$)/.test(right.slice(end)) && isNoWord(token.low)
  return isAlone || (end > token.text.length && maybeGiven(token.low)) || (!isWord && FORM_ENDS.test(right.slice(end)))
}

const INTERJECTIONS: ReadonlySet<string> = new Set(
  'hmm uhm umm ugh wow yep yup yeah nah nope okey okay alright aww ouch oops whew yikes huh ahh ohh hiya gotcha wonderful thankfully unfortunately'.split(
    ' ',
  ),
)
