import type { Question } from '../../clinical/interview/question.ts'
import type { Citation, ReplySentence } from '../../core/chat.ts'
import type { AuditRow } from '../../store/audit.ts'
import { keepSentence } from '../../store/runs.ts'
import type { Said } from './said.ts'
import type { EncounterServices } from './services.ts'
import type { Work } from './work.ts'

/** Mark in a kept sentence's verdicts: this one is the question with that id. */
const QUESTION = 'question:'

export interface Reply {
  /** Reviewed words: they pass by their id, whatever the guards say. */
  sayFixed(text: string): Promise<void>
  /** A sentence whose guards have passed. */
  say(sentence: { text: string; citations: Citation[]; codes: string[]; rows: AuditRow[] }): Promise<void>
  sayQuestion(question: Question): Promise<void>
  /** Verdicts of sentences that stayed. */
  note(rows: AuditRow[]): void
  isEmpty(): boolean
  whole(): Said
  rows(): AuditRow[]
}

/**
 * Collects a reply. While a model writes, each sentence is kept as (run, ordinal) before it is sent; what an earlier try
 * of this run has kept stands, and what is said again at its place is what was kept.
 */
export function createReply({ store, clock, streams, sendDelta, failpoint }: EncounterServices, work: Work): Reply {
  const said: ReplySentence[] = []
  const rows: AuditRow[] = []
  let question: Question | null = null
  const keptTexts = new Set(work.kept.map(({ sentence }) => sentence.text))
  let isReplayed = work.kept.length === 0

  async function add(text: string, { citations = [], codes = [] }: { citations?: Citation[]; codes?: string[] }) {
    if (!isReplayed) {
      // What readers saw before the crash comes first, word for word.
      isReplayed = true
      for (const { sentence } of work.kept) said.push(sentence)
    }
    // The rules say again what was kept already: it stands once.
    if (keptTexts.has(text)) return
    const sentence: ReplySentence = { ordinal: said.length, text, citations }
    if (!streams) {
      said.push(sentence)
      return
    }
    const offset = said.map((one) => `${one.text} `).join('').length
    failpoint('release:before-keep')
    const kept = await store.withTenant(work.tenantId, (tx) =>
      keepSentence(tx, work.lease, { runId: work.run.id, sentence, verdicts: codes, now: clock.now() }),
    )
    said.push(kept.sentence)
    failpoint('release:after-keep')
    const { run } = work
    sendDelta(work.tenantId, {
      encounterId: run.encounterId,
      messageId: run.replyId,
      ordinal: sentence.ordinal,
      offset,
      text: kept.sentence.text,
      citations: kept.sentence.citations,
    })
    failpoint('release:after-send')
  }

  return {
    sayFixed: (text) => add(text, { codes: ['fixed'] }),
    async say({ text, citations, codes, rows: verdicts }) {
      rows.push(...verdicts)
      await add(text, { citations, codes })
    },
    async sayQuestion(next) {
      const asked = work.kept.find(({ verdicts }) => verdicts.some((code) => code.startsWith(QUESTION)))
      question = asked ? { ...next, text: asked.sentence.text } : next
      if (!asked) await add(next.text, { codes: [`${QUESTION}${next.id}`] })
    },
    note: (verdicts) => rows.push(...verdicts),
    isEmpty: () => said.length === 0 && work.kept.length === 0,
    whole() {
      if (!isReplayed) for (const { sentence } of work.kept) said.push(sentence)
      isReplayed = true
      return { text: said.map(({ text }) => text).join(' '), sentences: said, question }
    },
    rows: () => rows,
  }
}
