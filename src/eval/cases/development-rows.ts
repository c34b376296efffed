import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AppError } from '../../core/errors.ts'

/**
 * The rows of one file of the development data (JSON Lines), in its order.
 * @param dataDir folder that `--data` names
 * @param name path inside that folder, such as `notes/primock57.jsonl`
 * @param row shape of a row; fields that it does not name are dropped
 * @throws AppError `bad_input` when no folder is named, the file is missing, or a line is no such row
 */
export async function developmentRows<Row>(dataDir: string | null, name: string, row: z.ZodType<Row>): Promise<Row[]> {
  if (dataDir === null) throw new AppError('bad_input', 'This reads development data. Name its folder with --data.')
  try {
    const lines = (await readFile(join(dataDir, name), 'utf8')).split('\n')
    return lines.filter((line) => line.trim() !== '').map((line) => row.parse(JSON.parse(line)))
  } catch (cause) {
    throw new AppError('bad_input', `The data folder has no readable ${name}. Name the folder with --data.`, { cause })
  }
}
