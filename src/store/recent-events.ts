import type { EncounterEvent } from '../core/protocol.ts'

/** What waits for its notice: some commits' worth. What is not taken (nobody listens, or a rollback) goes by age. */
const KEPT = 256

/**
 * Events as this process has written them, by the id of their row, so that what leaves for readers need not be read and
 * decrypted again. They may be of a transaction that is still open or was rolled back: only a notice, which comes after
 * the commit, names an id that may be taken.
 */
export interface RecentEvents {
  add(id: string, event: EncounterEvent): void
  /** Gives an event back once; undefined where it must be read. */
  take(id: string): EncounterEvent | undefined
}

export function createRecentEvents(): RecentEvents {
  const kept = new Map<string, EncounterEvent>()
  return {
    add(id, event) {
      kept.set(id, event)
      if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
    },
    take(id) {
      const event = kept.get(id)
      kept.delete(id)
      return event
    },
  }
}
