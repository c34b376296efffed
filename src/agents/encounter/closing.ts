import { audit } from '../../store/audit.ts'
import { type Encounter, moveStatus } from '../../store/encounters.ts'
import { appendEvent } from '../../store/events.ts'
import { enqueue } from '../../store/outbox.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Tx } from '../../store/tenant.ts'

export type ClosingReason = 'complete' | 'cap' | 'escalated' | 'silent' | 'patient' | 'stale'

/** Kind of the effect that drafts a note; its payload is `{ encounterId }`. */
export const DRAFT_NOTE = 'note-draft'

/**
 * Ends the taking of history: status, the event, the clinician's queue row and the job of the note, in one commit.
 * An encounter that is closing already, or further, is left alone.
 * @returns the seq of the status event, null where nothing changed
 */
export async function beginClosing(
  tx: Tx,
  encounter: Pick<Encounter, 'id' | 'status'>,
  { reason, now }: { reason: ClosingReason; now: number },
): Promise<number | null> {
  if (encounter.status !== 'open' && !(encounter.status === 'in_review' && reason === 'stale')) return null
  const encounterId = encounter.id
  await moveStatus(tx, encounterId, { from: encounter.status, to: 'closing' })
  const { seq } = await appendEvent(tx, {
    encounterId,
    audience: 'all',
    body: { type: 'status-changed', status: 'closing', detail: reason },
    now,
  })
  await enqueue(tx, { key: `${DRAFT_NOTE}:${encounterId}:${seq}`, kind: DRAFT_NOTE, payload: { encounterId }, now })
  await touchQueue(tx, encounterId, now)
  await audit(tx, [
    { actor: 'system', action: 'encounter.close', object: `encounter:${encounterId}`, code: reason, encounterId },
  ])
  return seq
}
