import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const chestPain = (question: string, answer: string, code: string) =>
  extract([
    { id: '1', speaker: 'clinician', text: question, at: '' },
    { id: '2', speaker: 'patient', text: answer, at: '' },
  ]).find((one) => one.code === code)?.assertion.negation

describe('pain by another name', () => {
  it.each([
    ['Any chest pain?', 'more of a burning', 'chest-pain', 'affirmed'],
    ['Any pain in the chest?', 'its more a discomfort', 'chest-pain', 'affirmed'],
    ['Any chest pain?', 'just a tightness really', 'chest-pain', 'affirmed'],
    ['Any chest pain?', 'only a dull ache', 'chest-pain', 'affirmed'],
    ['Any pain in the tummy?', 'just cramps', 'abdominal-pain', 'affirmed'],
    ['Any chest pain?', 'just indigestion', 'chest-pain', undefined],
    ['Any chest pain?', 'only a sore throat', 'chest-pain', 'negated'],
    ['Any chest pain?', 'just cramps in my legs', 'chest-pain', 'negated'],
    ['Any chest pain?', 'just a cough', 'chest-pain', 'negated'],
  ])('%s %s', (question, answer, code, wanted) => {
    expect(chestPain(question, answer, code)).toBe(wanted)
  })
})
