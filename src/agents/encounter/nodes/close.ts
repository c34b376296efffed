import type { Runtime } from '@langchain/langgraph'
import { getEncounter } from '../../../store/encounters.ts'
import { finishRun } from '../../../store/runs.ts'
import { beginClosing } from '../closing.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import type { RunContext } from '../work.ts'

/** Ends the run, and with it the taking of history when its reply was the last one, in one commit. */
export function close({ store, clock, failpoint }: EncounterServices) {
  return async ({ ends }: EncounterState, { context }: Runtime<RunContext>): Promise<Partial<EncounterState>> => {
    const { work } = context!
    failpoint('close:before')
    await store.withTenant(work.tenantId, async (tx) => {
      const now = clock.now()
      if (ends !== null) await beginClosing(tx, await getEncounter(tx, work.run.encounterId), { reason: ends, now })
      // A note in review was drafted before this message: it is drafted again.
      const { status } = await getEncounter(tx, work.run.encounterId)
      if (status === 'in_review')
        await beginClosing(tx, await getEncounter(tx, work.run.encounterId), { reason: 'stale', now })
      await finishRun(tx, work.lease, { runId: work.run.id, state: 'done', now })
    })
    failpoint('close:after')
    return {}
  }
}
