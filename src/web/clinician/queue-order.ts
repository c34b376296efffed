import type { Urgency } from '../../core/clinical.ts'
import { urgencyRank } from '../../core/clinical.ts'
import type { QueueEntry } from '../../core/protocol.ts'
import type { QueueList } from '../../core/rest.ts'

/** Folds changed rows in: the newer seq stands, what is signed and has no open alarm goes, the order is the server's. */
export function withEntries(queue: QueueList, changed: readonly QueueEntry[]): QueueList {
  const rows = new Map(queue.entries.map((entry) => [entry.encounterId, entry]))
  let { lastSeq } = queue
  for (const entry of changed) {
    lastSeq = Math.max(lastSeq, entry.seq)
    if ((rows.get(entry.encounterId)?.seq ?? 0) <= entry.seq) rows.set(entry.encounterId, entry)
  }
  const waiting = [...rows.values()].filter(({ status, openEscalations }) => status !== 'signed' || openEscalations > 0)
  return { entries: waiting.toSorted(byNeed), lastSeq }
}

/** Most urgent first, then longest waiting. */
function byNeed(a: QueueEntry, b: QueueEntry): number {
  return need(b.level) - need(a.level) || a.waitingSince.localeCompare(b.waitingSince)
}

/** "Not known" may be more than routine, so it stands before it. */
function need(level: Urgency | null): number {
  return level === null ? urgencyRank('routine') + 0.5 : urgencyRank(level)
}
