import { describe, expect, it } from 'vitest'
import { INSTRUMENTS, score } from './score.ts'

describe('PHQ-9', () => {
  it('totals, bands and acts on item 9 right for all 4^9 forms', () => {
    // Built from the rule itself and compared as counts, because 262 144 expect calls would only be slow.
    let wrong = 0
    const answers = Array.from({ length: 9 }, () => 0)
    for (let form = 0; form < 4 ** 9; form++) {
      let total = 0
      for (let item = 0; item < 9; item++) {
        const value = Math.floor(form / 4 ** item) % 4
        answers[item] = value
        total += value
      }
      const band =
        total >= 20
          ? 'severe'
          : total >= 15
            ? 'moderately severe'
            : total >= 10
              ? 'moderate'
              : total >= 5
                ? 'mild'
                : 'minimal'
      const got = score({ instrument: 'phq9', answers })
      if (got.total !== total || got.band !== band || got.crisis !== answers[8]! > 0) wrong++
    }
    expect(wrong).toBe(0)
  })

  it.each<[string, (number | null)[], { total: number | null; band: string | null; crisis: boolean }]>([
    ['a missing item gives no total', [1, 1, 1, null, 1, 1, 1, 1, 0], { total: null, band: null, crisis: false }],
    [
      'item 9 acts in an abandoned form',
      [null, null, null, null, null, null, null, null, 1],
      { total: null, band: null, crisis: true },
    ],
    ['item 9 acts with a low total', [0, 0, 0, 0, 0, 0, 0, 0, 1], { total: 1, band: 'minimal', crisis: true }],
    ['a missing item 9 is not a zero', [3, 3, 3, 3, 3, 3, 3, 3], { total: null, band: null, crisis: false }],
    ['the function item never counts', [0, 0, 0, 0, 0, 0, 0, 0, 0, 3], { total: 0, band: 'minimal', crisis: false }],
    ['an empty form is incomplete', [], { total: null, band: null, crisis: false }],
  ])('%s', (_, answers, expected) => {
    expect(score({ instrument: 'phq9', answers })).toEqual(expected)
  })
})

describe('GAD-7', () => {
  it.each<[number[], number, string]>([
    [[0, 0, 0, 0, 0, 0, 0], 0, 'minimal'],
    [[1, 1, 1, 1, 0, 0, 0], 4, 'minimal'],
    [[1, 1, 1, 1, 1, 0, 0], 5, 'mild'],
    [[2, 2, 2, 2, 1, 0, 0], 9, 'mild'],
    [[2, 2, 2, 2, 2, 0, 0], 10, 'moderate'],
    [[2, 2, 2, 2, 2, 2, 2], 14, 'moderate'],
    [[3, 2, 2, 2, 2, 2, 2], 15, 'severe'],
    [[3, 3, 3, 3, 3, 3, 3], 21, 'severe'],
  ])('%j is %i, %s, and never a crisis by itself', (answers, total, band) => {
    expect(score({ instrument: 'gad7', answers })).toEqual({ total, band, crisis: false })
  })
})

describe('input', () => {
  it.each([[4], [-1], [1.5], [Number.NaN]])('refuses the value %d', (value) => {
    expect(() => score({ instrument: 'phq9', answers: [value] })).toThrow(/Answer 1/)
  })

  it('refuses an unknown instrument', () => {
    expect(() => score({ instrument: 'toString', answers: [] })).toThrow(/Unknown instrument/)
  })

  it('carries the notice and the bands without gaps', () => {
    for (const instrument of Object.values(INSTRUMENTS)) {
      expect(instrument.notice).toContain('No permission required')
      expect(instrument.bands[0]!.from).toBe(0)
      expect(instrument.bands.at(-1)!.to).toBe(instrument.items.length * 3)
      for (const [index, band] of instrument.bands.slice(1).entries())
        expect(band.from).toBe(instrument.bands[index]!.to + 1)
    }
  })
})
