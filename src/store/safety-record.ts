import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import type { Severity } from '../core/safety.ts'
import { audit } from './audit.ts'
import { openOptional, required } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** Whether an administrator has switched models off for this tenant. Asked before each use of one. */
export async function isModelOff(tx: Tx): Promise<boolean> {
  const [latest] = await tx.query<{ is_off: boolean }>(
    'select is_off from app.model_switches order by at desc, id desc limit 1',
  )
  return latest?.is_off ?? false
}

/** Switches models off or on again. It holds from the next step on, in every process. */
export async function switchModel(
  tx: Tx,
  { off, reason, by, now }: { off: boolean; reason: string; by: string; now: number },
): Promise<void> {
  const id = newId(now)
  const cell = { table: 'model_switches', column: 'reason', id }
  // Two changes of one moment have an order: the later one holds.
  await tx.query(
    `insert into app.model_switches (id, is_off, changed_by, reason, at)
     select $1, $2, $3, $4, greatest($5::timestamptz, max(at) + interval '1 millisecond') from app.model_switches`,
    [id, off, by, await tx.seal(cell, reason), new Date(now)],
  )
  await audit(tx, [{ actor: by, action: off ? 'model.off' : 'model.on', object: `tenant:${tx.tenantId}` }])
}

interface ModelSwitch {
  off: boolean
  by: string
  /** Milliseconds since 1970. */
  at: number
  reason: string
}

/** Every change, latest first. */
export async function modelSwitches(tx: Tx): Promise<ModelSwitch[]> {
  const rows = await tx.query<{ id: string; is_off: boolean; changed_by: string; reason: Buffer; at: Date }>(
    'select id, is_off, changed_by, reason, at from app.model_switches order by at desc, id desc limit 100',
  )
  return Promise.all(
    rows.map(async ({ id, is_off: off, changed_by: by, reason, at }) => ({
      off,
      by,
      at: at.getTime(),
      reason: await tx.open({ table: 'model_switches', column: 'reason', id }, reason),
    })),
  )
}

interface Incident {
  id: string
  severity: Severity
  what: string
  recordedBy: string
  /** Milliseconds since 1970. */
  recordedAt: number
  closed: { outcome: string; by: string; at: number } | null
}

export async function recordIncident(
  tx: Tx,
  { severity, what, by, now }: { severity: Severity; what: string; by: string; now: number },
): Promise<{ id: string }> {
  const id = newId(now)
  await tx.query(
    'insert into app.incidents (id, severity, what, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)',
    [id, severity, await tx.seal(cell('what', id), what), by, new Date(now)],
  )
  await audit(tx, [{ actor: by, action: 'incident.record', object: `incident:${id}`, code: severity }])
  return { id }
}

/** @throws AppError `not_found`; `conflict` when it is closed already: what was written stays */
export async function closeIncident(
  tx: Tx,
  id: string,
  { outcome, by, now }: { outcome: string; by: string; now: number },
): Promise<void> {
  const closed = await tx.query(
    `update app.incidents set outcome = $2, closed_by = $3, closed_at = $4 where id = $1 and closed_at is null returning id`,
    [id, await tx.seal(cell('outcome', id), outcome), by, new Date(now)],
  )
  if (closed.length === 0) {
    required(await tx.query('select id from app.incidents where id = $1', [id]), 'incident')
    throw new AppError('conflict', 'This incident is closed already. Record another one if more has come of it.')
  }
  await audit(tx, [{ actor: by, action: 'incident.close', object: `incident:${id}` }])
}

/** Open ones first, then latest first. */
export async function incidents(tx: Tx): Promise<Incident[]> {
  const rows = await tx.query<IncidentRow>(
    `select id, severity, what, recorded_by, recorded_at, outcome, closed_by, closed_at from app.incidents
      order by closed_at is not null, recorded_at desc, id desc limit 500`,
  )
  return Promise.all(
    rows.map(async (row) => {
      const outcome = await openOptional(tx, cell('outcome', row.id), row.outcome)
      const isClosed = outcome !== null && row.closed_by !== null && row.closed_at !== null
      return {
        id: row.id,
        severity: row.severity,
        what: await tx.open(cell('what', row.id), row.what),
        recordedBy: row.recorded_by,
        recordedAt: row.recorded_at.getTime(),
        closed: isClosed ? { outcome, by: row.closed_by!, at: row.closed_at!.getTime() } : null,
      }
    }),
  )
}

interface IncidentRow extends Record<string, unknown> {
  id: string
  severity: Severity
  what: Buffer
  recorded_by: string
  recorded_at: Date
  outcome: Buffer | null
  closed_by: string | null
  closed_at: Date | null
}

function cell(column: 'what' | 'outcome', id: string): Cell {
  return { table: 'incidents', column, id }
}
