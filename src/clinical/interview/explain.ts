import { fold, stem, words } from '../../core/text.ts'
import { WORDING_KEYS, type WordingKey, wording } from '../wording/index.ts'
import type { Question } from './question.ts'
import { TOPICS, type Topic } from './topics.ts'

/** What somebody wants who asks back instead of answering: what the question means, or why it is asked. */
type AskedBack = 'meaning' | 'why'

/**
 * A short message that asks about the words of our question, or for its reason, and says nothing else; else null. What
 * the question as it was shown has told already is not told again: then it is no answer.
 */
export function asksBack(text: string, question: string): AskedBack | null {
  const asked = readBack(text, question)
  if (asked === null) return null
  const isTold = asked === 'why' ? REASON.test(question) : EXPLANATIONS.some((words) => question.includes(words))
  return isTold ? null : asked
}

function readBack(text: string, question: string): AskedBack | null {
  if (text.length > MOST_CHARACTERS) return null
  const whole = fold(text).text.replaceAll(/['’]/g, '').replaceAll(/\s+/g, ' ').trim()
  if (PARDON.test(whole)) return 'meaning'
  const said = whole.replace(OPENING, '').replace(CLOSING, '')
  if (WHY.test(said)) return 'why'
  if (MEANING.test(said)) return 'meaning'
  const named = OF_WORDS.exec(said)?.[1]
  return named !== undefined && isOfQuestion(named, question) ? 'meaning' : null
}

const MOST_CHARACTERS = 90
const PARDON = /^(?:sorry|pardon|pardon me|excuse me|what|huh|eh|hm+|come again|wdym|you what)\s?\?+$/
const OPENING =
  /^(?:(?:hi|hello|ok|okay|so|and|but|wait|sorry|um|er|erm|hmm|hm|oh|no|well|please|hang on|hold on)\b[\s,.!]*)+(?=\S)/
const CLOSING = /(?:[\s,.!?]|\b(?:please|sorry|though|then|exactly|mate|doc|doctor|thanks|lol)\b)*$/
const IT = '(?:that|it|those|these|them|(?:the|your|that|this) question|this word|that word)'
const MEANING = new RegExp(
  `^(?:${[
    `(?:what|how)(?: (?:do|does|did))? (?:you|u|ya|${IT}) (?:even )?(?:mean|asking|on about|talking about)(?: (?:by|with) .{1,40})?`,
    `what(?:s| is| are) (?:${IT}|you (?:asking|on about|talking about))(?: (?:again|called|mean|supposed to mean))?`,
    `(?:i )?(?:am |im )?(?:dont|do not|didnt|cant|cannot|not able to|not|unable to) (?:really |quite )?(?:understand|understanding|get|getting|follow|following)(?: ${IT}| this| what .{1,40})?`,
    `(?:i )?(?:dont|do not|didnt) (?:really )?know what (?:you mean|you are asking|youre asking|.{1,25} (?:means?|is|are))`,
    `(?:can|could|would) you (?:explain|repeat|rephrase|say)(?: ${IT})?(?: (?:again|more simply|another way|in (?:plain |simple )?(?:english|words)))?`,
    `explain(?: ${IT})?`,
    `(?:ive )?never heard of (?:${IT}|.{1,25})`,
    `how (?:(?:would|should|could|do|can|am|will)(?: (?:i|we|you))?(?: (?:to|even))* |to )(?:know|tell|check|see|test|measure|find out|do|look)(?: (?:${IT}|for ${IT}|the difference))?`,
    `what (?:does|would|should|do|am)(?: (?:${IT}|i))? (?:look|feel|looking)(?: out)? ?(?:like|for)`,
    'like what(?: sort of thing)?|such as(?: what)?|meaning(?: what)?|in what way|(?:of|for|about|than) what|what sort(?: of thing)?|for example',
    '(?:what(?: was that)?|come again|say (?:that )?again|(?:(?:no )?(?:idea|clue)|not sure) what (?:you mean|youre asking|you are asking|that means?|that is))',
  ].join('|')})$`,
)
/** "What are chills?": only of words that stand in the question itself; of any other it is a question about health. */
const OF_WORDS =
  /^(?:what(?:s| is| are| does| do)|define|explain|the meaning of|whats the meaning of|how (?:would|should|could|do|can|will) (?:i|we|you) (?:know|tell|check|see) (?:if|whether|for)) (.{3,40})$/
const WHY = new RegExp(
  `^(?:${[
    `why(?: (?:do|would|are) (?:you|u)(?: (?:even|really))? (?:ask|asking|need|want|have to)(?: (?:me|this|my .{1,20}|to (?:know|ask)|${IT}))*)?`,
    `why (?:is|does|would|should) (?:this|${IT}) (?:important|relevant|matter|needed|necessary)(?: to you)?`,
    `what(?:s| has| does) (?:this|${IT})(?: got)? to do with (?:it|this|that|anything|my .{1,25})`,
    `why ${IT}`,
    `(?:is|how is) (?:this|${IT}) (?:even |really )?(?:important|relevant|needed|necessary)`,
    `do (?:you|i) (?:really )?(?:need|have) (?:to (?:know|say|tell you|answer)(?: ${IT})?|this|${IT})`,
  ].join('|')})$`,
)
const LIGHT =
  /^(?:a|an|the|is|are|am|of|by|or|and|in|to|i|he|she|it|they|you|your|his|her|my|mean|means|called|any|do|does|has|have|got|for|word)$/

function isOfQuestion(named: string, question: string): boolean {
  const asked = new Set(words(question).map(stem))
  const said = words(named).filter((word) => !LIGHT.test(word))
  return said.length > 0 && said.every((word) => asked.has(stem(word)))
}

/** Words of danger questions that people ask about, in the order in which they are explained; at most two at once. */
const TERMS: readonly (readonly [RegExp, WordingKey])[] = [
  [/\b(?:fever|temperature|very hot)\b/i, 'explain.fever'],
  [/\b(?:chills|shivering)\b/i, 'explain.chills'],
  [/\bglass\b/i, 'explain.glass'],
  [/\bneck stiff|stiff neck|\bchin on\b|\bbend it forward\b/i, 'explain.neck'],
  [/\bskin suck/i, 'explain.sucking-in'],
  [/\bfloppy\b/i, 'explain.floppy'],
  [/\b(?:confus\w+|odd behaviour)\b/i, 'explain.confused'],
  [/\b(?:sleepy|sleepiness|drowsy|hard to wake)\b/i, 'explain.sleepy'],
  [/\bblood thinner\b/i, 'explain.blood-thinner'],
  [/\bketones\b/i, 'explain.ketones'],
  [/\bclammy|sweat/i, 'explain.clammy'],
  [/\bpress(?:ure)?\b(?!.*(?:glass|bone))|\bsqueeze\b|\btightness\b/i, 'explain.chest-pressure'],
  [/\bbetween (?:your|the|their) legs\b|\baround (?:your|their) bottom\b/i, 'explain.saddle'],
  [/\bstool and wind\b/i, 'explain.stool-and-wind'],
  [/\b(?:bowels)\b/i, 'explain.bowels'],
  [/\bpassing water\b|\bpass(?:ed|ing)? (?:little or no |any )?urine\b|\burine\b/i, 'explain.urine'],
  [/\bdischarge\b/i, 'explain.discharge'],
  [/\bwet nappies\b/i, 'explain.nappies'],
  [/\busual milk\b|\bhalf of the usual\b|\bfeeding less\b/i, 'explain.feeds'],
  [/\bdrool|\bspit\b/i, 'explain.drooling'],
  [/\bhaloes\b/i, 'explain.haloes'],
  [/\bcurtain\b/i, 'explain.curtain'],
  [/\byellow\b/i, 'explain.yellow'],
  [/\bits worst within\b/i, 'explain.sudden-headache'],
  [/\b(?:heart|heartbeat)\b.*\b(?:racing|race|oddly|irregular)\b/i, 'explain.heartbeat'],
  [/\btetanus\b/i, 'explain.tetanus'],
  [/\bhard, or\b.*\bmove or cough\b/i, 'explain.hard-tummy'],
  [/\bthrobbing lump\b/i, 'explain.belly-pulse'],
  [/\bcalf|\bone leg\b/i, 'explain.one-leg'],
  [/\bankle\b/i, 'explain.ankle'],
  [/\bfour steps\b/i, 'explain.four-steps'],
  [/\bdrooping\b/i, 'explain.face'],
  [/\b(?:slurred|slurring)\b/i, 'explain.slurred'],
  [/\b(?:weak|weakness|numb|numbness)\b/i, 'explain.weak'],
  [/\bblotchy\b|\b(?:blue|grey)\b/i, 'explain.colour'],
  [/\bfaint(?:ed)?\b|\blight-headed\b|\bpassed out\b|\bcollapse/i, 'explain.faint'],
  [/\blike tar\b/i, 'explain.black-poo'],
  [
    /\b(?:short of breath|breathless|trouble breathing|catch (?:your|their) breath|hard to breathe)\b/i,
    'explain.breathless',
  ],
  [/\bwheez|\bnoisy breathing\b|\bharsh noise\b/i, 'explain.noisy-breathing'],
  [/\bbeing sick\b|\bbeen sick\b/i, 'explain.being-sick'],
  [/\bmoving less\b/i, 'explain.baby-moves'],
  [/\bswell|swollen/i, 'explain.swollen'],
]
const MOST_TERMS = 2
const REASON = /\bI ask (?:because|so that|to|in case) /

/** The plain words for what a question asks. */
function explanationOf({ id, text }: { readonly id: string; readonly text: string }): string {
  const topic = TOPICS.find((one) => one === id)
  if (topic) return wording('en', OF_TOPIC[topic])
  const keys = TERMS.flatMap(([term, key]) => (term.test(text) ? [key] : [])).slice(0, MOST_TERMS)
  return (keys.length > 0 ? keys : (['explain.danger'] as const)).map((key) => wording('en', key)).join(' ')
}

const OF_TOPIC: Readonly<Record<Topic, WordingKey>> = {
  who: 'explain.who',
  place: 'explain.place',
  callback: 'explain.callback',
  companion: 'explain.companion',
  age: 'explain.age',
  sex: 'explain.sex',
  pregnancy: 'explain.pregnancy',
  complaint: 'explain.complaint',
  onset: 'explain.onset',
  site: 'explain.site',
  character: 'explain.character',
  severity: 'explain.severity',
  course: 'explain.course',
  associated: 'explain.associated',
  modifying: 'explain.modifying',
  history: 'explain.history',
  medicines: 'explain.medicines',
  allergies: 'explain.allergies',
  family: 'explain.family',
  social: 'explain.social',
  worry: 'explain.worry',
}

const EXPLANATIONS = WORDING_KEYS.filter((key) => key.startsWith('explain.')).map((key) => wording('en', key))

interface Told {
  readonly covered: Readonly<Record<string, { readonly turn: string }>>
}

/** Where it is kept that a question was asked back about. */
export function askedBackKey(asked: AskedBack, question: string): string {
  return `${asked}:${question}`
}

/** Whether the question that was open was asked back about in that turn: the words of the next one tell. */
export function wasAskedBack({ covered }: Told, turn: string): boolean {
  return Object.entries(covered).some(([key, one]) => /^(?:why|meaning):/.test(key) && one.turn === turn)
}

/** A question that was asked back about, with its reason and its plain words before it, in English. */
export function explained(question: Question, { covered }: Told): Question {
  const { id, text, why } = question
  const told = [
    ...(covered[askedBackKey('why', id)] ? [wording('en', 'question.why-prefix', { why })] : []),
    ...(covered[askedBackKey('meaning', id)] ? [explanationOf(question)] : []),
  ]
  return { ...question, text: [...told, text].join(' ') }
}
