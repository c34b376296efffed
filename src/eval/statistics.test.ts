import { describe, expect, test } from 'vitest'
import { bootstrap, mcnemar, median, percentile, wilson } from './statistics.ts'

describe("Wilson's interval", () => {
  // Reference values: Newcombe 1998, and R's prop.test(correct = FALSE).
  const table: [number, number, number, number][] = [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [30, 30, 0.8865, 1],
  ]
  test.each(table)('%i of %i', (right, total, low, high) => {
    const interval = wilson(right, total)!
    expect(interval.low).toBeCloseTo(low, 3)
    expect(interval.high).toBeCloseTo(high, 3)
  })
  test('nothing observed gives no interval', () => expect(wilson(0, 0)).toBeNull())
})

describe("McNemar's exact test", () => {
  const table: [number, number, number][] = [
    [0, 0, 1],
    [1, 0, 1],
    [5, 0, 0.0625],
    [0, 6, 0.03125],
    [10, 2, 0.03857],
    [4, 4, 1],
  ]
  test.each(table)('%i better, %i worse', (better, worse, p) => expect(mcnemar(better, worse)).toBeCloseTo(p, 4))
})

describe('bootstrap over cases', () => {
  test('is the same each time and holds the share', () => {
    const clusters = Array.from({ length: 40 }, (_, index) => ({ right: index % 4 === 0 ? 5 : 10, items: 10 }))
    const first = bootstrap(clusters)!
    expect(bootstrap(clusters)).toEqual(first)
    expect(first.low).toBeLessThan(0.875)
    expect(first.high).toBeGreaterThan(0.875)
  })
  test('no item gives no interval', () => expect(bootstrap([{ right: 0, items: 0 }])).toBeNull())
})

test('percentiles are values that were seen', () => {
  expect(median([3, 1, 2])).toBe(2)
  expect(percentile([1, 2, 3, 4], 0.95)).toBe(4)
  expect(median([])).toBeNull()
})
