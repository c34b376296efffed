import { CONTRACTS } from '../prompts/index.ts'

/** `contracts list`: what a model is ever asked for. */
export async function list(): Promise<void> {
  console.table(
    CONTRACTS.map(({ id, version, data, hash, budget }) => ({
      id,
      version,
      data,
      tokens: budget.maxTokens,
      ms: budget.timeoutMs,
      repairs: budget.repairs,
      hash: hash.slice(0, 16),
    })),
  )
}
