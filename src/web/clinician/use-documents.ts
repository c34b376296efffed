import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type CodeDecision, NoteDocuments, type NoteShare } from '../../core/note-documents.ts'
import type { NoteView } from '../../core/rest.ts'
import { call } from '../shared/rest.ts'
import { isConflict } from './use-note.ts'

/** Further forms of a note (codes, templates, plain summary), of the version that is shown, and what is decided on them. */
export function useDocuments({ noteId, versions }: Pick<NoteView, 'noteId' | 'versions'>) {
  const queries = useQueryClient()
  const path = `/v1/notes/${noteId}`
  const key = ['documents', noteId, versions.at(-1)?.version ?? 0]
  const options = {
    onSuccess: (documents: NoteDocuments) => queries.setQueryData(key, documents),
    onError: (error: Error) => {
      // Somebody has changed the note: both are read again.
      if (isConflict(error)) void queries.invalidateQueries()
    },
  }
  return {
    documents: useQuery({ queryKey: key, queryFn: () => call(NoteDocuments, `${path}/documents`) }),
    decideCode: useMutation({
      mutationFn: (body: CodeDecision) => call(NoteDocuments, `${path}/codes`, { method: 'PUT', body }),
      ...options,
    }),
    share: useMutation({
      mutationFn: (body: NoteShare) => call(NoteDocuments, `${path}/share`, { method: 'POST', body }),
      ...options,
    }),
  }
}
