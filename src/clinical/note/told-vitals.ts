import type { Turn } from '../../core/chat.ts'
import type { Finding } from '../../core/clinical.ts'
import { VITAL_CODES } from '../evaluate.ts'
import { turnOf } from './exchange.ts'
import { units } from './segment.ts'
import type { Draft } from './topics.ts'

/**
 * Readings that the informant gives of now, in the words of the sentence that tells them: a pressure taken at home is
 * looked for under the vital signs. Nobody measured them here, and the line says so.
 */
export function toldVitals(turns: readonly Turn[], findings: readonly Finding[]): Draft[] {
  const readings = findings.filter(
    ({ code, turn, question, assertion }) =>
      turn !== null &&
      question === null &&
      VITALS.has(code) &&
      assertion.negation !== 'negated' &&
      assertion.temporality === 'recent' &&
      assertion.experiencer === 'patient' &&
      !assertion.hypothetical,
  )
  return turns.flatMap((turn) => {
    const own = readings.filter((one) => one.turn === turn.id)
    if (own.length === 0) return []
    return units(turn.text)
      .filter((unit) => own.some(({ start, end }) => start >= unit.start && end <= unit.end))
      .map((unit): Draft => {
        const evidence = turnOf(turn, unit)
        const quote = unit.text
          .trim()
          .replaceAll('"', "'")
          .replace(/[.\s]+$/, '')
        return { heading: 'vitals', text: `Reported: "${quote}".`, evidence: [evidence], stated: true }
      })
  })
}

const VITALS: ReadonlySet<string> = new Set(Object.values(VITAL_CODES))
