import { placeValues, safetyNetKey, type WordingKey, wording } from '../../clinical/wording/index.ts'
import type { Locale } from '../../core/chat.ts'
import { type Urgency, urgencyRank } from '../../core/clinical.ts'
import { audit } from '../../store/audit.ts'
import { type Encounter, moveStatus } from '../../store/encounters.ts'
import { appendEvent } from '../../store/events.ts'
import { post } from '../../store/inbox.ts'
import { enqueue } from '../../store/outbox.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Tx } from '../../store/tenant.ts'

export type ClosingReason = 'complete' | 'cap' | 'escalated' | 'silent' | 'patient' | 'stale'

/** Kind of the effect that drafts a note; its payload is `{ encounterId }`. */
export const DRAFT_NOTE = 'note-draft'

/**
 * Ends the taking of history: status, the event, the clinician's queue row and the job of the note, in one commit. Where
 * the last words promise that an urgent case is looked at soon, the patient's page is told of the level with them.
 * An encounter that is closing already, or further, is left alone.
 * @returns the seq of the status event, null where nothing changed
 */
export async function beginClosing(
  tx: Tx,
  encounter: Pick<Encounter, 'id' | 'status' | 'level' | 'floor'>,
  { reason, now }: { reason: ClosingReason; now: number },
): Promise<number | null> {
  if (encounter.status !== 'open' && !(encounter.status === 'in_review' && reason === 'stale')) return null
  const { id: encounterId, level, floor } = encounter
  await moveStatus(tx, encounterId, { from: encounter.status, to: 'closing' })
  const { seq } = await appendEvent(tx, {
    encounterId,
    audience: 'all',
    body: { type: 'status-changed', status: 'closing', detail: reason },
    now,
  })
  if (encounter.status === 'open' && isToldToPatient(level))
    await appendEvent(tx, { encounterId, audience: 'all', body: { type: 'urgency-changed', level, floor }, now })
  await enqueue(tx, { key: `${DRAFT_NOTE}:${encounterId}:${seq}`, kind: DRAFT_NOTE, payload: { encounterId }, now })
  await touchQueue(tx, encounterId, now)
  await audit(tx, [
    { actor: 'system', action: 'encounter.close', object: `encounter:${encounterId}`, code: reason, encounterId },
  ])
  return seq
}

/** Below urgent a patient reads no level before a clinician has decided. */
function isToldToPatient(level: Urgency | null): boolean {
  return urgencyRank(level) >= urgencyRank('urgent')
}

/** Until a clinician has looked: when somebody does, and what to watch for. Below urgent a patient reads no level. */
export function untilThen({
  locale,
  level,
  country,
}: {
  locale: Locale
  level: Urgency | null
  country: string | null
}): string[] {
  const key = level === null ? 'unknown' : level === 'emergency' ? 'urgent' : level
  const isTold = level === null || isToldToPatient(level)
  return [
    wording(locale, 'case.with-clinician', { when: wording(locale, `when.${key}`) }),
    wording(locale, isTold ? safetyNetKey(level) : 'safety-net.watch', placeValues(locale, country)),
  ]
}

/**
 * Ends the history of somebody who has finished or fallen silent, with the words that a talk ends with. One that has
 * ended already says nothing more.
 * @returns the seq of the status event, null where nothing changed
 */
export async function sayAndClose(
  tx: Tx,
  encounter: Encounter,
  { reason, now }: { reason: 'patient' | 'silent'; now: number },
): Promise<number | null> {
  if (encounter.status !== 'open') return null
  const { id, locale, level, subject } = encounter
  const first: WordingKey = reason === 'silent' ? 'closing.gave-up' : 'closing.cap'
  const words = [wording(locale, first), ...untilThen({ locale, level, country: subject.country })]
  await post(tx, {
    encounterId: id,
    effectKey: `closing:${id}`,
    speaker: 'assistant',
    text: words.join(' '),
    sentences: words.map((text, ordinal) => ({ ordinal, text, citations: [] })),
    now,
  })
  return beginClosing(tx, encounter, { reason, now })
}
