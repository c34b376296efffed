import { z } from 'zod'
import { CodeDecision, NoteDocuments, NoteShare } from '../../core/note-documents.ts'
import { NoteAddendum, NoteEdit, NoteError, NoteSign, NoteView } from '../../core/rest.ts'
import { type Route, route } from './route.ts'

const NoteParams = z.object({ noteId: z.uuid() })

export const noteRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/notes/:noteId',
    permission: 'note:read',
    summary: 'A note with all its versions',
    params: NoteParams,
    result: NoteView,
    handle: ({ door, actor, params }) => door.clinician.note(actor, params.noteId),
  }),
  route({
    method: 'put',
    path: '/notes/:noteId',
    permission: 'note:edit',
    summary: 'Adds an edited version; 409 when the parent version is not the current one',
    params: NoteParams,
    body: NoteEdit,
    result: NoteView,
    handle: ({ door, actor, params, body }) => door.clinician.editNote(actor, params.noteId, body),
  }),
  route({
    method: 'post',
    path: '/notes/:noteId/sign',
    permission: 'note:sign',
    summary: 'Signs the current version; 409 when version or review is stale, or something is missing',
    params: NoteParams,
    body: NoteSign,
    result: NoteView,
    handle: ({ door, actor, params, body }) => door.clinician.signNote(actor, params.noteId, body),
  }),
  route({
    method: 'get',
    path: '/notes/:noteId/documents',
    permission: 'note:read',
    summary: 'Codes for the problem list, DAP note, referral letter, and the plain summary with who would read it',
    params: NoteParams,
    result: NoteDocuments,
    handle: ({ door, actor, params }) => door.clinician.noteDocuments(actor, params.noteId),
  }),
  route({
    method: 'put',
    path: '/notes/:noteId/codes',
    permission: 'note:edit',
    summary: 'Stops offering a code for this note, or offers it again; a code is accepted by an edit of the note',
    params: NoteParams,
    body: CodeDecision,
    result: NoteDocuments,
    handle: ({ door, actor, params, body }) => door.clinician.decideCode(actor, params.noteId, body),
  }),
  route({
    method: 'post',
    path: '/notes/:noteId/share',
    permission: 'note:share',
    summary:
      'Gives one part of the plain summary to the patient; 409 before signing or when version or readers changed',
    params: NoteParams,
    body: NoteShare,
    result: NoteDocuments,
    handle: ({ door, actor, params, body }) => door.clinician.shareNote(actor, params.noteId, body),
  }),
  route({
    method: 'post',
    path: '/notes/:noteId/addenda',
    permission: 'note:amend',
    summary: 'Adds an addendum to a signed note',
    params: NoteParams,
    body: NoteAddendum,
    result: NoteView,
    handle: ({ door, actor, params, body }) => door.clinician.addAddendum(actor, params.noteId, body.text),
  }),
  route({
    method: 'post',
    path: '/notes/:noteId/entered-in-error',
    permission: 'note:amend',
    summary: 'Marks a signed note as entered in error, with a reason; the versions stay',
    params: NoteParams,
    body: NoteError,
    result: NoteView,
    handle: ({ door, actor, params, body }) => door.clinician.markEnteredInError(actor, params.noteId, body.reason),
  }),
]
