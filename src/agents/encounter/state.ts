import { StateSchema } from '@langchain/langgraph'
import { z } from 'zod'

/** State of an encounter's graph between turns: ids, codes and counts, so that a chat of any length costs the same. */
export const EncounterState = new StateSchema({
  runId: z.string(),
  turns: z.number().int().default(0),
  /** Code of the guard that stopped the message, if one did. */
  stopped: z.string().nullable().default(null),
  isAsking: z.boolean().default(false),
  /** Why the taking of history ends with this turn; null = it goes on. */
  ends: z.enum(['complete', 'cap', 'escalated']).nullable().default(null),
})
export type EncounterState = typeof EncounterState.State
