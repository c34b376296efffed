import { aboutService } from '../../clinical/interview/beside.ts'
import { placeValues, wording } from '../../clinical/wording/index.ts'
import type { Citation } from '../../core/chat.ts'
import { askStream } from '../../prompts/ask-stream.ts'
import { type AnswerSentence, chatAnswer } from '../../prompts/chat-answer.ts'
import type { Reply } from '../encounter/reply.ts'
import type { EncounterServices } from '../encounter/services.ts'
import { scopeOf, type Work } from '../encounter/work.ts'
import type { Passage } from '../services.ts'

/** The reviewed words for a question about the service itself; null where the last message asks no such thing. */
export function aboutTheService({ messages, encounter, interview, alarm }: Work): string | null {
  const about = alarm === null ? aboutService(messages.at(-1)?.text ?? '') : null
  if (about === null) return null
  const { locale, subject } = encounter
  return wording(
    locale,
    `chat.about-${about}`,
    placeValues(locale, interview.state?.subject.country ?? subject.country),
  )
}

/** Answers from published passages for this person; every sentence passes the output guards or stays. */
export async function answerQuestion(
  { retriever, guarding, ask }: EncounterServices,
  work: Work,
  { reply, query, signal }: { reply: Reply; query: string; signal?: AbortSignal },
): Promise<void> {
  const { tenantId, encounter, run } = work
  const { locale } = encounter
  const subject = work.interview.state?.subject ?? encounter.subject
  const scope = scopeOf(work)
  // While a red-flag question is open nothing reassures: no passage is read out to somebody who may be in danger.
  if (work.alarm !== null) return
  const found = await retriever.search({ tenantId, question: query, locale, subject, limit: 6 })
  const { passages, rows } = await guarding.context(found, scope)
  reply.note(rows)
  let count = 0
  const say = async (sentence: AnswerSentence): Promise<boolean> => {
    const cited = passages.filter(({ chunk }) => sentence.citations.some((citation) => citation.chunk === chunk))
    const verdict = await guarding.output(sentence.text, { ...scope, passages: cited })
    if (verdict.text === null) {
      reply.note(verdict.rows)
      return false
    }
    if (count++ === 0) await reply.sayFixed(wording(locale, 'chat.answer-intro'))
    await reply.say({
      text: verdict.text,
      citations: citationsOf(sentence, passages),
      codes: verdict.codes,
      rows: verdict.rows,
    })
    return true
  }
  const input = {
    question: query,
    passages: passages.map(({ document, chunk, title, text }) => ({ document, chunk, title, text })),
  }
  await ask.use(
    {
      tenantId,
      encounterId: run.encounterId,
      runId: run.id,
      calls: work.calls,
      isRecovery: work.isRecovery,
      signal,
      staged: work.staged.calls,
    },
    (ctx) => askStream(chatAnswer, input, ctx, say),
  )
  if (count === 0) await reply.sayFixed(wording(locale, 'chat.abstain'))
}

function citationsOf({ citations }: AnswerSentence, passages: readonly Passage[]): Citation[] {
  return citations.flatMap(({ document, chunk, quote }) => {
    const passage = passages.find((one) => one.chunk === chunk)
    if (!passage) return []
    const { title, source, year, url, reviewed } = passage
    return [{ document, chunk, title, source, year, url, reviewed, quote }]
  })
}
