import type { Runtime } from '@langchain/langgraph'
import { alertsOf } from '../../../store/alerts.ts'
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
    { escalationId, round, step }: EscalationState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<EscalationState>> => {
    const now = clock.now()
    failpoint('escalation:before-settle')
    await store.withTenant(context!.tenantId, async (tx) => {
      const before = await getEscalation(tx, escalationId)
      const { encounterId, level } = before
      // From the rows, not from this pass: one that died may have reached somebody in this round.
      const tried = await alertsOf(tx, escalationId)
      const sent = tried.filter((one) => one.round === round && one.state === 'sent').length
      const isTold = step === 'alert' && sent > 0
      if (before.state === 'closed') {
        // A person was faster; the record says who and when, and nothing is due any more.
      } else if (isTold) {
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
