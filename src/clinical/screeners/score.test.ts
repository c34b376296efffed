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
    expect(score({ instrument: 'phq9', answers })).toMatchObject(expected)
    const { crisis } = expected
    expect(score({ instrument: 'phq9', answers })).toMatchObject({ level: crisis ? 'urgent' : null })
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
    expect(score({ instrument: 'gad7', answers })).toEqual({ total, band, crisis: false, level: null, next: null })
  })
})

describe('two items first', () => {
  it.each(['phq2', 'gad2'])('%s goes on from 3 points, and says nothing of suicide', (instrument) => {
    for (let one = 0; one <= 3; one++)
      for (let two = 0; two <= 3; two++)
        expect(score({ instrument, answers: [one, two] })).toEqual({
          total: one + two,
          band: one + two >= 3 ? 'positive' : 'negative',
          crisis: false,
          level: null,
          next: one + two >= 3 ? { phq2: 'phq9', gad2: 'gad7' }[instrument] : null,
        })
    expect(score({ instrument, answers: [3] })).toMatchObject({ total: null, band: null, next: null })
  })
})

describe('C-SSRS', () => {
  /** The rule of the clinical ground rules, written a second time. */
  function expected(answers: readonly (0 | 1 | null)[], recent: boolean) {
    const [one, two, three, four, five, six] = answers
    if (four === 1 || five === 1 || (six === 1 && recent)) return 'emergency'
    if (three === 1 || six === 1 || one === 1 || two === 1) return 'urgent'
    return one === null || two === null || six === null ? 'urgent' : null
  }

  it('grades all 2^6 forms, whether the behaviour was recent, earlier or not dated', () => {
    let wrong = 0
    for (let form = 0; form < 2 ** 6; form++) {
      const answers = Array.from({ length: 6 }, (_, item) => ((form >> item) & 1) as 0 | 1)
      for (const when of [1, 0, null]) {
        const got = score({ instrument: 'cssrs', answers: [...answers, when] })
        const level = expected(answers, when !== 0)
        if (got.level !== level || got.total !== null || got.crisis !== (level !== null)) wrong++
      }
    }
    expect(wrong).toBe(0)
  })

  it('is at least urgent wherever an answer is missing', () => {
    for (let form = 0; form < 3 ** 6; form++) {
      const answers = Array.from({ length: 6 }, (_, item) => ([0, 1, null] as const)[Math.floor(form / 3 ** item) % 3]!)
      const isAskedAndOpen = [1, 2, 6].some((item) => answers[item - 1] === null)
      const level = score({ instrument: 'cssrs', answers }).level
      if (isAskedAndOpen) expect(level).not.toBeNull()
    }
  })

  it.each<[string, (number | null)[], string | null]>([
    ['two noes and no behaviour', [0, 0, null, null, null, 0], 'none'],
    ['behaviour after two noes', [0, 0, null, null, null, 1, 1], 'red'],
    ['behaviour long ago', [0, 0, null, null, null, 1, 0], 'orange'],
    ['a method', [1, 1, 1, 0, 0, 0], 'orange'],
    ['intent', [1, 1, 1, 1, 0, 0], 'red'],
    ['a wish only', [1, 0, null, null, null, 0], 'yellow'],
    ['nothing answered', [], null],
  ])('%s', (_, answers, band) => {
    expect(score({ instrument: 'cssrs', answers }).band).toBe(band)
  })
})

describe('AUDIT-C', () => {
  it('is right for all 5^3 forms, each sex and place', () => {
    let wrong = 0
    for (let form = 0; form < 5 ** 3; form++) {
      const answers = [form % 5, Math.floor(form / 5) % 5, Math.floor(form / 25)]
      for (const sex of ['female', 'male', null] as const)
        for (const country of ['US', 'GB', 'FR', null]) {
          const total = answers[0] === 0 ? 0 : answers.reduce((sum, one) => sum + one, 0)
          const bar = country === 'GB' ? 5 : sex === 'male' ? 4 : 3
          const isReview = total >= bar && answers[1] === 0 && answers[2] === 0
          const band = total < bar ? 'negative' : isReview ? 'review' : 'positive'
          const got = score({ instrument: 'auditc', answers, filler: { sex, country } })
          if (got.total !== total || got.band !== band || (got.next === 'audit') !== (country === 'GB' && total >= bar))
            wrong++
        }
    }
    expect(wrong).toBe(0)
  })

  it.each<[(number | null)[], number | null]>([
    [[0, null, null], 0],
    [[2, null, 1], null],
    [[null, 1, 1], null],
    [[], null],
  ])('%j has the total %s', (answers, total) => {
    expect(score({ instrument: 'auditc', answers }).total).toBe(total)
  })
})

describe('EPDS', () => {
  it.each<[number[], string, boolean]>([
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 0], 'unlikely', false],
    [[1, 1, 1, 1, 1, 1, 1, 1, 1, 0], 'unlikely', false],
    [[2, 1, 1, 1, 1, 1, 1, 1, 1, 0], 'possible', false],
    [[2, 2, 2, 1, 1, 1, 1, 1, 1, 0], 'possible', false],
    [[2, 2, 2, 2, 1, 1, 1, 1, 1, 0], 'probable', false],
    [[0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 'unlikely', true],
    [[3, 3, 3, 3, 3, 3, 3, 3, 3, 3], 'probable', true],
  ])('%j', (answers, band, crisis) => {
    const total = answers.reduce((sum, one) => sum + one, 0)
    expect(score({ instrument: 'epds', answers })).toMatchObject({
      total,
      band,
      crisis,
      level: crisis ? 'urgent' : null,
    })
  })

  it('acts on item 10 of a form that was left', () => {
    const answers = [null, null, null, null, null, null, null, null, null, 2]
    expect(score({ instrument: 'epds', answers })).toMatchObject({
      total: null,
      band: null,
      crisis: true,
      next: 'cssrs',
    })
  })
})

describe('input', () => {
  it('gives no adult band to a child, and its safety item acts all the same', () => {
    const answers = [1, 1, 1, 1, 1, 0, 0, 0, 1]
    const got = score({ instrument: 'phq9', answers, filler: { ageYears: 15 } })
    expect(got).toMatchObject({ total: 6, band: null, crisis: true, level: 'urgent' })
  })

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
