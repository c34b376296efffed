import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { Subject, urgencyRank } from '../core/clinical.ts'
import { screen } from './floor.ts'
import { conceptOf } from './match/concepts.ts'

const adult = Subject.parse({ ageYears: 40, sex: 'female', pregnant: false })
const turn = (id: string, speaker: Turn['speaker'], text: string): Turn => ({ id, speaker, text, at: '' })

describe('the next red-flag question', () => {
  it.each([
    'my back hurts since last week',
    'I have a headache',
    'I have a cough and a fever',
    'my tummy hurts',
    'my calf is swollen',
    'I have had diarrhoea for two days',
    'I feel low',
    'I hit my head this morning',
  ])('is one whose yes changes the urgency most: %s', (text) => {
    const message = turn('m', 'patient', text)
    const first = screen({ message, recent: [], facts: [], subject: adult })
    expect(first.openQuestions.length).toBeGreaterThan(0)
    const afterYes = first.openQuestions.map(({ code }) => {
      const name = conceptOf(code)!.name
      const fact = { ...first.findings[0]!, code, name, turn: 'later', start: 0, onsetHours: null, severity: null }
      return urgencyRank(screen({ message, recent: [], facts: [fact], subject: adult }).level)
    })
    expect(afterYes).toEqual(afterYes.toSorted((a, b) => b - a))
  })
})

describe('a correction by the patient', () => {
  it('adds a fact, keeps the earlier one with its words, and the floor keeps the more urgent', () => {
    const said = turn('a', 'patient', 'I have crushing chest pain')
    const taken = turn('b', 'patient', 'sorry, no, I do not have chest pain, I was joking')
    const first = screen({ message: said, recent: [], facts: [], subject: adult })
    const second = screen({ message: taken, recent: [said], facts: first.findings, subject: adult })
    expect(second.level).toBe('emergency')
    expect(first.findings[0]).toMatchObject({ turn: 'a', quote: expect.stringContaining('chest') })
    expect(second.findings.some(({ assertion, turn: id }) => id === 'b' && assertion.negation === 'negated')).toBe(true)
  })

  it('holds for a parent who speaks of the child', () => {
    const child = Subject.parse({ ageYears: 4, speaker: 'parent' })
    const said = turn('a', 'proxy', 'He has purple spots that do not fade when I press a glass on them, and a fever')
    const taken = turn('b', 'proxy', 'No, he has no spots, that was paint')
    const first = screen({ message: said, recent: [], facts: [], subject: child })
    expect(first.level).toBe('emergency')
    expect(screen({ message: taken, recent: [said], facts: first.findings, subject: child }).level).toBe('emergency')
  })
})
