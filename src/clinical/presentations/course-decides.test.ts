import { describe, expect, test } from 'vitest'
import { Subject } from '../../core/clinical.ts'
import { hintsOfSubject } from '../subject-hints.ts'
import { triage } from '../triage.ts'

/** Place, number and course decide between today, some days and a planned visit. */
const ROWS = [
  ['urgent', 'bright red blood when i went to the loo this morning, a fair bit of it. im 45'],
  ['routine', 'my thumb and two fingers go numb at night, been like it for months, i type all day'],
  ['soon', 'pins and needles in my hand every night for a year and now the thumb is getting thinner'],
  ['soon', 'drinking loads and peeing all night for three months, im 52'],
  ['soon', 'crusty rash round her nose, honey coloured and spreading, she is 5 and happy'],
  ['soon', 'itchy down there with thick white discharge, third time this year, 31, not pregnant'],
  ['self_care', 'itchy down there with thick white discharge, had it once before, 31, not pregnant'],
  ['soon', "dad is 76, his memory has got worse over some weeks since the new tablets, he's eating and walking ok"],
  ['emergency', 'my girl is 8, drinking like mad, weeing all night and has lost weight this last month'],
  ['routine', 'im 71, slow stream and up twice every night for a wee, a year now, no blood'],
  ['urgent', 'im 71, slow stream for a year and now shivering with a temperature of 39'],
  ['soon', 'gout flare in my toe again, red and swollen since yesterday, no fever, had it before'],
  ['self_care', 'muscle ache two days after my first gym class, arms sore, wee normal colour, 30'],
  ['urgent', 'tooth abscess, cheek swollen up, can swallow and breathe fine'],
  ['urgent', 'diabetic, sore on my toe is oozing, doesnt hurt because i cant feel my feet much'],
] as const

describe('complaints whose course decides', () => {
  test.each(ROWS)('%s: %s', (level, text) => {
    const subject = Subject.parse(hintsOfSubject(text))
    expect(triage({ turns: text, subject, vitals: {}, complete: true }).level).toBe(level)
  })

  test.each([
    'I cant feel my legs or my feet since this morning',
    "tooth abscess, can't swallow, cheek swollen, can see fine",
    'took two of my apixaban and two of my digoxin instead of one',
  ])('still an emergency: %s', (text) => {
    const subject = Subject.parse(hintsOfSubject(text))
    expect(triage({ turns: text, subject, vitals: {}, complete: true }).level).toBe('emergency')
  })

  test('a shower is no shiver', () => {
    const text = 'found a pea sized lump in my breast while showering'
    expect(triage({ turns: text, subject: Subject.parse({}), vitals: {}, complete: true }).level).toBe('soon')
  })
})
