import { describeError, type Log } from '../core/log.ts'
import type { MessageDelta } from '../core/protocol.ts'
import { EVENTS_CHANNEL, EventNotice, eventsSince } from '../store/events.ts'
import type { Store } from '../store/open.ts'
import { QUEUE_CHANNEL, QueueNotice, queueSince } from '../store/queue.ts'
import type { Listener } from './door.ts'

/**
 * What leaves for readers. Commits of every process are told over the database by ids; the words of other processes'
 * are read here. So an event is sent only after its commit, in the order of its encounter, and once.
 */
export interface Live {
  subscribe(listener: Listener): () => void
  delta(tenantId: string, delta: MessageDelta): void
  start(): Promise<void>
  stop(): Promise<void>
  /** Resolves when every notice that has arrived has been passed on. */
  settled(): Promise<void>
}

export function createLive({ store, log }: { store: Store; log: Log }): Live {
  const listeners = new Set<Listener>()
  const lanes = new Map<string, { sent: number; work: Promise<void> }>()
  let queueWork: Promise<void> = Promise.resolve()
  const queueSent = new Map<string, number>()
  let stops: (() => Promise<void>)[] = []

  function tell(call: (listener: Listener) => void) {
    for (const listener of listeners) {
      try {
        call(listener)
      } catch (error) {
        log.error('listener', describeError(error))
      }
    }
  }

  function onEvent(payload: string) {
    // Empty after a lost connection: every reader resumes by its seq, so nothing is guessed here.
    if (payload === '' || listeners.size === 0) return
    const notice = EventNotice.parse(JSON.parse(payload))
    const key = `${notice.tenantId}/${notice.encounterId}`
    const lane = lanes.get(key) ?? { sent: notice.seq - 1, work: Promise.resolve() }
    lane.work = lane.work
      .then(() => sendUpTo(notice, lane))
      .catch((error: unknown) => log.error('event-fan-out', describeError(error)))
    lanes.set(key, lane)
    const work = lane.work
    void work.then(() => {
      if (lanes.get(key)?.work === work) lanes.delete(key)
    })
  }

  async function sendUpTo(notice: EventNotice, lane: { sent: number }) {
    if (notice.seq <= lane.sent) return
    const { tenantId, encounterId } = notice
    const own = store.recentEvents.take(notice.id)
    // The widest view; who may see which part is decided where it leaves.
    const events =
      own && notice.seq === lane.sent + 1
        ? [own]
        : await store.withTenant(tenantId, (tx) =>
            eventsSince(tx, encounterId, { afterSeq: lane.sent, reader: 'everybody' }),
          )
    for (const event of events) {
      lane.sent = Math.max(lane.sent, event.seq)
      tell((listener) => listener.event?.(tenantId, event))
    }
  }

  function onQueue(payload: string) {
    if (payload === '' || listeners.size === 0) return
    const notice = QueueNotice.parse(JSON.parse(payload))
    queueWork = queueWork
      .then(async () => {
        const after = queueSent.get(notice.tenantId) ?? notice.seq - 1
        if (notice.seq <= after) return
        const { entries } = await store.withTenant(notice.tenantId, (tx) => queueSince(tx, after))
        for (const entry of entries) {
          queueSent.set(notice.tenantId, Math.max(queueSent.get(notice.tenantId) ?? 0, entry.seq))
          tell((listener) => listener.queue?.(notice.tenantId, entry))
        }
      })
      .catch((error: unknown) => log.error('queue-fan-out', describeError(error)))
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    delta: (tenantId, delta) => tell((listener) => listener.delta?.(tenantId, delta)),
    async start() {
      stops = [await store.listen(EVENTS_CHANNEL, onEvent), await store.listen(QUEUE_CHANNEL, onQueue)]
    },
    async stop() {
      for (const stop of stops) await stop()
      stops = []
    },
    async settled() {
      for (let lane = [...lanes.values()]; lane.length > 0; lane = [...lanes.values()])
        await Promise.all(lane.map(({ work }) => work))
      await queueWork
    },
  }
}
