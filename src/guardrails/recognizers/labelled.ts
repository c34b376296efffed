import type { IdentifierKind } from '../identifier-kind.ts'
import { atEnd } from './at-end.ts'
import { prefilter } from './prefilter.ts'
import { foundAt, type Recognizer } from './recognizer.ts'

/** What stands between a label and its value: "number is", ":", "#", quotes, brackets; nothing else. */
const BETWEEN = String.raw`(?:[\s._-]*(?:numbers?|nums?|nr|no|n\.o|nº|code|ids?|ref|reference|card|de|is|was|of|est|es|are|under|end(?:s|ing)?(?: in| with)?))*[\s:=#.,"'(\[{*_>-]{0,8}(?:(?:id|no|is|number|under id)[\s:=#"']{1,4})?$`

/** Label words (plain, lower case) by kind. The first that fits gives the type. */
const LABELS: readonly (readonly [IdentifierKind, string])[] = [
  [
    'SSN',
    String.raw`ssns?|nss|social|soc(?:ial)? ?sec(?:urity)?|last (?:4|four)(?: digits)? of (?:my|her|his|the|your) social|nin|national insurance|national id(?:entity)?|dni|nie|nif|curp|cpf|aadhaa?r|uidai|abha|pan|nric|fin|ppsn?|pps|tfn|sin|nino|utr|bsn|pesel|sozialversicherungs(?:nummer|nr)|svnr|rv-?nr|versicherten(?:nummer|nr)|steuer-?id|rfc|codice fiscale|personnummer|fodselsnummer|cpr(?: ?nr)?|nuss|nir|insee|securite sociale|seguridad social|cnp|oib|jmbg|egn|emirates id|iqama|civil id|cedula|rut|کد ملی|شماره ملی|الهویه|رقم الهویه|आधार`,
  ],
  [
    'MRN',
    String.raw`mrn|m\.r\.n\.?|mr|emr|ehr|medical ?record|med ?rec|records?|patient|pt|chart|hosp(?:ital)?|uhid|crn|hn|hrn|ur|urn|umr|opd?|ipd?|chi|hcn|phn|nhi|health ?card|medicare ?card|reg(?:istration)?|folder|unit|nhs|nhc|historia(?: clinica)?|expediente|episodio|پرونده|رقم الملف(?: الطبی)?|رقم ملفی|ملفی|الملف|شماره پرونده|mrn_?id|patient_?id|record_?number`,
  ],
  [
    'PLAN',
    String.raw`plan|policy|insurance|insurer|ins|insur|member(?:ship)?|subscriber|group|beneficiary|health ?plan|medicare|medicaid|ihi|dva|ohip|nhif|nhis|ayushman|pm-?jay|tricare|bcbs|aetna|cigna|humana|coverage|hpi|hicn|mbi|nass|ss|rx(?: ?bin| ?grp| ?pcn)?|bin|grp|pcn|medibank|bupa|hcf|nib|axa|vhi|laya|anthem|blue ?(?:cross|shield)|united ?health(?:care)?|kaiser|molina|centene|wellcare|oscar health|star health|poliza|ramq|amka|carte vitale|بیمه`,
  ],
  [
    'ACCOUNT',
    String.raw`acct|accounts?|card[ _](?:ending(?: in)?|last[ _]?(?:4|four)(?: digits)?)|iban|routing|bank|card|credit card|debit card|billing|invoice|cuenta|compte|حساب|customer|cvv`,
  ],
  [
    'LICENSE',
    String.raw`licen[cs]es?|lic|(?<!g[ _/]|l[ _/])dl|driver'?s?(?: licen[cs]e)?|permit|certificate|cert|npi|dea|upin|colegiado|ncol|n?.?col|passport|visa(?: number)?|passeport|pasaporte|گذرنامه|جواز السفر`,
  ],
  ['VEHICLE', String.raw`vin|plates?|tag number|reg|registration|license plate|matricula|vehicle|پلاک`],
  [
    'DEVICE',
    String.raw`serial|s/n|sn|device|implant|pacemaker|pump|meter|lot|udi|imei|imsi|mac|model number|machine|sensor|cgm|lead|transmitter|receiver|reader|cpap|bipap|ventilator|concentrator|glucometer|serials?|aicd|hearing aids?`,
  ],
  [
    'BIOMETRIC',
    String.raw`fingerprint|voice ?print|retina(?:l)?(?: scan)?|iris scan|biometric|face ?id|palm ?print|dna(?: profile| sample)?|photo|image|img|selfie`,
  ],
  [
    'ID',
    String.raw`id|identifier|case|claim|report|interpreter|operator|file|ref|reference|ticket|confirmation|order|adm(?:ission)?|uid|prescription|encounter|visit|accession|pathology|cytology|histology|specimen|sample|barcode|study|subject|participant|employee|badge|student|account|payroll|staff|tracking|receipt|job|ward|bed|locker|pager|bleep|crew|call sign|beeper|ext(?:ension)?|auth(?:orization)?|pin|code|token|session|booking|appointment|referral|unique|user|username|login|handle|passcode|password|pwd|key|registry|uuid|guid|number|شماره|رقم|कोड`,
  ],
]
const PATTERNS = LABELS.map(([type, label]) => [type, atEnd(new RegExp(`(?:^|[^a-z])(?:${label})${BETWEEN}`))] as const)

/** All of them at once: most numbers follow no label at all, which a table sees. */
const ANY = prefilter(new RegExp(`(?:^|[^a-z])(?:${LABELS.map(([, label]) => label).join('|')})${BETWEEN}`), 'backward')

/** A code: parts of letters and digits joined by simple signs, with digits in it. Spaces only between groups of digits. */
const VALUE = /^[a-z0-9]{1,24}(?:(?:[-_./:]{1,2}|#)[a-z0-9]{1,24}){0,10}(?![a-z0-9])/
const DIGIT_GROUPS = /^(?:[A-Z]{1,3} )?\d{1,10}(?: \d{2,10}){1,5}(?! ?(?:mg|ml|kg|mmhg|bpm|years?|days?|weeks?))/
/** Groups in capitals after a sure label: "W2301 88476", "CA F7719034", "PJN 448120 H". */
const UPPER_GROUPS =
  /^(?!(?:ID|NO|BIN|GRP|PCN|MRN|DOB|SSN|NR|MBI|NPI|DEA|UHID|RX|SN|REF|PIN|EXT|TEL|FAX|ACCT|NHS)[ -])(?:[A-Z]{1,5}[ -]){0,2}[A-Z]{0,4}\d[A-Z0-9]{0,14}(?:[ -](?:[A-Z][ -])?[A-Z]{0,4}\d[A-Z0-9]{0,14}){0,5}(?:[ -][A-EG-LN-Z](?=$|[\s,.;)]))?(?![A-Za-z0-9])(?! ?(?:mg|ml|kg|mmhg|bpm|years?|days?|weeks?|am|pm))/
const HANDLE_CUE = atEnd(
  /(?:^|[^a-z])(?:username|user name|login|logged in as|handle|password|passcode|pwd|user_?id|screen name|twitter|instagram|insta|ig|snap(?:chat)?|tiktok|discord|telegram|skype|zoom id|facebook|fb|user")(?: is |["']?\s?[:=@]\s?["'@]{0,2}| @)$/,
)
/** "i log in as marge_k71": with a figure or a line in it, or it is who somebody is. */
const LOGGED_IN = atEnd(
  /(?:^|[^a-z])(?:log(?:ged|ging)? ?in|sign(?:ed|ing)? ?in|registered) (?:as|with) $|(?:^|[^a-z])(?:handle|user ?name|user|insta|instagram|snap(?:chat)?|tiktok|telegram|discord|skype) $/,
)
const USER_NAME = /^(?=[a-z0-9.-]{0,24}[_\d])[a-z0-9][a-z0-9._-]{2,30}/

/** "SSN (last 4): 6612" */
const LAST_FOUR = /\s?\(?last ?(?:4|four)(?: digits)?\)?(?: is)?(?=[\s:=]{0,4}$)/
/** The question before the turn: "last four of your social?" */
const ASKED = atEnd(
  /(?:social|ssn|last (?:4|four)|pin|passcode|member id|policy(?: number)?|account number|mrn|(?:record|member|id|claim|reference|confirmation|licen[cs]e|badge|order|case|group) number|patient id|zip(?: code)?|postcode|confirmation code)[^?\n]{0,18}\?["'\s]*(?:[\w. ]{1,16}:\s?)?$/,
)
const HANDLE = /^_?[a-z0-9][a-z0-9._-]{2,30}/
/** Where somebody lies, in a field: "WARD: 7B" (see `BED` in address.ts). */
const HERE_CUE = atEnd(
  /(?:^|[^a-z])(?:ward|bed|bay|cubicle|side ?room)(?: ?(?:no\.?|number))?["'\s]{0,2}[:#=]["'\s]{0,2}$/,
)
const HERE = /^[a-z]{0,2}-?\d{1,3}[a-z]?(?![\w%/:]|\.\d)/
/** "case 2 of 5", "group A", "id 3", "code 99213 / E11.9" are no identifiers of a person. */
const TRIAL = /^(?:nct\d{8}|pmid|isrctn|doi)/
const CODING_CUE = atEnd(
  /(?:icd|cpt|hcpcs|snomed|loinc|rxnorm|ndc|drg|billing code|diagnosis code|procedure code|pmid)[-\s\d]*(?:cm|code)?[\s:=#("']*$/,
)

/** Numbers and codes that a label announces. */
export const labelled: Recognizer = {
  id: 'labelled',
  find({ token, right, rightLow, left: context, gap, before }) {
    const left = context.includes('last') ? context.replace(LAST_FOUR, '') : context
    if (gap.length > 12 && before(1)) return null
    if (token.hasDigit && token.text.length < 6 && HERE_CUE.test(left)) {
      const here = foundAt(HERE.exec(rightLow), 'LOCATION', 0.7)
      if (here) return here
    }
    // HL7: "PID|1||88213^^^HOSP", "|19720407|"
    if (token.hasDigit && gap.endsWith('|')) {
      const cell = foundAt(/^[a-z0-9-]{3,20}(?=\^\^)/.exec(rightLow), 'MRN', 0.8)
      if (cell) return cell
    }
    const isPlain = gap === ' '
    if (!(isPlain && before(1)?.low !== 'is') && HANDLE_CUE.test(left)) return foundAt(HANDLE.exec(rightLow), 'ID', 0.7)
    if (isPlain && LOGGED_IN.test(left)) return foundAt(USER_NAME.exec(rightLow), 'ID', 0.55)
    if ((gap.endsWith('@') || gap.endsWith('@_')) && /(?:[\s:("']|^)@_?$/.test(left.slice(-3))) {
      const handle = HANDLE.exec(rightLow)
      // "see you @5pm"
      if (handle !== null && handle[0].length > 3 && !/^\d{1,2}(?:[.:]?\d\d)?(?:am|pm)?$/.test(handle[0]))
        return foundAt(handle, 'ID', 0.7)
    }
    // "Interpreter: Mei-Ling Chou #55103": four figures and more after the sign are a number of somebody.
    const hashed = gap.endsWith('#') ? /^(?:\d{4,12}(?:-[a-z0-9]{1,4})?|\d{2}-\d{3,8})(?!\w|\.\d)/.exec(rightLow) : null
    if (hashed) return foundAt(hashed, 'ID', 0.6)
    const asked =
      token.hasDigit && left.includes('?') && ASKED.test(left)
        ? /^[a-z0-9]{1,14}(?:[ -][a-z]?\d{2,8}){0,3}/.exec(rightLow)
        : null
    if (asked && /\d.*\d.*\d/.test(asked[0])) return foundAt(asked, 'ID', 0.7)
    if (!ANY.mayMatch(left)) return null
    const value = valueAt(right, rightLow)
    if (value === null || value === 'last4' || TRIAL.test(value) || CODING_CUE.test(left)) return null
    for (const [type, pattern] of PATTERNS) {
      if (!pattern.test(left)) continue
      if (/(?:^|[^a-z])codes?["'\s:]{0,4}$/.test(left) && /^(?:\d{5}|\d{3,5}-\d|[a-z]\d{2}(?:\.\w{1,4})?)$/.test(value))
        return null
      return isCode(value, type, left) ? { length: value.length, type, score: 0.9 } : null
    }
    return null
  },
}

function valueAt(right: string, rightLow: string): string | null {
  if (!/\d/.test(right)) return null
  const groups = (UPPER_GROUPS.exec(right) ?? DIGIT_GROUPS.exec(right))?.[0].toLowerCase() ?? ''
  const value = VALUE.exec(rightLow)?.[0] ?? ''
  const longest = groups.length > value.length ? groups : value
  return /\d/.test(longest) ? longest.replace(/[-_./:#]+$/, '') : null
}

function isCode(value: string, type: IdentifierKind, left: string): boolean {
  if (/^(?:000|10[0128]|11[0-9]|1098|119|211|311|811|911|98[58]|999)$/.test(value)) return false
  const digits = value.replace(/\D/g, '').length
  const letters = value.replace(/[^a-z]/g, '').length
  if (/^(?:19|20)\d{2}$/.test(value))
    return /[#:=]\s*$/.test(left) && type !== 'MRN' ? type === 'ID' || type === 'LICENSE' : false
  // "Rx: ASA 81": a drug and its strength.
  if (/(?:^|[^a-z])rx[\s:]{1,4}$/.test(left) && digits < 5) return false
  if (/^\d{1,3}(?:mg|ml|kg|mcg|yo|y|f|m|cm|mm|st|nd|rd|th|bpm|hrs?|h|d|x|lbs?)$/.test(value)) return false
  // "HPI: 38-year-old woman"
  // The outcome of a request: "code":200.
  if (/(?:^|[^a-z])(?:code|status)["'\s:=]{1,5}$/.test(left) && /^\d{1,3}$/.test(value)) return false
  if (/^\d{1,3}-(?:years?|yrs?|months?|weeks?|days?|hours?|point|item|minute)(?:-|$)/.test(value)) return false
  if (/^\d{1,3}\/\d{1,3}$|^\d{1,2}:\d{2}$|^\d{1,3}\.\d{1,2}$/.test(value)) return false
  // A loose label ("patient 3", "plan 2", "group 12") needs a longer value than a strict one.
  const marked = /[#:=(]["'\s]*$/.test(left)
  const isLoose =
    type === 'MRN'
      ? !/mrn|m\.r\.n|record|chart|nhs|nhc|id/.test(left.slice(-24))
      : ['PLAN', 'ID', 'DEVICE', 'BIOMETRIC', 'VEHICLE', 'LICENSE'].includes(type)
  if (digits + letters >= 6 && digits >= 2) return true
  if (!isLoose || marked) return digits >= 3 || (digits >= 1 && digits + letters >= 5)
  return digits >= 4 || (digits >= 2 && letters >= 2 && digits + letters >= 5)
}
