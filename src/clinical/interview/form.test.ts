import { describe, expect, it } from 'vitest'
import { LOCALES, type Turn } from '../../core/chat.ts'
import { type Subject, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { fold } from '../../core/text.ts'
import { extract } from '../extract.ts'
import { screen } from '../floor.ts'
import { applyAnswer, nextQuestion, startInterview } from '../interview.ts'
import { conceptOf } from '../match/concepts.ts'
import { isTranslated, WORDING_KEYS, type WordingKey, wording } from '../wording/index.ts'
import { FORM_QUESTIONS, FORM_TOPICS, formKey, formKeys } from './form.ts'
import type { Question } from './question.ts'

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
    const form = FORM_QUESTIONS.flatMap((one) => [...formKeys(one), `${one.key}.why`])
    const choices = ['yes', 'no', 'not-sure', 'me', 'my-child', 'female', 'male', 'none'].map((one) => `choice.${one}`)
    const missing = [...questions, ...form, ...choices].filter((key) => !isTranslated(locale, key as WordingKey))
    expect(missing).toEqual([])
  })

  it.each(FOREIGN)('a yes to each danger question in %s is read as that finding, a no as its denial', (locale) => {
    const asked = FORM_QUESTIONS.flatMap((one) => formKeys(one).map((key) => ({ code: one.code, key })))
    for (const { code, key } of asked) {
      const question = turn('q', 'assistant', wording(locale, key))
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

  it.each(FOREIGN)(
    'asks whoever speaks of themselves in %s not about "the person", and of somebody else not about "you"',
    (locale) => {
      const person =
        /persona|personne|\u0627\u0644\u0634\u062e\u0635|\u0634\u062e\u0635|\u0935\u094d\u092f\u0915\u094d\u0924\u093f/
      const you = /\b(?:usted|vous|votre)\b|\u062d\u064a\u0627\u062a\u0643|\u0639\u0645\u0631\u062a\u0627\u0646/
      const words = (speaker: Subject['speaker']) =>
        FORM_QUESTIONS.map((one) => wording(locale, formKey(one, { ...UNKNOWN_SUBJECT, speaker })))
      expect(words('self').filter((text) => person.test(text))).toEqual([])
      expect(words('carer').filter((text) => you.test(text))).toEqual([])
    },
  )

  it.each(FOREIGN)('a yes in %s to a question that asks for no danger is no finding', (locale) => {
    const answer = turn('a', 'patient', wording(locale, 'choice.yes'))
    const found = WORDING_KEYS.filter(
      (key) => /^question\..+\.(?:self|other)$/.test(key) && isTranslated(locale, key),
    ).flatMap((key) => extract([turn('q', 'assistant', wording(locale, key)), answer]).map(({ code }) => [key, code]))
    expect(found).toEqual([])
  })

  it.each(FOREIGN)('every reason in %s goes on from "I ask"', (locale) => {
    const why = FORM_QUESTIONS.map(({ key }) => wording(locale, `${key}.why` as WordingKey))
    expect(
      why.filter(
        (words) =>
          !/^(?:porque|parce qu|\u0644\u0623\u0646|\u0686\u0648\u0646|\u0915\u094d\u092f\u094b\u0902\u0915\u093f)/.test(
            words,
          ) || /[.\u0964]$/.test(words),
      ),
    ).toEqual([])
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

  // "Does the child not feed?" "No": one patient means that it does, the other that it does not.
  it.each(FOREIGN)('asks in %s so that only a yes is the danger', (locale) => {
    const asked = FORM_QUESTIONS.map(({ key }) => wording(locale, key as WordingKey).replace(OF_BLEEDING, ''))
    expect(asked.filter((text) => NEGATIONS[locale]!.test(fold(text).text))).toEqual([])
  })
  /** "bleeding that does not stop" is said of the bleeding, not of the answer. */
  const OF_BLEEDING =
    /que no para|qui ne s'arr\u00eate pas|\u0644\u0627 \u064a\u062a\u0648\u0642\u0641|\u06a9\u0647 \u0628\u0646\u062f \u0646\u0645\u06cc\u200c\u0622\u06cc\u062f/
  const NEGATIONS: Record<string, RegExp> = {
    es: /\bno\b/,
    fr: /\b(?:ne|n'|pas|aucune?)\b/,
    ar: /(?:^| )(?:لا|لم|ليس|ما) /,
    fa: /(?:^| )ن(?:می|دارد|یست|شده|خورده)/,
    hi: /नहीं/,
  }

  it.each(FOREIGN)('an answer in %s that says neither yes nor no is asked for once more, and then left', (locale) => {
    const known = { ...UNKNOWN_SUBJECT, speaker: 'other' as const, ageYears: 40, sex: 'male' as const, country: 'ES' }
    const covered = Object.fromEntries(
      ['who', 'place', 'callback', 'companion', 'complaint'].map((topic) => [
        topic,
        { status: 'answered' as const, turn: 't', question: null },
      ]),
    )
    let state = { ...startInterview(known), covered }
    const ask = () => nextQuestion(state, locale) as Question
    const first = ask()
    state = applyAnswer(state, first, turn('a1', 'patient', 'xxxx'), [], 'q1') as typeof state
    const second = ask()
    expect(second.id).toBe(first.id)
    expect(second.text).toBe(`${wording(locale, 'question.again')} ${first.text}`)
    state = applyAnswer(state, second, turn('a2', 'patient', 'xxxx'), [], 'q2') as typeof state
    expect(ask().id).not.toBe(first.id)
  })

  it.each<[string, string, Partial<Subject>]>([
    ['who', 'es para mi niña', { speaker: 'parent' }],
    ['who', 'de mi abuelita', { speaker: 'other' }],
    ['who', 'para mí', { speaker: 'self' }],
    ['who', 'ma mère', { speaker: 'other' }],
    ['who', 'عن ابني الصغير', { speaker: 'parent' }],
    ['who', 'لأمي', { speaker: 'other' }],
    ['who', 'خودم', { speaker: 'self' }],
    ['who', 'shoharam', { speaker: 'partner' }],
    ['who', 'mere papa ke liye', { speaker: 'other' }],
    ['sex', 'soy mujer', { sex: 'female' }],
    ['sex', 'un homme', { sex: 'male' }],
    ['sex', 'أنثى', { sex: 'female' }],
    ['sex', 'مرد هستم', { sex: 'male' }],
    ['sex', 'mahila', { sex: 'female' }],
    ['pregnancy', 'sí, 20 semanas', { pregnant: true, weeksPregnant: 20 }],
    ['pregnancy', 'no', { pregnant: false }],
    ['pregnancy', 'oui 5 mois', { pregnant: true, weeksPregnant: 22 }],
    ['pregnancy', 'نعم في الشهر الخامس', { pregnant: true }],
    ['pregnancy', 'نه', { pregnant: false }],
    ['pregnancy', 'haan 12 hafte', { pregnant: true, weeksPregnant: 12 }],
    ['pregnancy', 'di a luz hace 10 días', { pregnant: false, daysPostpartum: 10 }],
    ['pregnancy', 'tuve la regla hace 2 semanas', { pregnant: null }],
    ['age', 'tengo 41 años', { ageYears: 41 }],
    ['age', '٤١', { ageYears: 41 }],
  ])('reads the free answer to %s: "%s"', (id, text, expected) => {
    const question: Question = { id, text: '', why: '', choices: [] }
    const { subject } = applyAnswer(startInterview(), question, turn('a', 'patient', text), [])
    expect(subject).toMatchObject(expected)
  })

  it.each(['no sé', 'je ne sais pas', 'ما اعرف', 'نمیدونم', 'pata nahi'])('"%s" is not sure', (text) => {
    const question: Question = { id: 'age', text: '', why: '', choices: [] }
    expect(applyAnswer(startInterview(), question, turn('a', 'patient', text), []).covered.age?.status).toBe('unsure')
  })

  it('whoever tells of a child in words that may be about both is asked whom it is about', () => {
    const told = (text: string) => applyAnswer(startInterview(), null, turn('a', 'patient', text), []).covered.who
    expect(told('mi hijo no me come nada')).toBeUndefined()
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
