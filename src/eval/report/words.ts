import type { CaseRecord, MetricRecord, SuiteRecord } from '../record.ts'

/** A share as people read it, with its interval: never a bare percentage. */
export function share({ rate, low, high, right, items }: MetricRecord): string {
  if (rate === null) return 'nothing asked'
  const interval = low === null || high === null ? '' : ` (${low.toFixed(2)} to ${high.toFixed(2)})`
  return `${right}/${items} = ${rate.toFixed(3)}${interval}`
}

/** Every case that missed a metric, with the reason. */
export function misses({ cases }: SuiteRecord): { id: string; metric: string; kind: string; explanation: string }[] {
  return cases.flatMap((one) =>
    Object.entries(one.scores)
      .filter(([, score]) => score.wrong + score.noAnswer > 0)
      .map(([metric, score]) => ({ id: one.id, metric, kind: kindOf(one, metric), explanation: score.explanation })),
  )
}

function kindOf({ error, scores }: CaseRecord, metric: string): string {
  if (error !== null) return 'could not be run'
  return scores[metric]!.wrong > 0 ? 'wrong' : 'no answer'
}
