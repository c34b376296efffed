import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { EvalRunSummary } from '../core/rest.ts'
import { type Comparison, compareRuns } from './compare.ts'
import { type CaseRecord, EvalRun, type MetricRecord, type SuiteRecord } from './record.ts'
import { htmlReport } from './report/html.ts'
import { markdownReport } from './report/markdown.ts'
import { bootstrap, wilson } from './statistics.ts'
import type { Suite, SuiteContext } from './suite.ts'
import { suites as allSuites } from './suites/index.ts'

export interface RunOptions {
  /** Names of suites; empty = all that need no data. */
  suites?: readonly string[]
  /** Folder with development data. */
  dataDir?: string | null
  /** Folder in which runs are kept, one folder a run. */
  out: string
  /** What answered, for the record: `<backend>:<name>`, or `rules`. */
  backend?: string
  /** Id of an earlier run in `out` to compare with. */
  compare?: string
  startService?: SuiteContext['startService']
  /** Milliseconds since 1970. */
  now?: number
  progress?: (suite: string, done: number, of: number) => void
  /** The list to choose from; tests hand in their own. */
  known?: readonly Suite[]
}

export interface FinishedRun {
  readonly run: EvalRun
  readonly comparisons: readonly Comparison[]
  /** Folder of the run: `run.json`, `summary.json`, `report.md`, `report.html`. */
  readonly folder: string
}

/**
 * Runs suites, keeps the record and writes the reports. Whether a gate failed stands in `run.gatesPassed`.
 * @throws AppError `bad_input` for a suite, a run or a folder that is not there
 */
export async function runEval(options: RunOptions): Promise<FinishedRun> {
  const { dataDir = null, out, backend = 'rules', startService = null, now = Date.now() } = options
  const chosen = choose(options)
  if (dataDir === null && chosen.some(({ needs }) => needs === 'data'))
    throw new AppError('bad_input', 'This suite replays development data. Name its folder with --data.')
  const before = options.compare === undefined ? null : await readRun(out, options.compare)
  const records: SuiteRecord[] = []
  for (const suite of chosen) {
    const progress = (done: number, of: number) => options.progress?.(suite.name, done, of)
    records.push(summarise(suite, await suite.run({ dataDir, startService, progress })))
  }
  const run: EvalRun = {
    runId: `${isoTime(now).replace(/[:.]/g, '-')}-${randomBytes(3).toString('hex')}`,
    at: isoTime(now),
    backend,
    suites: records,
    gatesPassed: records.every(({ passed }) => passed),
  }
  const comparisons = before ? compareRuns(before, run) : []
  return { run, comparisons, folder: await keep(out, run, comparisons) }
}

function choose({ suites = [], known = allSuites }: RunOptions): Suite[] {
  if (suites.length === 0) return known.filter(({ needs }) => needs === 'nothing')
  return suites.map((name) => {
    const found = known.find((one) => one.name === name)
    if (found) return found
    throw new AppError('bad_input', `There is no such suite. Choose from: ${known.map((one) => one.name).join(', ')}.`)
  })
}

/** An earlier run by its id. */
async function readRun(out: string, runId: string): Promise<EvalRun> {
  try {
    return EvalRun.parse(JSON.parse(await readFile(join(out, runId, 'run.json'), 'utf8')))
  } catch (cause) {
    throw new AppError('bad_input', `There is no run of that name in ${out}, or its record can't be read.`, { cause })
  }
}

function summarise(suite: Suite, outcome: Awaited<ReturnType<Suite['run']>>): SuiteRecord {
  const metrics = suite.metrics.map(({ metric, about }) => measure(metric, about, outcome.cases))
  const gates = suite.gates.map((gate) => {
    const rate = metrics.find(({ metric }) => metric === gate.metric)?.rate ?? null
    return { ...gate, rate, passed: rate !== null && rate >= gate.atLeast }
  })
  const { name, about } = suite
  return { suite: name, about, ...outcome, metrics, gates, passed: gates.every(({ passed }) => passed) }
}

function measure(metric: string, about: string, cases: readonly CaseRecord[]): MetricRecord {
  const scores = cases.flatMap((one) => one.scores[metric] ?? [])
  const clusters = scores.map(({ right, wrong, noAnswer }) => ({ right, items: right + wrong + noAnswer }))
  const items = sum(clusters.map((one) => one.items))
  const right = sum(clusters.map((one) => one.right))
  const isSingle = clusters.every((one) => one.items === 1)
  const interval = isSingle ? wilson(right, items) : bootstrap(clusters)
  return {
    metric,
    about,
    cases: scores.length,
    items,
    right,
    wrong: sum(scores.map((one) => one.wrong)),
    noAnswer: sum(scores.map((one) => one.noAnswer)),
    rate: items === 0 ? null : right / items,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    method: isSingle ? 'wilson' : 'bootstrap',
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}

async function keep(out: string, run: EvalRun, comparisons: readonly Comparison[]): Promise<string> {
  const folder = join(out, run.runId)
  await mkdir(folder, { recursive: true })
  const summary: EvalRunSummary = {
    runId: run.runId,
    at: run.at,
    suites: run.suites.map(({ suite, cases, passed }) => ({ suite, cases: cases.length, passed })),
    backend: run.backend,
    gatesPassed: run.gatesPassed,
  }
  await writeFile(join(folder, 'run.json'), `${JSON.stringify(run, null, 2)}\n`)
  await writeFile(join(folder, 'report.md'), markdownReport(run, comparisons))
  await writeFile(join(folder, 'report.html'), htmlReport(run, comparisons))
  // Last, because a run is listed by its summary: what is listed is whole.
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`)
  return folder
}
