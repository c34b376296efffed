import type { Runtime } from '@langchain/langgraph'
import { wasAskedBack } from '../../../clinical/interview/explain.ts'
import { aboutTheService, answerQuestion } from '../../chat/answer.ts'
import { askNext } from '../../intake/next.ts'
import { offerScreener } from '../../intake/offer.ts'
import { offerLanguage } from '../../intake/other-language.ts'
import { fixedReply } from '../../triage/fixed-reply.ts'
import { createReply } from '../reply.ts'
import type { EncounterServices } from '../services.ts'
import type { EncounterState } from '../state.ts'
import type { RunContext } from '../work.ts'

/** Says what is to be said: fixed words first, then a cited answer, then the one next question. */
export function respond(services: EncounterServices) {
  const { failpoint } = services
  return async (
    { stopped }: EncounterState,
    { context, signal }: Runtime<RunContext>,
  ): Promise<Partial<EncounterState>> => {
    const { work } = context!
    const { state: interview, version } = work.interview
    const reply = createReply(services, work)
    failpoint('respond:before')
    const fixed = fixedReply({ work, consented: work.consented })
    for (const text of fixed.texts) await reply.sayFixed(text)
    let ends: EncounterState['ends'] = null
    let offered = interview?.offered ?? []
    if (fixed.goesOn) {
      const language = offerLanguage(work, { interview, offered })
      for (const text of language.texts) await reply.sayFixed(text)
      // Who asks what the question means or why it is asked is told with the question, not from a page.
      const isAskedBack = interview !== null && wasAskedBack(interview, work.messages[0]!.id)
      const about = stopped === null && !isAskedBack ? aboutTheService(work) : null
      if (about !== null) await reply.sayFixed(about)
      else if (stopped === null && !isAskedBack && work.query !== null)
        await answerQuestion(services, work, { reply, query: work.query, signal })
      const offer = offerScreener(work, {
        interview: interview && { ...interview, offered: language.offered },
        forms: services.forms,
      })
      for (const text of offer.texts) await reply.sayFixed(text)
      offered = offer.offered
      const next = await askNext(services, work, { interview, signal, isFirst: reply.isEmpty() })
      ends = next.ends
      for (const text of next.texts) await reply.sayFixed(text)
      if (next.question) await reply.sayQuestion(next.question)
    }
    const said = reply.whole()
    work.reply = said
    if (interview) {
      const open = said.question && { question: said.question, turn: work.run.replyId }
      work.staged.update.interview = { state: { ...interview, open, offered }, version }
    }
    work.staged.audit.push(...reply.rows())
    failpoint('respond:after')
    return { ends }
  }
}
