import { randomUUID } from 'node:crypto'
import { isAppError } from '../core/errors.ts'
import { describeError } from '../core/log.ts'
import { post } from '../store/inbox.ts'
import {
  dueEncounters,
  finishRun,
  getRun,
  type KeptSentence,
  keptSentences,
  type Lease,
  type Run,
  releaseIdleLease,
  releaseLease,
  renewLease,
  takeLease,
} from '../store/runs.ts'
import { takeUp } from './encounter/load.ts'
import type { EncounterServices } from './encounter/services.ts'
import { replyKey, type Work } from './encounter/work.ts'

const LEASE_MS = 30_000

/** An encounter that is being worked on here. */
interface Entry {
  work: Promise<void>
  /** Something came while it was. */
  again: boolean
  abort: AbortController
}

export interface RunLoop {
  /** Something waits in this encounter. Returns at once. */
  kick(tenantId: string, encounterId: string): void
  /** Stops the reply that is running, because help comes first; its messages are answered anew. */
  abort(encounterId: string): void
  /** Takes up what waits anywhere and nobody works on. Returns how many encounters there were. */
  sweep(): Promise<number>
  /** Resolves when nothing runs here. */
  settled(): Promise<void>
  stop(): Promise<void>
}

/** Answers what waits, one run at a time for each encounter, under its lease. */
export function createRunLoop(services: EncounterServices): RunLoop {
  const { store, clock, log, failpoint } = services
  const holder = randomUUID()
  const active = new Map<string, Entry>()
  const graphs = new Map<string, ReturnType<typeof makeGraph>>()
  let isStopping = false

  function kick(tenantId: string, encounterId: string) {
    if (isStopping) return
    const running = active.get(encounterId)
    if (running) {
      running.again = true
      return
    }
    const entry: Entry = { work: Promise.resolve(), again: false, abort: new AbortController() }
    active.set(encounterId, entry)
    entry.work = drain(tenantId, encounterId, entry).finally(() => {
      active.delete(encounterId)
      // What came between the last look and here.
      if (entry.again) kick(tenantId, encounterId)
    })
  }

  async function makeGraph(tenantId: string) {
    const { encounterGraph, openCheckpoints } = await import('./graphs.ts')
    return encounterGraph(services, openCheckpoints(store, tenantId))
  }

  /** Made once for each tenant: it holds nothing of a talk. */
  async function graphOf(tenantId: string) {
    const graph = graphs.get(tenantId) ?? makeGraph(tenantId)
    graphs.set(tenantId, graph)
    // A load that failed is tried again.
    graph.catch(() => graphs.delete(tenantId))
    return graph
  }

  async function drain(tenantId: string, encounterId: string, entry: Entry) {
    try {
      const first = await store.withTenant(tenantId, async (tx) => {
        const now = clock.now()
        const lease = await takeLease(tx, { encounterId, holder, now, ttlMs: LEASE_MS })
        return lease && { lease, work: await takeUp(tx, lease, { now, signal: entry.abort.signal }) }
      })
      if (!first) return
      await underLease(tenantId, first, entry)
    } catch (error) {
      // Somebody else has the encounter: nothing of this run was kept, and nothing is lost.
      if (isAppError(error, 'stale')) return
      log.error('run', { ...describeError(error), session_id: encounterId, tenant_id: tenantId })
    }
  }

  async function underLease(tenantId: string, { lease, work }: { lease: Lease; work: Work | null }, entry: Entry) {
    const renewal = setInterval(() => {
      store
        .withTenant(tenantId, (tx) => renewLease(tx, lease, { now: clock.now(), ttlMs: LEASE_MS }))
        .catch(() => entry.abort.abort())
    }, LEASE_MS / 3)
    let isHeld = true
    try {
      for (let next = work; next; ) {
        await runOnce(next, entry.abort.signal)
        if (isStopping) return
        entry.again = false
        entry.abort = new AbortController()
        const { signal } = entry.abort
        next = await store.withTenant(tenantId, async (tx) =>
          (await releaseIdleLease(tx, lease)) ? null : takeUp(tx, lease, { now: clock.now(), signal }),
        )
        isHeld = next !== null
      }
    } finally {
      clearInterval(renewal)
      if (isHeld) await store.withTenant(tenantId, (tx) => releaseLease(tx, lease)).catch(() => {})
    }
  }

  async function runOnce(work: Work, signal: AbortSignal): Promise<void> {
    const { tenantId, run, lease } = work
    const { encounterId } = run
    const started = performance.now()
    failpoint('run:begun')
    try {
      // The inbox rows are the input, also after a crash: a resume with null would silently return the old state.
      const graph = await graphOf(tenantId)
      await graph.invoke(
        { runId: run.id },
        {
          configurable: { thread_id: `encounter:${encounterId}` },
          context: { work },
          durability: 'exit',
          signal,
        },
      )
      log.info('run', {
        session_id: encounterId,
        run_id: run.id,
        ms: Math.round(performance.now() - started),
        agent_id: 'encounter',
        decision: 'done',
      })
    } catch (error) {
      if (!signal.aborted) throw error
      // Left open on a stop: whoever starts next finishes it behind what was shown.
      if (!isStopping) await cutShort(tenantId, lease, run)
    }
  }

  /** An escalation cut in. What was said stands as it is; what was not answered is answered anew, help first. */
  async function cutShort(tenantId: string, lease: Lease, run: Run): Promise<void> {
    await store.withTenant(tenantId, async (tx) => {
      // It may have come to its end in the same moment.
      if ((await getRun(tx, run.id)).state !== 'open') return
      const now = clock.now()
      const shown = await keptSentences(tx, run.id)
      if (shown.length > 0) await postShown(tx, run, shown, now)
      await finishRun(tx, lease, { runId: run.id, state: shown.length > 0 ? 'done' : 'aborted', now })
    })
    log.info('run', { session_id: run.encounterId, run_id: run.id, decision: 'aborted' })
  }

  return {
    kick,
    abort: (encounterId) => active.get(encounterId)?.abort.abort(),
    async sweep() {
      const due = await store.system((query) => dueEncounters(query, { now: clock.now() }))
      for (const { tenantId, encounterId } of due) kick(tenantId, encounterId)
      return due.length
    },
    async settled() {
      for (let all = [...active.values()]; all.length > 0; all = [...active.values()])
        await Promise.all(all.map(({ work }) => work))
    },
    async stop() {
      isStopping = true
      for (const { abort } of active.values()) abort.abort()
      await this.settled()
    },
  }
}

async function postShown(tx: Parameters<typeof post>[0], run: Run, shown: readonly KeptSentence[], now: number) {
  const sentences = shown.map(({ sentence }) => sentence)
  const text = sentences.map((sentence) => sentence.text).join(' ')
  await post(tx, {
    id: run.replyId,
    encounterId: run.encounterId,
    effectKey: replyKey(run.id),
    speaker: 'assistant',
    text,
    sentences,
    now,
  })
}
