import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { applyAnswer, nextQuestion, startInterview, withFloor } from '../interview.ts'
import { ownTopic } from '../note/own-questions.ts'
import type { Question } from './question.ts'

/** Plays a talk in which nothing dangerous is told, and returns what was asked. */
function asked(first: string, answers: Readonly<Record<string, string>>): string[] {
  let state = startInterview(UNKNOWN_SUBJECT)
  let question: Question | null = null
  const turns: Turn[] = []
  const questions: string[] = []
  for (let n = 0; n < 40; n++) {
    const text: string = question ? (answers[question.id] ?? 'No') : first
    const turn: Turn = { id: `p${n}`, speaker: 'patient', text, at: '2026-01-01T10:00:00Z' }
    turns.push(turn)
    const findings = extract(turns).filter((one) => one.turn === turn.id)
    state = applyAnswer(state, question, turn, findings, question ? `q${n}` : null)
    const { level, openQuestions } = screen({
      message: turn,
      recent: turns.slice(0, -1),
      facts: state.findings,
      subject: state.subject,
    })
    state = withFloor(state, { level, openQuestions })
    const next = nextQuestion(state)
    if ('done' in next) return questions
    question = next
    questions.push(next.text)
    turns.push({ id: `q${n + 1}`, speaker: 'assistant', text: next.text, at: '2026-01-01T10:00:00Z' })
  }
  return questions
}

const ANSWERS = {
  place: 'Leeds, England',
  callback: '07700 900123',
  companion: 'Yes',
  sex: 'Girl',
  onset: '2 days ago',
}

describe('a parent who tells of a child', () => {
  it.each([
    ['my 3 year old son has had a cough for 4 days', {}],
    ['my baby has a nappy rash', { age: '5 months' }],
    ['my daughter has tummy ache since this morning', { age: '9' }],
  ])('is asked of "your child", not of "the person": %s', (first, more) => {
    const questions = asked(first, { ...ANSWERS, ...more })
    expect(questions.length).toBeGreaterThan(8)
    expect(questions.filter((text) => /\bthe (?:person|child)\b/i.test(text))).toEqual([])
    expect(questions.filter((text) => /smoke|alcohol|pregnant/i.test(text))).toEqual([])
  })

  it('is asked of the person where the child is grown up', () => {
    const questions = asked('my son has had a cough for 4 days', { ...ANSWERS, age: '32', sex: 'Male' })
    expect(questions.filter((text) => /\bthe person\b/i.test(text)).length).toBeGreaterThan(2)
  })

  it('is understood: the question is known by its words', () => {
    const [place] = asked('my 3 year old son has had a cough for 4 days', ANSWERS)
    expect(ownTopic(place!)).toBe('place')
  })
})

describe('what a parent fears', () => {
  it('is no finding, where an illness is only named', () => {
    const ask: Turn = {
      id: 'q',
      speaker: 'assistant',
      text: 'What worries you most about this?',
      at: '2026-01-01T10:00:00Z',
    }
    const answer = (text: string) =>
      extract([ask, { id: 'a', speaker: 'patient', text, at: '2026-01-01T10:00:00Z' }]).filter(
        ({ turn, assertion }) => turn === 'a' && !assertion.hypothetical,
      )
    expect(answer('appendicitis').map(({ code }) => code)).toEqual([])
    expect(answer('that it is appendicitis').map(({ code }) => code)).toEqual([])
    expect(answer('she can not breathe now').length).toBeGreaterThan(0)
  })
})
