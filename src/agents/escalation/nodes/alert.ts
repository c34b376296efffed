import type { Runtime } from '@langchain/langgraph'
import { describeError } from '../../../core/log.ts'
import { finishAlert } from '../../../store/alerts.ts'
import { getEscalation } from '../../../store/escalations.ts'
import { onCall } from '../../../store/rota.ts'
import type { SendResult } from '../senders/sender.ts'
import type { EscalationServices } from '../services.ts'
import type { EscalationState } from '../state.ts'
import { SEND_MS } from '../timing.ts'

/** Sends every booked attempt at once, outside of any transaction, and stores what came of each. */
export function alert({ store, clock, log, senders, sendMs = SEND_MS, link, failpoint }: EscalationServices) {
  return async (
    { escalationId, round, booked }: EscalationState,
    { context }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<EscalationState>> => {
    const { tenantId } = context!
    const { escalation, contacts } = await store.withTenant(tenantId, async (tx) => ({
      escalation: await getEscalation(tx, escalationId),
      contacts: await onCall(tx, clock.now()),
    }))
    await Promise.all(
      booked.map(async ({ alertId, personId, channelId }) => {
        const channel = contacts.find((one) => one.personId === personId)?.channels.find((one) => one.id === channelId)
        const sender = senders.find((one) => one.kind === channel?.kind)
        const { encounterId, level, crisis } = escalation
        const message = { key: alertId, escalationId, encounterId, level, crisis, round, link: link(encounterId) }
        failpoint('escalation:before-send')
        const result: SendResult =
          channel && sender
            ? await send((signal) => sender.send(message, channel.address, signal), sendMs)
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
      }),
    )
    return {}
  }
}

async function send(work: (signal: AbortSignal) => Promise<SendResult>, sendMs: number): Promise<SendResult> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<SendResult>((resolve) => {
    timer = setTimeout(resolve, sendMs, { ok: false, code: 'timeout' })
  })
  try {
    return await Promise.race([work(AbortSignal.timeout(sendMs)), late])
  } catch (error) {
    return { ok: false, code: describeError(error).code }
  } finally {
    clearTimeout(timer)
  }
}
