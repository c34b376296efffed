import type { Runtime } from '@langchain/langgraph'
import { z } from 'zod'
import { audit } from '../../../store/audit.ts'
import { hasConsent } from '../../../store/consents.ts'
import { post } from '../../../store/inbox.ts'
import { readInterview, writeInterview } from '../../../store/interview.ts'
import { once, resultOf } from '../../../store/outbox.ts'
import { holdRun } from '../../../store/runs.ts'
import { answerQuestion } from '../../chat/answer.ts'
import { CONSENT_VERSION } from '../../consent.ts'
import { askNext } from '../../intake/next.ts'
import { StoredInterview } from '../../interview-state.ts'
import { fixedReply } from '../../triage/fixed-reply.ts'
import { createReply } from '../reply.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import { type RunContext, replyKey } from '../work.ts'

/** What is stored with a reply: whether it was the last one. */
const Posted = z.object({ ends: z.enum(['complete', 'cap', 'escalated']).nullable() })

/** Says what is to be said: fixed words first, then a cited answer, then the one next question; kept in one commit. */
export function respond(services: EncounterServices) {
  const { store, clock, failpoint } = services
  return async (
    { stopped }: EncounterState,
    { context, signal }: Runtime<RunContext>,
  ): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const { tenantId, run } = work
    const reply = createReply(services, work)
    failpoint('respond:before')
    const { posted, interview, consented } = await store.withTenant(tenantId, async (tx) => {
      const earlier = await resultOf(tx, replyKey(run.id))
      work.interview = await readInterview(tx, run.encounterId, StoredInterview)
      const which = { personId: work.encounter.patientId, purpose: 'care' as const, version: CONSENT_VERSION }
      return {
        posted: earlier === undefined ? null : Posted.parse(earlier),
        interview: work.interview.state,
        consented: await hasConsent(tx, which),
      }
    })
    // The reply stands already, and only the end of the run is missing: not a word more.
    if (posted) return { ends: posted.ends }
    const fixed = fixedReply({ work, consented })
    for (const text of fixed.texts) await reply.sayFixed(text)
    let ends: EncounterState['ends'] = null
    if (fixed.goesOn) {
      if (stopped === null && work.query !== null)
        await answerQuestion(services, work, { reply, query: work.query, signal })
      const next = await askNext(services, work, { interview, signal, isFirst: reply.isEmpty() })
      ends = next.ends
      for (const text of next.texts) await reply.sayFixed(text)
      if (next.question) await reply.sayQuestion(next.question)
    }
    failpoint('respond:before-commit')
    await store.withTenant(tenantId, async (tx) => {
      await holdRun(tx, work.lease, run.id)
      await once(tx, { key: replyKey(run.id), kind: 'reply', now: clock.now() }, async () => {
        const now = clock.now()
        const { sentences, text, question } = reply.whole()
        const { messageId } = await post(tx, {
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
        if (interview) {
          const open = question ? { question, turn: messageId } : null
          await writeInterview(tx, run.encounterId, { state: { ...interview, open }, version: work.interview.version })
        }
        await audit(tx, reply.rows())
        return { ends }
      })
    })
    failpoint('respond:after')
    return { ends }
  }
}
