import { accepted } from '../../clinical/note/as-signed.ts'
import type { Locale } from '../../core/chat.ts'
import { urgencyRank } from '../../core/clinical.ts'
import { AppError } from '../../core/errors.ts'
import { describeError } from '../../core/log.ts'
import type { CodeDecision, NoteDocuments, NoteShare } from '../../core/note-documents.ts'
import { type CriticalItem, type NoteEdit, type NoteSign, type NoteView, unopenedItems } from '../../core/rest.ts'
import { audit } from '../../store/audit.ts'
import { type Encounter, getEncounter, moveStatus, updateEncounter } from '../../store/encounters.ts'
import { advanceEscalation, escalationsOf, viewEscalation } from '../../store/escalations.ts'
import { appendEvent } from '../../store/events.ts'
import { lowerFloor } from '../../store/floor-lowering.ts'
import { turns } from '../../store/inbox.ts'
import {
  addVersion,
  beginNote,
  getNote,
  type NoteBody,
  noteVersions,
  openReview,
  takeReview,
} from '../../store/notes.ts'
import { enqueue, markDelivered } from '../../store/outbox.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'
import { decideCode, noteDocuments, shareItem } from './documents.ts'
import type { NoteServices } from './services.ts'
import { blockers, needsOutcome, noteView } from './view.ts'

/** Kind of the effect that goes on after a signature; its payload is a `SignedNote`. */
export const FOLLOW_NOTE = 'note-follow'

export interface SignedNote {
  readonly noteId: string
  readonly signedVersion: number
}

/** Everything that happens to notes. Only a person signs. */
export interface NoteDesk {
  /** Drafts, verifies and opens the review. Doing it again for the same talk changes nothing. */
  draft(tenantId: string, encounterId: string): Promise<void>
  /** What comes after a signature: the patient is told. */
  follow(tenantId: string, note: SignedNote): Promise<void>
  view(actor: Actor, noteId: string): Promise<NoteView>
  viewIn(tx: Tx, noteId: string): Promise<NoteView>
  edit(actor: Actor, noteId: string, edit: NoteEdit): Promise<NoteView>
  sign(actor: Actor, noteId: string, sign: NoteSign): Promise<NoteView>
  addAddendum(actor: Actor, noteId: string, text: string): Promise<NoteView>
  markEnteredInError(actor: Actor, noteId: string, reason: string): Promise<NoteView>
  documents(actor: Actor, noteId: string): Promise<NoteDocuments>
  decideCode(actor: Actor, noteId: string, decision: CodeDecision): Promise<NoteDocuments>
  share(actor: Actor, noteId: string, share: NoteShare): Promise<NoteDocuments>
}

export function createNoteDesk(services: NoteServices): NoteDesk {
  const { store, clock, log, failpoint } = services
  const graphs = () => import('../graphs.ts')
  const graphOf = async (tenantId: string) => {
    const { openCheckpoints, soapGraph } = await graphs()
    return soapGraph(services, openCheckpoints(store, tenantId))
  }
  // One checkpoint at the interrupt, not one a node; the id says nothing but whose thread it is.
  const config = (tenantId: string, noteId: string) => ({
    configurable: { thread_id: `note:${noteId}` },
    context: { tenantId },
    durability: 'exit' as const,
  })

  /** Resumes the graph behind a committed signature. Doing it again changes nothing. */
  async function follow(tenantId: string, { noteId, signedVersion }: SignedNote) {
    const { Command } = await graphs()
    const graph = await graphOf(tenantId)
    await graph.invoke(new Command({ resume: { signedVersion } }), config(tenantId, noteId))
  }

  async function amend(actor: Actor, noteId: string, input: { kind: 'addendum' | 'entered_in_error'; reason: string }) {
    return store.withTenant(actor.tenantId, async (tx) => {
      const head = await headOf(tx, noteId)
      const author = { kind: 'person' as const, id: actor.userId }
      const body: NoteBody = { ...head.body, reason: input.reason }
      await addVersion(tx, { noteId, parentVersion: head.version, kind: input.kind, author, body, now: clock.now() })
      return noteView(tx, noteId)
    })
  }

  return {
    async draft(tenantId, encounterId) {
      const note = await store.withTenant(tenantId, async (tx) => {
        if ((await getEncounter(tx, encounterId)).status !== 'closing') return null
        // Messages only: other events come and go, and the same talk must be the same draft.
        const [last] = await turns(tx, encounterId, { last: 1 })
        return beginNote(tx, { encounterId, throughSeq: last?.seq ?? 0, now: clock.now() })
      })
      if (!note) return
      failpoint('note:begun')
      const { INTERRUPT, isInterrupted } = await graphs()
      const graph = await graphOf(tenantId)
      const result = await graph.invoke(
        { encounterId, noteId: note.id, throughSeq: note.throughSeq, version: 0, signedVersion: null },
        config(tenantId, note.id),
      )
      const interruptId = isInterrupted(result) ? result[INTERRUPT][0]?.id : undefined
      if (!interruptId) throw new AppError('internal', 'The note did not stop for its review.')
      failpoint('note:before-review')
      await store.withTenant(tenantId, async (tx) => {
        const now = clock.now()
        await openReview(tx, note.id, interruptId)
        await moveStatus(tx, encounterId, { from: 'closing', to: 'in_review' })
        await appendEvent(tx, {
          encounterId,
          audience: 'all',
          body: { type: 'status-changed', status: 'in_review', detail: null },
          now,
        })
        const { headVersion } = await getNote(tx, note.id)
        await appendEvent(tx, {
          encounterId,
          audience: 'staff',
          body: { type: 'note-ready', noteId: note.id, version: headVersion },
          now,
        })
        await touchQueue(tx, encounterId, now)
        await audit(tx, [{ actor: 'system', action: 'note.ready', object: `note:${note.id}`, encounterId }])
      })
      failpoint('note:after-review')
    },

    follow,

    view: (actor, noteId) => store.withTenant(actor.tenantId, (tx) => noteView(tx, noteId)),
    viewIn: noteView,

    edit: (actor, noteId, { parentVersion, sentences }) =>
      store.withTenant(actor.tenantId, async (tx) => {
        const head = await headOf(tx, noteId)
        const body: NoteBody = { ...head.body, soap: { sentences, omissions: head.body.soap.omissions } }
        const author = { kind: 'person' as const, id: actor.userId }
        await addVersion(tx, { noteId, parentVersion, kind: 'edit', author, body, now: clock.now() })
        const { encounterId } = await getNote(tx, noteId)
        await touchQueue(tx, encounterId, clock.now())
        return noteView(tx, noteId)
      }),

    async sign(actor, noteId, sign) {
      failpoint('sign:before-commit')
      const { view, signed, effect } = await store.withTenant(actor.tenantId, async (tx) => {
        const now = clock.now()
        const note = await getNote(tx, noteId)
        const { encounterId } = note
        const encounter = await getEncounter(tx, encounterId)
        if (note.state !== 'in_review') throw new AppError('stale', 'This note is not in review. Load it again.')
        await refuseUnready(tx, { encounter, isStale: note.staleAt !== null, sign })
        const head = await headOf(tx, noteId)
        if (head.version !== sign.version) throw new AppError('stale', 'The note has a newer version. Load it again.')
        await takeReview(tx, noteId, sign.interruptId)
        const isLower = urgencyRank(sign.level) < urgencyRank(encounter.floor)
        if (isLower) {
          if (!sign.lowerReason)
            throw new AppError('conflict', `Your level is below the floor (${encounter.floor}). Give a reason.`)
          await lowerFloor(tx, {
            encounterId,
            to: sign.level,
            clinicianId: actor.userId,
            reason: sign.lowerReason,
            now,
          })
        }
        await closeEscalations(tx, { encounterId, actor, sign, now })
        const { safetyNet, followUp, level, emergencyOutcome = null } = sign
        const lowerReason = isLower ? sign.lowerReason : undefined
        const decided = { safetyNet, followUp, level, emergencyOutcome, ...(lowerReason ? { lowerReason } : {}) }
        const body: NoteBody = { ...head.body, soap: accepted(head.body.soap), ...decided }
        const author = { kind: 'person' as const, id: actor.userId }
        const added = await addVersion(tx, { noteId, parentVersion: head.version, kind: 'signed', author, body, now })
        await updateEncounter(tx, encounterId, { level })
        await moveStatus(tx, encounterId, { from: 'in_review', to: 'signed' })
        await appendEvent(tx, {
          encounterId,
          audience: 'all',
          body: { type: 'status-changed', status: 'signed', detail: null },
          now,
        })
        await touchQueue(tx, encounterId, now)
        const read = sign.languageConfirmed ? ['language'] : []
        const counts = Object.fromEntries([...sign.opened, ...read].map((item) => [item, 1]))
        const object = `note:${noteId}/${head.version}`
        await audit(tx, [{ actor: actor.userId, action: 'note.items-opened', object, counts, encounterId }])
        const signed: SignedNote = { noteId, signedVersion: added.version }
        const key = `${FOLLOW_NOTE}:${noteId}:${added.version}`
        const effect = await enqueue(tx, { key, kind: FOLLOW_NOTE, payload: signed, now })
        return { view: await noteView(tx, noteId), signed, effect }
      })
      failpoint('sign:after-commit')
      try {
        await follow(actor.tenantId, signed)
        await store.withTenant(actor.tenantId, (tx) => markDelivered(tx, { id: effect.id, now: clock.now() }))
      } catch (error) {
        // The signature stands whether or not this works; the sweep does it again.
        log.error('note-follow', { ...describeError(error), tenant_id: actor.tenantId })
      }
      return view
    },

    addAddendum: (actor, noteId, text) => amend(actor, noteId, { kind: 'addendum', reason: text }),
    documents: (actor, noteId) => store.withTenant(actor.tenantId, (tx) => noteDocuments(tx, noteId)),
    decideCode: (actor, noteId, decision) =>
      store.withTenant(actor.tenantId, (tx) => decideCode(tx, actor, { noteId, decision })),
    share: (actor, noteId, share) =>
      store.withTenant(actor.tenantId, (tx) => shareItem(tx, actor, { noteId, share, now: clock.now() })),
    markEnteredInError: (actor, noteId, reason) => amend(actor, noteId, { kind: 'entered_in_error', reason }),
  }
}

async function headOf(tx: Tx, noteId: string) {
  await getNote(tx, noteId)
  const head = (await noteVersions(tx, noteId)).at(-1)
  if (!head) throw new AppError('conflict', 'The note is still being drafted. Wait a moment and load it again.')
  return head
}

/** The language of the staff pages. */
const STAFF_LOCALE: Locale = 'en'

const ITEM_NAME: Record<CriticalItem, string> = {
  medicines: 'the medicines',
  allergies: 'the allergies',
  negatives: 'what was denied',
  redFlags: 'the red flags',
  plan: 'the plan',
}

/** @throws AppError `conflict` naming everything that is missing */
async function refuseUnready(
  tx: Tx,
  { encounter, isStale, sign }: { encounter: Encounter; isStale: boolean; sign: NoteSign },
) {
  const { id: encounterId, locale } = encounter
  const missing = await blockers(tx, encounterId, isStale)
  if (!sign.emergencyOutcome && (await needsOutcome(tx, encounterId))) missing.push('Say what came of the emergency.')
  if (locale !== STAFF_LOCALE && !sign.languageConfirmed)
    missing.push('Confirm that you can read the language of this talk, or have somebody with you who can.')
  missing.push(...unopenedItems(sign.opened).map((item) => `Open ${ITEM_NAME[item]} before you sign.`))
  if (missing.length > 0) throw new AppError(isStale ? 'stale' : 'conflict', missing.join(' '))
}

/** Signing closes what is open with the outcome the clinician wrote: by name, never by silence. */
async function closeEscalations(
  tx: Tx,
  { encounterId, actor, sign, now }: { encounterId: string; actor: Actor; sign: NoteSign; now: number },
) {
  for (const { id, state } of await escalationsOf(tx, encounterId)) {
    if (state === 'closed') continue
    const outcome = sign.emergencyOutcome ?? sign.followUp
    const { escalation } = await advanceEscalation(tx, id, { to: 'closed', by: actor.userId, outcome }, now)
    const view = viewEscalation(escalation, { reader: 'staff', someoneTold: true })
    await appendEvent(tx, { encounterId, audience: 'all', body: { type: 'escalation', escalation: view }, now })
    await audit(tx, [{ actor: actor.userId, action: 'escalation.close', object: `escalation:${id}`, encounterId }])
  }
}
