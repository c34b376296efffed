import { describe, expect, it } from 'vitest'
import { askedItems, formFor, INSTRUMENTS, levelSoFar, score } from './score.ts'

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
        for (const country of ['US', 'GB', 'uk', 'FR', null]) {
          const isUk = country === 'GB' || country === 'uk'
          const total = answers[0] === 0 ? 0 : answers.reduce((sum, one) => sum + one, 0)
          const bar = isUk ? 5 : sex === 'male' ? 4 : 3
          const isReview = total >= bar && answers[1] === 0 && answers[2] === 0
          const band = total < bar ? 'negative' : isReview ? 'review' : 'positive'
          const got = score({ instrument: 'auditc', answers, filler: { sex, country } })
          if (got.total !== total || got.band !== band || (got.next === 'audit') !== (isUk && total >= bar)) wrong++
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
  it('totals and bands every total right, and item 10 acts whatever the total', () => {
    let wrong = 0
    // Nine items reach 27; the tenth is the safety item.
    for (let first = 0; first <= 27; first++)
      for (let last = 0; last <= 3; last++) {
        const nine = Array.from({ length: 9 }, (_, item) => Math.min(3, Math.max(0, first - 3 * item)))
        const total = first + last
        const band = total >= 13 ? 'probable' : total >= 10 ? 'possible' : 'unlikely'
        const got = score({ instrument: 'epds', answers: [...nine, last] })
        const isRight = got.total === total && got.band === band && got.crisis === last > 0
        if (!isRight || got.level !== (last > 0 ? 'urgent' : null) || got.next !== (last > 0 ? 'cssrs' : null)) wrong++
      }
    expect(wrong).toBe(0)
  })

  it('counts the printed answers of each item as its paper does', () => {
    // Cox, Holden and Sagovsky 1987: items 1, 2 and 4 score 0 to 3 downwards, the others 3 to 0.
    const printed = INSTRUMENTS.epds.items.map(({ options }) => options.map(({ value }) => value).join(''))
    expect(printed).toEqual(['0123', '0123', '3210', '0123', ...Array.from({ length: 6 }, () => '3210')])
    const best = ['As much as I always could', 'As much as I ever did', 'No, never', 'No, not at all', 'No, not at all']
    const rest = ['No, I have been coping as well as ever', 'No, not at all', 'No, not at all', 'No, never', 'Never']
    const zeros = INSTRUMENTS.epds.items.map(({ options }) => options.find(({ value }) => value === 0)?.label)
    expect(zeros).toEqual([...best, ...rest])
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

  it.each(Array.from({ length: 10 }, (_, item) => item))('has no total while answer %i (from 0) is missing', (item) => {
    const answers = Array.from({ length: 10 }, (_, place) => (place === item ? null : 1))
    expect(score({ instrument: 'epds', answers })).toMatchObject({ total: null, band: null, crisis: item !== 9 })
  })
})

describe('what a form asks', () => {
  it.each<[string, (number | null)[], number[]]>([
    ['nothing answered', [], [0, 1, 5]],
    ['a wish to be dead, no thoughts', [1, 0], [0, 1, 5]],
    ['thoughts', [0, 1], [0, 1, 2, 3, 4, 5]],
    ['no thoughts, behaviour', [0, 0, null, null, null, 1], [0, 1, 5, 6]],
    ['thoughts and behaviour', [1, 1, 0, 0, 0, 1], [0, 1, 2, 3, 4, 5, 6]],
    ['no behaviour', [0, 0, null, null, null, 0], [0, 1, 5]],
  ])('C-SSRS screen, %s', (_, answers, places) => {
    expect(askedItems('cssrs', answers)).toEqual(places)
  })

  it.each<[(number | null)[], number[]]>([
    [[], [0, 1, 2]],
    [[0], [0]],
    [[1], [0, 1, 2]],
  ])('AUDIT-C after %j', (answers, places) => {
    expect(askedItems('auditc', answers)).toEqual(places)
  })

  it.each([
    ['GB', /units/],
    ['gb', /units/],
    ['US', /drinks/],
    ['FR', /drinks/],
    [null, /drinks/],
  ])('AUDIT-C counts as people do in %s', (country, words) => {
    const [, how, often] = formFor('auditc', country).items
    expect(how!.text).toMatch(words)
    expect(often!.text).toMatch(words)
  })

  it('is the same number of items and values wherever the person is', () => {
    const values = (country: string | null) =>
      formFor('auditc', country).items.map(({ options }) => options.map(({ value }) => value))
    expect(values('GB')).toEqual(values(null))
    expect(values('GB')).toEqual([0, 1, 2].map(() => [0, 1, 2, 3, 4]))
  })
})

describe('an answer acts when it is given', () => {
  it.each<[keyof typeof INSTRUMENTS, (number | null)[], string | null]>([
    ['phq9', [3, 3, 3, 3, 3, 3, 3, 3], null],
    ['phq9', [0, 0, 0, 0, 0, 0, 0, 0, 1], 'urgent'],
    ['epds', [null, null, null, null, null, null, null, null, null, 1], 'urgent'],
    ['gad7', [3, 3, 3, 3, 3, 3, 3], null],
    ['auditc', [4, 4, 4], null],
    ['cssrs', [], null],
    ['cssrs', [0, 0], null],
    ['cssrs', [1], 'urgent'],
    ['cssrs', [0, 1], 'urgent'],
    ['cssrs', [0, 1, 1], 'urgent'],
    ['cssrs', [0, 1, 0, 1], 'emergency'],
    ['cssrs', [0, 1, 0, 0, 1], 'emergency'],
    ['cssrs', [0, 0, null, null, null, 1], null],
    ['cssrs', [0, 0, null, null, null, 1, 0], 'urgent'],
    ['cssrs', [0, 0, null, null, null, 1, 1], 'emergency'],
  ])('%s after %j: %s', (id, answers, level) => {
    expect(levelSoFar(id, answers)).toBe(level)
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

  it.each<[string, (number | null)[]]>([
    ['cssrs', [2]],
    ['cssrs', [0, 0, null, null, null, 1, 2]],
    ['auditc', [5]],
    ['epds', [4]],
  ])('refuses what %s has no answer for: %j', (instrument, answers) => {
    expect(() => score({ instrument, answers })).toThrow(/is not one of the options/)
  })

  it.each<[keyof typeof INSTRUMENTS, RegExp]>([
    ['phq9', /No permission required/],
    ['gad7', /No permission required/],
    ['epds', /Cox, J\.L\., Holden, J\.M\., and Sagovsky, R\. 1987\..*150:782-786/],
    ['cssrs', /© 2008 The Research Foundation for Mental Hygiene/],
    ['auditc', /World Health Organization, .*not for sale/],
  ])('%s carries its notice, and each item its answers', (id, notice) => {
    const { items, ...form } = INSTRUMENTS[id]
    expect(form.notice).toMatch(notice)
    for (const { text, options } of items) {
      expect(text).not.toBe('')
      expect(new Set(options.map(({ value }) => value)).size).toBe(options.length)
      expect(new Set(options.map(({ label }) => label)).size).toBe(options.length)
    }
  })

  it('has bands without gaps', () => {
    for (const { bands, items } of [INSTRUMENTS.phq9, INSTRUMENTS.gad7, INSTRUMENTS.epds]) {
      expect(bands[0]!.from).toBe(0)
      expect(bands.at(-1)!.to).toBe(items.length * 3)
      for (const [index, band] of bands.slice(1).entries()) expect(band.from).toBe(bands[index]!.to + 1)
    }
  })
})
