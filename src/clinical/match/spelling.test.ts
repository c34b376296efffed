import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { speller } from './spelling.ts'

/** Errors between two words: letters wrong, missing or too many, and neighbours swapped. The whole table, for comparison. */
function errors(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      rows[i]![j] = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        rows[i]![j] = Math.min(rows[i]![j]!, rows[i - 2]![j - 2]! + 1)
    }
  return rows[a.length]![b.length]!
}

/** The tolerance of the lexicon, word for word. */
function isTolerated(written: string, word: string): boolean {
  if (written[0] !== word[0] && !(written[0] === word[1] && written[1] === word[0])) return false
  const found = errors(written, word)
  if (Math.min(written.length, word.length) < 5)
    return written.length === word.length && found === 1 && isSwap(written, word)
  return found <= (word.length >= 9 && written.length >= 8 ? 2 : 1)
}

function isSwap(a: string, b: string): boolean {
  return a.length === b.length && a !== b && [...a].sort().join() === [...b].sort().join()
}

describe('the speller', () => {
  it.each([
    ['breathng', ['breathing']],
    ['brething', ['breathing']],
    ['breathing', ['breathing']],
    ['paaaain', ['pain']],
    ['pian', ['pain']],
    ['apin', ['pain']],
    ['rain', []],
    ['meningitus', ['meningitis']],
    ['mneingitus', ['meningitis']],
    ['vomits', ['vomit']],
    ['constructor', []],
  ])('reads %s as %j', (written, words) => {
    expect(speller(new Set(['breathing', 'pain', 'meningitis', 'vomit'])).correct(written)).toEqual(words)
  })

  it('finds every word within the tolerance and no other, whatever short cuts it takes', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '\u00e9'), minLength: 4, maxLength: 9 })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 40 }), word, (list, written) => {
        // A plural and letters held down have rules of their own, told above.
        fc.pre(!list.includes(written) && !/(.)\1\1/.test(written))
        const found = speller(new Set(list)).correct(written)
        expect([...found].sort()).toEqual(list.filter((one) => isTolerated(written, one)).sort())
      }),
      { numRuns: 300 },
    )
  })
})
