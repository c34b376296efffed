import { z } from 'zod'
import type { EncounterStatus, Locale } from '../core/chat.ts'
import { Subject, TriageAssessment, type Urgency } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { openJson, openOptional, required, sealJson, sealOptional } from './rows.ts'
import { type Cell, inside, type Tx } from './tenant.ts'

/** Who the encounter is about, with what identifies and reaches that person. */
export const SubjectRecord = Subject.extend({
  name: z.string().nullable().default(null),
  /** ISO date, as the person said it. */
  dateOfBirth: z.string().nullable().default(null),
  callBack: z.string().nullable().default(null),
  /** Where the person is now, in words; the country alone stands in `country`. */
  place: z.string().nullable().default(null),
  /** Who is with them. */
  company: z.string().nullable().default(null),
})
export type SubjectRecord = z.infer<typeof SubjectRecord>

/** Times are milliseconds since 1970. */
export interface Encounter {
  id: string
  patientId: string
  subject: SubjectRecord
  status: EncounterStatus
  /** What the queue shows; never below the floor. */
  level: Urgency | null
  /** The highest level found so far; only `lowerFloor` makes it less. */
  floor: Urgency | null
  complaint: string | null
  triage: TriageAssessment | null
  /** 0 to 1: how much of the history has been taken. */
  completeness: number
  locale: Locale
  /** The signed encounter that this one goes on from. */
  linkedTo: string | null
  openedAt: number
  lastActivityAt: number
  lastSeq: number
}

interface NewEncounter {
  id?: string
  patientId: string
  subject?: Partial<SubjectRecord>
  locale: Locale
  linkedTo?: string | null
  now: number
}

export async function createEncounter(tx: Tx, input: NewEncounter): Promise<Encounter> {
  const { id = newId(input.now), patientId, locale, linkedTo = null, now } = input
  const subject = await sealJson(tx, cell('subject', id), SubjectRecord.parse(input.subject ?? {}))
  await tx.query(
    `insert into app.encounters (id, patient_id, subject, locale, linked_to, opened_at, last_activity_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [id, patientId, subject, locale, linkedTo, new Date(now)],
  )
  return getEncounter(tx, id)
}

/** @throws AppError `not_found` */
export async function getEncounter(tx: Tx, id: string): Promise<Encounter> {
  return openEncounter(tx, required(await tx.query<EncounterRow>(`${SELECT} where id = $1`, [id]), 'encounter'))
}

/**
 * Locks an encounter until the transaction ends. Whatever changes what belongs to an encounter does this first, so that
 * all transactions lock in one order and none waits for another in a ring: the encounter, then its notes and
 * escalations, then the tenant's audit head, then the tenant's queue.
 * @throws AppError `not_found`
 */
export async function lockEncounter(tx: Tx, id: string): Promise<EncounterStatus> {
  const { locked } = inside(tx)
  const known = locked.get(id)
  if (known) return known
  const sql = `select status from app.encounters where id = $1 for no key update`
  const { status } = required(await tx.query<{ status: EncounterStatus }>(sql, [id]), 'encounter')
  locked.set(id, status)
  return status
}

/** The latest first. */
export async function encountersOfPatient(tx: Tx, patientId: string): Promise<Encounter[]> {
  const rows = await tx.query<EncounterRow>(`${SELECT} where patient_id = $1 order by opened_at desc, id desc`, [
    patientId,
  ])
  const encounters: Encounter[] = []
  for (const row of rows) encounters.push(await openEncounter(tx, row))
  return encounters
}

/** What changed in what is known of the encounter. Absent members stay. */
export interface EncounterUpdate {
  subject?: SubjectRecord
  complaint?: string | null
  triage?: TriageAssessment | null
  /** The standing level; it is stored no lower than the floor. */
  level?: Urgency | null
  completeness?: number
  locale?: Locale
  /** Compare-and-set on the version that was read, which grows by one. */
  interview?: { state: unknown; version: number }
}

/** @throws AppError `not_found`; `stale` when somebody wrote the interview since it was read */
export async function updateEncounter(tx: Tx, id: string, update: EncounterUpdate): Promise<void> {
  const set: string[] = []
  const params: unknown[] = [id]
  const put = (sql: (placeholder: string) => string, value: unknown) => {
    params.push(value)
    set.push(sql(`$${params.length}`))
  }
  if (update.subject !== undefined)
    put((p) => `subject = ${p}`, await sealJson(tx, cell('subject', id), update.subject))
  if (update.complaint !== undefined) {
    put((p) => `complaint = ${p}`, await sealOptional(tx, cell('complaint', id), update.complaint))
  }
  if (update.triage !== undefined) {
    const sealed = update.triage && (await sealJson(tx, cell('triage', id), update.triage))
    put((p) => `triage = ${p}`, sealed)
  }
  if (update.level !== undefined) {
    const atLeastFloor = (p: string) =>
      `level = case when app.urgency_rank(${p}::text) >= app.urgency_rank(floor) then ${p}::text else floor end`
    put(atLeastFloor, update.level)
  }
  if (update.completeness !== undefined) put((p) => `completeness = ${p}`, update.completeness)
  if (update.locale !== undefined) put((p) => `locale = ${p}`, update.locale)
  let where = 'id = $1'
  if (update.interview !== undefined) {
    const { state, version } = update.interview
    put((p) => `interview_version = interview_version + 1, interview = ${p}`, await sealInterview(tx, id, state))
    params.push(version)
    where += ` and interview_version = $${params.length}`
  }
  if (set.length === 0) return
  const updated = await tx.query(`update app.encounters set ${set.join(', ')} where ${where} returning id`, params)
  if (updated.length > 0) return
  required(await tx.query(`select 1 from app.encounters where id = $1`, [id]), 'encounter')
  throw new AppError('stale', 'The interview has gone on since it was read. Read it again.')
}

function sealInterview(tx: Tx, id: string, state: unknown): Promise<Buffer> {
  return sealJson(tx, cell('interview', id), state)
}

/**
 * Raises the floor, and with it the standing level. A level that is not higher changes nothing.
 * @returns the floor that holds now, and whether this call raised it
 */
export async function raiseFloor(tx: Tx, id: string, level: Urgency): Promise<{ floor: Urgency; isRaised: boolean }> {
  const raised = await tx.query(
    `update app.encounters
        set floor = $2::text,
            level = case when app.urgency_rank(level) > app.urgency_rank($2::text) then level else $2::text end
      where id = $1 and app.urgency_rank(floor) < app.urgency_rank($2::text) returning id`,
    [id, level],
  )
  if (raised.length > 0) return { floor: level, isRaised: true }
  const row = required(
    await tx.query<{ floor: Urgency }>(`select floor from app.encounters where id = $1`, [id]),
    'encounter',
  )
  return { floor: row.floor, isRaised: false }
}

/** Which way an encounter may go; signing ends it, and what comes later is a linked one. */
const NEXT: Record<EncounterStatus, readonly EncounterStatus[]> = {
  open: ['closing'],
  closing: ['open', 'in_review'],
  in_review: ['open', 'closing', 'signed'],
  signed: [],
}

/**
 * Compare-and-set of the status.
 * @throws AppError `stale` when somebody moved it first; `conflict` when there is no such way
 */
export async function moveStatus(
  tx: Tx,
  id: string,
  { from, to }: { from: EncounterStatus; to: EncounterStatus },
): Promise<void> {
  if (!NEXT[from].includes(to)) throw new AppError('conflict', `An encounter can't go from ${from} to ${to}.`)
  const moved = await tx.query(`update app.encounters set status = $3 where id = $1 and status = $2 returning id`, [
    id,
    from,
    to,
  ])
  if (moved.length > 0) {
    inside(tx).locked.set(id, to)
    return
  }
  const row = required(
    await tx.query<{ status: string }>(`select status from app.encounters where id = $1`, [id]),
    'encounter',
  )
  throw new AppError('stale', `The encounter is ${row.status}, not ${from}. Load it again.`)
}

/** Open encounters in which nobody has said anything since then, in all tenants. For `store.system`. */
export async function silentEncounters(
  query: Tx['query'],
  { silentSince, limit = 100 }: { silentSince: number; limit?: number },
): Promise<{ tenantId: string; encounterId: string }[]> {
  const rows = await query<{ tenant_id: string; id: string }>(
    `select tenant_id, id from app.encounters where status = 'open' and last_activity_at <= $1
      order by last_activity_at limit $2`,
    [new Date(silentSince), limit],
  )
  return rows.map((row) => ({ tenantId: row.tenant_id, encounterId: row.id }))
}

/** The columns of an `EncounterRow`. */
export const ENCOUNTER_COLUMNS = `id, patient_id, subject, status, level, floor, complaint, triage, completeness, locale, linked_to,
  opened_at, last_activity_at, last_seq`
const SELECT = `select ${ENCOUNTER_COLUMNS} from app.encounters`

export interface EncounterRow extends Record<string, unknown> {
  id: string
  patient_id: string
  subject: Buffer
  status: EncounterStatus
  level: Urgency | null
  floor: Urgency | null
  complaint: Buffer | null
  triage: Buffer | null
  completeness: number
  locale: Locale
  linked_to: string | null
  opened_at: Date
  last_activity_at: Date
  last_seq: string
}

export async function openEncounter(tx: Tx, row: EncounterRow): Promise<Encounter> {
  const { id } = row
  return {
    id,
    patientId: row.patient_id,
    subject: await openSubject(tx, id, row.subject),
    status: row.status,
    level: row.level,
    floor: row.floor,
    complaint: await openComplaint(tx, id, row.complaint),
    triage: row.triage && (await openJson(tx, cell('triage', id), row.triage, TriageAssessment)),
    completeness: row.completeness,
    locale: row.locale,
    linkedTo: row.linked_to,
    openedAt: row.opened_at.getTime(),
    lastActivityAt: row.last_activity_at.getTime(),
    lastSeq: Number(row.last_seq),
  }
}

export function openSubject(tx: Tx, encounterId: string, sealed: Buffer): Promise<SubjectRecord> {
  return openJson(tx, cell('subject', encounterId), sealed, SubjectRecord)
}

/** Whom an encounter is about, by name: the account's holder only where they write about themselves. */
export function namesOf(
  { name, speaker }: Pick<SubjectRecord, 'name' | 'speaker'>,
  holder: string,
): { patientName: string | null; toldBy: string | null } {
  return speaker === 'self' ? { patientName: name ?? holder, toldBy: null } : { patientName: name, toldBy: holder }
}

export function openComplaint(tx: Tx, encounterId: string, sealed: Buffer | null): Promise<string | null> {
  return openOptional(tx, cell('complaint', encounterId), sealed)
}

function cell(column: 'subject' | 'complaint' | 'triage' | 'interview', id: string): Cell {
  return { table: 'encounters', column, id }
}
