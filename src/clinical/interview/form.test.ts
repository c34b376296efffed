import { describe, expect, it } from 'vitest'
import { LOCALES, type Turn } from '../../core/chat.ts'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { applyAnswer, nextQuestion, startInterview } from '../interview.ts'
import type { Question } from './question.ts'
import { conceptOf } from '../match/concepts.ts'
import { isTranslated, type WordingKey, wording } from '../wording/index.ts'
import { FORM_QUESTIONS, FORM_TOPICS } from './form.ts'

const FOREIGN = LOCALES.filter((locale) => locale !== 'en')

function turn(id: string, speaker: Turn['speaker'], text: string): Turn {
  return { id, speaker, text, at: '2026-01-01T10:00:00Z' }
}

describe('the interview as a form', () => {
  it('asks of concepts that the protocols know', () => {
    expect(FORM_QUESTIONS.filter(({ code }) => !conceptOf(code))).toEqual([])
  })

  it.each(FOREIGN)('every question, reason and choice that it shows is translated to %s', (locale) => {
    const questions = [...FORM_TOPICS].flatMap((topic) => [`question.${topic}.self`, `question.${topic}.why`])
    const form = FORM_QUESTIONS.flatMap(({ key }) => [key, `${key}.why`])
    const choices = ['yes', 'no', 'not-sure', 'me', 'my-child', 'female', 'male', 'none'].map((one) => `choice.${one}`)
    const missing = [...questions, ...form, ...choices].filter((key) => !isTranslated(locale, key as WordingKey))
    expect(missing).toEqual([])
  })

  it.each(FOREIGN)('a yes to each danger question in %s is read as that finding, a no as its denial', (locale) => {
    for (const { code, key } of FORM_QUESTIONS) {
      const question = turn('q', 'assistant', wording(locale, key as WordingKey))
      for (const [choice, negation] of [
        ['choice.yes', 'affirmed'],
        ['choice.no', 'negated'],
        ['choice.not-sure', 'possible'],
      ] as const) {
        const found = extract([question, turn('a', 'patient', wording(locale, choice))])
        const own = found.filter((finding) => finding.code === code)
        expect([key, choice, ...own.map(({ assertion }) => assertion.negation)]).toEqual([key, choice, negation])
      }
    }
  })

  it.each(FOREIGN)('runs to its end in %s with chosen answers alone, and learns who it is about', (locale) => {
    let state = startInterview(UNKNOWN_SUBJECT)
    const asked: string[] = []
    for (let i = 0; i < 60; i++) {
      const next = nextQuestion(state, locale)
      if ('done' in next) {
        expect(next.done).toBe('complete')
        break
      }
      asked.push(next.id)
      const text = answerTo(next)
      state = applyAnswer(state, next, turn(`a${i}`, 'patient', text), [], `q${i}`)
    }
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain('red-flag:chest-pain')
    expect(state.subject).toMatchObject({ sex: 'female', pregnant: false, country: 'ES' })
    expect(state.subject.ageYears).toBe(34)
  })

  function answerTo({ id, choices }: Question): string {
    const label = (value: string) => choices.find((choice) => choice.value === value)?.label
    if (id === 'place') return 'Madrid, Espa\u00f1a'
    if (id === 'callback') return '600 123 456'
    if (id === 'age') return '34'
    if (id === 'complaint') return '...'.replaceAll('.', 'x')
    return (
      label('me') ??
      label('female') ??
      label('not-pregnant') ??
      label('no') ??
      label('none') ??
      label('same') ??
      label('today') ??
      '5'
    )
  }

  it('asks about a small child what matters for one, and not what only adults can tell', () => {
    const child = { ...UNKNOWN_SUBJECT, speaker: 'parent' as const, ageYears: 1, ageDays: 365 }
    const codes = FORM_QUESTIONS.filter(({ applies }) => applies(child)).map(({ code }) => code)
    expect(codes).toContain('not-waking')
    expect(codes).not.toContain('chest-pain')
  })

  it('a yes to the question about breathing is an emergency at once', () => {
    const question = turn('q', 'assistant', wording('es', 'form.breath'))
    const message = turn('a', 'patient', wording('es', 'choice.yes'))
    expect(screen({ message, question, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level).toBe('emergency')
  })

  it.each([
    ['2 meses', 61],
    ['6 semaines', 42],
    ['\u0634\u0647\u0631\u064a\u0646', 61],
    ['3 mahine', 91],
  ])('reads the age "%s"', (text, days) => {
    const question: Question = { id: 'age', text: '', why: '', choices: [] }
    const { subject } = applyAnswer(startInterview(), question, turn('a', 'patient', text), [])
    expect(subject.ageDays).toBe(days)
  })
})
