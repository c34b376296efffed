import { Annotation, START, StateGraph } from '@langchain/langgraph'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, type FakeClock, fakeClock, isoTime } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { openCheckpoints } from './checkpoints.ts'
import { type Jobs, openJobs } from './jobs.ts'
import type { Store } from './open.ts'
import { runRetention } from './retention.ts'

/** What keeps a store going: the job queue and the retention run. */
export function upkeepSpec(open: (clock: FakeClock) => Promise<Store>): void {
  // Graph state carries real times, so the clock starts at the real one and is moved from there.
  const clock = fakeClock(Date.now())
  let store: Store
  let tenant: string
  beforeAll(async () => {
    store = await open(clock)
    tenant = await store.createTenant({ name: 'Upkeep' })
  })
  afterAll(() => store?.close())

  describe('jobs', () => {
    let jobs: Jobs
    beforeAll(async () => {
      jobs = await openJobs(store, { queues: ['notes', 'flaky', 'keyed', 'spoilt'] })
    })
    afterAll(() => jobs?.close())

    const waiting = async (queue: string) => {
      const { rows } = await store
        .poolFor('jobs')
        .query('select data from jobs.job where name = $1 order by created_on', [queue])
      return rows.map((row) => row.data)
    }

    it('exist if and only if their transaction commits, and are handled once', async () => {
      await store
        .withTenant(tenant, async (tx) => {
          await jobs.send('notes', { encounterId: 'lost' }, { tx })
          throw new Error('stop')
        })
        .catch(() => {})
      await store.withTenant(tenant, async (tx) => {
        await jobs.send('notes', { encounterId: 'kept' }, { tx })
        // The role is back, so the rest of the transaction is bound as before.
        expect(await tx.query('select current_user as role')).toEqual([{ role: 'app_user' }])
        expect(await tx.query('select name from app.tenants')).toEqual([{ name: 'Upkeep' }])
      })
      expect(await waiting('notes')).toEqual([{ encounterId: 'kept' }])
      const handled: unknown[] = []
      await new Promise<void>((resolve) => {
        void jobs.work('notes', async (data) => {
          handled.push(data)
          if (data['encounterId'] === 'last') resolve()
        })
        void jobs.send('notes', { encounterId: 'last' })
      })
      expect(handled).toEqual([{ encounterId: 'kept' }, { encounterId: 'last' }])
    })

    it('are tried again after a throw, whose words are not stored', async () => {
      let attempts = 0
      await jobs.send('flaky', { n: 1 })
      const row = await new Promise<string>((resolve) => {
        void jobs.work('flaky', async () => {
          attempts++
          if (attempts === 1) throw new Error('the patient said CANARY')
          const { rows } = await store
            .poolFor('jobs')
            .query(`select row_to_json(j)::text as line from jobs.job j where name = 'flaky'`)
          resolve(rows[0].line)
        })
      })
      expect(attempts).toBe(2)
      expect(row).toMatch(/failed: unknown/)
      expect(row).not.toMatch(/CANARY/)
    })

    it('of one key wait once, others as often as they are sent', async () => {
      expect(await jobs.send('keyed', { n: 1 }, { key: 'a' })).not.toBeNull()
      expect(await jobs.send('keyed', { n: 2 }, { key: 'a' })).toBeNull()
      expect(await jobs.send('keyed', { n: 3 }, { key: 'b' })).not.toBeNull()
      await jobs.send('keyed', { n: 4 })
      await jobs.send('keyed', { n: 5 }, { afterSeconds: 3600 })
      expect((await waiting('keyed')).map((data) => data.n)).toEqual([1, 3, 4, 5])
    })

    it('refuse text', async () => {
      expect(() => jobs.send('spoilt', { note: 'my chest hurts' })).toThrow(
        expect.objectContaining({ code: 'internal' }),
      )
      expect(await waiting('spoilt')).toEqual([])
    })
  })

  describe('retention', () => {
    const graph = () =>
      new StateGraph(
        Annotation.Root({ log: Annotation<string[]>({ reducer: (a, b) => a.concat(b), default: () => [] }) }),
      )
        .addNode('one', () => ({ log: ['one'] }))
        .addNode('two', () => ({ log: ['two'] }))
        .addEdge(START, 'one')
        .addEdge('one', 'two')
        .compile({ checkpointer: openCheckpoints(store, tenant) })
    const count = async (table: string, thread: string) => {
      const { rows } = await store
        .poolFor('graph')
        .query(`select count(*)::int as n from ${table} where thread_id = $1`, [thread])
      return rows[0].n
    }

    it('keeps the newest step of a thread that is in use, and it goes on from there', async () => {
      const config = { configurable: { thread_id: newId() } }
      await graph().invoke({ log: ['a'] }, config)
      expect(await count('checkpoints', config.configurable.thread_id)).toBeGreaterThan(2)
      clock.advance(2 * DAY)
      expect((await runRetention(store)).checkpoints).toBeGreaterThan(1)
      expect(await count('checkpoints', config.configurable.thread_id)).toBe(1)
      expect((await graph().getState(config)).values).toEqual({ log: ['a', 'one', 'two'] })
      const { log } = await graph().invoke({ log: ['b'] }, config)
      expect(log).toEqual(['a', 'one', 'two', 'b', 'one', 'two'])
    })

    it('removes threads whole once they are old', async () => {
      const config = { configurable: { thread_id: newId() } }
      await graph().invoke({ log: ['a'] }, config)
      clock.advance(31 * DAY)
      expect((await runRetention(store)).threads).toBeGreaterThan(0)
      for (const table of ['checkpoints', 'checkpoint_blobs', 'checkpoint_writes']) {
        expect(await count(table, config.configurable.thread_id), table).toBe(0)
      }
    })

    it('removes delivered effects when they are old, and neither waiting ones nor stored results', async () => {
      await store.withTenant(tenant, async (tx) => {
        const add = (key: string, state: string, at: number | null) =>
          tx.query(
            'insert into app.outbox (id, key, kind, state, created_at, delivered_at) values ($1, $2, $3, $4, $5, $6)',
            [newId(), key, 'mail', state, isoTime(clock.now()), at === null ? null : isoTime(at)],
          )
        await add('old', 'delivered', clock.now() - 40 * DAY)
        await add('new', 'delivered', clock.now() - DAY)
        await add('waiting', 'pending', null)
        await add('result', 'done', null)
      })
      expect((await runRetention(store)).outbox).toBe(1)
      const left = await store.withTenant(tenant, (tx) => tx.query('select key from app.outbox order by key'))
      expect(left.map((row) => row['key'])).toEqual(['new', 'result', 'waiting'])
    })

    it('changes nothing else of the record', async () => {
      const counts = async () => {
        const { rows } = await store.pool.query<{ name: string }>(
          `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r'`,
        )
        const each = rows.map(({ name }) => `select '${name}' as name, count(*)::int as n from app.${name}`)
        return store.system((query) => query(`${each.join(' union all ')} order by name`))
      }
      const before = await counts()
      clock.advance(365 * DAY)
      await runRetention(store)
      const outboxless = (rows: Record<string, unknown>[]) => rows.filter((row) => row['name'] !== 'outbox')
      expect(outboxless(await counts())).toEqual(outboxless(before))
    })
  })
}
