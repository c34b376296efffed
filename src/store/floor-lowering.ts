import { z } from 'zod'
import { Urgency, urgencyRank } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { audit } from './audit.ts'
import { required } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

interface FloorLowering {
  encounterId: string
  to: Urgency | null
  /** The named clinician. */
  clinicianId: string
  reason: string
  now: number
}

/**
 * The only way down: a named clinician with a reason, on record in the same transaction. The database refuses any other
 * statement that lowers a floor, by a trigger. The standing level stays; what it becomes is said by `updateEncounter`.
 * @throws AppError `bad_input` when the level is not below the floor or the reason is empty; `not_allowed` when the
 * person is no active clinician; `not_found`
 */
export async function lowerFloor(tx: Tx, { encounterId, to, clinicianId, reason, now }: FloorLowering): Promise<void> {
  if (reason.trim() === '') throw new AppError('bad_input', 'Say why the level is lowered.')
  const row = required(await tx.query<{ floor: Urgency | null }>(LOCK, [encounterId]), 'encounter')
  if (row.floor === null || urgencyRank(to) >= urgencyRank(row.floor)) {
    throw new AppError('bad_input', 'The new level is not below the floor. Choose a lower one, or leave it.')
  }
  const clinician = await tx.query(`select 1 from app.people where id = $1 and role = 'clinician' and active`, [
    clinicianId,
  ])
  if (clinician.length === 0) throw new AppError('not_allowed', 'Only an active clinician lowers a floor.')
  const id = newId(now)
  await tx.query(
    `insert into app.floor_lowerings (id, encounter_id, from_level, to_level, lowered_by, reason, at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, encounterId, row.floor, to, clinicianId, await tx.seal(cell(id), reason), new Date(now)],
  )
  await tx.query(`update app.encounters set floor = $2 where id = $1`, [encounterId, to])
  await audit(tx, [
    {
      actor: clinicianId,
      action: 'floor.lower',
      object: `encounter:${encounterId}`,
      code: `${row.floor}-to-${to ?? 'none'}`,
      encounterId,
    },
  ])
}

/** Who lowered the floor, from what to what and why, oldest first. */
export async function floorLowerings(
  tx: Tx,
  encounterId: string,
): Promise<{ from: Urgency; to: Urgency | null; by: string; reason: string; at: number }[]> {
  const rows = await tx.query<LoweringRow>(
    `select id, from_level, to_level, lowered_by, reason, at from app.floor_lowerings where encounter_id = $1 order by at, id`,
    [encounterId],
  )
  return Promise.all(
    rows.map(async (row) => ({
      from: Urgency.parse(row.from_level),
      to: z.nullable(Urgency).parse(row.to_level),
      by: row.lowered_by,
      reason: await tx.open(cell(row.id), row.reason),
      at: row.at.getTime(),
    })),
  )
}

const LOCK = `select floor from app.encounters where id = $1 for no key update`

interface LoweringRow extends Record<string, unknown> {
  id: string
  from_level: string
  to_level: string | null
  lowered_by: string
  reason: Buffer
  at: Date
}

function cell(id: string): Cell {
  return { table: 'floor_lowerings', column: 'reason', id }
}
