import type { Evidence, Finding } from '../../core/clinical.ts'
import type { Draft } from '../compose-note.ts'
import type { InterviewState } from '../interview.ts'
import { type Exchange, isInformant } from './candidates.ts'
import type { Unit } from './segment.ts'
import { clinicalWeight, SMALL_TALK } from './vocabulary.ts'

/** The complaint in the patient's own words, unchanged; "not stated" where nobody named one. */
export function chiefComplaint(talk: readonly Exchange[], findings: readonly Finding[]): Draft {
  for (const { turn, units } of talk) {
    if (!isInformant(turn)) continue
    const unit = units.find((one) => isComplaint(one, turn.id, findings))
    if (unit) return stated('chief_complaint', `Chief complaint: "${unit.text.trim()}"`, { turn: turn.id, unit })
  }
  return { heading: 'chief_complaint', text: 'Chief complaint: not stated.', evidence: [], stated: false }
}

function isComplaint(unit: Unit, turn: string, findings: readonly Finding[]): boolean {
  if (unit.isQuestion || SMALL_TALK.test(unit.clean)) return false
  const named = findings.some(
    (one) =>
      one.turn === turn && one.start >= unit.start && one.end <= unit.end && one.assertion.negation !== 'negated',
  )
  const size = unit.clean.split(' ').length
  return (named && size >= 2) || (clinicalWeight(unit.clean) > 0 && size >= 3)
}

const AGO =
  /(?<!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|point|\d[.,/]|\d)[ -]?)\b(?:(?:for|over|about|around|in|within)? ?(?:the )?(?:last|past)? ?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|few|couple(?: of)?|several|\d+(?:[.,]\d+)?)(?: (?:or|to) \w+)?(?: \w+)? ?(?:minutes?|hours?|days?|weeks?|months?|years?)(?: ago| now)?|since \w+(?: \w+)?(?: \w+)?|yesterday(?: \w+)?|last (?:night|week|month|year|\w+day)|this (?:morning|afternoon|week)|today)\b/i
const BEGAN =
  /\b(?:ago|since|started|began|begin|for (?:the|about|a|\w+ (?:days?|weeks?|months?|years?|hours?))|past|last|yesterday|this morning|first noticed|now)\b/i
const ASKS_ONSET =
  /\b(?:when did|when was|how long|how many (?:days|weeks|months)|since when|start(?:ed)?|begin|onset)\b/

/** When it began, in the words that were said; else whether it was asked at all. */
export function onset(talk: readonly Exchange[], findings: readonly Finding[], interview?: InterviewState): Draft {
  let wasAsked = interview?.covered['onset']?.question !== undefined && interview.covered['onset']?.question !== null
  for (const { turn, units, question } of talk) {
    if (!isInformant(turn)) continue
    const asked = question?.units.some((unit) => ASKS_ONSET.test(unit.clean)) === true
    wasAsked ||= asked
    for (const [index, unit] of units.entries()) {
      if (unit.isQuestion) continue
      const match = AGO.exec(unit.text)
      if (!match) continue
      const isAnswer = asked && index === 0
      const hasFinding = findings.some(
        (one) => one.turn === turn.id && one.onsetHours !== null && one.start >= unit.start && one.end <= unit.end,
      )
      if (!isAnswer && !hasFinding && !(BEGAN.test(unit.text) && clinicalWeight(unit.clean) > 0)) continue
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
