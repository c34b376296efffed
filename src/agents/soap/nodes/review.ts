import { interrupt } from '@langchain/langgraph'
import { Decision, type NoteState } from '../state.ts'

/** Waits for a person. Nothing happens here: this node runs again from its top when the review is resumed. */
export function review({ noteId, version }: NoteState): Partial<NoteState> {
  const { signedVersion } = Decision.parse(interrupt({ noteId, version }))
  return { signedVersion }
}
