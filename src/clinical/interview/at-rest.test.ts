import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { extract } from '../extract.ts'

const CALM = 'Is there a harsh noise when breathing in while calm?'
const STILL = 'Are you breathless even when you sit still?'

function said(question: string, answer: string, code: string): string | undefined {
  const turns = [
    { id: 'q', speaker: 'assistant', text: question, at: '2026-01-01T09:00:00Z' },
    { id: 'a', speaker: 'patient', text: answer, at: '2026-01-01T09:01:00Z' },
  ] as unknown as Turn[]
  return extract(turns).find((finding) => finding.code === code)?.assertion.negation
}

describe('a question for a sign at rest', () => {
  it.each([
    [CALM, 'only when he gets upset', 'noisy-breathing-in'],
    [CALM, 'no only when he cries', 'noisy-breathing-in'],
    [CALM, 'No, just when she is having a tantrum', 'noisy-breathing-in'],
    [STILL, 'only when I climb stairs', 'severe-breathlessness'],
    [STILL, 'just on hills', 'severe-breathlessness'],
    [STILL, 'not really, only if I walk fast', 'severe-breathlessness'],
  ])('is denied by a condition that is effort or upset: %s %s', (question, answer, code) => {
    expect(said(question, answer, code)).toBe('negated')
  })

  it.each([
    ['went this morning, bit dark', 'negated'],
    ['no I went an hour ago', 'negated'],
    ['went this morning but only a little', undefined],
    ['not since yesterday', 'affirmed'],
  ])('of urine, when they went last: %s', (answer, negation) => {
    expect(said('Has it been more than 12 hours since you passed urine?', answer, 'no-urine-day')).toBe(negation)
  })

  it('says nothing of the plain symptom by its denial', () => {
    expect(said(STILL, 'no', 'severe-breathlessness')).toBe('negated')
    expect(said(STILL, 'no', 'breathlessness')).toBeUndefined()
    expect(said(STILL, 'only when I climb stairs', 'breathlessness')).toBeUndefined()
  })

  it.each([
    [CALM, 'only when he sleeps', 'noisy-breathing-in'],
    [STILL, 'only when I lie down', 'severe-breathlessness'],
    [STILL, 'just walking to the toilet', 'severe-breathlessness'],
    [STILL, 'yes and when I climb stairs I have to stop', 'severe-breathlessness'],
    [STILL, 'only when I walk a few steps', 'severe-breathlessness'],
  ])('is not denied by a condition that is rest or hardly any effort: %s %s', (question, answer, code) => {
    expect(said(question, answer, code)).not.toBe('negated')
  })
})
