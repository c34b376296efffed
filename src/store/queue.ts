import { z } from 'zod'
import type { EncounterStatus } from '../core/chat.ts'
import type { Urgency } from '../core/clinical.ts'
import { isoTime } from '../core/clock.ts'
import type { QueueEntry } from '../core/protocol.ts'
import { namesOf, openComplaint, openSubject } from './encounters.ts'
import { required } from './rows.ts'
import type { Tx } from './tenant.ts'

/** Every commit that changed a tenant's queue says so here; the payload is a `QueueNotice`. */
export const QUEUE_CHANNEL = 'anamnesis_queue'

export const QueueNotice = z.object({ tenantId: z.string(), encounterId: z.string(), seq: z.number() })
export type QueueNotice = z.infer<typeof QueueNotice>

/**
 * Puts an encounter into the clinicians' queue, or says that its row has changed: it gets the next number of the queue's
 * own channel, and readers are told at commit. Call it late: until the commit the tenant's other writers wait.
 * @throws AppError `not_found`
 */
export async function touchQueue(tx: Tx, encounterId: string, now: number): Promise<void> {
  // The audit head first: the order of locks (`lockEncounter`) holds whether the caller writes to the trail before this
  // or after it.
  const rows = await tx.query<{ encounter_id: string }>(
    `with head as materialized (select tenant_id from app.audit_heads for update),
     channel as (
       insert into app.queue_channels as c (tenant_id, last_seq)
       select e.tenant_id, 1 from head join app.encounters e on e.tenant_id = head.tenant_id and e.id = $1
       on conflict (tenant_id) do update set last_seq = c.last_seq + 1 returning last_seq
     ), entry as (
       insert into app.queue_entries (encounter_id, seq, waiting_since) select $1, last_seq, $2 from channel
       on conflict (tenant_id, encounter_id) do update set seq = excluded.seq returning tenant_id, encounter_id, seq
     )
     select encounter_id, pg_notify('${QUEUE_CHANNEL}',
       json_build_object('tenantId', tenant_id, 'encounterId', encounter_id, 'seq', seq)::text) from entry`,
    [encounterId, new Date(now)],
  )
  required(rows, 'encounter')
}

/** What waits for a clinician: the most urgent first, then the oldest. Not known comes before `routine`: it may be more. */
export async function listQueue(tx: Tx): Promise<{ entries: QueueEntry[]; lastSeq: number }> {
  const entries = await select(
    tx,
    `where e.status <> 'signed' or o.open > 0
     order by case when e.level is null then app.urgency_rank('routine') + 0.5 else app.urgency_rank(e.level) end desc,
       q.waiting_since, q.encounter_id`,
    [],
  )
  return { entries, lastSeq: await queueSeq(tx) }
}

/** Rows that changed after that number, as they are now, in the order of the channel; signed ones too, so that they go. */
export async function queueSince(tx: Tx, afterSeq: number): Promise<{ entries: QueueEntry[]; lastSeq: number }> {
  const entries = await select(tx, `where q.seq > $1 order by q.seq`, [afterSeq])
  return { entries, lastSeq: await queueSeq(tx) }
}

async function queueSeq(tx: Tx): Promise<number> {
  const [row] = await tx.query<{ last_seq: string }>(`select last_seq from app.queue_channels`)
  return Number(row?.last_seq ?? 0)
}

interface QueueRow extends Record<string, unknown> {
  encounter_id: string
  seq: string
  waiting_since: Date
  level: Urgency | null
  floor: Urgency | null
  status: EncounterStatus
  complaint: Buffer | null
  subject: Buffer
  person_id: string
  person_name: Buffer
  open: number
  note_id: string | null
  note_version: number | null
  note_is_stale: boolean | null
}

// The row is put together from what it is about, so it can't disagree with it.
async function select(tx: Tx, where: string, params: unknown[]): Promise<QueueEntry[]> {
  const rows = await tx.query<QueueRow>(
    `select q.encounter_id, q.seq, q.waiting_since, e.level, e.floor, e.status, e.complaint, e.subject,
       p.id as person_id, p.name as person_name, o.open,
       n.id as note_id, n.head_version as note_version, n.stale_at is not null as note_is_stale
       from app.queue_entries q
       join app.encounters e on e.id = q.encounter_id
       join app.people p on p.id = e.patient_id
       cross join lateral (
         select count(*)::int as open from app.escalations x where x.encounter_id = q.encounter_id and x.state <> 'closed') o
       left join lateral (
         select id, head_version, stale_at from app.notes where encounter_id = q.encounter_id and head_version > 0
          order by created_at desc, id desc limit 1) n on true
      ${where}`,
    params,
  )
  const entries: QueueEntry[] = []
  for (const row of rows) entries.push(await toEntry(tx, row))
  return entries
}

async function toEntry(tx: Tx, row: QueueRow): Promise<QueueEntry> {
  const subject = await openSubject(tx, row.encounter_id, row.subject)
  const holder = await tx.open({ table: 'people', column: 'name', id: row.person_id }, row.person_name)
  const note =
    row.note_id === null
      ? null
      : { noteId: row.note_id, version: row.note_version ?? 1, stale: row.note_is_stale === true }
  return {
    encounterId: row.encounter_id,
    seq: Number(row.seq),
    level: row.level,
    floor: row.floor,
    status: row.status,
    complaint: await openComplaint(tx, row.encounter_id, row.complaint),
    ...namesOf(subject, holder),
    waitingSince: isoTime(row.waiting_since.getTime()),
    openEscalations: row.open,
    note,
  }
}
