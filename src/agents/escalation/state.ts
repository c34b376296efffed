import { StateSchema } from '@langchain/langgraph'
import { z } from 'zod'

/** One attempt that is booked: ids only. Addresses are read where they are used. */
const BookedAlert = z.object({ alertId: z.string(), personId: z.string(), channelId: z.string() })

/** State of one pass of the loop: what is to be done for one escalation that is due. */
export const EscalationState = new StateSchema({
  escalationId: z.string(),
  /** What this pass does: alert somebody, say that there is nobody, or nothing any more. */
  step: z.enum(['alert', 'nobody', 'rest']).default('rest'),
  round: z.number().int().default(0),
  booked: z.array(BookedAlert).default([]),
})
export type EscalationState = typeof EscalationState.State
