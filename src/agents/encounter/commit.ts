import { holdRun } from '../../store/runs.ts'
import type { Tx } from '../../store/tenant.ts'
import type { EncounterServices } from './services.ts'
import { nothingStaged, storeLearned, storeRecords } from './staged.ts'
import type { Work } from './work.ts'

/** What a commit does besides storing what is staged: before it, and after it (the records come last in any case). */
interface Writes {
  first?: (tx: Tx, now: number) => Promise<void>
  last?: (tx: Tx, now: number) => Promise<void>
}

/**
 * One commit of a run that is still this worker's, with all that the turn has staged.
 * @throws AppError `stale`: nothing of it is kept
 */
export async function commit(
  { store, clock }: Pick<EncounterServices, 'store' | 'clock'>,
  work: Work,
  { first, last }: Writes,
): Promise<void> {
  const { tenantId, run, lease, staged, interview } = work
  await store.withTenant(tenantId, async (tx) => {
    const now = clock.now()
    await holdRun(tx, lease, run.id)
    await first?.(tx, now)
    await storeLearned(tx, run.encounterId, staged, now)
    await last?.(tx, now)
    await storeRecords(tx, run.encounterId, staged, now)
  })
  if (staged.update.interview) work.interview = { ...interview, version: interview.version + 1 }
  work.staged = nothingStaged()
}
