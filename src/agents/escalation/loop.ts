import { describeError } from '../../core/log.ts'
import type { EscalationDetail } from '../../core/rest.ts'
import { audit } from '../../store/audit.ts'
import { advanceEscalation, dueEscalations, type Step, viewEscalation } from '../../store/escalations.ts'
import { appendEvent } from '../../store/events.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Actor } from '../door.ts'
import { escalationDetail } from './detail.ts'
import type { EscalationServices } from './services.ts'

type Graph = ReturnType<typeof import('../graphs.ts').escalationGraph>

/** How many escalations one pass works on at a time. */
const LANES = 8

/** The closed loop: raised, alerted, acknowledged, closed with an outcome by a named person. Silence is never closure. */
export interface EscalationLoop {
  /** One pass over everything that is due now, in all tenants. Returns how many there were. */
  pass(): Promise<number>
  /** @throws AppError `conflict` when somebody else has it */
  acknowledge(actor: Actor, escalationId: string): Promise<EscalationDetail>
  close(actor: Actor, escalationId: string, outcome: string): Promise<EscalationDetail>
}

export function createEscalationLoop(services: EscalationServices): EscalationLoop {
  const { store, clock, log } = services
  let opened: Promise<Graph> | null = null
  const graph = () => {
    opened ??= import('../graphs.ts').then(({ escalationGraph }) => escalationGraph(services))
    return opened
  }

  function advance(actor: Actor, escalationId: string, step: Step, action: string): Promise<EscalationDetail> {
    return store.withTenant(actor.tenantId, async (tx) => {
      const now = clock.now()
      const { escalation, isChanged } = await advanceEscalation(tx, escalationId, step, now)
      if (isChanged) {
        const { encounterId } = escalation
        const view = viewEscalation(escalation, { reader: 'staff', someoneTold: true })
        await appendEvent(tx, { encounterId, audience: 'all', body: { type: 'escalation', escalation: view }, now })
        await touchQueue(tx, encounterId, now)
        await audit(tx, [{ actor: actor.userId, action, object: `escalation:${escalationId}`, encounterId }])
      }
      return escalationDetail(escalation)
    })
  }

  async function passOver({ tenantId, escalationId }: { tenantId: string; escalationId: string }) {
    try {
      await (await graph()).invoke({ escalationId }, { context: { tenantId } })
    } catch (error) {
      // One that fails must not keep the others from being told; its claim runs out and it is due again.
      log.error('escalation', { ...describeError(error), tenant_id: tenantId })
    }
  }

  return {
    async pass() {
      const due = await store.system((query) => dueEscalations(query, { now: clock.now() }))
      const waiting = [...due]
      // Several at a time: a slow receiver of one must not keep the others from being told.
      const lanes = Array.from({ length: LANES }, async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await passOver(next)
      })
      await Promise.all(lanes)
      return due.length
    },
    acknowledge: (actor, escalationId) =>
      advance(actor, escalationId, { to: 'acknowledged', by: actor.userId }, 'escalation.acknowledge'),
    close: (actor, escalationId, outcome) =>
      advance(actor, escalationId, { to: 'closed', by: actor.userId, outcome }, 'escalation.close'),
  }
}
