import { AppError } from '../../core/errors.ts'
import { injectionScore } from '../../guardrails/injection/score.ts'
import { redact } from '../../guardrails/redact.ts'
import { neverDo } from '../../guardrails/unsafe/never-do.ts'
import { type PublicText, readPublicTexts } from '../cases/public-texts.ts'
import { growthOf } from '../scorers/redaction-speed.ts'
import { compareSpans, type Stretch, summarise, summaryText } from '../scorers/spans.ts'
import { percentile } from '../statistics.ts'
import type { Bench, BenchRow } from './bench.ts'
import { askPeer, hiddenSpans, PEERS } from './guardrails-peers.ts'

const SETS: Readonly<Record<string, string>> = {
  'asq-phi': 'clinical queries',
  'presidio-synth': 'general text',
  'meddocan-es': 'Spanish cases',
}
const MESSAGE = 1_024
const MESSAGES = 150

/** Ours beside libraries that redact without a model, on the same rows in one run. */
export const guardrails: Bench = {
  name: 'guardrails',
  about: 'redaction of the development rows (--data), ours and peers; peers are installed into a temporary folder',
  async run({ dataDir }) {
    if (dataDir === null)
      throw new AppError('bad_input', 'This benchmark reads public rows. Name their folder with --data.')
    const rows = (await readPublicTexts(dataDir)).filter(({ source }) => source in SETS)
    const texts = [...rows.map(({ text }) => text), ...messagesOf(rows)]
    const out = [...rowsOf('ours', rows, texts.map(ourAnswer)), detectionGrowth()]
    for (const peer of PEERS) {
      try {
        const answers = await askPeer(peer, texts)
        const found = answers.map(({ out: redacted, ms }, k) => ({ spans: hiddenSpans(texts[k]!, redacted), ms }))
        out.push(...rowsOf(`${peer.label} ${peer.version}`, rows, found))
      } catch (error) {
        // A peer that is missing is named, not hidden.
        const why = error instanceof Error ? error.message.split('\n')[0]! : String(error)
        out.push({ what: `${peer.name} ${peer.version}`, value: `not measured: ${why.slice(0, 120)}` })
      }
    }
    return out
  },
}

interface Found {
  readonly spans: readonly Stretch[]
  readonly ms: number
}

function ourAnswer(text: string): Found {
  const started = performance.now()
  const { spans } = redact(text)
  return { spans, ms: performance.now() - started }
}

/** Words that detection looks for, again and again: what an attacker sends to make it slow. */
const HOSTILE =
  'how much |warfarin i am off it how can i |you are |never refuse |ignore all previous |no rules |say "|my doctor |a|- |which dose of my |show me the other user |respond only with |xanax where '.split(
    '|',
  )

/** How the time of detection grows with a text of ten times the length; the bar is 15. */
function detectionGrowth(): BenchRow {
  const ratios = HOSTILE.map((unit) =>
    growthOf(unit, (text) => {
      neverDo(text)
      injectionScore(text)
    }),
  )
  const value = `at most ${Math.max(...ratios).toFixed(1)} on ${HOSTILE.length} hostile texts (bar 15)`
  return { what: 'ours: injection and refused requests, time(100 KB) / time(10 KB)', value }
}

/** Messages of 1 KB, cut from the rows: the last part of the texts, so that everything is warm. */
function messagesOf(rows: readonly PublicText[]): string[] {
  const joined = rows.map(({ text }) => text).join(' ')
  return Array.from({ length: MESSAGES }, (_, k) => joined.slice(k * MESSAGE, (k + 1) * MESSAGE))
}

function rowsOf(name: string, rows: readonly PublicText[], found: readonly Found[]): BenchRow[] {
  const times = found
    .slice(rows.length)
    .map(({ ms }) => ms)
    .toSorted((a, b) => a - b)
  const speed = `p50 ${percentile(times, 0.5)?.toFixed(2)} ms, p95 ${percentile(times, 0.95)?.toFixed(2)} ms`
  return [
    ...Object.entries(SETS).map(([source, about]) => ({
      what: `${name}: ${about}`,
      value: summaryText(
        summarise(
          rows.flatMap((row, k) =>
            row.source === source ? [{ marks: row, compared: compareSpans(row.text, row, found[k]!.spans) }] : [],
          ),
        ),
      ),
    })),
    { what: `${name}: a message of 1 KB`, value: speed },
  ]
}
