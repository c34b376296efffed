import { expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { correctedAge } from './corrected-age.ts'

it.each([
  ['sorry im 61 not 51. male', 61],
  ['I am not 51, I am 61', 61],
  ['not 51 but sixty one', 61],
  ["oops, I'm 15 not 51", 15],
  ["sorry, I'm 61", 61],
  ['typo, should be 61', 61],
  ['male', 51],
  ["sorry, I'm 20 weeks pregnant", 51],
  ['my pulse is 61 not 71', 51],
  ['not 10, 5 out of 10', 51],
  ["sorry, I'm 90 kg", 51],
])('after an age of 51, "%s" leaves %s', (text, ageYears) => {
  expect(correctedAge(text, { ...UNKNOWN_SUBJECT, ageYears: 51 }, true).ageYears).toBe(ageYears)
})

it('takes a bare number only right behind the age', () => {
  const subject = { ...UNKNOWN_SUBJECT, ageYears: 51 }
  expect(correctedAge("sorry, I'm 8, it is very bad", subject, false).ageYears).toBe(51)
  expect(correctedAge("I said it wrong, I'm 61 not 51", subject, false).ageYears).toBe(61)
})

it('takes weeks in the place of months', () => {
  const subject = { ...UNKNOWN_SUBJECT, ageYears: 0.5, ageDays: 183 }
  expect(correctedAge('sorry she is 6 weeks not 6 months', subject, false).ageDays).toBe(42)
})
