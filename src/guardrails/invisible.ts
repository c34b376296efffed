import type { createScanner, Span } from './scan.ts'

type Scanner = ReturnType<typeof createScanner>

/**
 * Signs that nobody sees inside a word: soft hyphens, zero-width spaces and joiners, marks of direction, and accents that
 * stand behind their letter instead of in it, as some keyboards and files have them.
 */
const UNSEEN = /[\u00ad\u034f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u0300-\u036f\ufeff]/
/** Joiners make words in Arabic, Persian and Hindi, and pictures of several; accents change letters of no other script. */
const ONLY_AFTER_LATIN = /[\u200c\u200d\u0300-\u036f]/
const LATIN = /[A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff]/
/** More than a letter with its two accents can carry is no spelling: it is left, so that the hold of a stream has an end. */
const MOST = 3

/** Reads on where it stopped: which units of the next piece of a text are seen. */
function createEye(): (unit: string) => boolean {
  let last = ''
  let unseen = 0
  return (unit) => {
    const isUnseen = UNSEEN.test(unit) && unseen < MOST && (!ONLY_AFTER_LATIN.test(unit) || LATIN.test(last))
    if (isUnseen) unseen++
    else {
      last = unit
      unseen = 0
    }
    return !isUnseen
  }
}

/** The text as a reader sees it. */
export function visible(text: string): string {
  if (!UNSEEN.test(text)) return text
  const sees = createEye()
  let out = ''
  for (let i = 0; i < text.length; i++) if (sees(text[i]!)) out += text[i]
  return out
}

/** The text as a reader sees it, and where each unit of it stands in the text as it is. */
export function visibleWithPlaces(text: string): { text: string; placeOf(at: number): number } {
  if (!UNSEEN.test(text)) return { text, placeOf: (at) => at }
  const sees = createEye()
  const places: number[] = []
  let out = ''
  for (let i = 0; i < text.length; i++) {
    if (!sees(text[i]!)) continue
    out += text[i]
    places.push(i)
  }
  return { text: out, placeOf: (at) => places[at]! }
}

/**
 * A scanner that is shown the text as a reader sees it, and answers with offsets of the text as it is: "Mar", a zero-width
 * space, "ia" is Maria. What is unseen inside a span goes with it. Nothing changes for a text without such signs.
 */
export function seeThrough(scanner: Scanner): Scanner {
  const sees = createEye()
  /** For each unseen unit how many seen ones stand before it. */
  const unseen: number[] = []
  const spans: Span[] = []
  let seen = 0
  let ended = false

  /** Offset in the text as it is of the seen unit at `offset`. */
  const placed = (offset: number): number => {
    let from = 0
    let to = unseen.length
    while (from < to) {
      const middle = (from + to) >> 1
      if (unseen[middle]! <= offset) from = middle + 1
      else to = middle
    }
    return offset + from
  }
  const endOf = (offset: number): number => (offset === 0 ? 0 : placed(offset - 1) + 1)

  return {
    get spans() {
      if (unseen.length === 0) return scanner.spans
      // Only the last one may have grown.
      for (let k = Math.max(0, spans.length - 1); k < scanner.spans.length; k++) {
        const span = scanner.spans[k]!
        spans[k] = { ...span, start: placed(span.start), end: endOf(span.end) }
      }
      return spans
    },
    get settled() {
      if (unseen.length === 0) return scanner.settled
      return ended ? seen + unseen.length : endOf(scanner.settled)
    },
    push(chunk) {
      let text = chunk
      if (UNSEEN.test(chunk)) {
        text = ''
        for (let i = 0; i < chunk.length; i++) {
          if (sees(chunk[i]!)) text += chunk[i]
          else unseen.push(seen + text.length)
        }
      } else if (chunk !== '') sees(chunk[chunk.length - 1]!)
      seen += text.length
      scanner.push(text)
    },
    end() {
      ended = true
      scanner.end()
    },
  }
}
