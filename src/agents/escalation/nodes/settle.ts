import type { Runtime } from '@langchain/langgraph'
import { audit } from '../../../store/audit.ts'
import {
  addStep,
  advanceEscalation,
  getEscalation,
  setEscalationDue,
  viewEscalation,
} from '../../../store/escalations.ts'
import { appendEvent } from '../../../store/events.ts'
import { touchQueue } from '../../../store/queue.ts'
import type { EscalationServices } from '../services.ts'
import type { EscalationState } from '../state.ts'
import { nextAlertAfter, RETRY_MS } from '../timing.ts'

/** Puts on record what the pass achieved, tells patient and staff, and says when the next one is due. */
export function settle({ store, clock, failpoint }: Pick<EscalationServices, 'store' | 'clock' | 'failpoint'>) {
  return async (
    { escalationId, round, step, sent }: EscalationState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<EscalationState>> => {
    const now = clock.now()
    failpoint('escalation:before-settle')
    await store.withTenant(context!.tenantId, async (tx) => {
      const before = await getEscalation(tx, escalationId)
      const { encounterId, level } = before
      const isTold = step === 'alert' && sent > 0
      if (isTold && before.state !== 'closed') {
        const { escalation } = await advanceEscalation(tx, escalationId, { to: 'alerted' }, now)
        const view = viewEscalation(escalation, { reader: 'staff', someoneTold: true })
        await appendEvent(tx, { encounterId, audience: 'all', body: { type: 'escalation', escalation: view }, now })
      } else if (step === 'alert') {
        await addStep(tx, { escalationId, step: 'alert_failed', now })
      }
      await setEscalationDue(tx, escalationId, now + (isTold ? nextAlertAfter(level) : RETRY_MS))
      await touchQueue(tx, encounterId, now)
      const action = isTold
        ? 'escalation.alert'
        : step === 'nobody'
          ? 'escalation.nobody-on-call'
          : 'escalation.alert-failed'
      await audit(tx, [
        {
          actor: 'system',
          action,
          object: `escalation:${escalationId}`,
          code: level,
          counts: { round, sent },
          encounterId,
        },
      ])
    })
    failpoint('escalation:after-settle')
    return {}
  }
}
