import { z } from 'zod'
import { MessageDraft, MessageDraftAsk } from '../../core/patient-message.ts'
import { EncounterEvent, MAX_MESSAGE_BYTES } from '../../core/protocol.ts'
import {
  ConsentList,
  ConsentSet,
  EncounterList,
  EncounterView,
  EscalationClose,
  EscalationDetail,
  FloorLower,
  QueueList,
  ScreenerFit,
  ScreenerForm,
  ScreenerList,
  ScreenerName,
  ScreenerResult,
  ScreenerSubmit,
} from '../../core/rest.ts'
import { type Route, route } from './route.ts'

const EncounterParams = z.object({ encounterId: z.uuid() })
const EscalationParams = z.object({ escalationId: z.uuid() })
const After = z.object({ after: z.coerce.number().int().nonnegative().default(0) })
const MessagePost = z.object({
  clientId: z
    .string()
    .min(1)
    .max(64)
    .refine((id) => !id.includes('\u0000'), 'must not contain U+0000'),
  text: z
    .string()
    .min(1)
    .refine((text) => !text.includes('\u0000'), 'must not contain U+0000'),
  typedAt: z.iso.datetime({ offset: true }).optional(),
})

export const encounterRoutes: readonly Route[] = [
  route({
    method: 'get',
    path: '/queue',
    permission: 'queue:read',
    summary: 'Encounters that wait for a clinician, most urgent first, then longest waiting',
    result: QueueList,
    handle: ({ door, actor }) => door.clinician.queue(actor),
  }),
  route({
    method: 'get',
    path: '/encounters',
    permission: 'encounter:read-own',
    summary: "The patient's own encounters, latest first",
    result: EncounterList,
    handle: ({ door, actor }) => door.patient.encounters(actor),
  }),
  route({
    method: 'get',
    path: '/encounters/:encounterId',
    permission: 'encounter:read',
    summary: 'Transcript, facts, triage, escalations and note of one encounter',
    params: EncounterParams,
    result: EncounterView,
    handle: ({ door, actor, params }) => door.clinician.encounter(actor, params.encounterId),
  }),
  route({
    method: 'get',
    path: '/encounters/:encounterId/events',
    permission: 'encounter:read-own',
    summary: 'What the patient may see of an encounter after a seq',
    params: EncounterParams,
    query: After,
    result: z.object({ events: z.array(EncounterEvent), lastSeq: z.number().int() }),
    handle: ({ door, actor, params, query }) =>
      door.patient.resume(actor, { encounterId: params.encounterId, afterSeq: query.after }),
  }),
  route({
    method: 'post',
    path: '/encounters/:encounterId/messages',
    permission: 'encounter:write-own',
    summary: `Sends a message of at most ${MAX_MESSAGE_BYTES} bytes; the same clientId twice is one message`,
    params: EncounterParams,
    body: MessagePost,
    result: z.object({ encounterId: z.uuid(), messageId: z.uuid(), seq: z.number().int(), emergency: z.boolean() }),
    async handle({ door, actor, params, body }) {
      let emergency = false
      const stored = await door.patient.receive(actor, { encounterId: params.encounterId, ...body }, () => {
        emergency = true
      })
      return { ...stored, emergency }
    },
    // A limit never hides emergency help: what is refused is still screened.
    whenLimited: ({ door, actor, params, body }) =>
      door.patient.screenOnly(actor, { encounterId: params.encounterId, ...body }, () => {}),
  }),
  route({
    method: 'post',
    path: '/encounters/:encounterId/message-draft',
    permission: 'encounter:draft-message',
    summary: 'Drafts a plain message to the patient for a clinician to read, change and send; nothing is sent',
    params: EncounterParams,
    body: MessageDraftAsk,
    result: MessageDraft,
    handle: ({ door, actor, params, body }) => door.clinician.draftMessage(actor, params.encounterId, body),
  }),
  route({
    method: 'post',
    path: '/encounters/:encounterId/lower-floor',
    permission: 'urgency:lower',
    summary: 'A named clinician lowers the floor, with a reason',
    params: EncounterParams,
    body: FloorLower,
    result: EncounterView,
    handle: ({ door, actor, params, body }) => door.clinician.lowerFloor(actor, params.encounterId, body),
  }),
  route({
    method: 'post',
    path: '/escalations/:escalationId/acknowledge',
    permission: 'escalation:acknowledge',
    summary: 'A named clinician takes the escalation',
    params: EscalationParams,
    result: EscalationDetail,
    handle: ({ door, actor, params }) => door.clinician.acknowledge(actor, params.escalationId),
  }),
  route({
    method: 'post',
    path: '/escalations/:escalationId/close',
    permission: 'escalation:close',
    summary: 'Closes the escalation with its outcome',
    params: EscalationParams,
    body: EscalationClose,
    result: EscalationDetail,
    handle: ({ door, actor, params, body }) => door.clinician.closeEscalation(actor, params.escalationId, body.outcome),
  }),
  route({
    method: 'get',
    path: '/consents',
    permission: 'consent:read-own',
    summary: "The patient's consents by purpose",
    result: ConsentList,
    handle: ({ door, actor }) => door.patient.consents(actor),
  }),
  route({
    method: 'put',
    path: '/consents/:purpose',
    permission: 'consent:write-own',
    summary: 'Gives or withdraws a consent',
    params: z.object({ purpose: z.enum(['care', 'remote_model', 'research']) }),
    body: ConsentSet,
    result: ConsentList,
    handle: ({ door, actor, params, body }) => door.patient.setConsent(actor, { purpose: params.purpose, ...body }),
  }),
  route({
    method: 'get',
    path: '/screeners',
    permission: 'screener:fill-own',
    summary: 'Questionnaires that can be filled in, in the language of the talk',
    query: EncounterParams,
    result: ScreenerList,
    handle: ({ door, actor, query }) => door.patient.screeners(actor, query),
  }),
  route({
    method: 'get',
    path: '/screeners/:instrument',
    permission: 'screener:fill-own',
    summary: 'Whether a questionnaire is for whoever would fill it in: an adult, about themselves',
    params: z.object({ instrument: ScreenerForm }),
    query: EncounterParams,
    result: ScreenerFit,
    handle: ({ door, actor, params, query }) =>
      door.patient.screenerFit(actor, { instrument: params.instrument, encounterId: query.encounterId }),
  }),
  route({
    method: 'post',
    path: '/screeners/:instrument',
    permission: 'screener:fill-own',
    summary: 'Scores a questionnaire, or its first two items; an answer on suicide raises an escalation at once',
    params: z.object({ instrument: ScreenerName }),
    body: ScreenerSubmit,
    result: ScreenerResult,
    handle: ({ door, actor, params, body }) => door.patient.screener(actor, { instrument: params.instrument, ...body }),
  }),
]
