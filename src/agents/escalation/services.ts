import { z } from 'zod'
import type { Services } from '../services.ts'
import type { Sender } from './senders/sender.ts'

export interface EscalationServices extends Pick<Services, 'store' | 'clock' | 'log' | 'failpoint'> {
  readonly senders: readonly Sender[]
  /** How long one attempt to reach somebody may take, real milliseconds. */
  readonly sendMs?: number
  /** Address of the pages, for the link in an alert. Asked late: the port is known only once the server listens. */
  link(encounterId: string): string
}

export const EscalationContext = z.object({ tenantId: z.string() })
