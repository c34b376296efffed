import { expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { extract } from '../extract.ts'

/** Answers that turn what was asked round, and questions that name what is known already. */
it.each([
  ['Is your baby moving less?', 'yes he is moving lots', 'reduced-fetal-movement', 'negated'],
  ['Is your baby moving less?', 'yes he is hardly moving', 'reduced-fetal-movement', 'affirmed'],
  ['Is your baby moving less?', 'yes he is not moving a lot', 'reduced-fetal-movement', 'affirmed'],
  ['any fever or chills with the back pain?', 'no', 'back-pain', undefined],
  ['any fever or chills with the back pain?', 'no', 'fever', 'negated'],
  ['is your bump hard?', 'no', 'lump', undefined],
  ['Have you found a lump?', 'no', 'lump', 'negated'],
])('%s %s: %s is %s', (question, answer, code, negation) => {
  const turns: Turn[] = [
    { id: 'q', speaker: 'assistant', text: question, at: '' },
    { id: 'a', speaker: 'patient', text: answer, at: '' },
  ]
  expect(extract(turns).find((finding) => finding.code === code)?.assertion.negation).toBe(negation)
})
