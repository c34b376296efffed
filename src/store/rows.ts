import type { z } from 'zod'
import { AppError } from '../core/errors.ts'
import type { Cell, Tx } from './tenant.ts'

/**
 * The one row that must be there.
 * @throws AppError `not_found`, also for what belongs to another tenant: nobody learns that it exists
 */
export function required<Row>(rows: readonly Row[], what: string): Row {
  const [row] = rows
  if (row === undefined) throw new AppError('not_found', `There is no such ${what}.`, { detail: { what } })
  return row
}

/** Encrypts a value as JSON for one cell. */
export function sealJson(tx: Tx, cell: Cell, value: unknown): Promise<Buffer> {
  return tx.seal(cell, JSON.stringify(value))
}

/** @throws AppError `corrupt` when what was stored does not fit the schema any more; the message names the cell only */
export async function openJson<T>(tx: Tx, cell: Cell, sealed: Buffer, schema: z.ZodType<T>): Promise<T> {
  const parsed = schema.safeParse(JSON.parse(await tx.open(cell, sealed)))
  if (parsed.success) return parsed.data
  throw new AppError('corrupt', `${cell.table}.${cell.column} holds something this version can't read.`, {
    detail: { table: cell.table, column: cell.column, id: cell.id },
  })
}

/** Like `open`, for a column that may be null. */
export function openOptional(tx: Tx, cell: Cell, sealed: Buffer | null): Promise<string | null> {
  return sealed === null ? Promise.resolve(null) : tx.open(cell, sealed)
}

export function sealOptional(tx: Tx, cell: Cell, plain: string | null): Promise<Buffer | null> {
  return plain === null ? Promise.resolve(null) : tx.seal(cell, plain)
}
