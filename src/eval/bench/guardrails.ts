import { AppError } from '../../core/errors.ts'
import { injectionScore } from '../../guardrails/injection/score.ts'
import { redact } from '../../guardrails/redact.ts'
import { neverDo } from '../../guardrails/unsafe/never-do.ts'
import { kilobytes, ownKilobytes } from '../cases/kilobytes.ts'
import { type PublicText, readPublicTexts } from '../cases/public-texts.ts'
import { growthOf, hostileRatios } from '../scorers/redaction-speed.ts'
import { compareSpans, type Stretch, summarise, summaryText } from '../scorers/spans.ts'
import { steadyTimes } from '../scorers/steady-times.ts'
import { percentile } from '../statistics.ts'
import type { Bench, BenchRow } from './bench.ts'
import { askPeer, hiddenSpans, PEERS } from './guardrails-peers.ts'

const SETS: Readonly<Record<string, string>> = {
  'asq-phi': 'clinical queries',
  'presidio-synth': 'general text',
  'meddocan-es': 'Spanish cases',
}
const MESSAGES = 150

/** Ours beside libraries that redact without a model, on the same rows in one run. */
export const guardrails: Bench = {
  name: 'guardrails',
  about: 'redaction of the development rows (--data), ours and peers; peers are installed into a temporary folder',
  async run({ dataDir }) {
    if (dataDir === null)
      throw new AppError('bad_input', 'This benchmark reads public rows. Name their folder with --data.')
    const rows = (await readPublicTexts(dataDir)).filter(({ source }) => source in SETS)
    const messages = kilobytes(evenly(rows)).slice(0, MESSAGES)
    const texts = [...rows.map(({ text }) => text), ...messages]
    const out = [
      ...qualityRows(
        'ours',
        rows,
        rows.map(({ text }) => redact(text).spans),
      ),
      ...ourTimes(messages),
      redactionGrowth(),
      detectionGrowth(),
    ]
    for (const peer of PEERS) {
      try {
        const answers = await askPeer(peer, texts)
        const name = `${peer.label} ${peer.version}`
        const found = rows.map(({ text }, k) => hiddenSpans(text, answers[k]!.out))
        out.push(
          ...qualityRows(name, rows, found),
          timeRow(
            name,
            answers.slice(rows.length).map(({ ms }) => ms),
          ),
        )
      } catch (error) {
        // A peer that is missing is named, not hidden.
        const why = error instanceof Error ? error.message.split('\n')[0]! : String(error)
        out.push({ what: `${peer.name} ${peer.version}`, value: `not measured: ${why.slice(0, 120)}` })
      }
    }
    return out
  },
}

/**
 * The texts of each set in turn, so that the messages come from all of them. By the time a peer reads them it is warm from
 * the rows, and ours from our own texts.
 */
function evenly(rows: readonly PublicText[]): string[] {
  const sets = Object.keys(SETS).map((name) => rows.filter(({ source }) => source === name))
  const longest = Math.max(0, ...sets.map(({ length }) => length))
  return Array.from({ length: longest }, (_, k) => sets.flatMap((set) => set[k]?.text ?? [])).flat()
}

/** On a machine that does other things too, the processor's own time is what a message costs. */
function ourTimes(messages: readonly string[]): BenchRow[] {
  const spent: number[] = []
  const wall = steadyTimes(messages, { work: redact, others: ownKilobytes.redaction() })
  for (const message of messages) {
    const before = process.cpuUsage()
    redact(message)
    const { user, system } = process.cpuUsage(before)
    spent.push((user + system) / 1_000)
  }
  return [
    { what: 'ours: a message of 1 KB', value: `${timesText(wall)} (bars 1 and 3)` },
    { what: 'ours: the same, time of the processor', value: timesText(quantiles(spent)) },
  ]
}

/** How the time of redaction grows with a text of ten times the length; the bar is 15. */
function redactionGrowth(): BenchRow {
  const ratios = hostileRatios(redact)
  const value = `at most ${ratios[0]?.ratio.toFixed(1)} on ${ratios.length} hostile texts (bar 15)`
  return { what: 'ours: redaction, time(100 KB) / time(10 KB)', value }
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

function qualityRows(name: string, rows: readonly PublicText[], found: readonly (readonly Stretch[])[]): BenchRow[] {
  return Object.entries(SETS).map(([source, about]) => ({
    what: `${name}: ${about}`,
    value: summaryText(
      summarise(
        rows.flatMap((row, k) =>
          row.source === source ? [{ marks: row, compared: compareSpans(row.text, row, found[k]!) }] : [],
        ),
      ),
    ),
  }))
}

function timeRow(name: string, times: readonly number[]): BenchRow {
  return { what: `${name}: a message of 1 KB`, value: timesText(quantiles(times)) }
}

function quantiles(times: readonly number[]): { p50: number; p95: number } {
  const sorted = times.toSorted((a, b) => a - b)
  return { p50: percentile(sorted, 0.5) ?? 0, p95: percentile(sorted, 0.95) ?? 0 }
}

function timesText({ p50, p95 }: { p50: number; p95: number }): string {
  return `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`
}
