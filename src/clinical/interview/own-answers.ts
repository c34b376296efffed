import type { Turn } from '../../core/chat.ts'
import type { Assertion, Finding } from '../../core/clinical.ts'
import type { AnswerKind } from '../assertion/answer-corrected.ts'
import { lineOf } from '../assertion/answer-times.ts'
import { isPlainYes, readAnswer } from '../assertion/answers.ts'
import { ASKS_DEGREE, isOfDegree } from '../assertion/denies-else.ts'
import { namesOtherPlace } from '../assertion/related.ts'
import { conceptOf, kindsOf } from '../match/concepts.ts'
import { tokenise } from '../match/tokens.ts'
import { PLAINLY, UNTOLD } from '../plain-finding.ts'
import type { RedFlagQuestion } from '../protocol.ts'
import { protocols } from '../protocols/index.ts'
import { createRecent } from '../recent.ts'
import { wording } from '../wording/index.ts'
import { ownsUpTo } from './crisis-answers.ts'
import { asksBack } from './explain.ts'
import { plainKind } from './plain-answers.ts'

/**
 * What a yes or a no says to one of the interview's own red-flag questions: the finding that the question was written to
 * settle. The words of the question can't tell that ("do you mean to act on these thoughts?", "is the person
 * breathing normally?"). `said` is what the answer tells in its own words. Null where the last question is none of ours; empty where
 * the answer settles nothing by its first words.
 */
export function ownAnswers(
  question: Turn,
  answer: Turn,
  said: readonly Finding[] = [],
): { findings: Finding[]; speaksAlone: boolean } | null {
  if (question.speaker !== 'assistant') return null
  const asked = latest.of(question.text, askedIn)
  if (asked.length === 0) return null
  if (asksBack(answer.text, question.text) !== null) return { findings: [], speaksAlone: true }
  const { start, end } = readAnswer(answer.text)
  // Who is "not sure" may have it. What tells of something else says nothing, also the second time: the question stays
  // open, and a talk that ends with an open danger is urgent.
  const reading = asked.some(({ code }) => kindsOf(code).has('fever')) ? degreesOf(said) : null
  const kind =
    reading !== null
      ? reading >= FEVER
        ? 'yes'
        : 'no'
      : deniesSomethingElse(answer.text, said, asked)
        ? 'unclear'
        : kindOf(answer.text, asked, said)
  // Of a question in which a no is the danger ("is the person breathing normally?") the words say the opposite; and who is not
  // sure about "confused, slurring or hard to wake" has not said that each of them may be so.
  const isRambling = kind === 'unclear' || (kind === 'yes' && !isPlainYes(answer.text))
  const speaksAlone = kind === 'possible' || isRambling || asked.some(({ danger }) => danger === 'no')
  const findings = asked.flatMap(({ code, ask, danger }): Finding[] => {
    const claim =
      danger === 'no' && kind === 'yes' && WEAKLY.test(answer.text) ? POSSIBLE : claimOf(kind, danger === 'no')
    const concept = conceptOf(code)
    if (claim === null || !concept) return []
    // Of two things asked at once, and of what only could be, a yes does not say that it is so.
    const isUnsure =
      claim.negation === 'affirmed' && (/ or |^Could /.test(ask) || (kind === 'yes' && !isPlainYes(answer.text)))
    return [
      {
        ...UNTOLD,
        code,
        name: concept.name,
        kind: concept.kind,
        assertion: {
          ...PLAINLY,
          ...claim,
          ...(isUnsure && { negation: 'possible' }),
        },
        resolved: kind === 'passed',
        quote: answer.text.slice(start, end),
        start,
        end,
        turn: answer.id,
        question: question.id,
      },
    ]
  })
  return { findings, speaksAlone }
}

const FEVER = 38
/** "Has your baby had a temperature of 38 or more?" "Highest was 37.6": the highest that was measured. */
function degreesOf(said: readonly Finding[]): number | null {
  const values = said.flatMap(({ code, value, assertion }) =>
    code === 'temperature' && value !== null && assertion.negation === 'affirmed' ? [value] : [],
  )
  return values.length > 0 ? Math.max(...values) : null
}

const POSSIBLE = { negation: 'possible' } as const
/** "Is the person breathing normally?" "A little", "if he sits up, yes", "yes, but only just": no yes that rules the danger out. */
const WEAKLY =
  /^\W*(?:(?:well|um|er|erm|oh|only|just|i can|i do|it does|he can|she can)\W+)*(?:a (?:wee |tiny |little )?(?:bit|little|tad|touch)|little bit|slightly|sort of|kind of|kinda|somewhat|sometimes|partly|partially|occasionally|on and off|more or less|mostly|if|when|unless)\b|\b(?:only just|just about|barely|hardly|but not (?:much|fully|properly|well|all|as|very|far|wide)|but only|with (?:great |a lot of |much )?(?:difficulty|effort))\b/i

/** "Right, so, the thing is" only takes up the talk: of a danger that is no yes. A "yeah" that runs on may be one. */
function kindOf(
  answer: string,
  asked: readonly Pick<RedFlagQuestion, 'code' | 'ask' | 'danger'>[],
  said: readonly Finding[],
): AnswerKind {
  const plain = plainKind(
    answer,
    asked.map(({ ask }) => ask),
  )
  if (plain !== null) return plain
  const { kind } = readAnswer(answer)
  // "No, apart from my back" denies it; of "no, apart from a streak" nobody knows whether it is what was asked for.
  // "A severe headache?" "Not severe" is a no; of what was asked for without a degree it leaves some.
  if (
    kind === 'possible' &&
    isOfDegree(lineOf(tokenise(answer).tokens)) &&
    asked.some(({ ask }) => ASKS_DEGREE.test(ask))
  )
    return 'no'
  if (kind === 'except')
    return asked.some(({ ask, danger }) => danger === 'no' || namesOtherPlace(ask, answer)) ? 'no' : 'unclear'
  // "Felt hot, not measured": a fever may be there.
  if (kind === 'unclear' && asked.some(({ code }) => code === 'fever') && said.some(isHot)) return 'possible'
  // A mark answers "how bad is it?", which is no question about a danger; a bare number answers what asks for none.
  if (kind === 'detail' && MARK.test(answer)) return 'unclear'
  if (kind === 'detail' && NUMBER.test(answer) && !asked.some(({ ask }) => COUNTS.test(ask))) return 'unclear'
  if (kind === 'yes' && asked.some(({ ask }) => saysThatItWorks(ask, answer))) return 'unclear'
  if (kind === 'no' && STOPS.test(answer)) return 'unclear'
  // "A dark curtain over your sight?" "Just the zigzags before, gone now": of the curtain nothing is said.
  if (kind === 'passed' && JUST.test(answer) && said.some((one) => isOfAnother(one, asked))) return 'unclear'
  // "Sometimes I think what's the point, but I wouldn't do anything": of the thoughts, and no attempt.
  if (kind === 'yes' && !YES_WORD.test(answer) && WOULD_NOT.test(answer) && asked.some(({ code }) => ACTS.has(code)))
    return 'no'
  // "I'm fine" turns the question away.
  if (kind === 'fine' && BARE.test(answer)) return 'unclear'
  return kind === 'yes' && !isPlainYes(answer) && !YES_WORD.test(answer) ? 'unclear' : kind
}
const BARE =
  /^\W*(?:(?:i['\u2019]?m|i am|it['\u2019]?s|its|all|just|he['\u2019]?s|she['\u2019]?s)\W+)?(?:fine|good)\W*$/i
const HOT: ReadonlySet<string> = new Set(['feels-hot', 'burning-hot-person', 'chills', 'rigors', 'hot-skin'])
const isHot = ({ code, assertion }: Finding) => HOT.has(code) && assertion.negation !== 'negated'
const JUST = /^\W*(?:no\W+)?(?:just|only) (?:the|a|an|some|my|his|her)\b/i
function isOfAnother({ code, assertion }: Finding, asked: readonly Pick<RedFlagQuestion, 'code'>[]): boolean {
  return (
    assertion.negation !== 'negated' &&
    asked.every((one) => !kindsOf(code).has(one.code) && !kindsOf(one.code).has(code))
  )
}
const WOULD_NOT =
  /\b(?:would(?:n['\u2019]?t| not|nt| never)|(?:have|has)(?:n['\u2019]?t| not|nt| never)|never) (?:ever |actually |really )?(?:do|did|done|act|acted|hurt|harm|harmed|try|tried|go through|gone through)\b/i
const ACTS: ReadonlySet<string> = new Set(['suicide-attempt', 'self-harm'])
const MARK = /^\W*(?:(?:it['\u2019]?s|about|around|maybe|like|a|say) )*\d+(?: ?\/ ?| out of )(?:10|ten)\W*$/i
const NUMBER = /^\W*\d{1,3}(?: ?(?:years?(?: old)?|yrs?|yo))?\W*$/i
const COUNTS = /\b(?:how (?:many|long|often|much|high)|more than|hours?|days?|weeks?|degrees|temperature|fever)\b|\d/i
/** Questions after what has stopped, and the words of somebody with whom it goes on. */
const WORKING: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:urine|pass(?:ing|ed) water|wet nappy|nappies)\b/i,
    /\b(?:passing|passed) (?:urine|water|pee|wee)\b|\b(?:pee|wee|urinat|widdl)(?:ed|d|ing)\b|\b(?:wet|heavy) nappies\b/i,
  ],
  [
    /\b(?:feeds?|feeding|drinks?|drinking|fluids|sips)\b/i,
    /\b(?:drinking|eating|feeding|sipping|taking|having|had|drank)\b(?: \w+){0,2} (?:juice|water|milk|squash|tea|ors|dioralyte|soup|formula|bottles?|fine|ok|okay|well|normally)\b/i,
  ],
]
const STOPPED =
  /\b(?:no|not|none|nothing|never|without|stopped|refus\w+|cannot|\w+n['\u2019]?t|hardly|barely|little|less)\b/i

/** "No passing urine" may say that there is none; "no, passing it fine" does not. */
const STOPS = /^\W*no (?:passing|urine|pee|peeing|wee|weeing|drinking|feeding|eating)\b/i

/** "Has it been 12 hours since you passed urine?" "Yes passing urine": a yes to what works, not to what was asked. */
function saysThatItWorks(ask: string, answer: string): boolean {
  return !STOPPED.test(answer) && WORKING.some(([asks, works]) => asks.test(ask) && works.test(answer))
}

const YES_WORD =
  /^\W*(?:(?:um|uh|er|erm|well|oh|so|okay|ok|hmm|i mean)\W+)*(?:yes|yeah|yep|yup|ya|aye|definitely|absolutely)\b/i

/**
 * "No fever" to "is it hard to swallow?": the no belongs to the fever. It says nothing of what was asked, neither that
 * the danger is there nor, where a yes is the danger, that it is not.
 */
function deniesSomethingElse(
  answer: string,
  said: readonly Finding[],
  asked: readonly Pick<RedFlagQuestion, 'code'>[],
): boolean {
  const isOfAsked = ({ code }: Finding) =>
    asked.some((one) => kindsOf(code).has(one.code) || kindsOf(one.code).has(code))
  return (
    said.length > 0 &&
    said.every((finding) => finding.assertion.negation === 'negated' && !isOfAsked(finding)) &&
    said.some(({ start }) => NO_BEFORE.test(answer.slice(0, start)))
  )
}
const NO_BEFORE = /^\W*(?:(?:i have|i've|ive|there is|there's|i've got|ive got|got|have) )?no(?: \w+){0,2} $/i

/** Whether an answer of this kind settles a question about a danger; any other is asked for once more. */
function settles(kind: AnswerKind): boolean {
  return claimOf(kind, false) !== null || kind === 'other'
}

/** The words of a danger question for the second time, with why; the question itself stays as it was, to be recognised. */
export function askedAgain(ask: string): string {
  return `${wording('en', 'question.again')} ${ask}`
}

/** A question of one's own ("can I take ibuprofen?") instead of an answer, and none about the words of ours. */
export function asksInReturn(answer: string): boolean {
  return readAnswer(answer).kind !== 'asks' && (tokenise(answer).questions.some(Boolean) || OWN_QUESTION.test(answer))
}
const OWN_QUESTION =
  /^\W*(?:(?:but|and|so|also|ok|okay|please|sorry|doctor|first)\W+)*(?:(?:can|could|should|shall|may|must|do|will|would|am) i|is (?:it|this|that|there)|will (?:it|this|they)|(?:what|which|how|when|where|why) (?:should|can|could|do|does|is|are|about|if|long|much|soon))\b/i

/** Whether the answer to a question about a danger is neither yes nor no nor "not sure". */
export function leavesOpen(question: string, answer: string, said: readonly Finding[] = []): boolean {
  const asked = askedIn(question)
  if (asked.length === 0 || ownsUpTo(question, answer, said)) return false
  return !settles(kindOf(answer, asked, said)) || deniesSomethingElse(answer, said, asked)
}

/** The product's own questions come again in every talk. */
const latest = createRecent<readonly RedFlagQuestion[]>({ entries: 300, characters: 1_000 })

/** One sentence can be asked for several protocols, each with a finding of its own. */
function askedIn(text: string): readonly RedFlagQuestion[] {
  const shown = text.trimEnd()
  const found = protocols.flatMap(({ questions }) =>
    questions.filter(({ ask }) => [ask, aboutOther(ask), aboutSelf(ask)].some((words) => shown.endsWith(words))),
  )
  return found.filter((one, index) => found.findIndex(({ code }) => code === one.code) === index)
}

const INVERTED: readonly (readonly [RegExp, string])[] = [
  [/^Are you\b/, 'Is the person'],
  [/^Were you\b/, 'Was the person'],
  [/^Do you\b/, 'Does the person'],
  [/^Have you\b/, 'Has the person'],
  [/^(Did|Can|Could|Should|Will) you\b/, '$1 the person'],
]
/** Already about somebody else, or what the one who types has to look for. */
const ABOUT_OTHER = /\b(?:your (?:child|baby)|the (?:person|child|baby|skin)|when you (?:press|shout))\b/i

/** A question, or its reason, in the words for somebody who types about another person: "are you" becomes "is the person". */
export function aboutOther(words: string): string {
  if (ABOUT_OTHER.test(words)) return words
  return INVERTED.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), words)
    .replace(/\b(near|for|of|to|with|keep|told|tell|hurt|help|get|gives?) you\b/g, '$1 them')
    .replace(/\byourself\b/g, 'themselves')
    .replace(/\byour\b/g, 'their')
    .replace(/\bYour\b/g, 'Their')
    .replace(/\byou\b/g, 'they')
    .replace(/\bYou\b/g, 'They')
}

/** The same, asked of a parent. */
export function aboutChild(words: string): string {
  return aboutOther(words)
    .replace(/\bthe (?:person|child)\b/g, 'your child')
    .replace(/\bThe (?:person|child)\b/g, 'Your child')
}

const OF_PERSON: readonly (readonly [RegExp, string])[] = [
  [/^Is the person\b/, 'Are you'],
  [/^Was the person\b/, 'Were you'],
  [/^Did the person\b/, 'Did you'],
]

/** A question that is written about "the person", in the words for somebody who types about themselves. */
export function aboutSelf(words: string): string {
  return OF_PERSON.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), words)
}

function claimOf(
  kind: AnswerKind,
  isInverted: boolean,
): Pick<Assertion, 'negation'> | Pick<Assertion, 'negation' | 'temporality'> | null {
  switch (kind) {
    case 'fine':
      return { negation: 'negated' }
    case 'yes':
      return { negation: isInverted ? 'negated' : 'affirmed' }
    case 'no':
      return { negation: isInverted ? 'affirmed' : 'negated' }
    case 'possible':
      return { negation: 'possible' }
    case 'was':
      return isInverted ? { negation: 'affirmed' } : { negation: 'affirmed', temporality: 'historical' }
    case 'passed':
      return isInverted ? null : { negation: 'affirmed' }
    case 'started':
      return isInverted ? null : { negation: 'affirmed' }
    // "Is the person breathing normally?" "Terribly": the danger, whichever way round it was asked.
    case 'bad':
      return { negation: 'affirmed' }
    default:
      return null
  }
}
