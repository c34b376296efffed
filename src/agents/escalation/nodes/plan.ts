import type { Runtime } from '@langchain/langgraph'
import { alertsOf, bookAlert } from '../../../store/alerts.ts'
import { addStep, claimEscalation, timeline } from '../../../store/escalations.ts'
import { onCall } from '../../../store/rota.ts'
import type { Tx } from '../../../store/tenant.ts'
import type { EscalationServices } from '../services.ts'
import type { EscalationState } from '../state.ts'
import { CLAIM_MS } from '../timing.ts'

/** Claims the pass, decides the round and who it reaches, and books every attempt before it leaves. */
export function plan({ store, clock, failpoint }: Pick<EscalationServices, 'store' | 'clock' | 'failpoint'>) {
  return async (
    { escalationId }: EscalationState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<EscalationState>> => {
    const now = clock.now()
    failpoint('escalation:before-plan')
    const planned = await store.withTenant(context!.tenantId, async (tx) => {
      if (!(await claimEscalation(tx, escalationId, { now, until: now + CLAIM_MS }))) return { step: 'rest' as const }
      const earlier = await alertsOf(tx, escalationId)
      // What was booked and never finished belongs to a pass that died: this pass finishes it, under the same key.
      const left = earlier.filter((one) => one.state === 'pending')
      if (left.length > 0) {
        const booked = left.map(({ id, personId, channelId }) => ({ alertId: id, personId, channelId }))
        return { step: 'alert' as const, round: left[0]!.round, booked }
      }
      const last = Math.max(0, ...earlier.map((one) => one.round))
      // Sent, but the pass died before it said so: that round is put on record now, and wakes nobody a second time.
      if (last > (await settledRounds(tx, escalationId))) return { step: 'alert' as const, round: last, booked: [] }
      const round = last + 1
      // Somebody without a way to be reached is not on call as far as an alert goes.
      const contacts = (await onCall(tx, now)).filter(({ channels }) => channels.length > 0)
      const first = contacts.filter(({ contact }) => contact === 1)
      // The second contact joins from the second alert on, or at once where there is no first.
      const reached = round > 1 || first.length === 0 ? contacts : first
      const booked = []
      for (const { personId, channels } of reached) {
        for (const { id: channelId } of channels) {
          const alertId = await bookAlert(tx, { escalationId, personId, channelId, round, now })
          if (alertId) booked.push({ alertId, personId, channelId })
        }
      }
      if (booked.length === 0) {
        await addStep(tx, { escalationId, step: 'nobody_on_call', now })
        return { step: 'nobody' as const, round }
      }
      if (round > 1 && reached.some(({ contact }) => contact === 2))
        await addStep(tx, { escalationId, step: 'second_contact', now })
      return { step: 'alert' as const, round, booked }
    })
    failpoint('escalation:after-plan')
    return planned
  }
}

/** Each round that was alerted leaves one line, whether it reached somebody or not. */
async function settledRounds(tx: Tx, escalationId: string): Promise<number> {
  const steps = await timeline(tx, escalationId)
  return steps.filter(({ step }) => step === 'alerted' || step === 'alert_failed').length
}
