import { type Pronouns, thirdPerson } from './person.ts'

/** Clinical register for each kind of sentence. Each takes cleaned words and adds no fact. */

/** What the informant says: "The patient ..." stands as it is, a fragment is marked as reported. */
export function reportText(words: string): string {
  const denied = /^(?:there (?:is|was|are|were) )?no (?!one|longer|more|idea|problem)(.+)$/.exec(words)
  if (denied) return `denies ${denied[1]!.replace(/,? no[.,]*$/, '')}`
  if (/^(?:the patient|she|he|they|his|her|their)\b/.test(words)) return words
  if (/^been (?!to\b)/.test(words)) return `the patient has ${words}`
  if (DID.test(words)) return `the patient ${words}`
  if (/^that (?:it|there|this|the|she|he|they)\b/.test(words)) return `the patient reports ${words}`
  if (/^(?:it|there|this|that|the|when|if)\b/.test(words)) return `the patient reports that ${words}`
  return `the patient reports ${words}`
}

/** "Broke the same ankle", "woke up with a sticky eye": what the patient did, with the first word left out. */
const DID =
  /^(?:had|got|fell|felt|broke|took|woke|went|came|saw|lost|hit|hurt|twisted|rolled|slipped|noticed|developed|vomited|threw|banged|bumped|tripped|sprained|strained|pulled|injured|burnt|burned|fainted|collapsed|ran|cut|gave up|quit|used to) (?!(?:pain|is|was|by)\b)/

const WILL =
  /^(?:(?:so|and|then|also|first|now|again|for that|for now|today),? )*(?:what )?(?:i|we)(?: (?:also|just|do|still|really|definitely|probably))* (?:(?:am|are) (?:also |just |probably )?going to|will|want to|would like to|would want to|wanted to|can)(?: (?:also|just|then|probably|definitely))*(?: go ahead and)? /
const SHOULD =
  /^(?:(?:so|and|then|also),? )*(?:i|we)(?: (?:also|just|do|still|really))* (?:want|would like|need|would want)(?: for)? you to /

/** What the clinician plans: "we will" for what he does, "the patient should" for what he asks. */
export function planText(text: string, pronouns: Pronouns): string {
  const plan = text
    .replace(SHOULD, 'you should ')
    .replace(WILL, 'we will ')
    .replace(/^let us (?:go ahead and )?/, 'we will ')
    .replace(/\b(?:go ahead and|just|for you)\b ?/g, '')
    .replace(/\bhave you (?!been)/g, 'have the patient ')
  return thirdPerson(plan, 'second', pronouns).replace(
    /\b(start|put|refer|send|see|get|continue|keep) (?:she|he|they)\b/g,
    `$1 ${pronouns.object}`,
  )
}

/** Examination and results: what was seen, without the one who sees. */
export function examText(text: string, pronouns: Pronouns): string {
  const seen = text
    .replace(
      /\b(?:i|we) (?:do |did |also |still |can |could )*(?:not) (?:really )?(?:see|hear|appreciate|feel|notice|note) (?:any )?/g,
      'no ',
    )
    .replace(
      /\b(?:i|we) (?:do |did |also |still |can |could |just )*(?:see|hear|appreciate|feel|notice|note)\b(?: that)? ?/g,
      '',
    )
    .replace(
      /\byou (?:do |also |still )*have (?=(?:some|a|an|the|no|\d|mild|moderate|tender|pain|swelling|edema|full|good|normal|decreased|limited))/g,
      'there is ',
    )
    .replace(/^(?:so|and|then|on|looking at) (?:looking at )?your (?=physical exam|exam|vital)/, 'on ')
    .replace(
      /\byour (?=(?:heart|lungs?|abdomen|belly|neck|throat|ears?|eyes?|blood|vital|x-ray|mri|ct|lab|a1c|hemoglobin|oxygen|temperature|pulse|physical|exam|right|left|lower|upper|echo|ekg|chest|back|skin|knee|shoulder|hip|foot|ankle|wrist|elbow|hand|legs?|arms?)\b)/g,
      'the ',
    )
  return thirdPerson(seen, 'second', pronouns)
}

/** The clinician's judgement, as his own: hedges stay, because "I think" is not "is". */
export function assessmentText(text: string, pronouns: Pronouns): string {
  return thirdPerson(
    text
      .replace(/\b(?:i (?:do )?(?:think|believe|feel like)(?: that)?) /g, 'impression: ')
      .replace(/^(?:so )?impression: /, 'impression: '),
    'second',
    pronouns,
  )
}

/** What the clinician repeats from the record. */
export function recapText(text: string, pronouns: Pronouns): string {
  return thirdPerson(
    text.replace(
      /\b(?:i|we) (?:also )?(?:see|understand|know|have|heard|did see|saw)(?: here)?(?: in (?:your|the) (?:chart|record))?,? (?:that )?(?=you|he|she|the)/,
      '',
    ),
    'second',
    pronouns,
  )
}

/** A capital at the front, a full stop at the end, names of units and tests as they are written. */
export function finish(text: string): string {
  // Words in quotation marks stand as they were said.
  if (text.includes('"')) return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:])/g, '$1')
    .replace(/[\s,;:.?!-]+$/, '')
    .replace(/\bi\b/g, 'I')
    .replace(/(?<=[a-z]{2}[.!?] )[a-z]/g, (letter) => letter.toUpperCase())
  const written = trimmed.replace(/\b(?:mri|ct|ekg|ecg|copd|a1c|bmi|gp|er|tsh|psa|hiv|covid|adhd|nsaids?)\b/g, (word) =>
    word.toUpperCase().replace(/NSAIDS/, 'NSAIDs'),
  )
  return `${written.charAt(0).toUpperCase()}${written.slice(1)}.`
}
