import { z } from 'zod'
import { type EncounterStatus, ReplySentence } from '../core/chat.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { openJson, required, sealJson } from './rows.ts'
import { type Cell, inside, type Tx } from './tenant.ts'

/** The right to work on an encounter. `fence` grows with each new holder; every write of a run names it. */
export interface Lease {
  readonly encounterId: string
  readonly holder: string
  readonly fence: number
}

/**
 * Takes the lease of an encounter when nobody holds it or it has run out.
 * @param ttlMs how long it holds without being renewed, milliseconds
 * @returns null when somebody else holds it
 */
export async function takeLease(
  tx: Tx,
  { encounterId, holder, now, ttlMs }: { encounterId: string; holder: string; now: number; ttlMs: number },
): Promise<Lease | null> {
  const [row] = await tx.query<{ fence: string }>(
    `insert into app.leases as lease (encounter_id, holder, fence, expires_at) values ($1, $2, 1, $4)
     on conflict (tenant_id, encounter_id) do update
       set holder = excluded.holder, fence = lease.fence + 1, expires_at = excluded.expires_at
       where lease.expires_at <= $3
     returning fence`,
    [encounterId, holder, new Date(now), new Date(now + ttlMs)],
  )
  return row ? { encounterId, holder, fence: Number(row.fence) } : null
}

/** @throws AppError `stale` when somebody else holds it by now */
export async function renewLease(tx: Tx, lease: Lease, { now, ttlMs }: { now: number; ttlMs: number }): Promise<void> {
  const kept = await tx.query(
    `update app.leases set expires_at = $3 where encounter_id = $1 and fence = $2 returning fence`,
    [lease.encounterId, lease.fence, new Date(now + ttlMs)],
  )
  if (kept.length === 0) throw stale()
}

/** Gives it back at once; the fence stays, so that it can only grow. A lease that is lost already is left alone. */
export async function releaseLease(tx: Tx, lease: Lease): Promise<void> {
  await tx.query(`update app.leases set expires_at = '-infinity' where encounter_id = $1 and fence = $2`, [
    lease.encounterId,
    lease.fence,
  ])
}

/**
 * Gives it back when nothing waits and no run is open.
 * @returns false where there is more to do (or somebody else has the lease by now, which `startRun` says)
 */
export async function releaseIdleLease(tx: Tx, lease: Lease): Promise<boolean> {
  const released = await tx.query(
    `update app.leases set expires_at = '-infinity' where encounter_id = $1 and fence = $2
        and not exists (select from app.messages where encounter_id = $1 and is_pending)
        and not exists (select from app.runs where encounter_id = $1 and state = 'open') returning fence`,
    [lease.encounterId, lease.fence],
  )
  return released.length > 0
}

/**
 * Makes sure that this is still the holder, and keeps it so until the transaction ends.
 * @throws AppError `stale` when somebody else took the lease: nothing of this transaction may be kept
 */
export async function holdLease(tx: Tx, lease: Lease): Promise<void> {
  const rows = await tx.query(`select 1 from app.leases where encounter_id = $1 and fence = $2 for share`, [
    lease.encounterId,
    lease.fence,
  ])
  if (rows.length === 0) throw stale()
}

/**
 * The same for one run that must still be open: an escalation may have ended it while its last step was at work. It locks
 * the encounter as well, because who holds a run is about to write to it.
 * @throws AppError `stale`: nothing of this transaction may be kept
 */
export async function holdRun(tx: Tx, lease: Lease, runId: string): Promise<void> {
  const { encounterId, fence } = lease
  const [row] = await tx.query<{ status: EncounterStatus }>(
    `select e.status from app.encounters e
       join app.leases l on l.tenant_id = e.tenant_id and l.encounter_id = e.id
       join app.runs r on r.tenant_id = e.tenant_id and r.encounter_id = e.id
      where r.id = $1 and r.state = 'open' and e.id = $2 and l.fence = $3
        for no key update of e for share of l, r`,
    [runId, encounterId, fence],
  )
  if (!row) throw stale()
  inside(tx).locked.set(encounterId, row.status)
}

export interface Run {
  id: string
  encounterId: string
  /** Range of the sequence whose waiting messages this run answers; recovery keeps it. */
  fromSeq: number
  toSeq: number
  /** Id of the message that the reply becomes. */
  replyId: string
  /** 1 for a fresh run, more for one that somebody began before. */
  attempts: number
}

/**
 * The run to do now: the one that was left open (same id, same range), else a new one over all that waits, else null.
 * @throws AppError `stale`
 */
export async function startRun(tx: Tx, lease: Lease, now: number): Promise<Run | null> {
  const { encounterId, fence } = lease
  const [row] = await tx.query<(RunRow | Record<keyof RunRow, null>) & { is_held: boolean }>(
    `with held as materialized (
       select 1 from app.leases where encounter_id = $1 and fence = $2 for share
     ), open_one as (
       update app.runs set fence = $2, attempts = attempts + 1
        where encounter_id = $1 and state = 'open' and exists (select from held) returning ${COLUMNS}
     ), new_one as (
       insert into app.runs (id, encounter_id, from_seq, to_seq, reply_id, fence, started_at)
       select $3, $1, min(seq), max(seq), $4, $2, $5 from app.messages
        where encounter_id = $1 and is_pending and exists (select from held)
          and not exists (select from app.runs where encounter_id = $1 and state = 'open')
       having count(*) > 0 returning ${COLUMNS}
     )
     select exists (select from held) as is_held, run.* from (select 1) as one
       left join (select * from open_one union all select * from new_one) as run on true`,
    [encounterId, fence, newId(now), newId(now), new Date(now)],
  )
  if (!row?.is_held) throw stale()
  return row.id === null ? null : toRun(row as RunRow)
}

/**
 * Ends a run. `done`: its messages are answered. `aborted` (an escalation cut in): they wait for the next run.
 * @throws AppError `stale`
 */
export async function finishRun(
  tx: Tx,
  lease: Lease,
  { runId, state, now }: { runId: string; state: 'done' | 'aborted'; now: number },
): Promise<void> {
  const ended = await tx.query(
    `with held as materialized (
       select 1 from app.leases where encounter_id = $1 and fence = $3 for share
     ), ended as (
       update app.runs set state = $4, finished_at = $5
        where id = $2 and fence = $3 and state = 'open' and exists (select from held) returning id, from_seq, to_seq
     ), handled as (
       update app.messages m set is_pending = false, handled_by_run = ended.id from ended
        where m.encounter_id = $1 and m.seq between ended.from_seq and ended.to_seq and m.is_pending and $4 = 'done'
     )
     select id from ended`,
    [lease.encounterId, runId, lease.fence, state, new Date(now)],
  )
  if (ended.length === 0) throw stale()
}

/** A sentence of a reply with the codes of what let it out. */
export interface KeptSentence {
  sentence: ReplySentence
  verdicts: string[]
}

/**
 * Keeps a sentence before it is sent. A sentence that stands there already wins: nobody is shown two different answers.
 * @returns what is kept
 * @throws AppError `stale`
 */
export async function keepSentence(
  tx: Tx,
  lease: Lease,
  { runId, sentence, verdicts, now }: KeptSentence & { runId: string; now: number },
): Promise<KeptSentence> {
  await holdLease(tx, lease)
  const kept = await tx.query(
    `insert into app.reply_sentences (run_id, ordinal, body, verdicts, at)
     select id, $3::int, $4::bytea, $5::text[], $6::timestamptz from app.runs where id = $1 and fence = $2 and state = 'open'
     on conflict do nothing returning ordinal`,
    [
      runId,
      lease.fence,
      sentence.ordinal,
      await sealJson(tx, cell(runId, sentence.ordinal), sentence),
      verdicts,
      new Date(now),
    ],
  )
  if (kept.length > 0) return { sentence, verdicts }
  const rows = await tx.query<SentenceRow>(
    `select s.ordinal, s.body, s.verdicts from app.reply_sentences s join app.runs r on r.id = s.run_id
      where s.run_id = $1 and r.fence = $2 and r.state = 'open' and s.ordinal = $3`,
    [runId, lease.fence, sentence.ordinal],
  )
  const [row] = rows
  if (!row) throw stale()
  return openSentence(tx, runId, row)
}

/** What of a run's reply has been kept, in order: recovery goes on from here. */
export async function keptSentences(tx: Tx, runId: string): Promise<KeptSentence[]> {
  const rows = await tx.query<SentenceRow>(
    `select ordinal, body, verdicts from app.reply_sentences where run_id = $1 order by ordinal`,
    [runId],
  )
  const kept: KeptSentence[] = []
  for (const row of rows) kept.push(await openSentence(tx, runId, row))
  return kept
}

/** @throws AppError `not_found` */
export async function getRun(tx: Tx, runId: string): Promise<Run & { state: 'open' | 'done' | 'aborted' }> {
  const rows = await tx.query<RunRow & { state: string }>(`select ${COLUMNS}, state from app.runs where id = $1`, [
    runId,
  ])
  const row = required(rows, 'run')
  return { ...toRun(row), state: z.enum(['open', 'done', 'aborted']).parse(row.state) }
}

/** Encounters of all tenants with messages that wait and nobody at work, the longest waiting first. For `store.system`. */
export async function dueEncounters(
  query: Tx['query'],
  { now, limit = 100 }: { now: number; limit?: number },
): Promise<{ tenantId: string; encounterId: string }[]> {
  const rows = await query<{ tenant_id: string; encounter_id: string }>(
    `select m.tenant_id, m.encounter_id from app.messages m
       left join app.leases l on l.tenant_id = m.tenant_id and l.encounter_id = m.encounter_id
      where m.is_pending and (l.expires_at is null or l.expires_at <= $1)
      group by m.tenant_id, m.encounter_id order by min(m.received_at) limit $2`,
    [new Date(now), limit],
  )
  return rows.map((row) => ({ tenantId: row.tenant_id, encounterId: row.encounter_id }))
}

const COLUMNS = `id, encounter_id, from_seq, to_seq, reply_id, attempts`

interface RunRow extends Record<string, unknown> {
  id: string
  encounter_id: string
  from_seq: string
  to_seq: string
  reply_id: string
  attempts: number
}

function toRun(row: RunRow): Run {
  return {
    id: row.id,
    encounterId: row.encounter_id,
    fromSeq: Number(row.from_seq),
    toSeq: Number(row.to_seq),
    replyId: row.reply_id,
    attempts: row.attempts,
  }
}

interface SentenceRow extends Record<string, unknown> {
  ordinal: number
  body: Buffer
  verdicts: string[]
}

async function openSentence(tx: Tx, runId: string, row: SentenceRow): Promise<KeptSentence> {
  return { sentence: await openJson(tx, cell(runId, row.ordinal), row.body, ReplySentence), verdicts: row.verdicts }
}

function stale(): AppError {
  return new AppError('stale', 'Another worker has this encounter now. Stop, and keep nothing of this run.')
}

function cell(runId: string, ordinal: number): Cell {
  return { table: 'reply_sentences', column: 'body', id: `${runId}/${ordinal}` }
}
