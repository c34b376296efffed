import type { Turn } from '../core/chat.ts'
import type { Finding, Subject } from '../core/clinical.ts'
import { answered } from './assertion/answered.ts'
import { contextOf, type Reading } from './assertion/assert.ts'
import { asksForAbility, functionFinding } from './assertion/functions.ts'
import { takesUpEarlier } from './assertion/general.ts'
import { ofTeller, opensForAnother } from './assertion/of-teller.ts'
import { othersAsked, type Person } from './assertion/people.ts'
import { saidOnSecondThought } from './assertion/second-message.ts'
import { isAsker } from './dialogue.ts'
import { withCrisis } from './interview/crisis-answers.ts'
import { asksBack } from './interview/explain.ts'
import { withoutHalf } from './interview/intake-answers.ts'
import { withoutMentioned } from './interview/mentioned.ts'
import { ownAnswers } from './interview/own-answers.ts'
import { asPastReaction } from './interview/past-reaction.ts'
import { answersToTopic } from './interview/topic-answers.ts'
import { foreignAnswers, isFormQuestion } from './languages/answers.ts'
import { type ConceptMatch, conceptOf, kindsOf, matchConcepts, splitGlued } from './match/concepts.ts'
import { type Tokenised, tokenise } from './match/tokens.ts'
import { isOnlyTopic } from './match/topic-sentence.ts'
import { ownTopic } from './note/own-questions.ts'
import { createRecent } from './recent.ts'
import { findingsOf } from './text-findings.ts'

interface ExtractOptions {
  /** Who the talk is about; when somebody types about a third person, that person is the patient. */
  readonly subject?: Subject
  /** Counts work, for the test that it is linear. */
  readonly steps?: { count: number }
  /** Adds matches of concepts that no lexicon has, for a question about free words. */
  readonly locate?: (text: Tokenised) => readonly ConceptMatch[]
}

/**
 * Findings of a lone text or of a talk, with exact UTF-16 quotes and what is claimed about each. In a talk, what the
 * clinician or the assistant says is no finding by itself: it counts through the answer that follows, and the finding
 * then names both turns.
 */
export function extract(input: string | readonly Turn[], options: ExtractOptions = {}): Finding[] {
  if (typeof input === 'string') return findingsOf(read(input, options), null)
  const proxy = isAboutThird(input) || (input.some(({ speaker }) => isAsker(speaker)) && opensForAnother(input))
  const isForAnother = proxy || (options.subject?.speaker ?? 'self') !== 'self'
  const out: Finding[] = []
  let question: Asked | null = null
  let asked: Asked | null = null
  /** Answered already: a second message may still take the answer back. */
  let settled: Asked | null = null
  let supposed: readonly Finding[] = []
  /** "It's my chest", whose trouble comes in a later message. */
  let topic: Turn | null = null
  /** "Really bad pain", whose place comes in a later message. */
  let unplaced: Turn | null = null
  for (const turn of input) {
    if (isAsker(turn.speaker)) {
      // Two askers' turns in a row are one question; "and in the past?" asks for the same thing again.
      const again: { isPast: boolean } | null = asked && turn.speaker === 'clinician' ? furtherAsked(turn.text) : null
      question =
        asked && again
          ? { ...(asked as Asked), ...again, isAgain: true }
          : { turn, reading: read(turn.text, { ...options, asks: true }), isPast: false }
      asked = question
      settled = null
      continue
    }
    const secondThought = settled && !question ? saidOnSecondThought(turn.text) : null
    if (secondThought) question = settled
    // "What are chills?" to our own question tells of none.
    if (question?.turn.speaker === 'assistant' && asksBack(turn.text, question.turn.text) !== null) continue
    const reading = read(question ? withoutEcho(question.turn.text, turn.text) : turn.text, {
      ...options,
      typedAt: turn.at,
      proxy: proxy || turn.speaker === 'proxy' || turn.speaker === 'guest',
      others: question && othersAsked(question.turn.text, turn.speaker === 'proxy'),
    })
    const place: Turn | null = question && ownTopic(question.turn.text) === 'site' ? unplaced : null
    const earlier: Turn | null = place ?? topic
    const ofTopic = place
      ? saidAtPlace(place.text, turn.text, options)
      : topic
        ? saidBeside({ before: `${topic.text}. `, text: turn.text }, options)
        : []
    const beside = earlier && { turn: earlier.id, quote: earlier.text.trim() }
    const ofBoth = beside ? ofTopic.map((finding) => ({ ...finding, beside })) : []
    const told = [...recall(reading), ...ofBoth].map((finding) => ({ ...finding, turn: turn.id }))
    unplaced = UNPLACED.test(turn.text) && turn.text.length <= MAX_UNPLACED ? turn : place ? null : unplaced
    if (isOnlyTopic(turn.text)) topic = turn
    else if (told.some(({ kind }) => kind === 'symptom' || kind === 'sign')) topic = null
    const isOfAnother = isForAnother || turn.speaker !== 'patient'
    const said = isOfAnother ? ofTeller(told, { turn, question: question?.turn ?? null }) : told
    let own = question ? withoutHalf(question.turn, turn, asPastReaction(question.turn, turn, said)) : said
    if (question) {
      const answer = answered({
        question: question.reading,
        questionTurn: question.turn,
        answer: reading,
        answerTurn: { ...turn, text: reading.text.text },
        own,
        isOfThePast: question.isPast,
        ...(secondThought && { secondThought }),
        isAgain: question.isAgain ?? false,
      })
      const told = ownAnswers(question.turn, turn, own)
      const working = functionFinding(question.turn, turn)
      // A form's question asks for its own danger alone, whatever its words resemble in English ("rígido" is not "rigid").
      const byWords = isFormQuestion(question.turn.text) ? [] : withoutMentioned(question.turn, answer.findings)
      const byQuestion: readonly Finding[] =
        working && asksForAbility(question.turn)
          ? byWords.filter(({ code }) => !kindsOf(working.code).has(code) && !kindsOf(code).has(working.code))
          : byWords
      if (working && ![...byQuestion, ...own].some(({ code }) => code === working.code)) out.push(working)
      const read = answersToTopic(question.turn, turn, { byWords: byQuestion, own })
      own = read.own
      const known = withCrisis(withOwn(read.byWords, told, own), question.turn, turn, own)
      out.push(...known, ...foreignAnswers(question.turn, turn))
      if (answer.isSettled) {
        settled = question
        question = null
      }
    }
    // "Any thoughts of ending your life?" "No" - "they'd be better off though": said in the next message.
    else if (settled) out.push(...withCrisis([], settled.turn, turn, own))
    if (supposed.length > 0 && takesUpEarlier(reading.text)) out.push(...supposed.map(asPresent))
    supposed = own.filter(({ assertion }) => assertion.hypothetical)
    out.push(...own)
  }
  return out
}

/** A complaint that has its place where that is asked for. */
const UNPLACED =
  /\b(?:pains?|painful|aches?|aching|hurt(?:s|ing)?|sore|tight(?:ness)?|pressure|swelling|swollen|numb(?:ness)?|tingling|weak(?:ness)?|cramps?|burning|lump|stiff)\b/i
const MAX_UNPLACED = 60

/** "Bad pain, had it for hours" - "in my chest": what the answer says with the words of the complaint beside it. */
function saidAtPlace(complaint: string, text: string, options: ExtractOptions): Finding[] {
  const [word] = UNPLACED.exec(complaint)!
  const isDenied = /\b(?:no|not|never|without|isn['\u2019]?t)\b/i.test(complaint)
  const isPlaced = PLACED.test(text)
  const ways = [
    // Of a longer complaint only the word: phrases would take up what stands between.
    ...(complaint.split(' ').length > MAX_WHOLE
      ? []
      : [{ before: isPlaced ? `${complaint} ` : `${complaint} in `, text }]),
    ...(isDenied
      ? []
      : [
          { before: isPlaced ? `${word} ` : `${word} in `, text },
          { before: '', text, after: ` ${word}` },
        ]),
  ]
  for (const way of ways) {
    const said = saidBeside(way, options)
    if (said.length > 0) return said
  }
  return []
}

const MAX_WHOLE = 5
const PLACED =
  /^\W*(?:it['\u2019]?s |its )?(?:in|on|at|down|across|behind|under|all|around|round|just|up|over|near|from|starts?|started)\b/i

/**
 * "It's my chest" - "feels really tight", "bad pain" - "in my chest": what a message says together with words that stood
 * elsewhere, and by itself does not. The quotes are of the message.
 */
function saidBeside(
  { before, text, after = '' }: { before: string; text: string; after?: string },
  options: ExtractOptions,
): Finding[] {
  const from = before.length
  return recall(read(before + text + after, options)).flatMap((finding) => {
    const isOfBoth = finding.start < before.trimEnd().length || finding.end > from + text.length
    const start = Math.max(finding.start - from, 0)
    const end = Math.min(finding.end - from, text.length)
    return isOfBoth && start < end ? [{ ...finding, quote: text.slice(start, end), start, end }] : []
  })
}

/** What was asked about in general, or in case of: the next message says that somebody has it. */
function asPresent(finding: Finding): Finding {
  return { ...finding, assertion: { ...finding.assertion, hypothetical: false, experiencer: 'patient', family: false } }
}

/**
 * "Epilepsy? No, that's my twin.": who repeats the question claims nothing by it. The words repeated become blanks, so
 * that the places of all others stay.
 */
function withoutEcho(question: string, answer: string): string {
  const mention =
    /^\s*((?:(?:well|um|er)[,.]?\s+)?(?:define|depends (?:on )?(?:what|how) (?:you |counts as )?(?:mean by|call|count as|define(?: as)?)?)\s+[^.?!,;]{2,30})[.?!,;]/i.exec(
      answer,
    )?.[1]
  if (mention !== undefined) return answer.replace(mention, ' '.repeat(mention.length))
  const echo = /^\s*((?:(?:what|oh|um|er|hmm|me|sorry)[,.]?\s+)?[^.?!,]{2,40}\?)\s+\S/i.exec(answer)?.[1]
  if (echo === undefined) return answer
  const words = echo.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
  const asked = new Set(question.toLowerCase().match(/[\p{L}\d]+/gu))
  const isEcho =
    words.length <= 5 &&
    words.some((word) => word.length > 3 && asked.has(word)) &&
    words.filter((word) => !asked.has(word)).length <= 1
  return isEcho ? answer.replace(echo, ' '.repeat(echo.length)) : answer
}

interface Asked {
  readonly turn: Turn
  readonly reading: Reading
  /** Asked once more, of an earlier time. */
  readonly isPast: boolean
  /** Asked once more, after an answer. */
  readonly isAgain?: boolean
}

/** A question without a subject of its own asks for the same thing again: "in the past?", "not even a little?". */
function furtherAsked(text: string): { isPast: boolean } | null {
  if (OF_EARLIER.test(text)) return { isPast: true }
  return EVEN_LITTLE.test(text) || REALLY_NONE.test(text) || WHAT_ABOUT_WHEN.test(text) ? { isPast: false } : null
}
const OF_EARLIER =
  /^\W*(?:(?:ok|okay|right|alright|and|but|what about|how about|or|have you|has (?:he|she)|did you|maybe)\W+)*(?:ever(?: before| in (?:your|his|her) life| had (?:it|one|them|any))?|(?:at any (?:time|point) )?in (?:the|your|his|her) (?:distant )?past|before(?: (?:now|that|this))?|previously|years ago|when (?:you were |he was |she was )?(?:younger|a child|little)|as a child|historically)\W*$/i
const EVEN_LITTLE =
  /^\W*(?:(?:ok|okay|and|but)\W+)*(?:not )?even (?:a (?:little|bit|tiny bit)|mildly|slightly|occasionally|sometimes|once)\W*$/i

/** "None at all?", "are you sure?" */
const REALLY_NONE =
  /^\W*(?:(?:ok|okay|and|but|so|right)\W+)*(?:none|nothing|never|not|no)(?: (?:at all|ever|whatsoever|once|one))\W*\?\W*$|^\W*(?:(?:are )?you (?:quite )?sure|really)\W*\?\W*$/i

/** "What about when you exert yourself?", "even at night?" */
const WHAT_ABOUT_WHEN =
  /^\W*(?:(?:ok|okay|and|but|so|right)\W+)*(?:what about|how about|even|not even)\s+(?:when|if|while|after|on|at|during|with)\b[^.?!]{2,50}\?\W*$/i

/** What the words of a question give, with what our own question was written for in their place. */
function withOwn(
  byWords: readonly Finding[],
  told: ReturnType<typeof ownAnswers>,
  own: readonly Finding[],
): readonly Finding[] {
  if (told === null) return byWords
  const said = new Set(own.map(({ code }) => code))
  const added = told.findings.filter(({ code }) => !said.has(code))
  const codes = new Set(added.map(({ code }) => code))
  // "A headache that does not go?" "No.": to the negation inside the question the no would be a yes.
  const isDenial = told.findings.length > 0 && told.findings.every(({ assertion }) => assertion.negation === 'negated')
  // "Breathless even when you sit still?" "No": of the breathlessness on the stairs that says nothing.
  const isBroader = (code: string) => told.findings.some((one) => one.code !== code && kindsOf(one.code).has(code))
  const rest = byWords.filter(
    ({ code, assertion }) =>
      !codes.has(code) &&
      !(isDenial && assertion.negation !== 'negated') &&
      !(assertion.negation === 'negated' && isBroader(code)),
  )
  // Free words that a caller looks for stand in no lexicon: no question of ours was written for them.
  return [...(told.speaksAlone ? rest.filter(({ code }) => !conceptOf(code)) : rest), ...added]
}

/** The clinician speaks of "he", "she" or "your son" more often than to "you": the one who answers is not the patient. */
function isAboutThird(turns: readonly Turn[]): boolean {
  let third = 0
  let second = 0
  for (const { speaker, text } of turns) {
    if (!isAsker(speaker)) continue
    third +=
      text.match(/\b(?:he|she|his|your (?:son|daughter|baby|child|kid|husband|wife|mother|father|mum|dad|mom))\b/gi)
        ?.length ?? 0
    second +=
      text.match(
        /\b(?:do|are|have|did|were|can|had) you\b|\byour (?!son|daughter|baby|child|kid|husband|wife|mother|father|mum|dad|mom)/gi,
      )?.length ?? 0
  }
  return third >= 2 && third > second
}

const CLAIMS: ReadonlySet<string> = new Set(['symptom', 'sign', 'condition'])

/**
 * Readings of the latest texts, and the findings of each: within a turn the same window is read half a dozen times. So
 * many chat messages at once, and of long texts only a few: each reading that is kept is moved about by the collector.
 */
const LATEST = { entries: 400, characters: 2_000, total: 30_000 }
const forSelf = createRecent<Reading>(LATEST)
const forSomebody = createRecent<Reading>(LATEST)
const asked = createRecent<Reading>(LATEST)
const askedOfSomebody = createRecent<Reading>(LATEST)
const found = new WeakMap<Reading, readonly Finding[]>()

/** What such a text says depends on when it was typed, so it is read anew. */
const NAMES_DAY =
  /\b(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|tues|weds|thurs|fri|(?:in|since|from|last|during|of) (?:january|february|march|april|may|june|july|august|september|october|november|december))\b/i

/** A text taken apart, mostly from memory. */
function read(
  text: string,
  options: ExtractOptions & {
    proxy?: boolean
    others?: Person | null
    asks?: boolean
    typedAt?: string | null
  } = {},
): Reading {
  const { subject, steps, locate, proxy = false, others = null, asks = false } = options
  const isProxy = proxy || (subject !== undefined && subject.speaker !== 'self')
  const typedAt = NAMES_DAY.test(text) ? options.typedAt : null
  if (steps || locate || others || typedAt) return readNew(text, { isProxy, others, steps, locate, asks, typedAt })
  const latest = asks ? (isProxy ? askedOfSomebody : asked) : isProxy ? forSomebody : forSelf
  return latest.of(text, () => readNew(text, { isProxy, asks }))
}

/** The findings of a reading, without a turn. */
function recall(reading: Reading): readonly Finding[] {
  const findings = found.get(reading) ?? findingsOf(reading, null)
  found.set(reading, findings)
  return findings
}

/** Tokenises, matches and reads the cues of one text. */
function readNew(
  text: string,
  {
    isProxy,
    others = null,
    steps,
    locate,
    asks = false,
    typedAt,
  }: Pick<ExtractOptions, 'steps' | 'locate'> & {
    isProxy: boolean
    others?: Person | null
    asks?: boolean
    typedAt?: string | null | undefined
  },
): Reading {
  const tokenised = splitGlued(tokenise(text))
  const matches = [...matchConcepts(tokenised, steps), ...(locate?.(tokenised) ?? [])]
  const masked = tokenised.tokens.map(() => false)
  const occupied = masked.slice()
  for (const { concept, from, to } of matches) {
    for (let i = from; i < to; i++) {
      if (CLAIMS.has(concept.kind)) occupied[i] = true
      // A finding of one word that is also a cue ("gone", "none") must not hide the cue from the others.
      if (to - from > 1 || concept.isNegation) masked[i] = true
    }
  }
  return {
    text: tokenised,
    matches,
    context: contextOf(
      tokenised,
      { masked, occupied },
      { proxy: isProxy, others, steps, asks, typedAt: typedAt ?? null },
    ),
  }
}
