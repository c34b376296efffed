import type { Evidence, Finding } from '../../core/clinical.ts'
import type { Topic } from '../interview/topics.ts'
import type { InterviewState } from '../interview.ts'
import { readYesNo } from './answer.ts'
import { BARE_ANSWER } from './bare-answer.ts'
import { ownTopicOf } from './candidates.ts'
import { clean } from './clean.ts'
import { type Exchange, isInformant } from './exchange.ts'
import type { Unit } from './segment.ts'
import type { Draft } from './topics.ts'
import { clinicalWeight, SMALL_TALK } from './vocabulary.ts'

/** The complaint in the patient's own words, unchanged; "not stated" where nobody named one. */
export function chiefComplaint(talk: readonly Exchange[], findings: readonly Finding[], isOwnTalk = false): Draft {
  let best: { turn: string; unit: Unit; score: number } | null = null
  let place = 0
  for (const exchange of talk) {
    const { turn, units, question } = exchange
    if (!isInformant(turn)) continue
    const own = ownTopicOf(exchange, findings)
    // What answers "what is the main problem" is the complaint, whatever its words.
    if (own === 'complaint' && units.length > 0 && !BARE_ANSWER.test(turn.text)) {
      return complaintOf({ turn: turn.id, unit: wholeOf(turn.text) }, { talk, findings })
    }
    if (own !== null) continue
    for (const [index, unit] of units.entries()) {
      const opens = index < 2 && question?.units.some((one) => OPENING.test(one.clean)) === true
      const score = complaintScore(unit, turn.id, { findings, opens }) - place++ * 0.2
      if (score > 0 && (best === null || score > best.score)) best = { turn: turn.id, unit, score }
    }
  }
  const whole = best && talk.find(({ turn }) => turn.id === best?.turn)?.turn.text
  // In a chat the first message is the complaint, and half of it is half a complaint.
  if (best && whole && isOwnTalk && whole.split(/\s+/).length <= WHOLE_WORDS) {
    return complaintOf({ turn: best.turn, unit: wholeOf(whole) }, { talk, findings })
  }
  if (best) return complaintOf(best, { talk, findings })
  const first = isOwnTalk ? talk.find(({ turn }) => isInformant(turn) && turn.text.split(/\s+/).length >= 3) : undefined
  // Whoever writes to us has a reason, in whatever words: what was written first is it.
  if (first) {
    const unit = wholeOf(first.turn.text)
    return stated('chief_complaint', `Chief complaint: "${unit.text}"`, { turn: first.turn.id, unit })
  }
  return { heading: 'chief_complaint', text: 'Chief complaint: not stated.', evidence: [], stated: false }
}

/** The words, with those of the turn that they need: "it's my calf", then "sore since the flight". */
function complaintOf(
  said: { turn: string; unit: Unit },
  { talk, findings }: { talk: readonly Exchange[]; findings: readonly Finding[] },
): Draft {
  const { turn, unit } = said
  const ofBoth = findings.find(
    (one) => one.beside && isComplaint(one) && (one.turn === turn || one.beside.turn === turn),
  )
  const parts = ofBoth?.beside
    ? [ofBoth.beside.turn, ofBoth.turn].flatMap((id) => {
        const text = id === turn ? unit : wholeOf(talk.find((one) => one.turn.id === id)?.turn.text ?? '')
        return id !== null && text.text !== '' ? [{ turn: id, unit: text }] : []
      })
    : [said]
  const quotes = parts.map((part) => `"${part.unit.text.trim()}"`).join(', then ')
  const evidence = parts.flatMap((part) => stated('chief_complaint', '', part).evidence)
  return { heading: 'chief_complaint', text: `Chief complaint: ${quotes}.`, evidence, stated: true }
}

const WHOLE_WORDS = 60
const OPENING =
  /\b(?:bring|brings|brought|can (?:i|we) (?:do|help)|help you|going on|happened|how are you|how have you been|what is (?:up|wrong|the (?:matter|problem))|problem|seems? to be|reason|tell me|concerns?)\b/
const SYMPTOM =
  /\b(?:pains?|painful|hurt\w*|ache\w*|aching|sore\w*|swell\w*|swollen|bleed\w*|blood|rash\w*|cough\w*|fever\w*|sick|vomit\w*|nause\w*|dizz\w*|tired|fatigue\w*|weak\w*|numb\w*|tingl\w*|breath\w*|itch\w*|lumps?|diarrh\w*|constipat\w*|anxi\w*|depress\w*|burn\w*|fell|fall|injur\w*|broke|broken|cut|headaches?|migraines?|sleep|refill|stiff\w*|palpitation\w*|runny|throat|spots?|faint\w*|passed out|seizure\w*|unwell|ill|infection)\b/

/** "I had kidney stones in 2012" is the story before the complaint. */
const LONG_AGO = /\bin (?:19|20)\d\d\b|\byears ago\b|\bused to\b|\bas a (?:kid|child)\b/

/** A complaint is a symptom the person has, or what answers "what brings you in"; 0 or less is none. */
function complaintScore(
  unit: Unit,
  turn: string,
  { findings, opens }: { findings: readonly Finding[]; opens: boolean },
): number {
  if (unit.isQuestion || SMALL_TALK.test(unit.clean) || unit.clean.split(' ').length < 2) return 0
  const named = findings.some(
    (one) =>
      one.turn === turn &&
      one.start >= unit.start &&
      one.end <= unit.end &&
      isComplaint(one) &&
      // What only its question names is no complaint in the patient's own words.
      (one.question === null || opens),
  )
  const isDenied = /\b(?:no|not|never|denies)\b/.test(unit.clean)
  const isSymptom = named || (SYMPTOM.test(unit.clean) && !isDenied)
  const weight = clinicalWeight(unit.clean)
  if (!isSymptom && !(opens && weight > 0)) return 0
  return (
    3 +
    (isSymptom ? 1.5 : 0) -
    (LONG_AGO.test(unit.clean) ? 2 : 0) +
    (opens ? 1.5 : 0) -
    // "No, I just woke up with it": an answer to a closed question, which says nothing without it.
    (!opens && readYesNo(clean(unit.text)).polarity !== null ? 2 : 0) +
    (/\b(?:i|my)\b/.test(unit.clean) ? 0.5 : 0) +
    Math.min(weight, 4) * 0.25
  )
}

const AGO =
  /(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|point|\d[.,/]|\d)[ -]?)\b(?:(?:for|over|about|around|in|within)? ?(?:the )?(?:last|past)? ?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|few|couple(?: of)?|several|\d+(?:[.,]\d+)?)(?: (?:or|to) \w+)?(?: \w+)? ?(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)(?: ago| now)?|since (?:(?:about|around|early|late|mid) )?(?:yesterday(?: (?:morning|lunchtime|afternoon|teatime|evening|night))?|(?:this|last) \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|childhood|birth|christmas|thanksgiving|labor day|(?:19|20)\d\d|(?:the|my) (?:accident|fall|injury|surgery|operation|birth))\b|yesterday(?: (?:morning|lunchtime|afternoon|teatime|evening|night))?|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas day)(?: (?:morning|lunchtime|afternoon|evening|night))?|last (?:night|week|month|year|\w+day)|this (?:morning|afternoon|week)|today)\b/gi
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** "It began on Monday, no sorry, on Tuesday": a correction in the same breath stands beside what it corrects. */
const BEGAN_ON = new RegExp(
  `\\b(?:it|this|that|they|pain|everything) (?:all )?(?:began|started|came on|went|happened) (on ${WEEKDAY}(?:.{0,30}\\bon ${WEEKDAY})?)\\b`,
  'i',
)
/** "22 weeks pregnant", "a few minutes most days", "10 years old" tell no onset. */
const NO_ONSET =
  /^(?:[ -]*(?:pregnant|gone|along|old|post|gestation|into (?:my|the)|after (?:my|the|having|giving)|most|every|each|at a time|(?:a|per) (?:day|week|night|month|year)))\b/i
const OTHER_TIME = /\b(?:ever|before|previous(?:ly)?|in the past)\b/
const LAST_VISIT = /\blast (?:visit|annual|appointment|seen|check)|since (?:my|the|our) last\b/
const BEGAN =
  /\b(?:ago|since|started|began|begin|for (?:the|about|a|\w+ (?:days?|weeks?|months?|years?|hours?))|past|last|yesterday|this morning|first noticed|now|on \w+day)\b/i
const ASKS_ONSET =
  /\b(?:when did|when was|how long|how many (?:days|weeks|months)|since when|start(?:ed)?|begin|onset)\b/

const NO_ONSET_TOPICS: ReadonlySet<Topic> = new Set([
  'place',
  'callback',
  'companion',
  'age',
  'sex',
  'pregnancy',
  'history',
  'medicines',
  'allergies',
  'family',
  'social',
  'worry',
])

/** When it began, in the words that were said; else whether it was asked at all. */
export function onset(talk: readonly Exchange[], findings: readonly Finding[], interview?: InterviewState): Draft {
  let wasAsked = interview?.covered['onset']?.question !== undefined && interview.covered['onset']?.question !== null
  for (const exchange of talk) {
    const { turn, units, question } = exchange
    if (!isInformant(turn)) continue
    const own = ownTopicOf(exchange, findings)
    if (own === 'onset' && /[\p{L}\p{N}]/u.test(turn.text) && !/\?\s*$/.test(turn.text)) {
      const unit = wholeOf(turn.text)
      return stated('hpi', `Onset: "${unit.text}"`, { turn: turn.id, unit, question: question!.turn.id })
    }
    // "37 weeks" of a pregnancy, an age, an illness of long ago: what answers such a question tells no onset.
    if (own !== null && NO_ONSET_TOPICS.has(own)) continue
    const asked = question?.units.some((unit) => ASKS_ONSET.test(unit.clean)) === true
    // Of our own questions the interview knows itself which one asked for the onset; "did it start suddenly?" did not.
    wasAsked ||= asked && !(interview && question?.turn.speaker === 'assistant')
    for (const [index, unit] of units.entries()) {
      if (unit.isQuestion) continue
      const onDay = BEGAN_ON.exec(unit.text)
      if (onDay) {
        const start = unit.start + onDay.index + onDay[0].length - onDay[1]!.length
        const span = { ...unit, start, end: start + onDay[1]!.length, text: onDay[1]! }
        return stated('hpi', `Onset: "${span.text}"`, { turn: turn.id, unit: span })
      }
      const match = timeOf(unit.text)
      if (!match) continue
      const isAnswer = asked && index === 0
      // "Have you had this before?" - "Once, eight years ago": the answer tells of another time.
      if (!isAnswer && index === 0 && question?.units.some((one) => OTHER_TIME.test(one.clean))) continue
      const told = findings.filter((one) => one.turn === turn.id && one.start >= unit.start && one.end <= unit.end)
      const hasFinding = told.some((one) => one.onsetHours !== null && isComplaint(one))
      // "I had bad back pain last year": of what the sentence tells, nothing is there now.
      const isOfEarlier =
        told.some(({ assertion }) => assertion.temporality === 'historical') && !told.some(isComplaint)
      if (
        !isAnswer &&
        !hasFinding &&
        !(!isOfEarlier && BEGAN.test(unit.text) && SYMPTOM.test(unit.clean) && !LAST_VISIT.test(unit.clean))
      )
        continue
      const start = unit.start + match.index
      const span = { ...unit, start, end: start + match[0].length, text: match[0] }
      return stated('hpi', `Onset: "${match[0].trim()}"`, {
        turn: turn.id,
        unit: span,
        question: isAnswer ? question!.turn.id : null,
      })
    }
  }
  return {
    heading: 'hpi',
    text: `Onset: ${wasAsked ? 'asked, not answered' : 'not asked'}.`,
    evidence: [],
    stated: false,
  }
}

/** The first time in the words that could be an onset. */
function timeOf(text: string): RegExpExecArray | null {
  for (const match of text.matchAll(AGO)) {
    const isDenied =
      /\b(?:not|never) (?:for |in )?$/i.test(text.slice(0, match.index)) ||
      /^(?:not\b|an? (?:day|night)$)/i.test(match[0])
    if (!isDenied && !NO_ONSET.test(text.slice(match.index + match[0].length))) return match
  }
  return null
}

/** Something the patient has now, not long ago, and not somebody else. */
function isComplaint({ kind, assertion }: Finding): boolean {
  return (
    (kind === 'symptom' || kind === 'sign' || kind === 'condition') &&
    assertion.negation !== 'negated' &&
    assertion.temporality !== 'historical' &&
    assertion.experiencer === 'patient'
  )
}

function wholeOf(text: string): Unit {
  const start = text.length - text.trimStart().length
  return { start, end: text.trimEnd().length, text: text.trim(), clean: text, isQuestion: false }
}

function stated(
  heading: Draft['heading'],
  text: string,
  source: { turn: string; unit: Unit; question?: string | null },
): Draft {
  const { start, end, text: quote } = source.unit
  const evidence: Evidence = source.question
    ? { kind: 'answer', question: source.question, turn: source.turn, start, end, quote }
    : { kind: 'turn', turn: source.turn, start, end, quote }
  return { heading, text: `${text}.`, evidence: [evidence], stated: true }
}
