import { OWN_LABELS } from './own-questions.ts'
import { isAdverb, type Pronouns, thirdPerson } from './person.ts'

/** What an answer says before its own content: yes, no, or neither. */
export interface Answer {
  readonly polarity: 'yes' | 'no' | null
  /** What follows the yes or no, cleaned; empty when nothing does. */
  readonly rest: string
}

const YES =
  /^(?:(?:um|uh|oh|well|so|okay)[\s,]+)*(?:yes|yeah|yep|yup|correct|that is (?:correct|right)|exactly|absolutely|definitely|uh-huh|mm-hmm|mhm|of course|sure|right|(?:yes )?(?:i|it|they|he|she|we) (?:do|did|have|am|was|is|does|has|can|are|were)(?=$|[\s,.]*$|[,.]))\b[\s,.]*/
/** A bare no. "No fever" is an answer in words of its own: it denies the fever and nothing else. */
const NO =
  /^(?:(?:um|uh|oh|well|so|okay)[\s,]+)*(?:no(?=$|[\s,]*[,.!?]|\s+(?:no\b|not\b|i\b|it\b|nothing\b|she\b|he\b|they\b|never\b|sir\b|none\b|thank|thanks|but\b|just\b|only\b|that\b))|nope|nah|not (?:really|at all|yet|so far|me|that i[^,.]*|to my knowledge|as far as i know|particularly)|none(?! of)|never(?=$|[\s,]*[,.!?])|nothing(?: like that| at all| else)?(?=$|[\s,]*[,.!?]| no\b)|negative|(?:i|it|they|he|she|we) (?:do|did|have|am|was|is|does|has|are|were|can)(?:n'?t| not)(?=[\s,]*(?:$|[.,]))|cannot say i have)\b[\s,.]*/

/** Reads the beginning of an answer. Expects cleaned text, before its openers were taken off. */
export function readYesNo(cleaned: string): Answer {
  let rest = cleaned
  let polarity: Answer['polarity'] = null
  for (let i = 0; i < 4; i++) {
    const no = NO.exec(rest)
    const yes = no ? null : YES.exec(rest)
    const match = no ?? yes
    if (!match || match[0] === '') break
    const found = no ? 'no' : 'yes'
    // "No .. yes, actually" and "yes .. no": the speaker corrects himself, so neither is taken for an answer.
    if (polarity !== null && polarity !== found) return { polarity: null, rest: cleaned }
    polarity = found
    rest = rest.slice(match[0].length)
  }
  return { polarity, rest: polarity === 'no' ? rest.replace(NO_TAIL, '') : rest }
}

const NO_TAIL =
  /^(?:not (?:that|really|at all)[^,.]*|nothing like that|i (?:do|did|have) not(?: (?:really|think so))?(?=$|[\s]*[,.])|that is (?:it|all)|thank you|thanks)[\s,.]*/

const HAVE =
  /^(?:(?:and|so|but|or) )?(?:have you|did you|do you|are you|were you|you have|you are|you had|has there been|is there|are there|was there|have there been)\b(?: (?:ever|also|still|been|currently|recently|noticed|notice|noticing|had|have|having|get|getting|got|experienced|experience|experiencing|felt|feel|feeling|seen|see|suffer|suffered|suffering|from|with|find|found|complain|complaining|of|not))* (?:any(?:thing like)?|a|an|some|no) (?:other )?(?:(?:symptoms|things),? (?:like|such as),? )?(.+)$/
const ANY =
  /^(?:(?:and|so|but|or|what about|how about) )*(?:any|no) (?:other )?(?:(?:symptoms|things|thing),? (?:like|such as),? )?(.+)$/
const ABOUT = /^(?:and )?(?:what|how) about (.+)$/
/** What cannot be denied: half a sentence, or a word that points back. */
const NO_THING =
  /^(?:i|you|we|he|she|it|they|have|has|had|did|do|does|else|other|others|place|places|point|way|time|times|on|in|at|since|here|there|of|with|when|where|while|who|questions?|concerns?|of|more|idea|reason|particular|that|this|one|ones|thing|things|symptoms?|issues?|problems?)\b(?! (?:with|of|like|sleeping|breathing|walking|urinating|swallowing|in|at|fever|pain))/

/** What a yes-or-no question asks for, as a list of things ("chest pain, fever or chills"); null for other questions. */
export function askedFor(question: string): string | null {
  const plain = question.replace(/[?.\s]+$/, '')
  const tail = /\bany (?:other )?(?:(?:symptoms|things),? (?:like|such as),? )?([^?]+)$/
  const match = HAVE.exec(plain) ?? ANY.exec(plain) ?? (ABOUT.exec(plain) || null) ?? tail.exec(plain)
  if (!match) return null
  const list = match[1]!
    .replace(
      /\b(?:any|like|for example|at all|as well|or (?:anything|something)(?: (?:like that|else))?|anything like that|things? like that|that sort of thing|with (?:it|that|this)|to (?:you|report)|lately|right now)\b,?/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .replace(/ ([,.])/g, '$1')
    .replace(/^[\s,]+|[\s,]+$/g, '')
    .replace(/(?:[,\s]+(?:or|and))+$/, '')
  const things = list
    .replace(/^symptoms?,? /, '')
    .replace(
      /(?<!\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|that|may) ?)(?:,| or| and)? ?\b(?:no|not) (?=\w)/g,
      ', ',
    )
    .replace(/^, /, '')
    .replace(/,? (?:that )?i (?:should|need to|might|may) .*$/, '')
  const isThing = things.length >= 3 && things.split(' ').length <= 26 && !NO_THING.test(things)
  return isThing && !/\b(?:i|what|how|why|did|do|does) \w+/.test(things) ? things : null
}

const AUX = 'do|does|did|are|is|was|were|have|has|can|could|will|would'
const INVERTED = new RegExp(
  `^(?:(?:and|so|but|or|then|now) )*(${AUX}) (you|it|they|he|she|there|that|this) (?:not )?(.+)$`,
)

/**
 * A yes-or-no question with its answer as one statement about the patient, or null where the question has no safe
 * form. `question` and the result are cleaned text; the polarity comes from the answer only.
 */
export function asStatement(question: string, polarity: 'yes' | 'no', pronouns: Pronouns): string | null {
  const plain = question
    .replace(/[?.\s]+$/, '')
    .replace(/,? (?:right|correct|is that (?:right|correct)|am i right|is that so)$/, '')
  // "You don't smoke?" - "No": with a denial inside the question a bare yes or no has two readings.
  if (/\b(?:not|never|cannot|unable|without|n't)\b/.test(plain)) return null
  // A choice ("constant or does it come and go?") is not answered by yes or no.
  if (/\bor (?:do|does|is|are|did|was|has|have)\b/.test(plain)) return null
  const match = INVERTED.exec(plain)
  if (!match) {
    if (!/^you (?:have|are|had|were|take|do|did|also|still|feel|get|use)\b/.test(plain) || polarity === 'no')
      return null
    return thirdPerson(plain, 'second', pronouns)
  }
  const [, aux, subject, rest] = match as unknown as [string, string, string, string]
  if (
    /^(?:think|know|remember|recall|want|mind|agree|understand|mean|say|tell|guess|see|describe|explain|confirm|elaborate|clarify|rate|spell|repeat|talk|point|(?:show|give|walk|help) (?:me|us))\b/.test(
      rest,
    ) ||
    rest.split(' ').length > 24
  )
    return null
  const about = subject === 'you' ? 'the patient' : subject
  const body = thirdPerson(rest.replace(/^(?:ever|also|even) /, ''), 'second', pronouns)
  const helper =
    subject === 'you' || subject === 'it' || subject === 'that' || subject === 'this' || subject === 'there'
      ? (SINGULAR[aux] ?? aux)
      : aux
  if (polarity === 'no') return `${about} ${helper} not ${body.replace(/\bsome\b/, 'any')}`
  return `${about} ${helper === 'does' ? '' : `${helper} `}${helper === 'does' ? verbS(body) : body}`
}

const SINGULAR: Readonly<Record<string, string>> = { do: 'does', are: 'is', were: 'was', have: 'has' }

function verbS(body: string): string {
  const [first = '', ...rest] = body.split(' ')
  const adverb = isAdverb(first)
  const verb = adverb ? (rest.shift() ?? '') : first
  const out =
    verb === 'have'
      ? 'has'
      : verb === 'do'
        ? 'does'
        : /(?:s|x|ch|sh|o)$/.test(verb)
          ? `${verb}es`
          : /[^aeiou]y$/.test(verb)
            ? `${verb.slice(0, -1)}ies`
            : `${verb}s`
  return [...(adverb ? [first] : []), out, ...rest].join(' ')
}

/** True where a question already holds a denial ("no headaches?"), so that "no" agrees and a bare "yes" has two readings. */
export function isNegativeQuestion(question: string): boolean {
  return /\b(?:no|not|never|without|none)\b/.test(question)
}

/** "I have", "I don't": an answer that repeats the verb settles a question however it was put. Expects cleaned text. */
export function readEllipsis(cleaned: string): 'yes' | 'no' | null {
  const match = ELLIPSIS.exec(cleaned)
  return match ? (match[1] ? 'no' : 'yes') : null
}

const ELLIPSIS =
  /^(?:(?:yes|yeah|no|oh|well|but|actually)[\s,]+)*(?:i|it|they|he|she|we|there) (?:(?:do|did|have|am|was|is|does|has|can|are|were|will)( not)?(?=[\s]*(?:$|[.,;]))|(?:have had|have|had|get|got|take|took) (?:some|a (?:bit|little|few)|one|it|them|those)\b)/

/** What an open question asks about, as the label before a short answer. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /\bwhen (?:did|was|were|do) (?:it|this|that|these|they|the|your|you) .*\b(?:start|begin|began|first|notice|happen|come on)|\bhow long\b|\bwhen was that\b|\bwhen did\b|\bhow many (?:days|weeks|months|hours) (?:ago|have)/,
    'Onset or duration',
  ],
  [/\bhow (?:often|many times|frequent)/, 'Frequency'],
  [/\b(?:out of (?:10|ten)|scale|how (?:bad|severe)|1 to 10|0 to 10)\b/, 'Severity'],
  [/\b(?:what|which) side\b/, 'Side'],
  [/\bwhere(?:abouts)?\b(?!.*\b(?:live|work|are you from)\b)/, 'Location'],
  [/\b(?:describe|what (?:kind|type|sort) of (?:pain|ache|feeling|cough)|feel like|what does it)\b/, 'Character'],
  [/\b(?:all the time|come and go|comes and goes|constant|getting (?:better|worse)|better or worse)\b/, 'Course'],
  [
    /\bmakes? (?:it|that|this|them|the pain) (?:feel )?(?:any )?(?:better|worse)|\banything (?:help|that helps|make)|\brelie/,
    'Aggravating or relieving factors',
  ],
  [
    /\b(?:tried|taken|taking|doing) (?:anything|something|for)\b|\bwhat have you (?:been )?(?:tried|taken|taking|doing|done)/,
    'Tried so far',
  ],
  [/\bhow old\b|\byour age\b/, 'Age'],
  [/\b(?:what|which|any) (?:other )?(?:medications?|medicines?|meds|tablets)\b/, 'Medicines'],
  [/\ballerg/, 'Allergies'],
  [
    /\b(?:medical (?:history|problems|conditions)|past (?:medical|history)|other (?:conditions|illness))/,
    'Past medical history',
  ],
  [/\b(?:surger(?:y|ies)|operations?)\b/, 'Past surgery'],
  [/\bfamily\b/, 'Family history'],
  [/\b(?:for work|for a living|your job|occupation|work as)\b/, 'Occupation'],
  [/\bhow (?:much|many).*\b(?:drink|alcohol|beers?|wine|units)\b|\bhow much alcohol/, 'Alcohol'],
  [/\bhow (?:much|many).*\b(?:smoke|cigarettes?|packs?)\b/, 'Smoking'],
  [/\blive (?:with|alone)|\bwho .*\bhome\b/, 'Lives with'],
]

export function labelOf(question: string): string | null {
  // A long question holds several; a label would name the wrong one.
  if (question.split(' ').length > 22) return null
  return LABELS.find(([pattern]) => pattern.test(question))?.[1] ?? null
}

/** A note sentence without the label before it: the label names what was asked, and claims nothing. */
export function withoutLabel(sentence: string): string {
  const asked = /^Asked ".*?": /.exec(sentence)
  if (asked) return sentence.slice(asked[0].length)
  const colon = sentence.indexOf(': ')
  const label = sentence.slice(0, colon)
  return colon > 0 &&
    (label === 'Onset' ||
      OWN_LABELS.has(label) ||
      label === 'Chief complaint' ||
      LABELS.some(([, name]) => name === label))
    ? sentence.slice(colon + 2)
    : sentence
}
