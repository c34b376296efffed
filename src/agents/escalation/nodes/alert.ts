import type { Runtime } from '@langchain/langgraph'
import { describeError } from '../../../core/log.ts'
import { finishAlert } from '../../../store/alerts.ts'
import { getEscalation } from '../../../store/escalations.ts'
import { onCall } from '../../../store/rota.ts'
import type { SendResult } from '../senders/sender.ts'
import type { EscalationServices } from '../services.ts'
import type { EscalationState } from '../state.ts'

/** A sender that hangs is given up: the others must not wait for it longer than this. */
const SEND_MS = 15_000

/** Sends every booked attempt at once, outside of any transaction, and stores what came of each. */
export function alert({ store, clock, log, senders, link, failpoint }: EscalationServices) {
  return async (
    { escalationId, round, booked }: EscalationState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<EscalationState>> => {
    const { tenantId } = context!
    const { escalation, contacts } = await store.withTenant(tenantId, async (tx) => ({
      escalation: await getEscalation(tx, escalationId),
      contacts: await onCall(tx, clock.now()),
    }))
    const results = await Promise.all(
      booked.map(async ({ alertId, personId, channelId }) => {
        const channel = contacts.find((one) => one.personId === personId)?.channels.find((one) => one.id === channelId)
        const sender = senders.find((one) => one.kind === channel?.kind)
        const { encounterId, level, crisis } = escalation
        const message = { key: alertId, escalationId, encounterId, level, crisis, round, link: link(encounterId) }
        failpoint('escalation:before-send')
        const result: SendResult =
          channel && sender
            ? await send(() => sender.send(message, channel.address, AbortSignal.timeout(SEND_MS)))
            : { ok: false, code: 'no_channel' }
        failpoint('escalation:after-send')
        if (!result.ok) log.warn('alert', { tenant_id: tenantId, code: result.code, session_id: encounterId })
        await store.withTenant(tenantId, (tx) =>
          finishAlert(tx, {
            id: alertId,
            state: result.ok ? 'sent' : 'failed',
            code: result.ok ? null : result.code,
            now: clock.now(),
          }),
        )
        return result.ok
      }),
    )
    return { sent: results.filter(Boolean).length }
  }
}

async function send(work: () => Promise<SendResult>): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<SendResult>((resolve) => {
    timer = setTimeout(resolve, SEND_MS, { ok: false, code: 'timeout' })
  })
  try {
    return await Promise.race([work(), late])
  } catch (error) {
    return { ok: false, code: describeError(error).code }
  } finally {
    clearTimeout(timer)
  }
}
