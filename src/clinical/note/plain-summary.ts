import type { Locale, Turn } from '../../core/chat.ts'
import type { Evidence, NoteSentence } from '../../core/clinical.ts'
import { SUMMARY_ITEMS, type SummaryItem, type SummaryPart } from '../../core/note-documents.ts'
import { wording } from '../wording/index.ts'
import { isProposal } from './proposals.ts'

interface SummaryInput {
  readonly sentences: readonly NoteSentence[]
  readonly turns: readonly Turn[]
  readonly locale: Locale
  /** What the clinician wrote when signing. */
  readonly followUp: string | null
  readonly safetyNet: string | null
}

/**
 * A summary for the patient in plain words: the words that were said, by whom they were said, and what the clinician
 * signed. Nothing is reworded, so that nothing can be said otherwise; what the rules only propose stays out.
 */
export function plainSummary({ sentences, turns, locale, followUp, safetyNet }: SummaryInput): SummaryPart[] {
  const byId = new Map(turns.map((turn) => [turn.id, turn]))
  const quotes = (isClinician: boolean, sections: readonly NoteSentence['section'][]) => {
    const seen = new Set<string>()
    const lines = sentences
      .filter(({ stated, section, text }) => stated && sections.includes(section) && !isProposal(text))
      .flatMap(({ evidence }) => evidence)
      .flatMap((one) => {
        if (one.kind === 'passage' || (byId.get(one.turn)?.speaker === 'clinician') !== isClinician) return []
        const text = quoted(one, byId)
        if (seen.has(text)) return []
        seen.add(text)
        return [{ text, evidence: [one] }]
      })
    // "For 4 nights" beside the sentence that it was taken from tells nothing more.
    return lines.filter(
      ({ evidence: [one] }) =>
        one?.kind !== 'turn' ||
        !lines.some(({ evidence: [other] }) => other !== one && other?.kind === 'turn' && isPartOf(one, other)),
    )
  }
  const signed = (text: string | null) => (text === null || text.trim() === '' ? [] : [{ text, evidence: [] }])
  const lines: Record<SummaryItem, SummaryPart['lines']> = {
    told: quotes(false, ['subjective']),
    found: quotes(true, ['objective', 'assessment']),
    plan: [...quotes(true, ['plan']), ...signed(followUp)],
    safety_net: signed(safetyNet),
  }
  return SUMMARY_ITEMS.map((item) => ({ item, title: wording(locale, TITLES[item]), lines: lines[item] })).filter(
    (part) => part.lines.length > 0,
  )
}

function isPartOf(one: Span, whole: Span): boolean {
  const isShorter = one.end - one.start < whole.end - whole.start
  return one.turn === whole.turn && one.start >= whole.start && one.end <= whole.end && isShorter
}
type Span = Extract<Evidence, { kind: 'turn' }>

const TITLES = {
  told: 'summary.told',
  found: 'summary.found',
  plan: 'summary.plan',
  safety_net: 'summary.safety-net',
} as const

/** An answer means nothing without its question. */
function quoted(evidence: Exclude<Evidence, { kind: 'passage' }>, turns: ReadonlyMap<string, Turn>): string {
  const question = evidence.kind === 'answer' ? turns.get(evidence.question)?.text.trim() : undefined
  const said = `\u201c${evidence.quote.trim()}\u201d`
  return question ? `\u201c${question}\u201d \u2013 ${said}` : said
}
