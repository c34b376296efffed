import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import type { Finding } from '../core/clinical.ts'
import { extract } from './extract.ts'

describe('a clause keeps what belongs to it', () => {
  it('its time: what stands behind the comma is of now', () => {
    const found = extract('sinus infection last week, hurts to move my eye, temp 38.7')
    expect(of(found, 'eye-movement-pain')?.hoursAgo).toBe(null)
    expect(of(found, 'fever')?.hoursAgo).toBe(null)
    expect(of(found, 'sinus-pain')?.hoursAgo).toBeGreaterThan(100)
  })

  it.each([
    ['hes making no sense, right arm floppy', 'weakness-one-side', 'affirmed'],
    ['he makes no sense and has no fever', 'fever', 'negated'],
    ['left without food or water and he has a broken arm', 'limb-injury', 'affirmed'],
    ['no fever and no broken arm', 'limb-injury', 'negated'],
  ])('its denial: "%s": %s is %s', (text, code, negation) => {
    expect(of(extract(text), code)?.assertion.negation).toBe(negation)
  })

  it.each([
    ['Not currently, no.', 'negated'],
    ['Currently, yes.', 'affirmed'],
  ])('its answer: "%s" after a question is %s', (text, negation) => {
    const found = extract(asked('Do you have any difficulty swallowing?', text))
    expect(of(found, 'swallowing-difficulty')?.assertion.negation).toBe(negation)
  })

  it.each([
    ['Come to your medicines: which ones do you take?', 'Yeah, two.', undefined],
    ['What happened on the pitch?', 'He hit the post and it was a minute before he came to.', 'affirmed'],
  ])('"%s" "%s": knocked out is %s', (question, answer, negation) => {
    expect(of(extract(asked(question, answer)), 'knocked-out')?.assertion.negation).toBe(negation)
  })
})

function asked(question: string, answer: string): Turn[] {
  return [
    { id: 'q', speaker: 'clinician', text: question, at: '2026-01-01T00:00:00Z' },
    { id: 'a', speaker: 'patient', text: answer, at: '2026-01-01T00:00:00Z' },
  ]
}

function of(found: readonly Finding[], code: string): Finding | undefined {
  return found.find((finding) => finding.code === code)
}
