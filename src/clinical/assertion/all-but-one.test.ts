import { describe, expect, it } from 'vitest'
import { assertConcept } from '../assertion.ts'
import { extract } from '../extract.ts'

const said = (question: string, answer: string, concept: string) =>
  assertConcept({ dialogue: `Doctor: ${question}\nPatient: ${answer}`, concept }).negation

describe('an answer that takes one thing out of all or of none', () => {
  it.each([
    [
      'Any blood in the stool?',
      'nope apart from a couple of red streaks on the tissue',
      'blood in the stool',
      'affirmed',
    ],
    ['Any bleeding?', 'none except a spot or two on Sunday', 'bleeding', 'affirmed'],
    ['Any chest pain?', 'no, other than a cough', 'chest pain', 'negated'],
    ['Any chest pain?', 'apart from that no', 'chest pain', 'negated'],
    ['Any chest pain?', 'no, besides that nothing', 'chest pain', 'negated'],
    ['Any headache, neck stiffness or rash?', 'all of them except the rash', 'headache', 'affirmed'],
    ['Any headache, fever or stiff neck?', 'just head', 'headache', 'affirmed'],
    ['Any headache, fever or stiff neck?', 'just head', 'fever', 'negated'],
    ['Any headache, fever or stiff neck?', 'head yes rest no', 'headache', 'affirmed'],
    ['Any headache, fever or stiff neck?', 'head yes rest no', 'fever', 'negated'],
    ['Any headache, fever or stiff neck?', 'yes to head, rest no', 'headache', 'affirmed'],
    ['Any stomach pain, fever or rash?', 'just the tummy', 'abdominal-pain', 'affirmed'],
    ['Any sore throat, fever or rash?', 'throat yes rest no', 'sore-throat', 'affirmed'],
    ['Any headache, neck stiffness or rash?', 'all of them except the rash', 'rash', 'negated'],
    ['Any headache, neck stiffness or rash?', 'everything but the last', 'neck stiffness', 'affirmed'],
    ['Any headache, neck stiffness or rash?', 'everything but the last', 'rash', 'negated'],
  ])('%s %s', (question, answer, concept, wanted) => {
    expect(said(question, answer, concept)).toBe(wanted)
  })

  it('denies nothing of a question of our own, which then is asked again', () => {
    const found = extract([
      { id: '1', speaker: 'assistant', text: 'Are you bleeding from the vagina?', at: '' },
      { id: '2', speaker: 'patient', text: 'no, apart from a bit of brown when i wiped', at: '' },
    ])
    expect(found.filter(({ assertion }) => assertion.negation === 'negated')).toEqual([])
  })
})

describe('an answer that names its things by their place in the question', () => {
  it.each([
    ['the former, since sunday', 'affirmed', 'negated', 'negated'],
    ['first one yes, the other two no', 'affirmed', 'negated', 'negated'],
    ['the first two', 'affirmed', 'affirmed', 'negated'],
    ['yes but not the last one', 'affirmed', 'affirmed', 'negated'],
    ['the last one no, the others yes', 'affirmed', 'affirmed', 'negated'],
    ['first no, rest yes', 'negated', 'affirmed', 'affirmed'],
    ['first and last, not the middle one', 'affirmed', 'negated', 'affirmed'],
    ['the latter', 'negated', 'negated', 'affirmed'],
  ])('%s', (answer, ...wanted) => {
    const things = ['nausea', 'vomiting', 'diarrhoea']
    expect(things.map((thing) => said('Any nausea, vomiting or diarrhoea?', answer, thing))).toEqual(wanted)
  })

  it('takes no time for a place', () => {
    expect(said('Any nausea or vomiting?', 'the last time i ate i was sick', 'nausea')).not.toBe('negated')
  })
})
