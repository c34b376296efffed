import { stem, words } from '../../core/text.ts'
import type { Candidate } from './exchange.ts'

/** A note has about a third of the words of its talk; short talks keep nearly all. */
const SHARE = 0.36
const MIN_WORDS = 260

/** Drops repeats, then keeps the heaviest sentences that fit the budget, in the order they were said. */
export function select(all: readonly Candidate[], talkWords: number): Candidate[] {
  const unique = withoutRepeats(all)
  const budget = Math.max(MIN_WORDS, Math.round(talkWords * SHARE))
  const ranked = unique.map((one, index) => ({ one, index, size: one.text.split(' ').length }))
  ranked.sort((a, b) => value(b) - value(a) || a.index - b.index)
  const kept = new Set<number>()
  let used = 0
  for (const { index, size } of ranked) {
    if (used + size > budget) continue
    used += size
    kept.add(index)
  }
  return unique.filter((_, index) => kept.has(index))
}

/** Weight against length, so that rambling does not win; denials, medicines and allergies first, being cheap to read and costly to miss. */
function value({ one, size }: { one: Candidate; size: number }): number {
  const first =
    one.heading === 'allergies' || one.heading === 'medicines' || one.heading === 'plan' || one.heading === 'assessment'
      ? 1
      : 0
  return one.weight / Math.sqrt(size + 2) + first * 0.4
}

function withoutRepeats(all: readonly Candidate[]): Candidate[] {
  const seen: { heading: string; stems: Set<string> }[] = []
  return all.filter((one) => {
    const stems = new Set(words(one.text).map(stem))
    const isRepeat = seen.some(({ heading, stems: before }) => heading === one.heading && covers(before, stems))
    seen.push({ heading: one.heading, stems })
    return !isRepeat
  })
}

function covers(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  let shared = 0
  for (const word of now) if (before.has(word)) shared++
  return shared >= now.size * 0.9
}
