import type { Runtime } from '@langchain/langgraph'
import { lockEncounter } from '../../../store/encounters.ts'
import { post } from '../../../store/inbox.ts'
import { finishRun } from '../../../store/runs.ts'
import type { Tx } from '../../../store/tenant.ts'
import { beginClosing } from '../closing.ts'
import { commit } from '../commit.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { type RunContext, replyKey, type Work } from '../work.ts'

/**
 * Stores the turn and ends the run: the reply, what has been understood, every verdict, and where its reply was the last
 * one the end of the history, in one commit.
 */
export function close(services: EncounterServices) {
  const { failpoint } = services
  return async ({ ends }: EncounterState, { context }: Runtime<RunContext>): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const { run, lease } = work
    failpoint('close:before')
    await commit(services, work, {
      async last(tx, now) {
        await postReply(tx, work, now)
        await finishRun(tx, lease, { runId: run.id, state: 'done', now })
        const status = await lockEncounter(tx, run.encounterId)
        // A note in review was drafted before this message: it is drafted again.
        const reason = status === 'in_review' ? 'stale' : ends
        if (reason) await beginClosing(tx, { ...work.encounter, status }, { reason, now })
      },
    })
    failpoint('close:after')
    return {}
  }
}

/** Once, whatever an earlier try of this run has come to. */
async function postReply(tx: Tx, work: Work, now: number): Promise<void> {
  const { run, reply } = work
  if (!reply) return
  const { text, sentences, question } = reply
  await post(tx, {
    id: run.replyId,
    encounterId: run.encounterId,
    effectKey: replyKey(run.id),
    speaker: 'assistant',
    text,
    sentences,
    question: question && {
      key: question.id,
      why: question.why,
      choices: question.choices.map(({ label }) => label),
    },
    now,
  })
}
