import { describe, expect, it } from 'vitest'
import { urgencyRank } from '../../../../core/clinical.ts'
import { triage } from '../../../triage.ts'
import type { MinimalPairSide } from '../pair.ts'
import { foreignPairs } from './index.ts'

const all = Object.values(foreignPairs).flat()
/** Share of pairs of which both sides must come out right; 0.90 at first look. */
const AT_LEAST = 0.98

describe('minimal pairs in other languages', () => {
  it('are 25 or more a language', () => {
    for (const pairs of Object.values(foreignPairs)) expect(pairs.length).toBeGreaterThanOrEqual(25)
  })

  it.each(Object.entries(foreignPairs))('%s: every alarm is raised', (_, pairs) => {
    expect(pairs.filter(({ a }) => !isRight(a)).map(({ protocol, a }) => `${protocol}: ${a.text}`)).toEqual([])
  })

  it(`come out right on both sides in ${AT_LEAST * 100} % or more`, () => {
    const wrong = all.filter(({ a, b }) => !isRight(a) || !isRight(b))
    const told = wrong.map(({ protocol, a, b }) => `${protocol}: ${[a, b].find((side) => !isRight(side))?.text}`)
    expect(wrong.length / all.length, told.join('\n')).toBeLessThanOrEqual(1 - AT_LEAST)
  })
})

function isRight({ text, level }: MinimalPairSide): boolean {
  const found = urgencyRank(triage({ turns: text, complete: true }).level)
  return typeof level === 'string' ? found === urgencyRank(level) : found < urgencyRank(level.below)
}
