import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { type WordingKey, wording } from '../wording/index.ts'

const AT = '2026-01-05T09:00:00Z'
function pair(key: string, answer: string): { question: Turn; message: Turn } {
  return {
    question: { id: 'q', speaker: 'assistant', text: wording('en', `question.${key}.self` as WordingKey), at: AT },
    message: { id: 'a', speaker: 'patient', text: answer, at: AT },
  }
}
/** Codes that stand as present: neither denied nor feared, and of the person. */
function present(key: string, answer: string): string[] {
  const { question, message } = pair(key, answer)
  return extract([question, message])
    .filter(({ assertion: { negation, hypothetical, family } }) => negation !== 'negated' && !hypothetical && !family)
    .map(({ code }) => code)
}

describe('answers to the questions of the interview', () => {
  it('takes an example that is admitted by its own word, and only that one', () => {
    expect(present('associated', 'rash no. sick yes. temp dunno')).toContain('being-sick')
    expect(present('associated', 'sick yes')).toContain('being-sick')
    expect(present('associated', 'sick yes')).not.toContain('rash')
  })

  it.each([
    ['course', 'Better'],
    ['course', 'It comes and goes'],
    ['course', 'better thanks'],
    ['course', 'The same'],
    ['course', 'Not sure'],
    ['course', 'not getting worse'],
    ['associated', 'Not sure'],
    ['family', 'heart disease'],
    ['family', 'diabetes and high blood pressure'],
    ['worry', 'brain tumour'],
    ['worry', 'that it is cancer'],
  ])('%s: "%s" says of nothing that the person has it', (key, answer) => {
    expect(present(key, answer)).toEqual([])
  })

  it.each([
    ['course', 'Worse', 'getting-worse'],
    ['course', 'it got a lot worse last night', 'symptoms-worsening'],
    ['associated', 'yes', 'breathlessness'],
    ['associated', 'trouble breathing', 'breathlessness'],
    ['family', 'no, but I have diabetes', 'diabetes'],
    ['worry', 'I have cancer and it has come back', 'cancer'],
    ['worry', 'that my chest pain is back', 'chest-pain'],
  ])('%s: "%s" says so', (key, answer, code) => {
    expect(present(key, answer)).toContain(code)
  })

  it('what moves the pain is no symptom of its own', () => {
    expect(present('modifying', 'heat helps, coughing kills')).not.toContain('cough')
    expect(present('modifying', 'worse when I sneeze or cough')).toEqual([])
    expect(present('modifying', 'nothing, and now I have a cough')).toContain('cough')
  })

  it('a fear told is a fear and no illness', () => {
    expect(present('worry', "I'm worried that I have cancer")).toEqual(['cancer-feared'])
  })

  it.each([
    ['history', 'stroke and a heart attack', ['previous-stroke', 'heart-disease']],
    ['history', 'TIA 2018, mi 2015', ['previous-stroke', 'heart-disease']],
    ['history', 'a clot in my leg after my second baby', ['previous-clot']],
    ['history', 'no stroke, no dvt', []],
    ['history', 'no, but my mum had a stroke', []],
  ])('%s: "%s" is history: %j', (key, answer, codes) => {
    const { question, message } = pair(key, answer)
    const told = extract([question, message]).filter(
      ({ code, assertion }) =>
        /^(?:previous-stroke|heart-disease|previous-clot)$/.test(code) &&
        assertion.negation === 'affirmed' &&
        !assertion.family &&
        assertion.experiencer === 'patient',
    )
    expect(told.map(({ code }) => code)).toEqual(codes)
    expect(told.every(({ assertion }) => assertion.temporality === 'historical')).toBe(true)
  })

  it.each([
    ['I have a runny nose too', 'runny-nose'],
    ['also dizzy', 'dizziness'],
    ['a bit of a cough as well', 'cough'],
  ])('who names something else has none of the examples: "%s"', (answer, code) => {
    expect(present('associated', answer)).toEqual([code])
    const { question, message } = pair('associated', answer)
    expect(screen({ message, question, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level).toBeNull()
  })

  it('an illness of the family stands as that', () => {
    const { question, message } = pair('family', 'heart disease')
    expect(extract([question, message]).map(({ assertion }) => assertion.family)).toEqual([true])
  })
})

describe('a plain no to a question about a danger', () => {
  it.each([
    'Do you have a bad headache that does not go?',
    'Is there a rash that does not fade under a glass?',
    'Is there bleeding that does not stop?',
  ])('affirms nothing that the question names: %s', (ask) => {
    const question: Turn = { id: 'q', speaker: 'assistant', text: ask, at: AT }
    const found = extract([question, { id: 'a', speaker: 'patient', text: 'no', at: AT }])
    expect(found.filter(({ assertion }) => assertion.negation !== 'negated')).toEqual([])
    expect(found.length).toBeGreaterThan(0)
  })
})
