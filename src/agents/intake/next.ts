import { wasAskedBack } from '../../clinical/interview/explain.ts'
import type { Question } from '../../clinical/interview/question.ts'
import { nextQuestion } from '../../clinical/interview.ts'
import { wording } from '../../clinical/wording/index.ts'
import { ask } from '../../prompts/ask.ts'
import { intakeNextQuestion } from '../../prompts/intake-next-question.ts'
import { untilThen } from '../encounter/closing.ts'
import type { EncounterServices } from '../encounter/services.ts'
import type { EncounterState } from '../encounter/state.ts'
import { before, scopeOf, type Work } from '../encounter/work.ts'
import { type StoredInterview, toInterview } from '../interview-state.ts'

export interface Next {
  /** Reviewed words that stand before the question, or close the interview. */
  texts: string[]
  question: Question | null
  ends: EncounterState['ends']
}

/** The one next question, worded by a model where that is allowed; or the words that end the interview. */
export async function askNext(
  { ask: contexts, guarding }: EncounterServices,
  work: Work,
  { interview, isFirst, signal }: { interview: StoredInterview | null; isFirst: boolean; signal?: AbortSignal },
): Promise<Next> {
  const { encounter, tenantId, run } = work
  const { locale, level } = encounter
  // After the history is closed a message is taken and passed on; nothing more is asked.
  if (encounter.status !== 'open')
    return { texts: isFirst ? [wording(locale, 'case.drafted')] : [], question: null, ends: null }
  if (!interview) return { texts: [], question: null, ends: null }
  const { country } = interview.subject
  const chosen = nextQuestion(toInterview(interview, work.facts), locale)
  if ('done' in chosen) return { texts: closingWords(chosen.done), question: null, ends: chosen.done }
  const bridge = isFirst ? [] : [wording(locale, 'chat.answered-and-next')]
  // Plain words that stand before a question are reviewed, and stay as they are.
  if (wasAskedBack(interview, work.messages[0]!.id)) return { texts: bridge, question: chosen, ends: null }

  const input = {
    question: chosen,
    recent: [...before(work), ...work.messages.slice(-1)]
      .map(({ id, speaker, text, at }) => ({ id, speaker, text, at }))
      .slice(-20),
    locale,
  }
  const asked = await contexts.use(
    {
      tenantId,
      encounterId: run.encounterId,
      runId: run.id,
      calls: work.calls,
      isRecovery: work.isRecovery,
      signal,
      staged: work.staged.calls,
    },
    (ctx) => ask(intakeNextQuestion, input, ctx),
  )
  if (asked.kind !== 'answer' || asked.from !== 'model') return { texts: bridge, question: chosen, ends: null }
  // Words of a model pass the guards; words that don't are replaced by the reviewed ones.
  const verdict = await guarding.output(asked.output.text, { ...scopeOf(work), passages: [] })
  return { texts: bridge, question: verdict.text === null ? chosen : { ...chosen, text: verdict.text }, ends: null }

  function closingWords(done: 'complete' | 'cap' | 'escalated'): string[] {
    const words = [wording(locale, `closing.${done}`)]
    return done === 'escalated' ? words : [...words, ...untilThen({ locale, level, country })]
  }
}
