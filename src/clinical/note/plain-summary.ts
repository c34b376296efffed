import type { Locale, Turn } from '../../core/chat.ts'
import type { Evidence, NoteSentence, Urgency } from '../../core/clinical.ts'
import { SUMMARY_ITEMS, type SummaryItem, type SummaryPart } from '../../core/note-documents.ts'
import { isAsker } from '../dialogue.ts'
import { isSensitive } from '../sensitive.ts'
import { wording } from '../wording/index.ts'
import { answerInPlainWords } from './plain-answer.ts'
import { isProposal } from './proposals.ts'

interface SummaryInput {
  readonly sentences: readonly NoteSentence[]
  readonly turns: readonly Turn[]
  readonly locale: Locale
  /** The level that the clinician signed; null before. */
  readonly level: Urgency | null
  /** What the clinician wrote when signing. */
  readonly followUp: string | null
  readonly safetyNet: string | null
}

type Line = SummaryPart['lines'][number] & {
  /** It touches what carers are not told, by its own words or by those of the question that it answers. */
  readonly isSensitive: boolean
}
type PlainPart = Omit<SummaryPart, 'lines'> & { readonly lines: readonly Line[] }

/**
 * A summary for the patient in short plain lines: what they told, what they said no to, what the clinician said, decided
 * and signed. A line is a reviewed label with the words that were said behind it, so that nothing can be said otherwise;
 * what no label fits stands as it was said, and what the rules only propose stays out.
 */
export function plainSummary(input: SummaryInput): PlainPart[] {
  const { locale, level, followUp, safetyNet } = input
  const say = (text: string): Line => ({ text, evidence: [], isSensitive: isSensitive(text) })
  const signed = (text: string | null) => (text === null || text.trim() === '' ? [] : [say(text)])
  // What the clinician wrote into the note rests on no words of the talk, and is theirs all the same.
  const written = (...sections: readonly NoteSentence['section'][]) =>
    input.sentences
      .filter(
        ({ section, heading, stated, evidence }) =>
          sections.includes(section) && stated && evidence.length === 0 && heading !== 'codes',
      )
      .filter(({ text }) => !isProposal(text))
      .map(({ text }) => say(text.trim()))
  const lines: Record<SummaryItem, readonly Line[]> = {
    told: toldLines(quotedIn(input, false, ['subjective']), input),
    found: [
      ...quotedIn(input, true, ['objective', 'assessment']).map(clinicians),
      ...written('objective', 'assessment'),
    ],
    plan: [
      ...(level === null ? [] : [say(wording(locale, `summary.level.${level}`))]),
      ...quotedIn(input, true, ['plan']).map(clinicians),
      ...written('plan'),
      ...signed(followUp),
    ],
    safety_net: signed(safetyNet),
  }
  return SUMMARY_ITEMS.map((item) => ({ item, title: wording(locale, TITLES[item]), lines: lines[item] })).filter(
    (part) => part.lines.length > 0,
  )
}

type Said = Exclude<Evidence, { kind: 'passage' }>

/** What the sentences of some sections rest on, each span once; a part of another span tells nothing more. */
function quotedIn(
  { sentences, turns }: SummaryInput,
  isClinician: boolean,
  sections: readonly NoteSentence['section'][],
): Said[] {
  const speakers = new Map(turns.map(({ id, speaker }) => [id, speaker]))
  const spans = sentences
    .filter(({ stated, section, text }) => stated && sections.includes(section) && !isProposal(text))
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) => (one.kind === 'passage' || (speakers.get(one.turn) === 'clinician') !== isClinician ? [] : [one]))
  return spans.filter(
    (one, index) =>
      !spans.some((other, at) => other !== one && covers(other, one) && (at < index || !covers(one, other))),
  )
}

/** Whether a span, or the answer that it is, tells all that another one does. */
function covers(whole: Said, part: Said): boolean {
  if (part.kind === 'answer' && whole.kind === 'turn') return false
  return whole.turn === part.turn && part.start >= whole.start && part.end <= whole.end
}

function clinicians({ quote, ...rest }: Said): Line {
  const text = quotation(quote)
  return { text, evidence: [{ ...rest, quote }], isSensitive: isSensitive(text) }
}

function toldLines(spans: readonly Said[], { turns, locale }: SummaryInput): Line[] {
  const lines: Line[] = []
  const lists = new Map<
    string,
    { key: 'no' | 'yes' | 'unsure'; things: string[]; evidence: Said[]; isSensitive: boolean }
  >()
  for (const one of spans) {
    const question = questionOf(one, turns)
    const isHidden = isSensitive(`${question?.text ?? ''}\n${one.quote}`)
    const plain = question ? answerInPlainWords(question.text, one.quote) : null
    if (plain?.kind === 'label' && (one.kind === 'answer' || plain.topic === 'worry')) {
      const words = one.quote.trim().replace(/[.\s]+$/, '')
      const text = wording(locale, `summary.line.${plain.topic}`, { words })
      lines.push({ text, evidence: [one], isSensitive: isHidden })
    } else if (plain?.kind === 'list' && one.kind === 'answer') {
      // What carers are not told stands in a line of its own: the rest can be shared without it.
      const name = `${plain.answer} ${isHidden}`
      const list = lists.get(name) ?? { key: plain.answer, things: [], evidence: [], isSensitive: isHidden }
      lists.set(name, list)
      if (!list.things.includes(plain.thing)) list.things.push(plain.thing)
      list.evidence.push(one)
    } else if (question && one.kind === 'answer')
      lines.push({
        text: wording(locale, 'summary.answer', { question: question.text.trim(), words: quotation(one.quote) }),
        evidence: [one],
        isSensitive: isHidden,
      })
    else lines.push({ text: quotation(one.quote), evidence: [one], isSensitive: isHidden })
  }
  for (const { key, things, ...rest } of lists.values())
    lines.push({ text: wording(locale, `summary.list.${key}`, { words: things.join('; ') }), ...rest })
  return lines
}

/** What the words answer, or what was asked just before them. */
function questionOf(one: Said, turns: readonly Turn[]): Turn | undefined {
  if (one.kind === 'answer') return turns.find(({ id }) => id === one.question)
  const before = turns[turns.findIndex(({ id }) => id === one.turn) - 1]
  return before && isAsker(before.speaker) ? before : undefined
}

function quotation(words: string): string {
  return `\u201c${words.trim()}\u201d`
}

const TITLES = {
  told: 'summary.told',
  found: 'summary.found',
  plan: 'summary.plan',
  safety_net: 'summary.safety-net',
} as const
