import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type EncounterView, type NoteEdit, type NoteSign, NoteView } from '../../core/rest.ts'
import { ApiProblem, call } from '../shared/rest.ts'

/** What can be done to a note. Each answer takes the note's place; a conflict reads the encounter again. */
export function useNote({ noteId, encounterId }: Pick<NoteView, 'noteId' | 'encounterId'>) {
  const queries = useQueryClient()
  const key = ['encounter', encounterId]
  const options = {
    onSuccess: (note: NoteView) => {
      queries.setQueryData<EncounterView>(key, (view) => view && { ...view, note })
      void queries.invalidateQueries({ queryKey: key })
    },
    onError: (error: Error) => {
      if (isConflict(error)) void queries.invalidateQueries({ queryKey: key })
    },
  }
  const post = (path: string, body: object) => call(NoteView, `/v1/notes/${noteId}${path}`, { method: 'POST', body })
  return {
    edit: useMutation({
      mutationFn: (body: NoteEdit) => call(NoteView, `/v1/notes/${noteId}`, { method: 'PUT', body }),
      ...options,
    }),
    sign: useMutation({ mutationFn: (body: NoteSign) => post('/sign', body), ...options }),
    addendum: useMutation({ mutationFn: (text: string) => post('/addenda', { text }), ...options }),
    enteredInError: useMutation({ mutationFn: (reason: string) => post('/entered-in-error', { reason }), ...options }),
  }
}

export function isConflict(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 409
}
