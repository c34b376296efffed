import { isSensitive } from '../../clinical/sensitive.ts'
import { AppError } from '../../core/errors.ts'
import type { MessageDraft, MessageDraftAsk } from '../../core/patient-message.ts'
import { ask } from '../../prompts/ask.ts'
import { patientMessage } from '../../prompts/patient-message.ts'
import { type AuditRow, audit } from '../../store/audit.ts'
import { getEncounter } from '../../store/encounters.ts'
import { turns } from '../../store/inbox.ts'
import { noteOf, noteVersions } from '../../store/notes.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'
import type { Guarding, GuardScope } from '../guarding.ts'
import { identifiersOf } from '../identifiers.ts'
import type { NoteServices } from './services.ts'

interface Point {
  readonly id: string
  readonly text: string
}
interface Known extends GuardScope {
  readonly points: readonly Point[]
  /** False where the account is held by somebody who writes for the patient. */
  readonly isSubject: boolean
}

/**
 * Words for a message to the patient: what the clinician wants said, and signed words, put plainly by a model where
 * there is one. They are the machine's until somebody has read and sent them, so the output guards hold for them;
 * a sentence that stays out is counted. Nothing is sent here.
 * @throws AppError `not_found`; `conflict` where signed words are asked for and nothing is signed
 */
export function draftMessage({
  store,
  ask: contexts,
  guarding,
}: Pick<NoteServices, 'store' | 'ask'> & { guarding: Guarding }) {
  return async (actor: Actor, encounterId: string, asked: MessageDraftAsk): Promise<MessageDraft> => {
    const { tenantId } = actor
    const known = await store.withTenant(tenantId, (tx) => readKnown(tx, { tenantId, encounterId, asked }))
    const input = { points: [...known.points], locale: known.locale }
    const written = await contexts.use({ tenantId, encounterId, runId: null, calls: { left: 2 } }, (ctx) =>
      ask(patientMessage, input, ctx),
    )
    const plain = patientMessage.fallback(input)
    const isModel = written.kind === 'answer' && written.from === 'model'
    const sentences = written.kind === 'answer' ? written.output.sentences : plain.sentences
    const rows: AuditRow[] = []
    const held = new Map<string, number>()
    const paragraphs: string[] = []
    for (const { id } of known.points) {
      const own = (from: typeof sentences) => from.filter(({ point }) => point === id).map(({ text }) => text)
      let checked = await release(own(sentences), known, guarding)
      rows.push(...checked.rows)
      // What a model made of a point may fall where the clinician's own words would not.
      if (isModel && checked.codes.length > 0) {
        checked = await release(own(plain.sentences), known, guarding)
        rows.push(...checked.rows)
      }
      for (const code of checked.codes) held.set(code, (held.get(code) ?? 0) + 1)
      if (checked.texts.length > 0) paragraphs.push(checked.texts.join(' '))
    }
    const from = isModel ? 'model' : 'rules'
    const heldBack = [...held].map(([code, count]) => ({ code, count }))
    const counts = { sentences: sentences.length, held: heldBack.reduce((sum, { count }) => sum + count, 0) }
    const object = `encounter:${encounterId}`
    await store.withTenant(tenantId, (tx) =>
      audit(tx, [...rows, { actor: actor.userId, action: 'message.draft', object, code: from, counts, encounterId }]),
    )
    return { text: paragraphs.join('\n\n'), from, heldBack }
  }
}

async function release(texts: readonly string[], known: Known, guarding: Guarding) {
  const out = { texts: [] as string[], codes: [] as string[], rows: [] as AuditRow[] }
  for (const text of texts) {
    if (!known.isSubject && isSensitive(text)) {
      out.codes.push('sensitive')
      continue
    }
    const verdict = await guarding.output(text, { ...known, passages: [] })
    out.rows.push(...verdict.rows)
    if (verdict.text === null) out.codes.push(...verdict.codes)
    else out.texts.push(verdict.text)
  }
  return out
}

async function readKnown(
  tx: Tx,
  { tenantId, encounterId, asked }: { tenantId: string; encounterId: string; asked: MessageDraftAsk },
): Promise<Known> {
  const { subject, locale } = await getEncounter(tx, encounterId)
  const points = [...own(asked), ...(await signed(tx, encounterId, asked))]
  const said = await turns(tx, encounterId)
  return {
    tenantId,
    encounterId,
    locale,
    subject,
    known: identifiersOf(subject),
    // What the clinician wants said is the source that the words are held against.
    said: [
      ...points.map(({ text }) => text),
      ...said.filter(({ speaker }) => speaker !== 'assistant').map(({ text }) => text),
    ],
    points,
    isSubject: subject.speaker === 'self',
  }
}

function own({ words }: MessageDraftAsk): Point[] {
  const text = words.trim()
  return text === '' ? [] : [{ id: 'words', text }]
}

async function signed(tx: Tx, encounterId: string, { include }: MessageDraftAsk): Promise<Point[]> {
  if (include.length === 0) return []
  const note = await noteOf(tx, encounterId)
  const body = note?.state === 'signed' ? (await noteVersions(tx, note.id)).at(-1)?.body : undefined
  if (!body)
    throw new AppError('conflict', 'The note of this talk is not signed. Write what the patient should be told.')
  const words = { follow_up: body.followUp, safety_net: body.safetyNet }
  return include.flatMap((id) => {
    const text = words[id]?.trim() ?? ''
    return text === '' ? [] : [{ id, text }]
  })
}
