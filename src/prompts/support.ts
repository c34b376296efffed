import { supports } from '../clinical/support.ts'
import type { Violation } from './contract.ts'

/**
 * Holds a sentence against the words it points at, by the verifier of `clinical/`: content, polarity, side, person,
 * time, dose, and a question taken for a statement.
 */
export function supportViolations(text: string, sources: readonly { text: string; question?: string }[]): Violation[] {
  const { ok, faults } = supports(text, [...sources])
  if (ok) return []
  const kinds = [...new Set(faults.map(({ kind }) => kind))].join(', ')
  return [{ code: 'unsupported', say: `The words it points at don't carry it (${kinds}).` }]
}
