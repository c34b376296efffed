import { AppError } from '../core/errors.ts'
import { lockEncounter } from './encounters.ts'
import type { Cell, Tx } from './tenant.ts'

/** What a placeholder stands for, in one encounter. */
export interface Pseudonym {
  /** Like `[NAME_1]`. */
  placeholder: string
  kind: string
  value: string
}

/** The encounter's map, in the order of the placeholders. */
export async function pseudonymsOf(tx: Tx, encounterId: string): Promise<Pseudonym[]> {
  const rows = await tx.query<{ placeholder: string; kind: string; value: Buffer }>(
    `select placeholder, kind, value from app.pseudonyms where encounter_id = $1 order by placeholder`,
    [encounterId],
  )
  const pseudonyms: Pseudonym[] = []
  for (const { placeholder, kind, value } of rows) {
    pseudonyms.push({ placeholder, kind, value: await tx.open(cell(encounterId, placeholder), value) })
  }
  return pseudonyms
}

/**
 * Adds to the map. A placeholder never changes what it stands for.
 * @throws AppError `stale` when one of them stands for something else already: read the map again and go on from it
 */
export async function addPseudonyms(tx: Tx, encounterId: string, added: readonly Pseudonym[]): Promise<void> {
  if (added.length === 0) return
  await lockEncounter(tx, encounterId)
  const known = new Map((await pseudonymsOf(tx, encounterId)).map((entry) => [entry.placeholder, entry]))
  for (const { placeholder, kind, value } of added) {
    const earlier = known.get(placeholder)
    if (earlier?.value === value && earlier.kind === kind) continue
    if (earlier) throw new AppError('stale', 'A placeholder is taken. Read the pseudonyms again and go on from them.')
    await tx.query(`insert into app.pseudonyms (encounter_id, placeholder, kind, value) values ($1, $2, $3, $4)`, [
      encounterId,
      placeholder,
      kind,
      await tx.seal(cell(encounterId, placeholder), value),
    ])
    known.set(placeholder, { placeholder, kind, value })
  }
}

function cell(encounterId: string, placeholder: string): Cell {
  return { table: 'pseudonyms', column: 'value', id: `${encounterId}/${placeholder}` }
}
