import { describe, expect, it } from 'vitest'
import { answerFrom, type Passage } from './extractive.ts'

const PASSAGES: Passage[] = [
  {
    document: 'migraine',
    chunk: 'migraine#1',
    title: 'Migraine',
    text: 'Migraine is a kind of headache that often comes with feeling sick. Bright light can make it worse. Rest in a dark room often helps migraine. Adults take 400 mg of ibuprofen. Call for an ambulance when the headache comes on like a blow.',
  },
  {
    document: 'sprain',
    chunk: 'sprain#1',
    title: 'Ankle sprain',
    text: 'A sprained ankle swells and hurts. Raise the foot and cool it for the first days. Most sprains heal in six weeks. You have a fracture.',
  },
]

const textOf = (question: string, reader: 'patient' | 'clinician' = 'patient') =>
  answerFrom(question, PASSAGES, { reader }).sentences.map(({ text }) => text)

describe('answerFrom', () => {
  it.each([
    ['What helps against migraine?', 'Rest in a dark room often helps migraine.'],
    ['what is a migraine', 'Migraine is a kind of headache that often comes with feeling sick.'],
    ['How long does an ankle sprain last?', 'Most sprains heal in six weeks.'],
  ])('"%s" gets "%s"', (question, sentence) => {
    expect(textOf(question)).toContain(sentence)
  })

  const PAGES: Passage[] = [
    {
      document: 'belly',
      chunk: 'belly#1',
      title: 'Abdominal pain',
      text: '## What it is\n\nPain in the belly has many reasons.\n\n## What you can do\n\nA warm pad on the belly feels good.\n\n## When to get help\n\nPain with a hard belly cannot wait.',
    },
    {
      document: 'stools',
      chunk: 'stools#1',
      title: 'Diarrhoea',
      text: 'Diarrhoea usually goes in five to seven days. Small sips are best.',
    },
  ]
  it.each([
    ['what helps a tummy ache', 'A warm pad on the belly feels good.'],
    ['when should I worry about stomach pain', 'Pain with a hard belly cannot wait.'],
    ['how long does diarrhea last', 'Diarrhoea usually goes in five to seven days.'],
  ])('in lay words, under the heading that fits, never the heading itself: "%s"', (question, sentence) => {
    const { sentences } = answerFrom(question, PAGES)
    expect(sentences.map(({ text }) => text)).toContain(sentence)
    expect(sentences.filter(({ text }) => text.includes('#'))).toEqual([])
  })

  it.each(['How do I renew my passport?', 'Is lupus hereditary?', '', 'what is it?'])(
    'abstains from "%s"',
    (question) => {
      expect(answerFrom(question, PASSAGES)).toEqual({ sentences: [], abstained: true })
    },
  )

  it('abstains without passages', () => {
    expect(answerFrom('What is migraine?', []).abstained).toBe(true)
  })

  it('keeps doses and diagnoses from patients, and shows a dose to a clinician', () => {
    expect(textOf('How much ibuprofen do adults take for migraine?').join(' ')).not.toContain('400 mg')
    expect(textOf('How much ibuprofen do adults take for migraine?', 'clinician').join(' ')).toContain('400 mg')
    expect(textOf('Is my ankle sprain a fracture?').join(' ')).not.toContain('You have a fracture')
  })

  it('quotes the passage at the place it names', () => {
    for (const { text, citations } of answerFrom('What helps against migraine?', PASSAGES).sentences) {
      expect(citations).toHaveLength(1)
      const { document, start, end, quote } = citations[0]!
      expect(PASSAGES.find((one) => one.document === document)!.text.slice(start, end)).toBe(quote)
      expect(quote).toBe(text)
    }
  })

  it('says the same twice', () => {
    expect(answerFrom('What helps against migraine?', PASSAGES)).toEqual(
      answerFrom('What helps against migraine?', PASSAGES),
    )
  })
})
