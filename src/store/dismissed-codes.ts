import { z } from 'zod'
import { lockEncounter } from './encounters.ts'
import { openJson, required, sealJson } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

const Codes = z.array(z.string())

/** Codes that a clinician does not want offered for this note any more. @throws AppError `not_found` */
export async function dismissedCodes(tx: Tx, noteId: string): Promise<string[]> {
  const rows = await tx.query<{ dismissed_codes: Buffer | null }>(
    `select dismissed_codes from app.notes where id = $1`,
    [noteId],
  )
  const { dismissed_codes: sealed } = required(rows, 'note')
  return sealed === null ? [] : openJson(tx, cell(noteId), sealed, Codes)
}

/** Dismisses a code, or has it offered again. @throws AppError `not_found` */
export async function setDismissed(
  tx: Tx,
  {
    noteId,
    encounterId,
    code,
    isDismissed,
  }: { noteId: string; encounterId: string; code: string; isDismissed: boolean },
): Promise<void> {
  // Two clinicians at once: the second reads what the first has written.
  await lockEncounter(tx, encounterId)
  const others = (await dismissedCodes(tx, noteId)).filter((one) => one !== code)
  const codes = isDismissed ? [...others, code] : others
  await tx.query(`update app.notes set dismissed_codes = $2 where id = $1`, [
    noteId,
    await sealJson(tx, cell(noteId), codes),
  ])
}

function cell(noteId: string): Cell {
  return { table: 'notes', column: 'dismissed_codes', id: noteId }
}
