import type { Turn } from '../../core/chat.ts'
import type { Assertion, Finding } from '../../core/clinical.ts'
import { type ConceptMatch, kindsOf } from '../match/concepts.ts'
import type { Tokenised } from '../match/tokens.ts'
import { UNTOLD } from '../plain-finding.ts'
import { timePhrases } from '../timing.ts'
import { type Answer, readAnswer } from './answers.ts'
import { asksIfOver, isOfAnyone, isTakenAsKnown } from './asked-for.ts'
import { judge, type Reading } from './assert.ts'
import { claimOf } from './claim.ts'
import { ASKS_DEGREE } from './denies-else.ts'
import { deniedByName, deniesOtherWord, onlyNamed } from './list-answers.ts'
import { namedByPlace } from './list-places.ts'
import { saysOpposite } from './opposites.ts'
import { othersAsked } from './people.ts'
import { asksForProperty, deniesTheRest } from './related.ts'
import { namesParts, saidOfParts } from './said-of-parts.ts'

/** "Toes yes, leg no." */
const SAYS_TWO =
  /^\W*(?:the |my |his |her )?[a-z]+ (?:yes|yeah|yep|fine|ok|no|nope)\b[^,.;]{0,20}[,.;]\s*(?:but |and )?(?:the |my |his |her )?[a-z]+ (?:yes|yeah|yep|fine|ok|no|nope)\b/i

/** "Sick yes." */
const SAYS_ONE = /^\W*(?:just |only |the |my )?[a-z]+ (?:yes|yeah|yep)\W*$/i

export interface Exchange {
  readonly question: Reading
  readonly questionTurn: Turn
  readonly answer: Reading
  readonly answerTurn: Turn
  /** What the answer says in its own words. */
  readonly own: readonly Finding[]
  /** The question was asked once more of an earlier time: "and in the past?". */
  readonly isOfThePast?: boolean
  /** What a second message says of the question that was answered already. */
  readonly secondThought?: Answer['kind']
  /** The same question was put once more: "none at all?". */
  readonly isAgain?: boolean
}

/**
 * Findings that exist only through question and answer together: "any chest pain?" "no, not really". A concept that the
 * answer names itself speaks for itself.
 */
export function answered(exchange: Exchange): { findings: Finding[]; isSettled: boolean } {
  const { question, questionTurn, answerTurn, own } = exchange
  const read = readAnswer(answerTurn.text)
  const answer = exchange.secondThought ? { ...read, kind: exchange.secondThought } : read
  const asked = withoutOtherOfPair(askedIn(question, questionTurn.speaker), answerTurn.text, answer.kind)
  if (asked.length === 0) return { findings: [], isSettled: true }
  // "Actually wait, it's my knee that hurts" takes back no numbness.
  if (exchange.secondThought && own.some(({ kind }) => kind === 'symptom' || kind === 'sign'))
    return { findings: [], isSettled: true }
  // "My brother was sick, but not me": named for somebody else, and denied for oneself.
  const speaksFor = own.filter(({ assertion }) => assertion.experiencer === 'patient' || answer.kind !== 'no')
  const named = new Set(speaksFor.flatMap(({ code }) => [...kindsOf(code)]))
  const isNamed = ({ concept }: ConceptMatch) =>
    named.has(concept.code) || speaksFor.some(({ code }) => kindsOf(concept.code).has(code))
  const only = onlyNamed(question.text, asked, answerTurn.text)
  const parts =
    only === null &&
    (countSpans(asked) > 1 || namesParts(question.text) || SAYS_TWO.test(answerTurn.text)) &&
    (!/^(?:yes|started)$/.test(answer.kind) || SAYS_TWO.test(answerTurn.text) || SAYS_ONE.test(answerTurn.text))
      ? saidOfParts(question.text, asked, exchange.answer.text)
      : null
  if (parts && parts.size > 0) {
    const isRest = deniesTheRest(answerTurn.text)
    const told = asked.filter((match) => (isRest || parts.has(match.from)) && !isNamed(match))
    const findings = told.flatMap((match) => {
      const kind = parts.get(match.from) === true ? ('yes' as const) : ('no' as const)
      // Which part it is of stands in any of its clauses.
      const end = answerTurn.text.trimEnd().length
      return (
        findingOf(exchange, { match, answer: { ...answer, end, kind, all: true }, count: 1, namesSome: false }) ?? []
      )
    })
    if (findings.length > 0) return { findings, isSettled: true }
  }
  const byPlace = namedByPlace(question.text, asked, answerTurn.text) ?? only
  if (byPlace) {
    const told = asked.map((match) => ({ match, isYes: byPlace.has(match.from) }))
    const findings = told.flatMap(({ match, isYes }) =>
      isNamed(match)
        ? []
        : (findingOf(exchange, {
            match,
            answer: { ...answer, kind: isYes ? 'yes' : 'no', all: true },
            count: 1,
            namesSome: false,
          }) ?? []),
    )
    return { findings, isSettled: true }
  }
  if (questionTurn.speaker === 'assistant' && deniesOnlyNamed(exchange, asked)) return { findings: [], isSettled: true }
  if (questionTurn.speaker === 'assistant' && deniesOnlyAnother(exchange, asked))
    return { findings: [], isSettled: true }
  const namesSome = asked.some(isNamed)
  // "Do you smoke or drink?" "Gave up smoking ten years ago": of the drinking nothing is said.
  const isWasOfNamed = speaksFor.some(
    ({ assertion, start }) => assertion.temporality === 'historical' && start < WAS_REACH,
  )
  if (namesSome && isWasOfNamed && answer.kind === 'was') return { findings: [], isSettled: true }
  const isRestDenied =
    namesSome &&
    (deniesTheRest(answerTurn.text) ||
      (countSpans(asked) > 1 && !EXAMPLES.test(questionTurn.text) && isOnlyNames(exchange.answer, own)))
  const byName =
    answer.kind === 'no' && countSpans(asked) > 1 ? deniedByName(question.text, asked, answerTurn.text) : null
  const isDenied = (match: ConceptMatch) =>
    !isNamed(match) &&
    answer.kind !== 'started' &&
    (isRestDenied ||
      deniesItsFirstWord(question.text, match, answerTurn.text) ||
      saysOpposite(match.concept.name, answerTurn.text))
  const findings = asked
    .filter((match) => answer.kind === 'started' || !isNamed(match))
    .filter((match) => byName === null || byName.has(match.from))
    .filter((match) => answer.kind !== 'no' || !deniesOtherWord(question.text, match, answerTurn.text))
    .flatMap((match) =>
      isDenied(match)
        ? (findingOf(exchange, { match, answer: { ...answer, kind: 'no' }, count: 1, namesSome: false }) ?? [])
        : (findingOf(exchange, { match, answer, count: countSpans(asked), namesSome }) ?? []),
    )
  return { findings, isSettled: findings.length > 0 || namesSome || answer.kind !== 'unclear' }
}

/**
 * "Are you pregnant, or have you had a baby in the last 6 weeks?" "Could be, my period is late": a maybe, or weeks, are of
 * the one that lies ahead. A bare yes leaves both open.
 */
function withoutOtherOfPair<T extends ConceptMatch>(
  asked: readonly T[],
  answer: string,
  kind: Answer['kind'],
): readonly T[] {
  const isPair = ['pregnancy-mentioned', 'postnatal'].every((code) =>
    asked.some(({ concept }) => concept.code === code),
  )
  if (!isPair || kind === 'no' || BARE_YES.test(answer) || OF_BIRTH.test(answer)) return asked
  return asked.filter(({ concept }) => concept.code !== 'postnatal')
}
const BARE_YES = /^\W*(?:yes|yeah|yep|yup|i have|i did)\W*$/i
const OF_BIRTH =
  /\b(?:baby|bab(?:y|ies)|birth|born|deliver\w*|c[ -]?section|caesarean|cesarean|miscarr\w*|postnatal|postpartum|had (?:him|her|them|one|it))\b/i

/** "Gave up smoking": the thing stands right behind the verb. */
const WAS_REACH = 24

/** "Do you smoke, drink or use drugs?" "No smoking, wine now and then": the no is of the one that it names. */
function deniesOnlyNamed({ answerTurn, own }: Exchange, asked: readonly ConceptMatch[]): boolean {
  if (countSpans(asked) < 2 || deniesTheRest(answerTurn.text)) return false
  const lead = /^\W*no (?=\p{L})/u.exec(answerTurn.text.toLowerCase())?.[0].length
  return own.some(
    ({ code, start, assertion }) =>
      start === lead &&
      assertion.negation === 'negated' &&
      asked.some(({ concept }) => kindsOf(code).has(concept.code) || kindsOf(concept.code).has(code)),
  )
}

/** "Anything else, such as fever or a rash?" "No cough": the one thing that is denied was not asked for. */
function deniesOnlyAnother({ answerTurn, own }: Exchange, asked: readonly ConceptMatch[]): boolean {
  const lead = /^\W*(?:not (?:checked|measured|looked)[, ]+(?:but )?)?no (?=\p{L})/u.exec(
    answerTurn.text.toLowerCase(),
  )?.[0].length
  if (lead === undefined || countSpans(asked) < 2) return false
  return own.some(
    ({ code, start, assertion }) =>
      start === lead &&
      assertion.negation === 'negated' &&
      asked.every(({ concept }) => !kindsOf(code).has(concept.code) && !kindsOf(concept.code).has(code)),
  )
}

/**
 * Concepts that the turn asks for: those of its last run of questions. A turn that asks nothing may still put its last
 * words to the patient ("so you have diabetes."): a clinician's may, the service's own statements never do.
 */
function askedIn(
  { text, matches, context }: Reading,
  asker: Turn['speaker'],
): readonly (ConceptMatch & { isOpen: boolean })[] {
  const { questions, tokens } = text
  const asks = questions.map((isQuestion, i) => (isQuestion && !isCourtesy(text, i)) || looksLikeQuestion(text, i))
  let last = asks.lastIndexOf(true)
  if (last < 0) {
    last = questions.length - 1
    if (last < 0 || asker === 'assistant' || !putsToPatient(text, last)) return []
  }
  let first = last
  const holds = (sentence: number) => matches.some(({ from }) => tokens[from]!.sentence === sentence)
  while (first > 0 && asks[first - 1] && (holds(first - 1) || !holds(first))) first--
  return matches
    .filter(({ from }) => tokens[from]!.sentence >= first && tokens[from]!.sentence <= last)
    .filter(({ to }) => to >= tokens.length - MAX_BACK)
    .filter(
      ({ concept, from, to }) =>
        ANY_CHANCE.test(text.text) || !judge(context, { from, to }, { kind: concept.kind }).assertion.hypothetical,
    )
    .filter((match, _, all) => asker !== 'assistant' || !all.some((other) => isInside(match, other)))
    .map((match) => ({ ...match, isOpen: isOpenQuestion(text, tokens[match.from]!.sentence) }))
}

/**
 * "Is an arm numb on one side?" asks for no numbness but that one: who says no to a narrow question of our own has not
 * denied the plain symptom in it.
 */
function isInside(match: ConceptMatch, other: ConceptMatch): boolean {
  return match.from >= other.from && match.to <= other.to && match.to - match.from < other.to - other.from
}

/** "Any chance of pregnancy?" asks for it; "the risk of a clot" explains. */
const ANY_CHANCE = /\b(?:any|is there a|is there any|could there be a) (?:chance|possibility) (?:of|that|you)\b/i

/** What is named only as an example: who answers with one thing has said nothing of the others. */
const EXAMPLES = /\b(?:such as|for example|for instance|e\.g\.|anything like)/i

/** "Asthma or COPD?" "Asthma.": the whole answer is one of the things asked. */
function isOnlyNames({ text: { text, tokens } }: Reading, own: readonly Finding[]): boolean {
  if (tokens.length > MAX_NAMED || text.includes('?') || own.some(({ assertion }) => assertion.negation !== 'affirmed'))
    return false
  return tokens.every(
    ({ start, end, text: word }) =>
      /^(?:um|uh|er|well|just|only|the|my|a|some|mainly|mostly)$/.test(word) ||
      own.some((finding) => finding.start <= start && finding.end >= end),
  )
}
const MAX_NAMED = 5

/** "Any blurred or double vision?" "Not double": the answer denies the first word of a thing asked. */
function deniesItsFirstWord({ tokens }: Tokenised, { from, to }: ConceptMatch, answer: string): boolean {
  const first = tokens[from]!.text
  const last = tokens[to - 1]!.text
  if (to - from < 2) return false
  // "Any leg swelling, calf pain?" "Swelling in both, no pain."
  if (/^[a-z]{4,}$/.test(last) && new RegExp(String.raw`(?:^|[,.;] )(?:but |and )?no ${last}\W*$`, 'i').test(answer))
    return true
  if (!/^[a-z]{4,}$/.test(first)) return false
  return new RegExp(String.raw`\b(?:not|no|never|isn'?t|wasn'?t) (?:really |so much )?${first}\b`, 'i').test(answer)
}

/** Transcripts without punctuation run on: what is asked stands near the end. */
const MAX_BACK = 30
/** "The nurse will come in soon, okay?" asks for nothing. */
function isCourtesy({ tokens, sentenceStarts }: Tokenised, sentence: number): boolean {
  return /^(?:okay|ok|alright)$/.test(tokens[sentenceStarts[sentence + 1]! - 1]?.text ?? '')
}

const MAX_STATEMENT = 14

/** "So you have diabetes": short, about "you", and no plan or advice. */
function putsToPatient({ tokens, sentenceStarts }: Tokenised, sentence: number): boolean {
  const words = tokens.slice(sentenceStarts[sentence], sentenceStarts[sentence + 1]).map(({ text }) => text)
  if (
    words.length > MAX_STATEMENT ||
    words.some((word) =>
      /^(?:ill|well|lets|should|could|would|might|may|going|gonna|want|recommend|need|if|will|try|think|please|call)$/.test(
        word,
      ),
    )
  )
    return false
  return words.slice(0, 4).some((word) => /^(?:you|youre|youve|no|any|your)$/.test(word))
}

/** Concepts on the same words ("chest pain" and "pain") are one thing asked. */
function countSpans(asked: readonly ConceptMatch[]): number {
  let count = 0
  let end = -1
  for (const { from, to } of asked.toSorted((a, b) => a.from - b.from)) {
    if (from >= end) count++
    end = Math.max(end, to)
  }
  return count
}

const LEAD =
  /^(?:okay|ok|and|so|alright|right|great|now|well|um|uh|then|also|but|good|perfect|sure|any|other|gotcha|yeah|yes|mhm|thanks|hmm|all)$/

function leadOf({ tokens, sentenceStarts }: Tokenised, sentence: number): string[] {
  let at = sentenceStarts[sentence]!
  const end = sentenceStarts[sentence + 1] ?? tokens.length
  while (at < end - 1 && LEAD.test(tokens[at]!.text) && tokens[at]!.text !== 'any') at++
  return tokens.slice(at, at + 2).map(({ text }) => text)
}

function looksLikeQuestion(text: Tokenised, sentence: number): boolean {
  const [first = ''] = leadOf(text, sentence)
  return /^(?:any|do|does|did|have|has|had|are|is|was|were|can|could|ever)$/.test(first)
}

/** "How long have you had the pain?" takes it for granted; "what about fever?" asks for it. */
function isOpenQuestion(text: Tokenised, sentence: number): boolean {
  const [first = '', second = ''] = leadOf(text, sentence)
  return /^(?:what|when|where|how|why|which|who|whats|hows|describe|tell)$/.test(first) && second !== 'about'
}

interface Asked {
  readonly match: ConceptMatch & { isOpen: boolean }
  readonly answer: Answer
  readonly count: number
  readonly namesSome: boolean
}

function findingOf(exchange: Exchange, { match, answer, count, namesSome }: Asked): Finding | null {
  const { question, questionTurn, answerTurn, isOfThePast } = exchange
  const { concept, from, to } = match
  const judged = judge(question.context, { from, to }, { kind: concept.kind, isNegation: concept.isNegation })
  if (asksForProperty(question.text, match) && /^(?:no|yes|detail|fine|only|unclear)$/.test(answer.kind)) return null
  const claim = claimOf({
    answer,
    count,
    namesSome,
    isOpen: match.isOpen,
    text: answerTurn.text,
    wasNegated: judged.assertion.negation === 'negated',
    asksAboutYou: /\b(?:are|were) (?:you|they|he|she)\b|\byoure\b|\byou (?:are|were)\b/i.test(questionTurn.text),
    own: exchange.own,
    asksIfOver: asksIfOver(question.text, match),
    asks: question.text.text.slice(question.text.tokens[from]!.start, question.text.tokens[to - 1]!.end),
    isAgain: exchange.isAgain ?? false,
    asksDegree: ASKS_DEGREE.test(questionTurn.text),
    asksStill: /\bstill\b/i.test(questionTurn.text),
    asksEver: /\bever\b|\bbefore\s*\?/i.test(questionTurn.text),
    isComplaint: concept.kind === 'symptom' || concept.kind === 'sign',
  })
  if (!claim || (claim.negation === 'negated' && count > 1 && isTakenAsKnown(question.text, match))) return null
  const times = timePhrases(exchange.answer.text)
  const lasting = times.find(({ kind }) => kind === 'lasting' || kind === 'since')
  const ago = times.find(({ kind }) => kind === 'ago' || kind === 'at')
  const isPast = claim.negation === 'affirmed' && ago !== undefined && ago.hours > 14 * 24
  // "Anyone in your family with asthma?" "Just me."
  const isOwn = JUST_ME.test(answerTurn.text)
  const isCaredFor =
    answerTurn.speaker === 'proxy' &&
    othersAsked(questionTurn.text) !== null &&
    othersAsked(questionTurn.text, true) === null
  const assertion: Assertion = {
    negation: claim.negation,
    temporality:
      claim.temporality ??
      (claim.isOther ? 'recent' : undefined) ??
      (isPast ||
      (isOfThePast && claim.negation !== 'negated') ||
      (judged.assertion.temporality === 'historical' && claim.negation !== 'negated')
        ? 'historical'
        : 'recent'),
    experiencer:
      !isOwn &&
      (claim.isOther ||
        othersAsked(questionTurn.text, answerTurn.speaker === 'proxy') ||
        isOfAnyone(question.text, match))
        ? 'other'
        : isOwn || isCaredFor
          ? 'patient'
          : judged.assertion.experiencer,
    family: claim.isOther
      ? concept.kind === 'condition' || judged.assertion.family
      : judged.assertion.family && !isCaredFor,
    hypothetical: false,
  }
  return {
    ...UNTOLD,
    code: concept.code,
    name: concept.name,
    kind: concept.kind,
    assertion,
    quote: answerTurn.text.slice(answer.start, answer.end),
    start: answer.start,
    end: answer.end,
    turn: answerTurn.id,
    question: questionTurn.id,
    hoursAgo: claim.negation === 'negated' ? null : (ago?.hours ?? null),
    onsetHours: claim.negation === 'negated' ? null : (lasting?.hours ?? null),
    resolved: claim.resolved ?? false,
  }
}

const JUST_ME = /^\W*(?:(?:just|only|yes|yeah|well|um|no|nobody but|no one but|not really)\W+)*(?:me|myself)\W*$/i
