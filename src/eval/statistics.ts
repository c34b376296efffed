const Z = 1.959964

/** Wilson's score interval at 95 % for `right` of `total`; null for no observation. */
export function wilson(right: number, total: number): { low: number; high: number } | null {
  if (total === 0) return null
  const share = right / total
  const z2 = Z * Z
  const middle = (share + z2 / (2 * total)) / (1 + z2 / total)
  const half = (Z * Math.sqrt((share * (1 - share)) / total + z2 / (4 * total * total))) / (1 + z2 / total)
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}

const ROUNDS = 1_000

/**
 * Percentile bootstrap at 95 % of a share whose items come in clusters (the sentences of one note): whole cases are drawn,
 * because items of one case fail together. The draw is seeded, so that the same run prints the same interval.
 */
export function bootstrap(clusters: readonly { right: number; items: number }[]): { low: number; high: number } | null {
  if (clusters.every(({ items }) => items === 0)) return null
  const random = seeded(clusters.length)
  const shares: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    let right = 0
    let items = 0
    for (let draw = 0; draw < clusters.length; draw++) {
      const one = clusters[Math.floor(random() * clusters.length)]!
      right += one.right
      items += one.items
    }
    if (items > 0) shares.push(right / items)
  }
  shares.sort((a, b) => a - b)
  return { low: percentile(shares, 0.025)!, high: percentile(shares, 0.975)! }
}

/** Mulberry32: small, and the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The value below which that share of the sorted numbers lies (nearest rank); null for none. */
export function percentile(sorted: readonly number[], share: number): number | null {
  if (sorted.length === 0) return null
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!
}

export function median(numbers: readonly number[]): number | null {
  return percentile(
    numbers.toSorted((a, b) => a - b),
    0.5,
  )
}

/**
 * McNemar's exact test, two-sided, for paired outcomes: how likely a split at least this uneven is when a change is as
 * likely for the better as for the worse. 1 when nothing changed.
 */
export function mcnemar(better: number, worse: number): number {
  const changed = better + worse
  if (changed === 0) return 1
  let tail = 0
  for (let k = 0; k <= Math.min(better, worse); k++) tail += Math.exp(logChoose(changed, k) - changed * Math.LN2)
  return Math.min(1, 2 * tail)
}

function logChoose(n: number, k: number): number {
  let sum = 0
  for (let i = 1; i <= k; i++) sum += Math.log(n - k + i) - Math.log(i)
  return sum
}
