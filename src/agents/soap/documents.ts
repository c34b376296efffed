import { suggestCodes } from '../../clinical/icd10/suggest.ts'
import { asSigned } from '../../clinical/note/as-signed.ts'
import { plainSummary } from '../../clinical/note/plain-summary.ts'
import { dapNote, referralLetter } from '../../clinical/note/templates.ts'
import { withoutWorries } from '../../clinical/note/worries.ts'
import { isoTime } from '../../core/clock.ts'
import { AppError } from '../../core/errors.ts'
import type { CodeDecision, NoteDocuments, NoteShare, SummaryItem } from '../../core/note-documents.ts'
import { audit } from '../../store/audit.ts'
import { dismissedCodes, setDismissed } from '../../store/dismissed-codes.ts'
import { type Encounter, getEncounter } from '../../store/encounters.ts'
import { factsOf } from '../../store/facts.ts'
import { post, turns } from '../../store/inbox.ts'
import { getNote, noteVersions } from '../../store/notes.ts'
import { once, resultOf } from '../../store/outbox.ts'
import { getPerson } from '../../store/people.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'

/**
 * Further forms over the current version of a note: codes for the problem list, DAP, referral letter, and the plain
 * summary with who would read it. Nothing here is shared by being looked at.
 * @throws AppError `not_found`; `conflict` while the note is being drafted
 */
export async function noteDocuments(tx: Tx, noteId: string): Promise<NoteDocuments> {
  const { encounterId } = await getNote(tx, noteId)
  const versions = await noteVersions(tx, noteId)
  const head = versions.at(-1)
  if (!head) throw new AppError('conflict', 'The note is still being drafted. Wait a moment and load it again.')
  const addenda = versions.flatMap(({ kind, body }) => (kind === 'addendum' && body.reason ? [body.reason] : []))
  const signed = asSigned(head.body.soap, { ...head.body, addenda })
  const encounter = await getEncounter(tx, encounterId)
  const reader = await getPerson(tx, encounter.patientId)
  const findings = (await factsOf(tx, encounterId)).map(({ finding }) => finding)
  const { soap, followUp, safetyNet, level } = head.body
  const said = await turns(tx, encounterId)
  const { locale } = encounter
  const parts = plainSummary({ sentences: soap.sentences, turns: said, locale, level, followUp, safetyNet })
  const account = readerOf(reader, encounter.subject)
  const summary: NoteDocuments['summary'] = []
  let withheld = 0
  for (const part of parts) {
    const lines = part.lines.flatMap(({ text, evidence, isSensitive }) =>
      account.isSubject || !isSensitive ? [{ text, evidence }] : [],
    )
    withheld += part.lines.length - lines.length
    if (lines.length > 0) summary.push({ ...part, lines, sharedAt: await sharedAt(tx, noteId, part.item) })
  }
  const dismissed = new Set(await dismissedCodes(tx, noteId))
  return {
    version: head.version,
    codes: suggestCodes(withoutWorries(findings, said), encounter.subject).map((one) => ({
      ...one,
      isDismissed: dismissed.has(one.code),
    })),
    templates: [dapNote(signed), referralLetter(signed)],
    summary,
    withheld,
    readers: [account],
  }
}

/** One account reads a talk: the one that holds it, which is not always the person it is about. */
export function readerOf(
  { id, name }: { id: string; name: string },
  { speaker }: Pick<Encounter['subject'], 'speaker'>,
): NoteDocuments['readers'][number] {
  return { id, name, isSubject: speaker === 'self' }
}

/**
 * Stops offering a code for this note, or offers it again. The audit row says that it happened, not which code.
 * @throws AppError `not_found`; `bad_input` for a code that is not offered
 */
export async function decideCode(
  tx: Tx,
  actor: Actor,
  { noteId, decision: { code, isDismissed } }: { noteId: string; decision: CodeDecision },
): Promise<NoteDocuments> {
  const { codes } = await noteDocuments(tx, noteId)
  if (!codes.some((one) => one.code === code)) throw new AppError('bad_input', 'This code is not offered for the note.')
  const { encounterId } = await getNote(tx, noteId)
  await setDismissed(tx, { noteId, encounterId, code, isDismissed })
  await audit(tx, [
    {
      actor: actor.userId,
      action: 'note.code',
      object: `note:${noteId}`,
      code: isDismissed ? 'dismissed' : 'offered',
      encounterId,
    },
  ])
  return noteDocuments(tx, noteId)
}

/**
 * Gives one part of the plain summary to the patient, once, by a named clinician who saw who will read it.
 * @throws AppError `conflict` before the note is signed; `stale` when version or readers are not what was shown
 */
export async function shareItem(
  tx: Tx,
  actor: Actor,
  { noteId, share, now }: { noteId: string; share: NoteShare; now: number },
): Promise<NoteDocuments> {
  const note = await getNote(tx, noteId)
  if (note.state !== 'signed') throw new AppError('conflict', 'Only a signed note can be shared. Sign it first.')
  const documents = await noteDocuments(tx, noteId)
  const isSameReaders =
    documents.readers.length === share.readers.length && documents.readers.every(({ id }) => share.readers.includes(id))
  if (share.version !== note.headVersion || !isSameReaders)
    throw new AppError('stale', 'The note or its readers have changed. Load it again.')
  const part = documents.summary.find(({ item }) => item === share.item)
  if (!part) throw new AppError('bad_input', 'The note has nothing under this item.')
  const { encounterId } = note
  const key = keyOf(noteId, share.item)
  const { isNew } = await once(tx, { key, kind: 'note-share', now }, async () => {
    const text = [part.title, ...part.lines.map((line) => `\u2022 ${line.text}`)].join('\n')
    const { id, name } = await getPerson(tx, actor.userId)
    await post(tx, { encounterId, effectKey: key, speaker: 'assistant', text, author: { id, name }, now })
    return { at: now }
  })
  if (isNew)
    await audit(tx, [
      { actor: actor.userId, action: 'note.share', object: `note:${noteId}`, code: share.item, encounterId },
    ])
  return noteDocuments(tx, noteId)
}

function keyOf(noteId: string, item: SummaryItem): string {
  return `note:${noteId}:share:${item}`
}

async function sharedAt(tx: Tx, noteId: string, item: SummaryItem): Promise<string | null> {
  const stored = (await resultOf(tx, keyOf(noteId, item))) as { at: number } | undefined
  return stored ? isoTime(stored.at) : null
}
