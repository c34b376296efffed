import { StateSchema } from '@langchain/langgraph'
import { z } from 'zod'

/** State of one note's workflow: ids and numbers. The words stand in the versions, sealed. */
export const NoteState = new StateSchema({
  encounterId: z.string(),
  noteId: z.string(),
  /** The last message the draft read. */
  throughSeq: z.number().int().default(0),
  version: z.number().int().default(0),
  /** Set when a person has signed. */
  signedVersion: z.number().int().nullable().default(null),
})
export type NoteState = typeof NoteState.State

export const NoteContext = z.object({ tenantId: z.string() })
/** What a signature resumes the graph with: the words were committed with the signature itself. */
export const Decision = z.object({ signedVersion: z.number().int() })
