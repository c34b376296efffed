import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { extract } from '../extract.ts'

function said(question: string, answer: string, code: string): string | undefined {
  const turns = [
    { id: 'q', speaker: 'clinician', text: question, at: '2026-01-01T09:00:00Z' },
    { id: 'a', speaker: 'patient', text: answer, at: '2026-01-01T09:01:00Z' },
  ] as unknown as Turn[]
  return extract(turns).find((finding) => finding.code === code)?.assertion.negation
}

describe('a "no" that answers, with something else told behind it without a comma', () => {
  it.each([
    ['Any chest pain?', "no can't breathe", 'cannot-breathe'],
    ['Any chest pain?', 'no i cant breathe', 'cannot-breathe'],
    ['Any fever?', 'no had a stroke last week', 'stroke-suspected'],
    ['Any chest pain?', 'no been vomiting blood', 'vomiting-blood'],
    ['Any chest pain?', 'no am really dizzy', 'dizziness'],
    ['Any chest pain?', 'nope got a cough', 'cough'],
    ['Any fever?', 'nah feel faint', 'near-syncope'],
    ['Any fever?', 'no keeps vomiting', 'vomiting-after-injury'],
    ['Do you have any allergies?', 'no just asthma', 'asthma'],
    ['Are you pregnant?', 'no on warfarin', 'warfarin'],
    ['Any pain?', 'no my face is drooping', 'face-droop'],
  ])('%s %s', (question, answer, code) => {
    expect(said(question, answer, code)).toBe('affirmed')
  })

  it.each([
    ['Any other symptoms?', 'no vomiting', 'vomiting'],
    ['Any other symptoms?', 'no coughing up blood', 'haemoptysis'],
    ['Any other symptoms?', 'no have fever', 'fever'],
    ['Any other symptoms?', 'nope no chest pain', 'chest-pain'],
    ['Any other symptoms?', 'no feel pain in chest', 'chest-pain'],
    ['Any other symptoms?', 'me no have chest pain', 'chest-pain'],
    ['Any other symptoms?', "no don't have chest pain", 'chest-pain'],
    ['Any other symptoms?', 'no bad headaches', 'severe-headache'],
  ])('denies still what it stands before: %s %s', (question, answer, code) => {
    expect(said(question, answer, code)).toBe('negated')
  })
})

describe('examples in a question', () => {
  it('are not denied by an answer that names one of them', () => {
    const question = 'Have you noticed anything else, such as fever, being sick, a rash, or trouble breathing?'
    expect(said(question, 'puffed on the stairs', 'breathlessness')).toBe('affirmed')
    expect(said(question, 'puffed on the stairs', 'fever')).toBeUndefined()
    expect(said(question, 'puffed on the stairs', 'rash')).toBeUndefined()
    expect(said(question, 'no', 'rash')).toBe('negated')
    expect(said('Asthma or COPD?', 'asthma', 'copd')).toBe('negated')
  })
})
