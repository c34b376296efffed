import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'
import { wording } from '../wording/index.ts'

const AT = '2026-01-01T10:00:00Z'

function level(ask: string, answer: string, recent = 'my knee hurts'): string | null {
  return screen({
    message: { id: 'a', speaker: 'patient', text: answer, at: AT },
    question: { id: 'q', speaker: 'assistant', text: ask, at: AT },
    recent: [{ id: 'm', speaker: 'patient', text: recent, at: AT }],
    facts: [],
    subject: { ...UNKNOWN_SUBJECT, ageYears: 40, sex: 'female', pregnant: false },
  }).level
}

describe('what an allergy did in the past', () => {
  const ask = wording('en', 'question.allergies.self')

  it.each([
    'penicillin, I came out in hives',
    'penicillin, I came out in hives and my face swelled',
    'peanuts. my throat swelled up and I fainted',
    'yes, aspirin, it made me wheezy',
    'codeine makes me vomit',
  ])('%s: is no emergency now', (answer) => expect(level(ask, answer)).not.toBe('emergency'))

  it.each([
    ['penicillin, and my throat is swelling now', 'emergency'],
    ['I took a penicillin an hour ago and came out in hives, I feel faint', 'emergency'],
    ["nuts. my tongue is swelling and I can't breathe", 'emergency'],
  ])('%s: %s', (answer, expected) => expect(level(ask, answer)).toBe(expected))

  it('is read so only in answer to that question', () => {
    expect(level('What is the main problem today?', 'I ate peanuts, came out in hives, my throat swelled up')).toBe(
      'emergency',
    )
  })
})
