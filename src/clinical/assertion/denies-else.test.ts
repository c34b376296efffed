import { describe, expect, it } from 'vitest'
import type { Speaker } from '../../core/chat.ts'
import { extract } from '../extract.ts'

const negations = (speaker: Speaker, question: string, answer: string, code: string) =>
  extract([
    { id: '1', speaker, text: question, at: '' },
    { id: '2', speaker: 'patient', text: answer, at: '' },
  ])
    .filter((one) => one.code === code)
    .map(({ assertion }) => assertion.negation)

describe('a denial of something else than what was asked for', () => {
  const there = [
    'never goes',
    'never goes away',
    'not yet gone',
    'not really gone',
    'no let up',
    'no relief',
    'nothing helps it',
    'no it still hurts',
    'not without painkillers',
    'not just pain, agony',
    'no kidding',
    'not once, twice',
    'no i mean yes',
    'not a lot but some',
    'none when lying, bad when standing',
    'not severe',
    'not constant',
    'not for long',
    'not for more than a minute',
    'not as bad as yesterday',
    'no worse than usual',
    "nothing i can't handle",
    'not telling',
  ]
  it.each(there)('leaves the pain standing: %s', (answer) => {
    expect(negations('clinician', 'Any chest pain?', answer, 'chest-pain')).not.toContain('negated')
    expect(negations('assistant', 'Do you have chest pain?', answer, 'chest-pain')).not.toContain('negated')
  })

  it.each([
    ['Any chest pain?', 'no', 'chest-pain'],
    ['Any chest pain?', 'not at all', 'chest-pain'],
    ['Any chest pain?', 'not just now', 'chest-pain'],
    ['Any chest pain?', 'not once', 'chest-pain'],
    ['Any chest pain?', 'never gone to hospital with it, no', 'chest-pain'],
    ['Any chest pain?', "no it's fine", 'chest-pain'],
    ['Did he stop breathing?', 'never stopped breathing', 'breathing-stopped'],
    ['Have you been abroad recently?', 'not left the house', 'travel-recent'],
    ['Any severe headache?', 'not severe', 'severe-headache'],
  ])('stays a no: %s %s', (question, answer, code) => {
    expect(negations('clinician', question, answer, code)).not.toContain('affirmed')
  })
})
