import { beforeEach, describe, expect, it } from 'vitest'
import { MINUTE } from '../core/clock.ts'
import { pendingMessages, post } from './inbox.ts'
import { modelCallsOf, recordModelCalls } from './model-calls.ts'
import type { Store } from './open.ts'
import {
  dueEncounters,
  finishRun,
  getRun,
  holdLease,
  holdRun,
  keepSentence,
  keptSentences,
  type Lease,
  releaseIdleLease,
  releaseLease,
  renewLease,
  startRun,
  takeLease,
} from './runs.ts'
import { type Seed, seedEncounter } from './testing-encounter.ts'

/** Leases with fences, runs and their recovery, sentences kept before they leave. */
export function runsSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  let now: number
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
    now = seed.now
  })
  const take = (holder: string, at = now) =>
    seed.within((tx) => takeLease(tx, { encounterId: seed.encounterId, holder, now: at, ttlMs: MINUTE }))
  const taken = async (holder: string, at = now) => {
    const lease = await take(holder, at)
    if (!lease) throw new Error(`${holder} did not get the lease`)
    return lease
  }
  const start = (lease: Lease) => seed.within((tx) => startRun(tx, lease, now))
  const started = async (lease: Lease) => {
    const run = await start(lease)
    if (!run) throw new Error('there was nothing to do')
    return run
  }
  const sentence = (ordinal: number, text: string) => ({ ordinal, text, citations: [] })
  const keep = (lease: Lease, runId: string, ordinal: number, text: string) =>
    seed.within((tx) => keepSentence(tx, lease, { runId, sentence: sentence(ordinal, text), verdicts: ['pass'], now }))
  const finish = (lease: Lease, runId: string, state: 'done' | 'aborted' = 'done') =>
    seed.within((tx) => finishRun(tx, lease, { runId, state, now }))

  describe('lease', () => {
    it('goes to one of many who want it at once', async () => {
      const leases = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => take(holder)))
      expect(leases.filter(Boolean)).toHaveLength(1)
    })

    it('goes on with a higher fence when it has run out, not before', async () => {
      const first = await taken('a')
      expect(await take('b', now + MINUTE - 1)).toBeNull()
      const second = await taken('b', now + MINUTE)
      expect(second.fence).toBeGreaterThan(first.fence)
    })

    it('goes on at once when it is given back, and its fence never falls', async () => {
      const first = await taken('a')
      await seed.within((tx) => releaseLease(tx, first))
      const second = await taken('b')
      expect(second.fence).toBe(first.fence + 1)
      // The old holder gives back what is no longer its own.
      await seed.within((tx) => releaseLease(tx, first))
      expect(await take('c')).toBeNull()
    })

    it('is given back when nothing is left to do, and not before', async () => {
      const free = (lease: Lease) => seed.within((tx) => releaseIdleLease(tx, lease))
      await seed.say('a')
      const first = await taken('w')
      expect(await free(first)).toBe(false)
      const run = await started(first)
      expect(await free(first)).toBe(false)
      await finish(first, run.id)
      await seed.say('b')
      expect(await free(first)).toBe(false)
      expect(await take('other')).toBeNull()
      await finish(first, (await started(first)).id)
      expect(await free(first)).toBe(true)
      const second = await taken('other')
      // The old holder gives back what is no longer its own.
      expect(await free(first)).toBe(false)
      expect(second.fence).toBe(first.fence + 1)
    })

    it('holds longer when it is renewed', async () => {
      const lease = await taken('a')
      await seed.within((tx) => renewLease(tx, lease, { now: now + MINUTE - 1, ttlMs: MINUTE }))
      expect(await take('b', now + MINUTE)).toBeNull()
    })
  })

  describe('run', () => {
    it('covers what waits, in order, and marks it handled', async () => {
      await seed.say('a')
      await seed.say('b')
      const lease = await taken('w')
      const run = await started(lease)
      expect(run).toMatchObject({ fromSeq: 1, toSeq: 2, attempts: 1 })
      await seed.say('later')
      await finish(lease, run.id)
      const waiting = await seed.within((tx) => pendingMessages(tx, seed.encounterId))
      expect(waiting.map((message) => message.clientId)).toEqual(['later'])
      expect(await started(lease)).toMatchObject({ fromSeq: 3, toSeq: 3 })
    })

    it('has nothing to do when nothing waits', async () => {
      await seed.say('staff', { speaker: 'clinician' })
      expect(await start(await taken('w'))).toBeNull()
    })

    it('is taken up by the next holder with the same id, range and reply, and without later messages', async () => {
      await seed.say('a')
      const killed = await started(await taken('w1'))
      await seed.say('b')
      const lease = await taken('w2', now + MINUTE)
      const recovered = await started(lease)
      expect(recovered).toEqual({ ...killed, attempts: 2 })
      await finish(lease, recovered.id)
      expect(await started(lease)).toMatchObject({ fromSeq: 2, toSeq: 2, attempts: 1 })
    })

    it('leaves its messages for the next run when an escalation cut in', async () => {
      await seed.say('a')
      const lease = await taken('w')
      const run = await started(lease)
      await seed.say('b')
      await finish(lease, run.id, 'aborted')
      expect(await started(lease)).toMatchObject({ fromSeq: 1, toSeq: 2 })
      expect(await seed.within((tx) => getRun(tx, run.id))).toMatchObject({ state: 'aborted' })
    })

    it('is refused every write of a holder who lost the lease', async () => {
      await seed.say('a')
      const old = await taken('w1')
      const run = await started(old)
      await started(await taken('w2', now + MINUTE))
      const { encounterId } = seed
      const writes: (() => Promise<unknown>)[] = [
        () => start(old),
        () => keep(old, run.id, 0, 'words'),
        () => finish(old, run.id),
        () => seed.within((tx) => holdRun(tx, old, run.id)),
        () => seed.within((tx) => renewLease(tx, old, { now, ttlMs: MINUTE })),
        () =>
          seed.within(async (tx) => {
            await post(tx, { encounterId, effectKey: 'k', speaker: 'assistant', text: 'words', now })
            await holdLease(tx, old)
          }),
      ]
      for (const write of writes) await expect(write()).rejects.toMatchObject({ code: 'stale' })
      expect(await seed.within((tx) => keptSentences(tx, run.id))).toEqual([])
      // A new number here would mean that the refused reply had been kept.
      expect(await seed.say('b')).toMatchObject({ seq: 2 })
    })

    it('is found when it waits and nobody is at work', async () => {
      const due = (at: number) => store.system((query) => dueEncounters(query, { now: at, limit: 1000 }))
      const mine = { tenantId: seed.tenantId, encounterId: seed.encounterId }
      expect(await due(now)).not.toContainEqual(mine)
      await seed.say('a')
      expect(await due(now)).toContainEqual(mine)
      const lease = await taken('w')
      expect(await due(now)).not.toContainEqual(mine)
      expect(await due(now + MINUTE)).toContainEqual(mine)
      const run = await started(lease)
      await finish(lease, run.id)
      expect(await due(now + MINUTE)).not.toContainEqual(mine)
    })
  })

  describe('kept sentences', () => {
    it('stay as the first one who wrote them said, also for who takes over', async () => {
      await seed.say('a')
      const first = await taken('w1')
      const run = await started(first)
      await keep(first, run.id, 0, 'one answer')
      const second = await taken('w2', now + MINUTE)
      await started(second)
      const kept = await keep(second, run.id, 0, 'another answer')
      expect(kept.sentence.text).toBe('one answer')
      await keep(second, run.id, 1, 'and on')
      const prefix = await seed.within((tx) => keptSentences(tx, run.id))
      expect(prefix.map((one) => one.sentence.text)).toEqual(['one answer', 'and on'])
      expect(prefix[0]?.verdicts).toEqual(['pass'])
    })

    it('are refused after the run has ended', async () => {
      await seed.say('a')
      const lease = await taken('w')
      const run = await started(lease)
      await keep(lease, run.id, 0, 'words')
      await finish(lease, run.id)
      await expect(keep(lease, run.id, 0, 'words')).rejects.toMatchObject({ code: 'stale' })
      await expect(keep(lease, run.id, 1, 'more')).rejects.toMatchObject({ code: 'stale' })
    })
  })

  it('keeps a row for every ask of a contract, many at once', async () => {
    const call = {
      encounterId: seed.encounterId,
      runId: null,
      contract: 'turn.understand',
      contractVersion: 3,
      contractHash: 'abc',
      model: null,
      inputTokens: 12,
      outputTokens: 3,
      ms: 1.5,
      repairs: 1,
      outcome: 'fallback',
      at: now,
    }
    const calls = [call, { ...call, contract: 'chat.answer', model: 'openai:m', at: now + 1 }]
    await seed.within((tx) => recordModelCalls(tx, calls))
    expect(await seed.within((tx) => modelCallsOf(tx, seed.encounterId))).toEqual(calls)
  })
}
