import type { Turn } from '../../core/chat.ts'
import type { Evidence, Finding } from '../../core/clinical.ts'
import { withAttributes } from '../attributes.ts'
import type { Candidate } from './exchange.ts'
import { units } from './segment.ts'
import type { Draft } from './topics.ts'

/**
 * Medicines that were told unasked, each with the clause that tells it ("I take metformin 500 mg twice a day", "I ran
 * out of my codeine"): what stands among the medicines is read as a list, so a cough beside them has no place there.
 */
export function toldMedicines(turns: readonly Turn[], findings: readonly Finding[], told: readonly Draft[]): Draft[] {
  const medicines = withAttributes(findings, turns).filter(isOwnMedicine)
  return turns.flatMap((turn) => {
    const clauses = new Map<number, Draft>()
    for (const one of medicines.filter((finding) => finding.turn === turn.id)) {
      const unit = units(turn.text).find(({ start, end }) => one.start >= start && one.start < end)
      if (!unit || unit.isQuestion || told.some((draft) => restsOn(draft, one))) continue
      const span = clauseOf(turn.text, unit, { start: one.start, end: one.attributes?.dose?.end ?? one.end })
      const quote = turn.text.slice(span.start, span.end)
      const evidence: Evidence = { kind: 'turn', turn: turn.id, ...span, quote }
      clauses.set(span.start, {
        heading: 'medicines',
        text: `Medicine: "${quote.replaceAll('"', "'")}".`,
        evidence: [evidence],
        stated: true,
      })
    }
    return [...clauses.values()]
  })
}

/** A sentence of a talk of ours that tells more than medicines stands in the illness; its medicines have their lines. */
export function amongIllness(candidate: Candidate, findings: readonly Finding[]): Candidate {
  const { heading, evidence } = candidate
  if (heading !== 'medicines' || evidence.kind !== 'turn') return candidate
  const isMixed = findings.some(
    (one) =>
      one.turn === evidence.turn &&
      one.question === null &&
      one.start >= evidence.start &&
      one.end <= evidence.end &&
      (one.kind === 'symptom' || one.kind === 'sign' || (one.kind === 'medicine' && isOfOther(one))),
  )
  return isMixed ? { ...candidate, heading: 'hpi' } : candidate
}

function isOwnMedicine(finding: Finding): boolean {
  const { kind, turn, question, assertion } = finding
  const isOwn = !isOfOther(finding) && !assertion.hypothetical
  return kind === 'medicine' && turn !== null && question === null && isOwn && assertion.negation !== 'negated'
}

function isOfOther({ assertion }: Finding): boolean {
  return assertion.experiencer === 'other' || assertion.family
}

function restsOn({ heading, evidence }: Draft, { turn, start, end }: Finding): boolean {
  const stands = heading === 'medicines' || heading === 'allergies'
  return (
    stands &&
    evidence.some((one) => one.kind !== 'passage' && one.turn === turn && one.start <= start && end <= one.end)
  )
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where a new clause begins: behind a comma or a dash, and where "and" or "but" has a subject of its own. */
const BREAK =
  /[,;:]\s+(?:(?:and|but|so|because)\s+)?|\s+[-\u2013\u2014]\s+|\s+(?:and|but|so|because)\s+(?=(?:i|my|it|he|she|we|they|his|her|the|there|now)\b)/gi

function clauseOf(text: string, unit: Span, medicine: Span): Span {
  let { start, end } = unit
  for (const { 0: mark, index } of text.slice(unit.start, unit.end).matchAll(BREAK)) {
    const at = unit.start + index
    if (at + mark.length <= medicine.start) start = at + mark.length
    else if (at >= medicine.end) {
      end = at
      break
    }
  }
  const quote = text.slice(start, end)
  return {
    start: start + (quote.length - quote.trimStart().length),
    end: start + quote.replace(/[.!\s]+$/, '').length,
  }
}
