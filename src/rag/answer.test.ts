import { expect, test } from 'vitest'
import { answerQuestion, createCorpus } from './answer.ts'

const corpus = createCorpus([
  {
    id: 'gout',
    title: 'Gout',
    text: 'Gout is a kind of arthritis. Crystals of uric acid cause sudden pain in a joint.',
  },
  { id: 'styes', title: 'Stye', text: 'A stye is a sore lump on the eyelid. A warm cloth on the eye helps it drain.' },
])

test('answers in the words of a text and names it', () => {
  const { sentences, abstained } = answerQuestion(corpus, 'What is gout?')
  expect(abstained).toBe(false)
  expect(sentences[0]).toEqual({ text: 'Gout is a kind of arthritis.', citations: ['gout'] })
})

test('abstains where no text speaks of what was asked', () => {
  expect(answerQuestion(corpus, 'How is malaria treated?')).toEqual({ sentences: [], abstained: true })
})
