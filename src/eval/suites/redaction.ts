import { type RedactionCase, redactionCases } from '../cases/redaction.ts'
import { type MarkedCase, telehealthCases } from '../cases/telehealth/index.ts'
import { holdText, type Redacted, redactAllWays, roundTripScorers } from '../scorers/redaction.ts'
import { compareSpans, f1Score, type Stretch, summarise, summaryText } from '../scorers/spans.ts'
import { counted, right, suite, wrong } from '../suite.ts'

interface Case extends Omit<MarkedCase, 'part'> {
  /** Words beside an identifier that have to stay. */
  readonly keep: readonly string[]
  /** The part of the telehealth texts that it belongs to; null for the first small set. */
  readonly part: MarkedCase['part'] | null
}

/** Identifiers out, everything else untouched, the same on a stream, and back again. */
export const redactionSuite = suite<Case, Redacted>({
  name: 'redaction',
  about: 'Identifiers in chat, notes, letters, forms, JSON and mail, in six languages, and clean look-alikes.',
  cases: () => [...redactionCases.map(fromWords), ...telehealthCases.map((one): Case => ({ ...one, keep: [] }))],
  open: () => ({ ask: ({ text }) => redactAllWays(text) }),
  scorers: [
    {
      metric: 'F1',
      about: 'letters and digits hidden rightly, against those left standing and those hidden for nothing',
      score: (one, output) => f1Score(compareSpans(one.text, one, output.spans)),
    },
    {
      metric: 'identifiers hidden',
      about: 'every letter and digit of an identifier is covered',
      score: ({ text, spans }, output) => counted(spans.length, compareSpans(text, { spans }, output.spans).leaks),
    },
    {
      metric: 'no leak',
      about: 'a text with identifiers lets none of them through',
      score({ text, spans }, output) {
        if (spans.length === 0) return null
        const { leaks } = compareSpans(text, { spans }, output.spans)
        return leaks.length === 0 ? right('nothing leaks') : wrong(`leaks ${leaks.join(', ')}`)
      },
    },
    {
      metric: 'clean text untouched',
      about: 'a text without identifiers stays as it is',
      score({ text, spans }, output) {
        if (spans.length > 0) return null
        const { touched } = compareSpans(text, { spans }, output.spans)
        return touched.length === 0 ? right('untouched') : wrong(`touched ${touched.join(', ')}`)
      },
    },
    {
      metric: 'medicine kept',
      about: 'clinical words beside an identifier stay readable',
      score: ({ text, keep }, { spans }) =>
        counted(
          keep.length,
          keep.filter((one) => places(text, one).some((place) => touches(place, spans))),
        ),
    },
    ...roundTripScorers,
  ],
  gates: [
    { metric: 'F1', atLeast: 0.9, why: 'Below this a reader sees either people or holes.' },
    { metric: 'identifiers hidden', atLeast: 0.9, why: 'What leaks once cannot be called back.' },
    { metric: 'no leak', atLeast: 0.8, why: 'One value that stays names the person.' },
    { metric: 'clean text untouched', atLeast: 0.97, why: 'A model that cannot read a dose gives bad help.' },
    { metric: 'restored exactly', atLeast: 1, why: 'A clinician reads the restored words.' },
    { metric: 'stream equals text', atLeast: 1, why: 'A stream must not leak what a text would hide.' },
  ],
  describe: (outputs) => ({
    figures: [
      ...(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const).map(
        (part) => ({
          name: `telehealth, ${part} part`,
          value: summaryText(
            summarise(
              outputs
                .filter(({ one }) => one.part === part)
                .map(({ one, output }) => ({ marks: one, compared: compareSpans(one.text, one, output.spans) })),
            ),
          ),
        }),
      ),
      { name: 'characters held back on a stream', value: holdText(outputs.map(({ output }) => output)) },
    ],
  }),
})

function fromWords({ id, text, hide, keep = [] }: RedactionCase): Case {
  return { id, text, spans: hide.flatMap((word) => places(text, word)), ignored: [], keep, part: null }
}

/** Where a word stands in a text, as a word of its own. */
function places(text: string, word: string): Stretch[] {
  const found: Stretch[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isWord = !isLetter(text[at - 1]) && !isLetter(text[at + word.length])
    if (isWord) found.push({ start: at, end: at + word.length })
  }
  return found
}

function touches(place: Stretch, spans: readonly Stretch[]): boolean {
  return spans.some(({ start, end }) => start < place.end && place.start < end)
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}\p{N}]/u.test(char)
}
