import type { Urgency } from '../../core/clinical.ts'
import { type AuditRow, audit } from '../../store/audit.ts'
import { type EncounterUpdate, updateEncounter } from '../../store/encounters.ts'
import { appendEvent } from '../../store/events.ts'
import { addFacts, type NewFact } from '../../store/facts.ts'
import { type ModelCall, recordModelCalls } from '../../store/model-calls.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Tx } from '../../store/tenant.ts'

/**
 * What a turn has found and not stored yet. Each step adds to it, and the next commit carries it: with the rules alone a
 * turn is one commit, and a process that dies before it leaves nothing half done.
 */
export interface Staged {
  update: EncounterUpdate
  facts: NewFact[]
  /** The level has changed: readers are told. */
  level: { level: Urgency | null; floor: Urgency | null; audience: 'all' | 'staff' } | null
  calls: ModelCall[]
  /** Every guard's verdict, passes too. */
  audit: AuditRow[]
  /** What the clinicians' queue shows of the encounter has changed. */
  touchesQueue: boolean
}

export function nothingStaged(): Staged {
  return { update: {}, facts: [], level: null, calls: [], audit: [], touchesQueue: false }
}

/** Stores what is known by now, and tells readers of the level. */
export async function storeLearned(tx: Tx, encounterId: string, staged: Staged, now: number): Promise<void> {
  await updateEncounter(tx, encounterId, staged.update)
  await addFacts(tx, { encounterId, facts: staged.facts, now })
  if (staged.level) {
    const { audience, ...body } = staged.level
    await appendEvent(tx, { encounterId, audience, body: { type: 'urgency-changed', ...body }, now })
  }
}

/** Stores how it came about. The queue and the trail are locks of the whole tenant, so this comes last. */
export async function storeRecords(tx: Tx, encounterId: string, staged: Staged, now: number): Promise<void> {
  await recordModelCalls(tx, staged.calls)
  await audit(tx, staged.audit)
  if (staged.touchesQueue) await touchQueue(tx, encounterId, now)
}
