import { describe, expect, it } from 'vitest'
import { anywhere, prefilter } from './prefilter.ts'

/** A pattern, and texts with the answer of the table. */
const BACKWARD: [RegExp, [string, boolean][]][] = [
  [
    /(?:^|[^a-z])(?:mrs?|dr)\.? $/,
    [
      ['dr ', true],
      ['see mr. ', true],
      ['xdr ', false],
      ['dr', false],
      ['', false],
    ],
  ],
  [
    /\bname(?:'s| is)? {0,2}["'(]?$/,
    [
      ["name's ", true],
      ['name is  "', true],
      ['name   ', false],
      ['nam', false],
    ],
  ],
  [
    /[a-z]{3,5}\d+\s*$/,
    [
      ['abc12  ', true],
      ['ab1', false],
      ['abcdefg1', true],
      ['1', false],
    ],
  ],
  [
    /(?:^|\n)x{1,3}$/,
    [
      ['xxx', true],
      ['a\nx', true],
      ['xxxx', false],
      ['ax', false],
    ],
  ],
  [
    /(?<!no )id: $/,
    [
      ['id: ', true],
      ['no id: ', true],
      ['id:', false],
    ],
  ],
  [
    /شماره[\s:]*$/,
    [
      ['شماره: ', true],
      ['number: ', false],
    ],
  ],
  [
    /[^a-z\d]-|[\w.]\/$/,
    [
      [' -', true],
      ['a-', false],
      ['_/', true],
      [' /', false],
    ],
  ],
  [
    /a??b*?c+?$/,
    [
      ['c', true],
      ['abcc', true],
      ['ab', false],
    ],
  ],
]
const FORWARD: [RegExp, [string, boolean][]][] = [
  [
    /^\d{1,3}(?:st|nd) (?!of)[a-z]+$/,
    [
      ['1st day', true],
      ['1st of', true],
      ['1st day.', false],
      ['st', false],
    ],
  ],
  [
    /^(?:p\.? ?o\.? ?)?box #?\d/,
    [
      ['po box 7', true],
      ['p.o.box #7', true],
      ['box a', false],
      ['a box 7', false],
    ],
  ],
  [
    /^[A-Z][\w'-]+ Ltd(?![a-z])/,
    [
      ["O'Hara Ltd", true],
      ['hara Ltd', false],
    ],
  ],
]

describe('prefilter', () => {
  it('says no only where no way through the pattern is left', () => {
    for (const [direction, rows] of [
      ['backward', BACKWARD],
      ['forward', FORWARD],
    ] as const)
      for (const [pattern, texts] of rows) {
        const filter = prefilter(pattern, direction)
        for (const [text, expected] of texts) {
          expect([pattern.source, text, filter.mayMatch(text)]).toEqual([pattern.source, text, expected])
          expect(pattern.test(text) && !filter.mayMatch(text)).toBe(false)
        }
      }
  })

  it.each<[RegExp, string, boolean | null]>([
    [/(?:^|[^a-z])dr\.? $/, 'see dr. ', true],
    [/(?:^|[^a-z])dr\.? $/, 'cedr ', false],
    [/\bdr $/, 'dr ', null],
    [/\bdr $/, 'mr ', false],
    [/(?<!no )id: $/, 'no id: ', null],
    [/id:\s$/, 'id:\u2003', null],
    [/id:\s$/, 'é id: ', true],
  ])('%s: knows of %j that it matches, that it does not, or neither', (pattern, text, expected) => {
    expect(prefilter(pattern, 'backward').matches(text)).toBe(expected)
    if (expected !== null) expect(pattern.test(text)).toBe(expected)
  })

  it.each([
    ['at the hospital', true],
    ['an eye clinic', true],
    ['eyeclinic', false],
    ['nothing', false],
    ['', false],
  ])('sees in one pass whether a pattern may match anywhere in %j', (text, expected) => {
    expect(anywhere(/hosp|eye clin(?:ic)?/).mayMatch(text)).toBe(expected)
  })

  it('forgets what a hostile text made it learn, and answers the same', () => {
    const filter = prefilter(/(?:a|b)[ab]{14}$/, 'backward')
    let state = 1
    const next = () => (state = (state * 48271) % 2147483647)
    for (let round = 0; round < 3_000; round++) {
      const text = Array.from({ length: 20 }, () => 'abc'[next() % 3]).join('')
      expect(filter.mayMatch(text)).toBe(/[ab]{15}$/.test(text))
    }
  })
})
