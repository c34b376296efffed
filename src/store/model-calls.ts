import { isoTime } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import type { Tx } from './tenant.ts'

/** One ask of a contract: which words (by hash), whom, what it cost, how it ended. Never the words. */
export interface ModelCall {
  encounterId: string | null
  runId: string | null
  contract: string
  contractVersion: number
  contractHash: string
  /** `<backend>:<name>`; null when the fallback answered without asking anybody. */
  model: string | null
  inputTokens: number
  outputTokens: number
  ms: number
  repairs: number
  /** Outcome code of `ask`. */
  outcome: string
  /** Milliseconds since 1970. */
  at: number
}

export async function recordModelCalls(tx: Tx, calls: readonly ModelCall[]): Promise<void> {
  if (calls.length === 0) return
  const rows = calls.map((call) => ({
    id: newId(call.at),
    encounter_id: call.encounterId,
    run_id: call.runId,
    contract: call.contract,
    contract_version: call.contractVersion,
    contract_hash: call.contractHash,
    model: call.model,
    input_tokens: call.inputTokens,
    output_tokens: call.outputTokens,
    ms: call.ms,
    repairs: call.repairs,
    outcome: call.outcome,
    at: isoTime(call.at),
  }))
  await tx.query(
    `insert into app.model_calls (id, encounter_id, run_id, contract, contract_version, contract_hash, model,
       input_tokens, output_tokens, ms, repairs, outcome, at)
     select * from jsonb_to_recordset($1::jsonb) as c(id uuid, encounter_id uuid, run_id uuid, contract text,
       contract_version integer, contract_hash text, model text, input_tokens integer, output_tokens integer, ms real,
       repairs integer, outcome text, at timestamptz)`,
    [JSON.stringify(rows)],
  )
}

/** Oldest first. */
export async function modelCallsOf(tx: Tx, encounterId: string): Promise<ModelCall[]> {
  const rows = await tx.query<ModelCallRow>(
    `select run_id, contract, contract_version, contract_hash, model, input_tokens, output_tokens, ms, repairs, outcome, at
       from app.model_calls where encounter_id = $1 order by at, id`,
    [encounterId],
  )
  return rows.map((row) => ({
    encounterId,
    runId: row.run_id,
    contract: row.contract,
    contractVersion: row.contract_version,
    contractHash: row.contract_hash,
    model: row.model,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    ms: row.ms,
    repairs: row.repairs,
    outcome: row.outcome,
    at: row.at.getTime(),
  }))
}

interface ModelCallRow extends Record<string, unknown> {
  run_id: string | null
  contract: string
  contract_version: number
  contract_hash: string
  model: string | null
  input_tokens: number
  output_tokens: number
  ms: number
  repairs: number
  outcome: string
  at: Date
}
