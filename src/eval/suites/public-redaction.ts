import { redact } from '../../guardrails/redact.ts'
import { kilobytes, ownKilobytes } from '../cases/kilobytes.ts'
import { type PublicText, readPublicTexts, SOURCES, type Source } from '../cases/public-texts.ts'
import { holdText, type Redacted, redactAllWays, roundTripScorers } from '../scorers/redaction.ts'
import { hostileRatios } from '../scorers/redaction-speed.ts'
import { compareSpans, f1Score, summarise, summaryText } from '../scorers/spans.ts'
import { steadyTimes } from '../scorers/steady-times.ts'
import { right, type Scorer, suite, wrong } from '../suite.ts'

/** How many messages of 1 KB are timed. */
const MESSAGES = 400

/** Redaction of public rows: how much is hidden, what leaks, what is touched for nothing, on a stream, and back again. */
export const publicRedactionSuite = suite<PublicText, Redacted>({
  name: 'public-redaction',
  about: 'Clinical queries (ASQ-PHI), general text (Presidio), Spanish cases (MEDDOCAN), sentences of patients.',
  needs: 'data',
  cases: ({ dataDir }) => readPublicTexts(dataDir),
  open: () => ({ ask: ({ text }) => redactAllWays(text) }),
  scorers: [
    f1Of('asq-phi', 'clinical queries: F1'),
    f1Of('presidio-synth', 'general text: F1'),
    f1Of('meddocan-es', 'Spanish cases: F1'),
    {
      metric: 'clinical queries: no leak',
      about: 'a query with identifiers lets none of them through',
      score(one, output) {
        if (one.source !== 'asq-phi' || one.spans.length === 0) return null
        const { leaks } = compareSpans(one.text, one, output.spans)
        return leaks.length === 0 ? right('nothing leaks') : wrong(`leaks ${leaks.join(', ')}`)
      },
    },
    {
      metric: 'clinical queries: clean untouched',
      about: 'a query without identifiers stays as it is',
      score: (one, output) => (one.source === 'asq-phi' ? untouched(one, output) : null),
    },
    {
      metric: 'sentences of patients: untouched',
      about: 'nothing is hidden; some do hold a name or a date, so not all can be right',
      score: (one, output) => (one.source === 'benign-medical' ? untouched(one, output) : null),
    },
    ...roundTripScorers,
  ],
  gates: [
    { metric: 'clinical queries: F1', atLeast: 0.92, why: 'The published bar for clinical text.' },
    { metric: 'clinical queries: no leak', atLeast: 0.8, why: 'One value that stays names the person.' },
    { metric: 'clinical queries: clean untouched', atLeast: 0.95, why: 'A hidden drug or dose gives bad help.' },
    { metric: 'general text: F1', atLeast: 0.7, why: 'People also write about bills, addresses and accounts.' },
    { metric: 'Spanish cases: F1', atLeast: 0.65, why: 'Our patients write Spanish too.' },
    { metric: 'restored exactly', atLeast: 1, why: 'A clinician reads the restored words.' },
    { metric: 'stream equals text', atLeast: 0.995, why: 'A stream must not leak what a text would hide.' },
  ],
  describe(outputs) {
    const compared = outputs.map(({ one, output }) => ({
      source: one.source,
      marks: one,
      compared: compareSpans(one.text, one, output.spans),
    }))
    const messages = kilobytes(outputs.map(({ one }) => one.text)).slice(0, MESSAGES)
    const times = steadyTimes(messages, { work: redact, others: ownKilobytes.redaction() })
    const ratios = hostileRatios(redact)
    return {
      figures: [
        ...SOURCES.filter((source) => source !== 'benign-medical').map((source) => ({
          name: source,
          value: summaryText(summarise(compared.filter((row) => row.source === source))),
        })),
        { name: 'characters held back on a stream', value: holdText(outputs.map(({ output }) => output)) },
        { name: 'a message of 1 KB', value: `p50 ${times.p50.toFixed(2)} ms, p95 ${times.p95.toFixed(2)} ms` },
        ...ratios.slice(0, 3).map(({ unit, ratio }) => ({
          name: `100 KB against 10 KB, ${JSON.stringify(unit)} again and again`,
          value: ratio.toFixed(1),
        })),
      ],
    }
  },
})

function f1Of(source: Source, metric: string): Scorer<PublicText, Redacted> {
  return {
    metric,
    about: 'letters and digits hidden rightly, against those left standing and those hidden for nothing',
    score: (one, output) => (one.source === source ? f1Score(compareSpans(one.text, one, output.spans)) : null),
  }
}

function untouched(one: PublicText, output: Redacted) {
  if (one.spans.length > 0) return null
  const { touched } = compareSpans(one.text, one, output.spans)
  return touched.length === 0 ? right('untouched') : wrong(`touched ${touched.join(', ')}`)
}
