import type { Evidence } from '../../core/clinical.ts'

interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a turn's text at the marked spans (UTF-16, end exclusive). Spans may overlap, lie outside, or come unordered. */
export function pieces(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (const { start, end } of merged(spans, text.length)) {
    if (start > at) out.push({ text: text.slice(at, start), isMarked: false })
    out.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) out.push({ text: text.slice(at), isMarked: false })
  return out
}

function merged(spans: readonly { readonly start: number; readonly end: number }[], length: number) {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(length, end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  for (const span of inside) {
    const last = out.at(-1)
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else out.push(span)
  }
  return out
}

/** What a sentence rests on, by turn: its words, and whether the turn is the question that gives them their meaning. */
export interface TurnMarks {
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  readonly isQuestion: boolean
}

export function marksByTurn(evidence: readonly Evidence[]): ReadonlyMap<string, TurnMarks> {
  const marks = new Map<string, TurnMarks>()
  const at = (turn: string) => marks.get(turn) ?? { spans: [], isQuestion: false }
  for (const one of evidence) {
    if (one.kind === 'passage') continue
    if (one.kind === 'answer') marks.set(one.question, { ...at(one.question), isQuestion: true })
    marks.set(one.turn, { ...at(one.turn), spans: [...at(one.turn).spans, { start: one.start, end: one.end }] })
  }
  return marks
}
