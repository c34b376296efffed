import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

const codes = (question: string, answer: string) =>
  extract([
    { id: 'q', speaker: 'assistant', text: question, at: '' },
    { id: 'a', speaker: 'patient', text: answer, at: '' },
  ])
    .filter(({ assertion }) => assertion.negation !== 'negated')
    .map(({ code }) => code)

describe('a bottle that was drunk', () => {
  it.each(['downed a full bottle', 'no, she finished the whole bottle', 'he drank a bottle of milk'])(
    'is milk where feeding was asked for: %s',
    (answer) => expect(codes('Is the child refusing to drink or feed?', answer)).not.toContain('overdose'),
  )

  it.each([
    ['Is the child refusing to drink or feed?', 'downed a full bottle of calpol'],
    ['Did you take anything?', 'downed a full bottle'],
  ])('may be an overdose else: %s %s', (question, answer) => {
    expect(codes(question, answer).some((code) => /overdose|swallowed|taken/.test(code))).toBe(true)
  })
})
