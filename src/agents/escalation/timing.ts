import type { Urgency } from '../../core/clinical.ts'
import { HOUR, MINUTE } from '../../core/clock.ts'

/** After an alert that nobody has acknowledged the next goes out, and reaches the second contact too. */
export function nextAlertAfter(level: Urgency): number {
  // Staff acknowledge an urgent case within 1 hour (shared clinical rules); an emergency does not wait that long.
  return level === 'emergency' ? 10 * MINUTE : HOUR
}
/** A sender that hangs is given up: the others must not wait for it longer than this. */
export const SEND_MS = 15_000
/** With nobody on call, or no way that worked, it is tried again soon. */
export const RETRY_MS = 2 * MINUTE
/** While a pass works, no other one begins; after a crash it is due again then. */
export const CLAIM_MS = MINUTE
