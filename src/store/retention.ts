import { DAY, isoTime } from '../core/clock.ts'
import type { Store } from './open.ts'

interface RetentionOptions {
  /** Threads whose last step is older go whole, in days. */
  threadDays?: number
  /** Of a thread that lives on, steps older than this go, but never its newest, in days. */
  stepDays?: number
  /** Delivered outbox rows older than this go, in days. */
  outboxDays?: number
}

interface RetentionResult {
  threads: number
  checkpoints: number
  outbox: number
  sessions: number
}

/**
 * Removes what only the machine needed: graph state, delivered effects, ended sessions. The clinical record, the results
 * that make a replay give the same answer, and the audit trail stay. It may stop and start again anywhere.
 */
export async function runRetention(
  store: Store,
  { threadDays = 30, stepDays = 1, outboxDays = 30 }: RetentionOptions = {},
): Promise<RetentionResult> {
  const before = (days: number) => isoTime(store.clock.now() - days * DAY)
  const threads = await pruneThreads(store, before(threadDays))
  const checkpoints = await pruneSteps(store, before(stepDays))
  let outbox = 0
  for (const { id } of await store.tenants()) {
    outbox += await store.withTenant(id, async (tx) => {
      const gone = await tx.query(
        `delete from app.outbox where state = 'delivered' and delivered_at < $1 returning 1`,
        [before(outboxDays)],
      )
      return gone.length
    })
  }
  return { threads, checkpoints, outbox, sessions: await pruneSessions(store) }
}

async function pruneThreads(store: Store, before: string): Promise<number> {
  // One statement, so that no half of a thread is left.
  const { rows } = await store.poolFor('graph').query<{ count: string }>(
    `with old as (
       select thread_id from graph.checkpoints group by thread_id having max((checkpoint ->> 'ts')::timestamptz) < $1
     ), writes as (
       delete from graph.checkpoint_writes where thread_id in (select thread_id from old)
     ), blobs as (
       delete from graph.checkpoint_blobs where thread_id in (select thread_id from old)
     ), steps as (
       delete from graph.checkpoints where thread_id in (select thread_id from old)
     )
     select count(*) as count from old`,
    [before],
  )
  return Number(rows[0]?.count)
}

async function pruneSteps(store: Store, before: string): Promise<number> {
  const { rows } = await store.poolFor('graph').query<{ count: string }>(
    `with ranked as (
       select thread_id, checkpoint_ns, checkpoint_id, (checkpoint ->> 'ts')::timestamptz as at, checkpoint -> 'channel_versions' as versions,
         row_number() over (partition by thread_id, checkpoint_ns order by checkpoint_id desc) as age
       from graph.checkpoints
     ), old as (
       select * from ranked where age > 1 and at < $1
     ), kept as (
       select thread_id, checkpoint_ns, channel, version from ranked, jsonb_each_text(versions) as v(channel, version)
       where not (age > 1 and at < $1)
     ), writes as (
       delete from graph.checkpoint_writes w using old o
       where (w.thread_id, w.checkpoint_ns, w.checkpoint_id) = (o.thread_id, o.checkpoint_ns, o.checkpoint_id)
     ), blobs as (
       delete from graph.checkpoint_blobs b using (
         select o.thread_id, o.checkpoint_ns, v.channel, v.version from old o, jsonb_each_text(o.versions) as v(channel, version)
         except select thread_id, checkpoint_ns, channel, version from kept
       ) g
       where (b.thread_id, b.checkpoint_ns, b.channel, b.version) = (g.thread_id, g.checkpoint_ns, g.channel, g.version)
     ), steps as (
       delete from graph.checkpoints c using old o
       where (c.thread_id, c.checkpoint_ns, c.checkpoint_id) = (o.thread_id, o.checkpoint_ns, o.checkpoint_id) returning 1
     )
     select count(*) as count from steps`,
    [before],
  )
  return Number(rows[0]?.count)
}

/** Better-auth's tables are made when accounts are; a store without them has no sessions. */
async function pruneSessions(store: Store): Promise<number> {
  const auth = store.poolFor('auth')
  const now = isoTime(store.clock.now())
  let gone = 0
  for (const table of ['session', 'verification']) {
    const { rows } = await auth.query<{ found: string | null }>('select to_regclass($1)::text as found', [
      `auth.${table}`,
    ])
    if (rows[0]?.found === null) continue
    gone += (await auth.query(`delete from auth.${table} where "expiresAt" < $1`, [now])).rowCount ?? 0
  }
  return gone
}
