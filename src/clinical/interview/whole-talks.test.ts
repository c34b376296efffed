import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { hintsOfSubject } from '../subject-hints.ts'
import { whoIsMeant } from './read-answer.ts'

/** Faults that only whole talks showed. */
function told(question: string, answer: string): Record<string, string> {
  const at = '2026-06-01T09:00:00Z'
  const findings = extract([
    { id: 'q', speaker: 'assistant', text: question, at },
    { id: 'a', speaker: 'patient', text: answer, at },
  ])
  return Object.fromEntries(
    findings.map(({ code, assertion }) => [code, `${assertion.negation} ${assertion.temporality}`]),
  )
}

describe('who is left is the one who writes', () => {
  it.each([
    'been feeling really down since my mum died in june, cant sleep',
    'cant sleep since my husband left',
    'my dad passed away and i cant stop crying',
  ])('%s', (text) => {
    expect(whoIsMeant(text)).toBe('self')
    expect(hintsOfSubject(text).sex).toBeUndefined()
  })

  it('unless somebody else is ill', () => {
    expect(whoIsMeant('my son is sick since my husband left')).toBe('parent')
  })
})

describe('answers beside the question', () => {
  const ATTEMPT = 'Have you done anything to try to end your life in the last three months?'
  it('that tell of thoughts are no attempt, and a yes stays one', () => {
    expect(told(ATTEMPT, "sometimes i think what's the point but i wouldn't do anything")).toMatchObject({
      'suicide-attempt': 'negated recent',
    })
    expect(told(ATTEMPT, "yes last month but i wouldn't do it again")).toMatchObject({
      'suicide-attempt': 'affirmed recent',
    })
  })

  const ELSE = 'Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing?'
  it('that deny another thing leave open what was asked for', () => {
    expect(told(ELSE, 'no cough')).toEqual({ cough: 'negated recent' })
    expect(told(ELSE, 'not checked but no shivers').fever).toBeUndefined()
    expect(told(ELSE, 'no').fever).toBe('negated recent')
  })

  it('that end one habit say nothing of the other', () => {
    const social = told(
      'Do you smoke, drink alcohol or use drugs? And who do you live with?',
      'gave up smoking 10 years ago, couple of pints at weekends',
    )
    expect(social).toMatchObject({ smoker: 'affirmed historical', 'alcohol-use': 'affirmed recent' })
  })
})
