import { createStream, pseudonymize, redact } from '../../guardrails/index.ts'
import { type RedactionCase, redactionCases } from '../cases/redaction.ts'
import { counted, right, suite, wrong } from '../suite.ts'

interface Span {
  readonly start: number
  readonly end: number
}
interface Output {
  readonly spans: readonly Span[]
  readonly restored: string
  /** The redacted text as one piece, and as it left a stream of single characters. */
  readonly whole: string
  readonly streamed: string
}

/** Identifiers out, everything else untouched, the same on a stream, and back again. */
export const redactionSuite = suite<RedactionCase, Output>({
  name: 'redaction',
  about: 'Identifiers in chat, letters, forms and mail, and clean look-alikes.',
  cases: () => redactionCases,
  open: () => ({ ask: ({ text }) => ask(text) }),
  scorers: [
    {
      metric: 'identifiers hidden',
      about: 'every letter and digit of an identifier is covered',
      score: ({ text, hide }, { spans }) =>
        counted(
          hide.length,
          hide.filter((one) => places(text, one).some((place) => !isCovered(text, place, spans))),
        ),
    },
    {
      metric: 'no leak',
      about: 'a text with identifiers lets none of them through',
      score({ text, hide }, { spans }) {
        if (hide.length === 0) return null
        const leaks = hide.filter((one) => places(text, one).some((place) => !isCovered(text, place, spans)))
        return leaks.length === 0 ? right('nothing leaks') : wrong(`leaks ${leaks.join(', ')}`)
      },
    },
    {
      metric: 'clean text untouched',
      about: 'a text without identifiers stays as it is',
      score({ text, hide }, { spans }) {
        if (hide.length > 0) return null
        const touched = spans.map(({ start, end }) => text.slice(start, end))
        return touched.length === 0 ? right('untouched') : wrong(`touched ${touched.join(', ')}`)
      },
    },
    {
      metric: 'medicine kept',
      about: 'clinical words beside an identifier stay readable',
      score: ({ text, keep = [] }, { spans }) =>
        counted(
          keep.length,
          keep.filter((one) => places(text, one).some((place) => touches(place, spans))),
        ),
    },
    {
      metric: 'restored exactly',
      about: 'pseudonyms come back as the words they stood for',
      score: ({ text }, { restored }) => (restored === text ? right('same') : wrong('differs')),
    },
    {
      metric: 'stream equals text',
      about: 'character by character the same leaves as in one piece',
      score: (_, { whole, streamed }) => (streamed === whole ? right('same') : wrong('differs')),
    },
  ],
  gates: [
    { metric: 'identifiers hidden', atLeast: 0.9, why: 'What leaks once cannot be called back.' },
    { metric: 'clean text untouched', atLeast: 0.95, why: 'A model that cannot read a dose gives bad help.' },
    { metric: 'restored exactly', atLeast: 1, why: 'A clinician reads the restored words.' },
    { metric: 'stream equals text', atLeast: 0.995, why: 'A stream must not leak what a text would hide.' },
  ],
})

function ask(text: string): Output {
  const masked = pseudonymize(text)
  const inOne = createStream()
  const whole = inOne.write(text) + inOne.end()
  const stream = createStream()
  let streamed = ''
  for (const char of text) streamed += stream.write(char)
  streamed += stream.end()
  return { spans: redact(text).spans, restored: masked.restore(masked.text), whole, streamed }
}

/** Where a word stands in a text, as a word of its own. */
function places(text: string, word: string): Span[] {
  const found: Span[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + word.length])
    if (isWord) found.push({ start: at, end: at + word.length })
  }
  return found
}

/** Only letters and digits count: a comma left standing tells nothing. */
function isCovered(text: string, { start, end }: Span, spans: readonly Span[]): boolean {
  for (let at = start; at < end; at++) {
    if (isLetter(text[at]) && !spans.some((span) => span.start <= at && at < span.end)) return false
  }
  return true
}

function touches(place: Span, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start < place.end && place.start < end)
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char)
}
