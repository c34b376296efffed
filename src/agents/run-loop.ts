import { randomUUID } from 'node:crypto'
import { isAppError } from '../core/errors.ts'
import { describeError } from '../core/log.ts'
import { getEncounter } from '../store/encounters.ts'
import { post } from '../store/inbox.ts'
import { resultOf } from '../store/outbox.ts'
import {
  dueEncounters,
  finishRun,
  type KeptSentence,
  keptSentences,
  type Lease,
  type Run,
  releaseLease,
  renewLease,
  startRun,
  takeLease,
} from '../store/runs.ts'
import type { EncounterServices } from './encounter/services.ts'
import { replyKey, type Work } from './encounter/work.ts'

const LEASE_MS = 30_000
/** Model calls before a turn's first sentence leaves, repairs included. */
const CALLS_PER_TURN = 2
/** A run that broke so often is answered by the rules alone. */
const MODEL_ATTEMPTS = 2

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
  const active = new Map<string, { work: Promise<void>; again: boolean; abort: AbortController }>()
  let isStopping = false

  function kick(tenantId: string, encounterId: string) {
    if (isStopping) return
    const running = active.get(encounterId)
    if (running) {
      running.again = true
      return
    }
    const entry = { work: Promise.resolve(), again: false, abort: new AbortController() }
    active.set(encounterId, entry)
    entry.work = drain(tenantId, encounterId, entry).finally(() => {
      active.delete(encounterId)
      // What came between the last look and here.
      if (entry.again) kick(tenantId, encounterId)
    })
  }

  async function drain(tenantId: string, encounterId: string, entry: { again: boolean; abort: AbortController }) {
    try {
      const lease = await store.withTenant(tenantId, (tx) =>
        takeLease(tx, { encounterId, holder, now: clock.now(), ttlMs: LEASE_MS }),
      )
      if (!lease) return
      const renewal = setInterval(() => {
        store
          .withTenant(tenantId, (tx) => renewLease(tx, lease, { now: clock.now(), ttlMs: LEASE_MS }))
          .catch(() => entry.abort.abort())
      }, LEASE_MS / 3)
      try {
        for (;;) {
          entry.again = false
          entry.abort = new AbortController()
          const done = await runOnce(tenantId, lease, entry.abort)
          if (!done && !entry.again) return
          if (isStopping) return
        }
      } finally {
        clearInterval(renewal)
        await store.withTenant(tenantId, (tx) => releaseLease(tx, lease)).catch(() => {})
      }
    } catch (error) {
      // Somebody else has the encounter: nothing of this run was kept, and nothing is lost.
      if (isAppError(error, 'stale')) return
      log.error('run', { ...describeError(error), session_id: encounterId, tenant_id: tenantId })
    }
  }

  /** @returns false when nothing waits */
  async function runOnce(tenantId: string, lease: Lease, abort: AbortController): Promise<boolean> {
    const { encounterId } = lease
    const begun = await store.withTenant(tenantId, async (tx) => {
      const run = await startRun(tx, lease, clock.now())
      return run && { run, kept: await keptSentences(tx, run.id), encounter: await getEncounter(tx, encounterId) }
    })
    if (!begun) return false
    const { run, kept, encounter } = begun
    const started = performance.now()
    const work: Work = {
      tenantId,
      run,
      lease,
      calls: { left: CALLS_PER_TURN },
      kept,
      isRecovery: kept.length > 0 || run.attempts > MODEL_ATTEMPTS,
      encounter,
      interview: { state: null, version: 0 },
      facts: [],
      messages: [],
      recent: [],
      blockedReply: null,
      alarm: null,
      query: null,
      signal: abort.signal,
    }
    failpoint('run:begun')
    try {
      const { encounterGraph, openCheckpoints } = await import('./graphs.ts')
      const graph = encounterGraph(services, openCheckpoints(store, tenantId))
      // The inbox rows are the input, also after a crash: a resume with null would silently return the old state.
      await graph.invoke(
        { runId: run.id },
        {
          configurable: { thread_id: `encounter:${encounterId}` },
          context: { work },
          durability: 'exit',
          signal: abort.signal,
        },
      )
      log.info('run', {
        session_id: encounterId,
        run_id: run.id,
        ms: Math.round(performance.now() - started),
        agent_id: 'encounter',
        decision: 'done',
      })
      return true
    } catch (error) {
      if (!abort.signal.aborted) throw error
      // Left open on a stop: whoever starts next finishes it behind what was shown.
      if (isStopping) return false
      return cutShort(tenantId, lease, run)
    }
  }

  /** An escalation cut in. What was said stands as it is; what was not answered is answered anew, help first. */
  async function cutShort(tenantId: string, lease: Lease, run: Run): Promise<boolean> {
    await store.withTenant(tenantId, async (tx) => {
      const now = clock.now()
      const shown = await keptSentences(tx, run.id)
      const isAnswered = (await resultOf(tx, replyKey(run.id))) !== undefined
      if (!isAnswered && shown.length > 0) await postShown(tx, run, shown, now)
      await finishRun(tx, lease, { runId: run.id, state: isAnswered || shown.length > 0 ? 'done' : 'aborted', now })
    })
    log.info('run', { session_id: run.encounterId, run_id: run.id, decision: 'aborted' })
    return true
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
