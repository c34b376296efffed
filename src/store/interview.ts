import type { z } from 'zod'
import { ENCOUNTER_COLUMNS, type Encounter, type EncounterRow, openEncounter } from './encounters.ts'
import { openJson, required } from './rows.ts'
import { inside, type Tx } from './tenant.ts'

/** The interview of an encounter (open question, what was asked, what was not answered), and which writing of it this is. */
interface Interview<T> {
  /** Null before the first question. */
  state: T | null
  version: number
}

/** @throws AppError `not_found`; `corrupt` when the stored state does not fit the schema */
export async function readInterview<T>(tx: Tx, encounterId: string, schema: z.ZodType<T>): Promise<Interview<T>> {
  const sql = `select interview, interview_version from app.encounters where id = $1`
  return openInterview(tx, encounterId, {
    row: required(await tx.query<InterviewRow>(sql, [encounterId]), 'encounter'),
    schema,
  })
}

/**
 * An encounter and its interview in one go; with `lock` the encounter stays locked until the transaction ends, as by
 * `lockEncounter`.
 * @throws AppError `not_found`; `corrupt`
 */
export async function readTalk<T>(
  tx: Tx,
  encounterId: string,
  { schema, lock = false }: { schema: z.ZodType<T>; lock?: boolean },
): Promise<{ encounter: Encounter; interview: Interview<T> }> {
  const rows = await tx.query<EncounterRow & InterviewRow>(
    `select ${ENCOUNTER_COLUMNS}, interview, interview_version from app.encounters where id = $1${lock ? ' for no key update' : ''}`,
    [encounterId],
  )
  const row = required(rows, 'encounter')
  if (lock) inside(tx).locked.set(encounterId, row.status)
  return {
    encounter: await openEncounter(tx, row),
    interview: await openInterview(tx, encounterId, { row, schema }),
  }
}

interface InterviewRow extends Record<string, unknown> {
  interview: Buffer | null
  interview_version: number
}

async function openInterview<T>(
  tx: Tx,
  encounterId: string,
  { row, schema }: { row: InterviewRow; schema: z.ZodType<T> },
): Promise<Interview<T>> {
  const cell = { table: 'encounters', column: 'interview', id: encounterId }
  const state = row.interview && (await openJson(tx, cell, row.interview, schema))
  return { state, version: row.interview_version }
}
