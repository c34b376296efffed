import type { Evidence, Finding } from '../../core/clinical.ts'
import type { InterviewState } from '../interview.ts'
import { type Exchange, isInformant, ownTopicOf } from './candidates.ts'
import type { Unit } from './segment.ts'
import type { Draft } from './topics.ts'
import { clinicalWeight, SMALL_TALK } from './vocabulary.ts'

/** The complaint in the patient's own words, unchanged; "not stated" where nobody named one. */
export function chiefComplaint(talk: readonly Exchange[], findings: readonly Finding[]): Draft {
  let best: { turn: string; unit: Unit; score: number } | null = null
  let place = 0
  for (const exchange of talk) {
    const { turn, units, question } = exchange
    if (!isInformant(turn)) continue
    const own = ownTopicOf(exchange, findings)
    // What answers "what is the main problem" is the complaint, whatever its words.
    if (own === 'complaint' && units.length > 0) {
      return stated('chief_complaint', `Chief complaint: "${turn.text.trim()}"`, {
        turn: turn.id,
        unit: wholeOf(turn.text),
      })
    }
    if (own !== null) continue
    for (const [index, unit] of units.entries()) {
      const opens = index === 0 && question?.units.some((one) => OPENING.test(one.clean)) === true
      const score = complaintScore(unit, turn.id, { findings, opens }) - place++ * 0.2
      if (score > 0 && (best === null || score > best.score)) best = { turn: turn.id, unit, score }
    }
  }
  if (best) return stated('chief_complaint', `Chief complaint: "${best.unit.text.trim()}"`, best)
  return { heading: 'chief_complaint', text: 'Chief complaint: not stated.', evidence: [], stated: false }
}

const OPENING =
  /\b(?:bring|brings|brought|can (?:i|we) (?:do|help)|help you|going on|happened|how are you|how have you been|what is (?:up|wrong|the (?:matter|problem))|problem|seems? to be|reason|tell me|concerns?)\b/
const SYMPTOM =
  /\b(?:pains?|painful|hurt\w*|ache\w*|aching|sore\w*|swell\w*|swollen|bleed\w*|blood|rash\w*|cough\w*|fever\w*|sick|vomit\w*|nause\w*|dizz\w*|tired|fatigue\w*|weak\w*|numb\w*|tingl\w*|breath\w*|itch\w*|lumps?|diarrh\w*|constipat\w*|anxi\w*|depress\w*|burn\w*|fell|fall|injur\w*|broke|broken|cut|headaches?|migraines?|sleep|refill|stiff\w*|palpitation\w*|runny|throat|spots?|faint\w*|passed out|seizure\w*|unwell|ill|infection)\b/

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
      (one.kind === 'symptom' || one.kind === 'sign' || one.kind === 'condition') &&
      one.assertion.negation !== 'negated' &&
      one.assertion.experiencer === 'patient',
  )
  const isDenied = /\b(?:no|not|never|denies)\b/.test(unit.clean)
  const isSymptom = named || (SYMPTOM.test(unit.clean) && !isDenied)
  const weight = clinicalWeight(unit.clean)
  if (!isSymptom && !(opens && weight > 0)) return 0
  return (
    3 +
    (isSymptom ? 1.5 : 0) +
    (opens ? 1.5 : 0) +
    (/\b(?:i|my)\b/.test(unit.clean) ? 0.5 : 0) +
    Math.min(weight, 4) * 0.25
  )
}

const AGO =
  /(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|point|\d[.,/]|\d)[ -]?)\b(?:(?:for|over|about|around|in|within)? ?(?:the )?(?:last|past)? ?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|few|couple(?: of)?|several|\d+(?:[.,]\d+)?)(?: (?:or|to) \w+)?(?: \w+)? ?(?:minutes?|hours?|days?|weeks?|months?|years?)(?: ago| now)?|since (?:(?:about|around|early|late|mid) )?(?:yesterday(?: \w+)?|(?:this|last) \w+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|childhood|birth|christmas|thanksgiving|labor day|(?:19|20)\d\d|(?:the|my) (?:accident|fall|injury|surgery|operation|birth))\b|yesterday(?: \w+)?|last (?:night|week|month|year|\w+day)|this (?:morning|afternoon|week)|today)\b/i
const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
/** "It began on Monday, no sorry, on Tuesday": a correction in the same breath stands beside what it corrects. */
const BEGAN_ON = new RegExp(
  `\\b(?:it|this|that|they|pain|everything) (?:all )?(?:began|started|came on) (on ${WEEKDAY}(?:.{0,30}\\bon ${WEEKDAY})?)\\b`,
  'i',
)
const LAST_VISIT = /\blast (?:visit|annual|appointment|seen|check)|since (?:my|the|our) last\b/
const BEGAN =
  /\b(?:ago|since|started|began|begin|for (?:the|about|a|\w+ (?:days?|weeks?|months?|years?|hours?))|past|last|yesterday|this morning|first noticed|now)\b/i
const ASKS_ONSET =
  /\b(?:when did|when was|how long|how many (?:days|weeks|months)|since when|start(?:ed)?|begin|onset)\b/

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
      const match = AGO.exec(unit.text)
      if (!match) continue
      const isAnswer = asked && index === 0
      const hasFinding = findings.some(
        (one) => one.turn === turn.id && one.onsetHours !== null && one.start >= unit.start && one.end <= unit.end,
      )
      if (
        !isAnswer &&
        !hasFinding &&
        !(BEGAN.test(unit.text) && SYMPTOM.test(unit.clean) && !LAST_VISIT.test(unit.clean))
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
