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
    ['Just in case: chest pain, left arm, sweating', true],
    ['I write novels for a living. Chest pain since this morning, crushing.', true],
    ['In my dream I had chest pain, woke up and its still there', true],
    ['On a first aid course a colleague got chest pain', true],
    ['In the series he still has chest pain', false],
    ['I write a novel. The hero gets chest pain.', false],
    ['I keep aspirin in case I have chest pain', false],
    ['we learned on a first aid course what to do for chest pain', false],
  ])('its story, or its case: "%s" is told as happening: %s', (text, isReal) => {
    const claim = extract(text).find(({ code }) => /chest-pain$/.test(code))?.assertion
    expect(claim !== undefined && !claim.hypothetical).toBe(isReal)
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

describe('who is well again beside what is denied', () => {
  it.each([
    ['no vomiting, all fine', 'vomiting'],
    ['no fever. all fine', 'fever'],
    ['he is not confused and all fine', 'confusion'],
    ['no chest pain, fully recovered', 'chest-pain'],
  ])('leaves it denied: %s', (text, code) => {
    const found = extract(text).filter((one) => one.code === code)
    expect(found.map(({ assertion }) => assertion.negation)).toEqual(['negated'])
  })

  it('takes what is no longer there for what has been', () => {
    expect(extract("I don't have migraines any more").find(({ code }) => code === 'migraine')?.assertion).toMatchObject(
      {
        negation: 'affirmed',
        temporality: 'historical',
      },
    )
  })
})
