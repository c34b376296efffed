import { percentile } from '../statistics.ts'

/** So many texts are taken before the first is timed: by then the processor's code of nearly every part is made. */
const WARM_UPS = 1_500

/**
 * Milliseconds that the work takes on each text, each taken once, in a process that is warm from other texts: a service
 * runs for weeks, and its patients write what it has not read before.
 */
export function steadyTimes(
  texts: readonly string[],
  { work, others }: { work: (text: string) => unknown; others: readonly string[] },
): { p50: number; p95: number } {
  for (let i = 0; i < WARM_UPS; i++) work(others[i % others.length]!)
  const times = texts
    .map((text) => {
      const started = performance.now()
      work(text)
      return performance.now() - started
    })
    .toSorted((a, b) => a - b)
  return { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0 }
}
