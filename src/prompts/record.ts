import type { Clock } from '../core/clock.ts'
import type { Usage } from '../models/model.ts'
import type { ViolationCode } from './contract.ts'

/** Why the model's words were not used, or not all of them. */
export type Cause =
  | 'no_model'
  | 'not_checkable'
  | 'call_budget'
  | 'not_allowed'
  | 'model_failed'
  | 'timeout'
  | 'truncated'
  | 'filtered'
  | 'violation'
  | 'fallback_failed'

type Outcome = 'accepted' | 'repaired' | 'partial' | 'fallback' | 'escalated' | 'aborted'

/** One row for every use of a contract. Holds no words: codes, counts, names of models and times only. */
export interface CallRecord {
  readonly contract: string
  readonly version: number
  /** Of the contract's words (see the lock), never of a patient's. */
  readonly hash: string
  /** Null when no model is configured. */
  readonly model: string | null
  readonly calls: number
  readonly repairs: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly ms: number
  readonly outcome: Outcome
  readonly cause: Cause | null
  /** Codes of all violations met on the way, repaired ones too. */
  readonly violations: readonly ViolationCode[]
}

/** Counts what one use of a contract spends, and makes its row. */
export interface Meter {
  calls: number
  repairs: number
  violations: ViolationCode[]
  add(usage: Usage): void
  row(outcome: Outcome, cause: Cause | null): CallRecord
}

export function meter(
  contract: { id: string; version: number; hash: string },
  model: string | null,
  clock: Clock,
): Meter {
  const began = clock.now()
  let inputTokens = 0
  let outputTokens = 0
  return {
    calls: 0,
    repairs: 0,
    violations: [],
    add(usage) {
      inputTokens += usage.inputTokens
      outputTokens += usage.outputTokens
    },
    row(outcome, cause) {
      const { id, version, hash } = contract
      const { calls, repairs } = this
      const violations = [...this.violations]
      const ms = clock.now() - began
      return {
        contract: id,
        version,
        hash,
        model,
        calls,
        repairs,
        inputTokens,
        outputTokens,
        ms,
        outcome,
        cause,
        violations,
      }
    },
  }
}
