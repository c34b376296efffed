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

  const PREGNANT =
    'Are you pregnant, or could you be, or have you had a baby in the last 6 weeks? If so, how many weeks?'
  it('a maybe to a pregnancy is no birth', () => {
    const maybe = told(PREGNANT, 'could be, period is a week late')
    expect(maybe['pregnancy-mentioned']).toBe('possible recent')
    expect(maybe.postnatal).toBeUndefined()
    expect(told(PREGNANT, 'yes')).toMatchObject({
      'pregnancy-mentioned': 'possible recent',
      postnatal: 'possible recent',
    })
    expect(told(PREGNANT, 'had a baby 3 weeks ago').postnatal).toBe('affirmed historical')
  })

  it.each([
    'Press a clear glass on the rash: do the spots stay?',
    'Is there a rash that does not fade when you press a glass on it?',
  ])('to the glass test are read: %s', (question) => {
    expect(told(question, 'it fades')['non-blanching-rash']).toBe('negated recent')
    expect(told(question, 'they stay')['non-blanching-rash']).toBe('affirmed recent')
    expect(told(question, 'it doesnt fade')['non-blanching-rash']).toBe('affirmed recent')
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
    expect(
      told(
        'Do you smoke, drink alcohol or use drugs? And who do you live with?',
        'no smoking, glass of wine now and then',
      ),
    ).toMatchObject({ smoker: 'negated recent', 'alcohol-use': 'affirmed recent' })
  })

  it.each([
    'Are you allergic to any medicine, food or anything else? What happened?',
    '¿Tiene alergia a alguna medicina, comida u otra cosa?',
  ])('that name a medicine to the question about allergies tell of no medicine that is taken: %s', (question) => {
    expect(told(question, 'penicillin')).toEqual({ 'drug-allergy': 'affirmed recent' })
  })

  it('that tell of a part that is fine, or of another thing that has passed', () => {
    expect(told('Is your neck stiff, or does it hurt to bend it forward?', 'neck is fine')['neck-stiffness']).toBe(
      'negated recent',
    )
    expect(
      told('Is there a dark curtain or shadow over part of your sight?', 'just the zigzags before, gone now')[
        'curtain-vision'
      ],
    ).toBeUndefined()
  })
})
