import { withAttributes } from '../clinical/attributes.ts'
import { shownFindings } from '../clinical/shown.ts'
import { Urgency } from '../core/clinical.ts'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { EncounterView } from '../core/rest.ts'
import { audit } from '../store/audit.ts'
import { getEncounter, namesOf, updateEncounter } from '../store/encounters.ts'
import { escalationsOf } from '../store/escalations.ts'
import { appendEvent, citationsOf, eventsSince } from '../store/events.ts'
import { factsOf } from '../store/facts.ts'
import { lowerFloor } from '../store/floor-lowering.ts'
import { receive, turns } from '../store/inbox.ts'
import { noteOf } from '../store/notes.ts'
import { getPerson } from '../store/people.ts'
import { listQueue, queueSince, touchQueue } from '../store/queue.ts'
import type { Tx } from '../store/tenant.ts'
import type { ClinicianDoor } from './door.ts'
import { escalationDetail } from './escalation/detail.ts'
import type { EscalationLoop } from './escalation/loop.ts'
import type { Services } from './services.ts'
import type { NoteDesk } from './soap/desk.ts'
import { readerOf } from './soap/documents.ts'

export interface ClinicianDoorOptions extends Pick<Services, 'store' | 'clock'> {
  notes: NoteDesk
  escalations: EscalationLoop
  draftMessage: ClinicianDoor['draftMessage']
}

export function createClinicianDoor({
  store,
  clock,
  notes,
  escalations,
  draftMessage,
}: ClinicianDoorOptions): ClinicianDoor {
  return {
    queue: (actor) => store.withTenant(actor.tenantId, listQueue),
    queueSince: (actor, afterSeq) => store.withTenant(actor.tenantId, (tx) => queueSince(tx, afterSeq)),

    watch: (actor, { encounterId, afterSeq }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const { lastSeq } = await getEncounter(tx, encounterId)
        return { events: await eventsSince(tx, encounterId, { afterSeq, reader: 'staff' }), lastSeq }
      }),

    encounter: (actor, encounterId) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const view = await encounterView(tx, encounterId, notes)
        // Who read a record is part of the record.
        await audit(tx, [
          { actor: actor.userId, action: 'encounter.read', object: `encounter:${encounterId}`, encounterId },
        ])
        return view
      }),

    write: (actor, { encounterId, clientId, text, kind }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const { id, name } = await getPerson(tx, actor.userId)
        const isTold = kind === 'message'
        const { messageId, seq, isNew } = await receive(tx, {
          encounterId,
          clientId,
          speaker: 'clinician',
          text,
          author: { id, name },
          isTold,
          now: clock.now(),
        })
        const action = isTold ? 'message.tell' : 'message.ask'
        if (isNew) await audit(tx, [{ actor: id, action, object: `message:${messageId}`, encounterId }])
        return { messageId, seq }
      }),
    draftMessage,

    note: (actor, noteId) => notes.view(actor, noteId),
    editNote: (actor, noteId, edit) => notes.edit(actor, noteId, edit),
    signNote: (actor, noteId, sign) => notes.sign(actor, noteId, sign),
    addAddendum: (actor, noteId, text) => notes.addAddendum(actor, noteId, text),
    markEnteredInError: (actor, noteId, reason) => notes.markEnteredInError(actor, noteId, reason),
    noteDocuments: (actor, noteId) => notes.documents(actor, noteId),
    decideCode: (actor, noteId, decision) => notes.decideCode(actor, noteId, decision),
    shareNote: (actor, noteId, share) => notes.share(actor, noteId, share),
    acknowledge: (actor, escalationId) => escalations.acknowledge(actor, escalationId),
    closeEscalation: (actor, escalationId, outcome) => escalations.close(actor, escalationId, outcome),

    lowerFloor: (actor, encounterId, { level, reason }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const to = Urgency.safeParse(level)
        if (!to.success) throw new AppError('bad_input', 'The level is not one of the five.')
        const now = clock.now()
        await lowerFloor(tx, { encounterId, to: to.data, clinicianId: actor.userId, reason, now })
        await updateEncounter(tx, encounterId, { level: to.data })
        await appendEvent(tx, {
          encounterId,
          audience: 'staff',
          body: { type: 'urgency-changed', level: to.data, floor: to.data },
          now,
        })
        await touchQueue(tx, encounterId, now)
        return encounterView(tx, encounterId, notes)
      }),
  }
}

/** Everything a clinician works from, of one moment. */
async function encounterView(tx: Tx, encounterId: string, notes: NoteDesk): Promise<EncounterView> {
  const encounter = await getEncounter(tx, encounterId)
  const patient = await getPerson(tx, encounter.patientId)
  const said = await turns(tx, encounterId)
  const authors = new Map<string, string>()
  for (const { authorId } of said)
    if (authorId && !authors.has(authorId)) authors.set(authorId, (await getPerson(tx, authorId)).name)
  const facts = await factsOf(tx, encounterId)
  const raised = await escalationsOf(tx, encounterId)
  const note = await noteOf(tx, encounterId)
  const { subject, status, level, floor, triage, openedAt, lastSeq, locale } = encounter
  return {
    encounterId,
    status,
    ...namesOf(subject, patient.name),
    subject,
    level,
    floor,
    triage,
    openedAt: isoTime(openedAt),
    lastSeq,
    turns: said.map(({ id, speaker, text, at, authorId }) => ({
      id,
      speaker,
      text,
      at,
      author: authorId && (authors.get(authorId) ?? null),
    })),
    findings: withAttributes(shownFindings(facts.map(({ finding }) => finding)), said),
    citations: await citationsOf(tx, encounterId),
    escalations: raised.map(escalationDetail),
    note: note ? await notes.viewIn(tx, note.id) : null,
    place: subject.place,
    callBack: subject.callBack,
    locale,
    readers: [readerOf(patient, subject)],
  }
}
