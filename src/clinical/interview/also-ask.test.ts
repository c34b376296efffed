import { describe, expect, it } from 'vitest'
import { Subject } from '../../core/clinical.ts'
import { screen } from '../floor.ts'

function asked(text: string, subject: Partial<Subject>): string[] {
  const message = { id: 'm', speaker: 'patient' as const, text, at: '2026-01-01T10:00:00Z' }
  return screen({ message, recent: [], facts: [], subject: Subject.parse(subject) }).openQuestions.map(
    ({ code }) => code,
  )
}

const MAN = { ageYears: 62, sex: 'male' } as const
const WOMAN = { ageYears: 45, sex: 'female', pregnant: false } as const

describe('questions after an everyday complaint', () => {
  it.each<[string, Partial<Subject>, string[]]>([
    ['heartburn since lunch', MAN, ['cardiac-chest-pain', 'black-stool']],
    ['i feel dizzy', MAN, ['weakness-one-side', 'speech-difficulty']],
    ['sore throat for 3 days', WOMAN, ['cannot-swallow', 'trismus', 'noisy-breathing-in']],
    ['toothache', WOMAN, ['cannot-swallow', 'neck-swelling']],
    ['constipation', MAN, ['no-stool-days', 'rigid-abdomen']],
    ['my leg is painful', WOMAN, ['one-leg-swelling', 'cold-pale-limb']],
    ['headache', MAN, ['weakness-one-side', 'jaw-claudication', 'others-ill-same-house']],
    ['i think i have the flu', WOMAN, ['confusion', 'fast-breathing']],
    ['numb fingers', MAN, ['weakness-one-side']],
    ['back pain', MAN, ['saddle-numbness', 'pulsating-abdomen']],
  ])('%s', (text, subject, codes) => {
    expect(asked(text, subject)).toEqual(expect.arrayContaining(codes))
  })

  it.each<[string, Partial<Subject>, string[]]>([
    ['cough for two days', WOMAN, ['chest-recession', 'not-feeding', 'apnoea']],
    ['red eye', MAN, ['newborn-eye-pus']],
    ['bleeding from the vagina', WOMAN, ['reduced-fetal-movement', 'abdominal-pain-constant-hard']],
    ['i feel low', MAN, ['thoughts-harm-baby']],
    ['headache', { ageYears: 20, sex: 'female', pregnant: false }, ['jaw-claudication']],
    ['heartburn', { ageYears: 9, sex: 'female' }, ['heavy-vaginal-bleeding']],
  ])('%s asks nothing that can only concern somebody else', (text, subject, codes) => {
    const open = asked(text, subject)
    for (const code of codes) expect(open).not.toContain(code)
  })

  it('asks nothing again that was said', () => {
    expect(asked('dizzy, but no weakness on one side', MAN)).not.toContain('weakness-one-side')
  })
})
