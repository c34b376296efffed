import type { Runtime } from '@langchain/langgraph'
import { isProposal } from '../../../clinical/note/proposals.ts'
import { composeSbar } from '../../../clinical/sbar.ts'
import type { SupportSource } from '../../../clinical/support/fault.ts'
import { supports } from '../../../clinical/support.ts'
import { dispositionOf, triage } from '../../../clinical/triage.ts'
import type { Turn } from '../../../core/chat.ts'
import {
  moreUrgent,
  type NoteSentence,
  type SoapNote,
  type TriageAssessment,
  type Urgency,
  urgencyRank,
} from '../../../core/clinical.ts'
import { AppError } from '../../../core/errors.ts'
import { ask } from '../../../prompts/ask.ts'
import { soapDraft } from '../../../prompts/soap-draft.ts'
import { audit } from '../../../store/audit.ts'
import { getEncounter, updateEncounter } from '../../../store/encounters.ts'
import { escalationsOf, setHandover } from '../../../store/escalations.ts'
import { factsOf } from '../../../store/facts.ts'
import { turns as talkOf } from '../../../store/inbox.ts'
import { readInterview } from '../../../store/interview.ts'
import { addVersion, getNote, type NoteBody, noteVersions } from '../../../store/notes.ts'
import { once } from '../../../store/outbox.ts'
import type { Tx } from '../../../store/tenant.ts'
import { StoredInterview, toInterview } from '../../interview-state.ts'
import type { NoteServices } from '../services.ts'
import type { NoteState } from '../state.ts'

/** Drafts from the whole talk, drops what its own evidence does not carry, and keeps the draft as a version. */
export function draft({ store, clock, ask: contexts, failpoint }: NoteServices) {
  return async (
    { encounterId, noteId, throughSeq }: NoteState,
    { context, signal }: Runtime<{ tenantId: string }>,
  ): Promise<Partial<NoteState>> => {
    const { tenantId } = context!
    const key = `note:${noteId}:${throughSeq}:draft`
    const known = await store.withTenant(tenantId, (tx) => readTalk(tx, { encounterId, throughSeq }))
    failpoint('note:before-draft')
    const asked = await contexts.use({ tenantId, encounterId, runId: null, calls: { left: 2 }, signal }, (ctx) =>
      ask(soapDraft, known.input, ctx),
    )
    // A note is never left out: where a person should write it, the rules' draft is what the person starts from.
    const written = asked.kind === 'answer' ? asked.output : soapDraft.fallback(known.input)
    const { note, dropped } = verified(written, known.input.turns)
    failpoint('note:after-draft')
    const version = await store.withTenant(tenantId, async (tx) => {
      const now = clock.now()
      const kept = await once<number>(tx, { key, kind: 'note-version', now }, async () => {
        const head = await getNote(tx, noteId)
        const earlier = (await noteVersions(tx, noteId)).at(-1)
        const body: NoteBody = {
          soap:
            earlier?.author.kind === 'person'
              ? withNews(earlier.body.soap, note, known.newTurns(head.throughSeq))
              : note,
          sbar: known.escalated ? composeSbar({ ...known.input, triage: known.triage }) : null,
          triage: known.triage,
          level: null,
          safetyNet: null,
          followUp: null,
          emergencyOutcome: null,
          reason: null,
        }
        const added = await addVersion(tx, {
          noteId,
          parentVersion: head.headVersion,
          kind: 'draft',
          author: { kind: 'model' },
          body,
          now,
        })
        await keepComplaint(tx, encounterId, body.soap)
        if (body.sbar) for (const { id } of await escalationsOf(tx, encounterId)) await setHandover(tx, id, body.sbar)
        await audit(tx, [
          {
            actor: 'system',
            action: 'note.verify',
            object: `note:${noteId}`,
            code: asked.kind === 'answer' ? asked.from : 'fallback',
            counts: { kept: note.sentences.length, dropped },
            encounterId,
          },
        ])
        return added.version
      })
      return kept.value
    })
    failpoint('note:after-commit')
    return { version }
  }
}

/** What was told beside another question, so that the talk filed it nowhere, is in the note: the queue shows it too. */
async function keepComplaint(tx: Tx, encounterId: string, { sentences }: SoapNote): Promise<void> {
  const told = sentences.find(({ heading, stated }) => heading === 'chief_complaint' && stated)?.evidence[0]
  if (!told || !('quote' in told) || (await getEncounter(tx, encounterId)).complaint !== null) return
  await updateEncounter(tx, encounterId, { complaint: told.quote.trim().slice(0, 300) })
}

async function readTalk(tx: Tx, { encounterId, throughSeq }: { encounterId: string; throughSeq: number }) {
  const encounter = await getEncounter(tx, encounterId)
  const messages = (await talkOf(tx, encounterId)).filter((message) => message.seq <= throughSeq)
  const facts = await factsOf(tx, encounterId)
  const { state } = await readInterview(tx, encounterId, StoredInterview)
  const findings = facts.map(({ finding }) => finding)
  const subject = state?.subject ?? encounter.subject
  const turns = messages.map(({ id, speaker, text, at }): Turn => ({ id, speaker, text, at }))
  if (turns.length === 0) throw new AppError('conflict', 'There is nothing to draft from.')
  const known = encounter.triage && withFloor(encounter.triage, encounter.floor)
  return {
    triage: known ?? withFloor(triage({ turns, facts: findings, subject, complete: false }), encounter.floor),
    escalated: (await escalationsOf(tx, encounterId)).length > 0,
    newTurns: (after: number) => new Set(messages.filter(({ seq }) => seq > after).map(({ id }) => id)),
    input: {
      turns,
      findings,
      subject,
      ...(state && { interview: toInterview(state, findings) }),
      ...(known && { triage: known }),
    },
  }
}

/** A questionnaire can raise the floor after the talk was triaged: what was proposed for less no longer holds then. */
function withFloor(found: TriageAssessment, floor: Urgency | null): TriageAssessment {
  if (floor === null || urgencyRank(floor) <= urgencyRank(moreUrgent(found.level, found.floor))) return found
  return { ...found, level: floor, floor, disposition: dispositionOf(floor, found.redFlags) }
}

/** Every sentence against its own words: one turn, or one question with its answer. What they don't carry goes. */
function verified(note: SoapNote, turns: readonly Turn[]): { note: SoapNote; dropped: number } {
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  const sentences = note.sentences.filter((sentence) => isCarried(sentence, byId))
  return { note: { ...note, sentences }, dropped: note.sentences.length - sentences.length }
}

function isCarried({ stated, evidence, text, heading }: NoteSentence, turns: ReadonlyMap<string, Turn>): boolean {
  const sources = evidence.flatMap((one): SupportSource[] => {
    if (one.kind === 'passage') return []
    const answer = turns.get(one.turn)
    const question = one.kind === 'answer' ? turns.get(one.question) : undefined
    if (!answer || answer.text.slice(one.start, one.end) !== one.quote) return []
    return [{ text: answer.text, ...(question && { question: question.text }) }]
  })
  // A quote that does not stand where it should takes its sentence with it.
  if (sources.length < evidence.length) return false
  if (isProposal(text)) return true
  if (!stated) return evidence.length === 0
  if (sources.length === 0) return false
  // The complaint is the patient's own words, quoted.
  return heading === 'chief_complaint' || supports(text, sources).ok
}

/** A clinician's edits stay; what the patient has said since is added under its heading. */
function withNews(edited: SoapNote, fresh: SoapNote, news: ReadonlySet<string>): SoapNote {
  const added = fresh.sentences
    .filter((sentence) => sentence.evidence.some((one) => one.kind !== 'passage' && news.has(one.turn)))
    .map((sentence) => ({ ...sentence, id: `new-${sentence.id}` }))
  return { sentences: [...edited.sentences, ...added], omissions: fresh.omissions }
}
