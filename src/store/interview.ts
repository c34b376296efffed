import type { z } from 'zod'
import { AppError } from '../core/errors.ts'
import { openJson, required, sealJson } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** The interview of an encounter (open question, what was asked, what was not answered), and which writing of it this is. */
interface Interview<T> {
  /** Null before the first question. */
  state: T | null
  version: number
}

/** @throws AppError `not_found`; `corrupt` when the stored state does not fit the schema */
export async function readInterview<T>(tx: Tx, encounterId: string, schema: z.ZodType<T>): Promise<Interview<T>> {
  const rows = await tx.query<{ interview: Buffer | null; interview_version: number }>(
    `select interview, interview_version from app.encounters where id = $1`,
    [encounterId],
  )
  const row = required(rows, 'encounter')
  const state = row.interview && (await openJson(tx, cell(encounterId), row.interview, schema))
  return { state, version: row.interview_version }
}

/**
 * Compare-and-set of the interview on the version that was read.
 * @returns the new version
 * @throws AppError `stale` when somebody wrote it since
 */
export async function writeInterview(
  tx: Tx,
  encounterId: string,
  { state, version }: { state: unknown; version: number },
): Promise<number> {
  const sealed = await sealJson(tx, cell(encounterId), state)
  const [row] = await tx.query<{ interview_version: number }>(
    `update app.encounters set interview = $3, interview_version = interview_version + 1
      where id = $1 and interview_version = $2 returning interview_version`,
    [encounterId, version, sealed],
  )
  if (!row) throw new AppError('stale', 'The interview has gone on since it was read. Read it again.')
  return row.interview_version
}

function cell(encounterId: string): Cell {
  return { table: 'encounters', column: 'interview', id: encounterId }
}
