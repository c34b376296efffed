import { describe, expect, it } from 'vitest'
import type { ScreenerName } from '../../core/rest.ts'
import { flagOf, isFormResult, replaces, resultFindings } from './result.ts'
import { score } from './score.ts'
import type { Filler } from './scorings.ts'

const filled = (instrument: ScreenerName, answers: (number | null)[], filler: Filler = { ageYears: 40 }) => ({
  instrument,
  answers,
  filler,
  score: score({ instrument, answers, filler }),
  isFor: true,
})
const result = (instrument: ScreenerName, answers: (number | null)[]) => resultFindings(filled(instrument, answers))[0]!
const safety = (value: number) => resultFindings(filled('phq9', [0, 0, 0, 0, 0, 0, 0, 0, value]))[1]!
const columbia = (...answers: (number | null)[]) => result('cssrs', [...answers, null, null, null, null].slice(0, 7))

const WHOLE = [1, 1, 1, 1, 1, 1, 1, 1, 0]
const LEFT = [1, 1, 1, 1, 1, 1, 1, null, null]
const RED = columbia(1, 1, 0, 1, 0, 0)
const ORANGE = columbia(1, 1, 1, 0, 0, 0)
const NONE = columbia(0, 0, null, null, null, 0)
const OPEN = columbia(0)

describe('a result that comes later', () => {
  it.each<[string, ReturnType<typeof result>, ReturnType<typeof result>, boolean]>([
    ['a total over a total', result('phq9', WHOLE), result('phq9', [0, ...WHOLE.slice(1)]), true],
    ['a total over a form that was left', result('phq9', WHOLE), result('phq9', LEFT), true],
    ['a form that was left over a total', result('phq9', LEFT), result('phq9', WHOLE), false],
    ['a form that was left over another', result('phq9', LEFT), result('phq9', LEFT), true],
    ['a total over one of another form', result('gad7', WHOLE.slice(0, 7)), result('phq9', WHOLE), false],
    ['a graver safety item over a lesser one', safety(3), safety(1), true],
    ['a lesser safety item over a graver one', safety(1), safety(3), false],
    ['a total over a safety item', result('phq9', WHOLE), safety(1), false],
    ['red over orange', RED, ORANGE, true],
    ['orange over red', ORANGE, RED, false],
    ['no answer yes over red', NONE, RED, false],
    ['no answer yes over a form that was left', NONE, OPEN, true],
    ['a form that was left over one without a yes', OPEN, NONE, false],
    ['a form that was left over red', OPEN, RED, false],
  ])('%s', (_, later, earlier, expected) => {
    expect(replaces(later, earlier)).toBe(expected)
  })
})

describe('what a form has found', () => {
  it.each([RED, OPEN, safety(2), result('auditc', [1, 1, 1]), result('phq2', [1, 1])])(
    '$code stands in no turn',
    (one) => {
      expect(isFormResult(one)).toBe(true)
      expect(isFormResult({ ...one, turn: 't1' })).toBe(false)
      expect(isFormResult({ ...one, code: 'temperature' })).toBe(false)
    },
  )

  it.each<[ScreenerName, (number | null)[], string | null]>([
    ['phq9', WHOLE, null],
    ['phq9', [0, 0, 0, 0, 0, 0, 0, 0, 1], 'suicidal-intent/screener-item-9'],
    ['epds', [0, 0, 0, 0, 0, 0, 0, 0, 0, 1], 'suicidal-intent/screener-item-10'],
    ['cssrs', [0, 0, null, null, null, 0, null], null],
    ['cssrs', [0, 0, null, null, null, 1, 1], 'suicidal-intent/cssrs-red'],
    ['cssrs', [0, null, null, null, null, null, null], 'suicidal-intent/cssrs-open'],
    ['gad7', [3, 3, 3, 3, 3, 3, 3], null],
    ['auditc', [4, 4, 4], null],
  ])('%s %j raises %s', (instrument, answers, rule) => {
    expect(flagOf(filled(instrument, answers))?.rule ?? null).toBe(rule)
  })

  it('is the word that was ticked for the item on self-harm, and nothing where it was "never"', () => {
    expect(safety(2).quote).toBe('PHQ-9 item 9: More than half the days')
    expect(resultFindings(filled('epds', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))).toHaveLength(1)
    expect(resultFindings(filled('epds', [0, 0, 0, 0, 0, 0, 0, 0, 0, 3]))[1]!.quote).toBe(
      'EPDS item 10: Yes, quite often',
    )
  })
})
