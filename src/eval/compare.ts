import type { CaseRecord, EvalRun } from './record.ts'
import { mcnemar } from './statistics.ts'

/** One metric in two runs, over the cases that both asked in the same words. */
export interface Comparison {
  readonly suite: string
  readonly metric: string
  /** Cases compared. */
  readonly cases: number
  /** Ids that were missed before and are right now. */
  readonly better: readonly string[]
  /** Ids that were right before and are missed now. */
  readonly worse: readonly string[]
  /** Two-sided, exact. */
  readonly p: number
}

/** What changed from one run to another, metric by metric; a case counts as right when all its items are. */
export function compareRuns(before: EvalRun, after: EvalRun): Comparison[] {
  return after.suites.flatMap((suite) => {
    const earlier = before.suites.find((one) => one.suite === suite.suite)
    if (!earlier) return []
    const known = new Map(earlier.cases.map((one) => [one.id, one]))
    const pairs = suite.cases.flatMap((now) => {
      const earlierCase = known.get(now.id)
      return earlierCase?.hash === now.hash ? [{ earlier: earlierCase, now }] : []
    })
    return suite.metrics.map(({ metric }) => compareMetric(suite.suite, metric, pairs))
  })
}

function compareMetric(suite: string, metric: string, pairs: readonly { earlier: CaseRecord; now: CaseRecord }[]) {
  const asked = pairs.filter(({ earlier, now }) => earlier.scores[metric] && now.scores[metric])
  const better = asked.filter(({ earlier, now }) => !isRight(earlier, metric) && isRight(now, metric))
  const worse = asked.filter(({ earlier, now }) => isRight(earlier, metric) && !isRight(now, metric))
  return {
    suite,
    metric,
    cases: asked.length,
    better: better.map(({ now }) => now.id),
    worse: worse.map(({ now }) => now.id),
    p: mcnemar(better.length, worse.length),
  }
}

function isRight({ scores }: CaseRecord, metric: string): boolean {
  const score = scores[metric]
  return score !== undefined && score.wrong === 0 && score.noAnswer === 0
}
