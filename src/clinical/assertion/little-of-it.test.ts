import { describe, expect, it } from 'vitest'
import { assertConcept } from '../assertion.ts'

const of = (question: string, answer: string, concept: string) => {
  const { negation, temporality } = assertConcept({ dialogue: `Doctor: ${question}\nPatient: ${answer}`, concept })
  return `${negation} ${temporality}`
}

/** A no that is not a denial to its end denies nothing: what remains of it stands open or is there. */
describe('an answer that leaves some of what was asked', () => {
  it.each([
    ['Any chest pain?', 'not bad, i can live with it', 'chest pain', 'possible recent'],
    ['Any chest pain?', 'not much today', 'chest pain', 'possible recent'],
    ['Any chest pain?', 'no change', 'chest pain', 'possible recent'],
    ['Is the headache still there?', 'no change', 'headache', 'affirmed recent'],
    ['Are you still getting the dizziness?', 'not so much', 'dizziness', 'affirmed recent'],
    ['Any bleeding?', 'no just a bit of spotting', 'bleeding', 'affirmed recent'],
    ['Any loss of vision?', 'like a curtain coming down for 5 mins then fine', 'loss of vision', 'affirmed recent'],
    ['Are you pregnant?', 'chance of it', 'pregnant', 'possible recent'],
    ['Ever had a stroke?', '2015', 'stroke', 'affirmed historical'],
    ['Any back pain?', 'not too much at the minute', 'back pain', 'possible recent'],
    ['Any itching?', "not that much but it's there", 'itching', 'affirmed recent'],
    ['Any numbness?', 'only fingertips', 'numbness', 'affirmed recent'],
    // The other side of each.
    ['Any chest pain?', 'no, just a bit of a cough', 'chest pain', 'negated recent'],
    ['Any change in your bowels?', 'no change', 'change in your bowels', 'negated recent'],
    ['Are you pregnant?', 'no chance', 'pregnant', 'negated recent'],
    ['Is the pain severe?', 'not bad', 'severe', 'negated recent'],
    ['Any chest pain?', 'not at all', 'chest pain', 'negated recent'],
  ] as const)('%s %s: %s is %s', (question, answer, concept, expected) => {
    expect(of(question, answer, concept)).toBe(expected)
  })
})
