import { createHash } from 'node:crypto'
import type { Role } from '../core/rest.ts'
import type { CaseRecord, Score } from './record.ts'

/** One thing that is measured on the cases of a suite. Each is read as "the higher the better". */
export interface Scorer<Case, Output> {
  readonly metric: string
  /** What a right item is, in one sentence. */
  readonly about: string
  /** Null when the metric asks nothing of this case. */
  score(one: Case, output: Output): Score | null
}

/** A bar that a release has to reach. */
export interface Gate {
  readonly metric: string
  /** Least share of right items, 0 to 1. */
  readonly atLeast: number
  readonly why: string
}

/** The whole service, started for a run on a temporary database, with a clock that only the run moves. */
export interface RunningService {
  /** `http://127.0.0.1:<port>` */
  readonly url: string
  /** Signs the demo person of that role in. Returns the value of a Cookie header. */
  signIn(role: Role): Promise<string>
  readonly clock: { now(): number; advance(ms: number): void }
  /** Resolves when nothing is left to do. */
  idle(): Promise<void>
  close(): Promise<void>
}

export interface SuiteContext {
  /** Folder with development data; only suites that say `needs: 'data'` read it. */
  readonly dataDir: string | null
  /** Starts the service; handed in, because this room may not know the ones to its right. */
  readonly startService: (() => Promise<RunningService>) | null
  /** Told after each case. */
  progress(done: number, of: number): void
}

export interface Suite {
  readonly name: string
  readonly about: string
  readonly needs: 'nothing' | 'data'
  readonly gates: readonly Gate[]
  readonly metrics: readonly { readonly metric: string; readonly about: string }[]
  /** Asks every case. A case that throws is recorded, and the run goes on. */
  run(context: SuiteContext): Promise<SuiteOutcome>
}

interface SuiteOutcome {
  readonly cases: CaseRecord[]
  readonly figures: { name: string; value: string }[]
  readonly remarks: { id: string; text: string }[]
}

interface Asker<Case, Output> {
  ask(one: Case): Output | Promise<Output>
  close?(): Promise<void>
}

interface SuiteOptions<Case, Output> {
  name: string
  about: string
  needs?: 'nothing' | 'data'
  cases(context: SuiteContext): readonly Case[] | Promise<readonly Case[]>
  /** Loads what the cases need, once. */
  open(context: SuiteContext): Asker<Case, Output> | Promise<Asker<Case, Output>>
  scorers: readonly Scorer<Case, Output>[]
  gates: readonly Gate[]
  /** Figures and remarks over all outputs. */
  describe?(outputs: readonly { one: Case; output: Output }[]): {
    figures?: { name: string; value: string }[]
    remarks?: { id: string; text: string }[]
  }
}

/** A suite with its types closed over, so that suites of different cases stand in one list. */
export function suite<Case extends { readonly id: string }, Output>(options: SuiteOptions<Case, Output>): Suite {
  const { name, about, needs = 'nothing', gates, scorers, describe } = options
  return {
    name,
    about,
    needs,
    gates,
    metrics: scorers.map(({ metric, about: meaning }) => ({ metric, about: meaning })),
    async run(context) {
      const cases = await options.cases(context)
      const asker = await options.open(context)
      const records: CaseRecord[] = []
      const outputs: { one: Case; output: Output }[] = []
      try {
        for (const one of cases) {
          records.push(await runCase(one, { asker, scorers, keep: (output) => outputs.push({ one, output }) }))
          context.progress(records.length, cases.length)
        }
      } finally {
        await asker.close?.()
      }
      const { figures = [], remarks = [] } = describe?.(outputs) ?? {}
      return { cases: records, figures, remarks }
    },
  }
}

async function runCase<Case extends { readonly id: string }, Output>(
  one: Case,
  {
    asker,
    scorers,
    keep,
  }: { asker: Asker<Case, Output>; scorers: readonly Scorer<Case, Output>[]; keep: (output: Output) => void },
): Promise<CaseRecord> {
  const hash = createHash('sha256').update(JSON.stringify(one)).digest('hex').slice(0, 16)
  const started = performance.now()
  const ms = () => Math.round((performance.now() - started) * 10) / 10
  try {
    const output = await asker.ask(one)
    keep(output)
    const took = ms()
    const scored = scorers.flatMap((scorer) => {
      const score = scorer.score(one, output)
      return score ? [[scorer.metric, score] as const] : []
    })
    return { id: one.id, hash, ms: took, error: null, scores: Object.fromEntries(scored) }
  } catch (error) {
    const failure = error instanceof Error ? error.name : typeof error
    const missing = noAnswer(`the case could not be run: ${failure}`)
    return {
      id: one.id,
      hash,
      ms: ms(),
      error: failure,
      scores: Object.fromEntries(scorers.map(({ metric }) => [metric, missing])),
    }
  }
}

export function right(explanation: string): Score {
  return { right: 1, wrong: 0, noAnswer: 0, explanation }
}
export function wrong(explanation: string): Score {
  return { right: 0, wrong: 1, noAnswer: 0, explanation }
}
export function noAnswer(explanation: string): Score {
  return { right: 0, wrong: 0, noAnswer: 1, explanation }
}

/** A score of several items: those that are right, and a line for each that is not. Null when there is no item. */
export function counted(items: number, misses: readonly string[]): Score | null {
  if (items === 0) return null
  return {
    right: items - misses.length,
    wrong: misses.length,
    noAnswer: 0,
    explanation: misses.length === 0 ? `all ${items}` : misses.join(' | '),
  }
}
