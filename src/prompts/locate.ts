import { fold } from '../core/text.ts'

interface Located {
  start: number
  end: number
  /** The exact words of the text. */
  quote: string
}

/**
 * Where a quote stands in a text: UTF-16 offsets, end exclusive; null when it doesn't. White space, case, accents and
 * the shape of quotes may differ, since models and line breaks change them; the words may not, and it begins and ends
 * at the edge of a word.
 */
export function locate(quote: string, text: string): Located | null {
  const wanted = squeeze(quote).text
  if (wanted === '') return null
  const searched = squeeze(text)
  for (let at = searched.text.indexOf(wanted); at >= 0; at = searched.text.indexOf(wanted, at + 1)) {
    const start = searched.starts[at]!
    const end = searched.ends[at + wanted.length - 1]!
    if (isEdge(text, start) && isEdge(text, end)) return { start, end, quote: text.slice(start, end) }
  }
  return null
}

/** Folded, without white space and quotation marks, with the way back. */
function squeeze(original: string): { text: string; starts: number[]; ends: number[] } {
  const folded = fold(original)
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < folded.text.length; i++) {
    const unit = folded.text[i]!
    if (/[\s"']/.test(unit)) continue
    text += unit === '‹' ? '<' : unit
    starts.push(folded.starts[i]!)
    ends.push(folded.ends[i]!)
  }
  return { text, starts, ends }
}

const WORD = /[\p{L}\p{N}\p{M}]/u

function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  return !(WORD.test(text[at - 1]!) && WORD.test(text[at]!))
}
