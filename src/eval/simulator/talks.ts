import { z } from 'zod'
import { readDialogue } from '../../clinical/dialogue.ts'
import { developmentRows } from '../cases/development-rows.ts'

/** What the patients of recorded consultations said, in order. The doctor's lines are not sent. */
export interface Talk {
  readonly id: string
  readonly messages: readonly string[]
}

const FILES = ['primock57.jsonl', 'aci-bench.jsonl']
const Row = z.object({ id: z.string(), dialogue: z.string() })

/** Every talk of the development data. @throws AppError `bad_input` when a file is missing or a row can't be read */
export async function readTalks(dataDir: string | null): Promise<Talk[]> {
  const rows = await Promise.all(FILES.map((name) => developmentRows(dataDir, `notes/${name}`, Row)))
  return rows.flat().map(({ id, dialogue }) => ({ id, messages: messagesOf(dialogue) }))
}

/** A companion has no account in a patient's chat: the patient passes the words on, as a third person's. */
function messagesOf(dialogue: string): string[] {
  return readDialogue(dialogue).flatMap(({ speaker, text }) => {
    if (speaker === 'clinician' || speaker === 'assistant' || text.trim() === '') return []
    return [speaker === 'patient' ? text : `The person with me says: ${text}`]
  })
}
