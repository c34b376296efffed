import { describe, expect, it } from 'vitest'
import type { Turn } from '../core/chat.ts'
import { Finding, Subject } from '../core/clinical.ts'
import { extract } from './extract.ts'
import { askedAgain } from './interview/own-answers.ts'
import type { Question } from './interview/question.ts'
import { applyAnswer, endOf, gaps, type InterviewState, nextQuestion, startInterview, withFloor } from './interview.ts'
import { triage } from './triage.ts'

const AT = '2026-01-05T09:00:00Z'
const turn = (text: string, id = 't'): Turn => ({ id, speaker: 'patient', text, at: AT })
const KNOWN = Subject.parse({ ageYears: 40, sex: 'male', country: 'GB' })

function finding(code: string, over: Partial<Finding> = {}): Finding {
  return Finding.parse({
    code,
    name: code,
    kind: 'symptom',
    assertion: { negation: 'affirmed', temporality: 'recent', experiencer: 'patient' },
    quote: code,
    start: 0,
    end: code.length,
    ...over,
  })
}

function question(state: InterviewState): Question {
  const next = nextQuestion(state)
  if ('done' in next) throw new Error(`interview ended: ${next.done}`)
  return next
}

/** Answers the next question and returns the state after it. */
function answer(state: InterviewState, text: string, findings: Finding[] = []): InterviewState {
  return applyAnswer(state, question(state), turn(text), findings, 'q')
}

describe('order', () => {
  it('asks who, place, call-back number, who is there, age, sex, pregnancy and complaint first', () => {
    let state = startInterview()
    const asked: string[] = []
    for (const text of ['Me', 'London, UK', '020 7946 0000', 'my sister', '31', 'female', 'no', 'my head hurts']) {
      asked.push(question(state).id)
      state = answer(state, text)
    }
    expect(asked).toEqual(['who', 'place', 'callback', 'companion', 'age', 'sex', 'pregnancy', 'complaint'])
    expect(state.subject).toMatchObject({ speaker: 'self', ageYears: 31, sex: 'female', pregnant: false })
  })

  it('asks open red-flag questions before it completes the history', () => {
    let state = applyAnswer(startInterview(KNOWN), null, turn('my chest hurts'), [finding('chest-pain')])
    state = answer(state, '020 7946 0000')
    state = answer(state, 'no')
    state = withFloor(state, {
      level: 'urgent',
      openQuestions: [{ code: 'sweating', ask: 'Are you sweating?', why: 'it can be the heart' }],
    })
    expect(question(state)).toMatchObject({ id: 'red-flag:sweating', text: 'Are you sweating?' })
    state = answer(state, 'no')
    expect(question(state).id).toBe('onset')
  })

  it('speaks of the child when a parent types, and of the person when somebody else does', () => {
    const state = answer(startInterview(), 'my child')
    expect(question(state).text).toContain('your child')
    expect(state.subject.speaker).toBe('parent')
    expect(question(answer(startInterview(), 'my husband')).text).toContain('the person')
  })
})

describe('what is already said', () => {
  it('is not asked again', () => {
    let state = applyAnswer(
      startInterview(KNOWN),
      null,
      turn('I have had a sharp pain in my left knee for 3 days, it is getting worse'),
      [finding('knee-pain')],
    )
    const asked = new Set<string>()
    for (let i = 0; i < 30; i++) {
      const next = nextQuestion(state)
      if ('done' in next) break
      asked.add(next.id)
      state = applyAnswer(state, next, turn('fine'), [])
    }
    for (const topic of ['complaint', 'onset', 'character', 'site', 'course', 'age', 'sex', 'pregnancy', 'place'])
      expect(asked).not.toContain(topic)
    for (const topic of ['severity', 'history', 'medicines', 'allergies', 'social']) expect(asked).toContain(topic)
  })

  it('skips a red-flag question whose concept is already known', () => {
    let state = applyAnswer(startInterview(KNOWN), null, turn('my chest hurts and I sweat'), [
      finding('chest-pain'),
      finding('sweating'),
    ])
    state = answer(state, '0207 946 0000')
    state = answer(state, 'no')
    state = withFloor(state, { level: 'urgent', openQuestions: [{ code: 'sweating', ask: 'Sweating?', why: 'x' }] })
    expect(question(state).id).toBe('onset')
  })

  it('still asks for regular medicines when only a painkiller for this complaint was named', () => {
    const state = applyAnswer(startInterview(KNOWN), null, turn('my back hurts since Monday, ibuprofen helps a bit'), [
      finding('back-pain'),
      finding('ibuprofen', { kind: 'medicine' }),
    ])
    expect(state.covered['modifying']).toBeDefined()
    expect(state.covered['medicines']).toBeUndefined()
  })

  it.each([
    ['pregnancy', Subject.parse({ ageYears: 30, sex: 'male' })],
    ['pregnancy', Subject.parse({ ageYears: 70, sex: 'female' })],
    ['pregnancy', Subject.parse({ ageYears: 4, sex: 'female' })],
    ['social', Subject.parse({ ageYears: 4 })],
  ])('never asks %s where it cannot matter', (topic, subject) => {
    let state = startInterview(subject)
    for (let i = 0; i < 30; i++) {
      const next = nextQuestion(state)
      if ('done' in next) break
      expect(next.id).not.toBe(topic)
      state = applyAnswer(state, next, turn('yes'), [])
    }
  })
})

describe('a request', () => {
  const askedAfter = (text: string) => {
    const first = turn(text)
    // Written in place of an answer to "who is this about?", as people do.
    const opened = startInterview(KNOWN)
    let state = applyAnswer(opened, question(opened), first, extract([first]))
    const ids: string[] = []
    for (let i = 0; i < 30; i++) {
      const next = nextQuestion(state)
      if ('done' in next) break
      ids.push(next.id)
      state = applyAnswer(state, next, turn('no', `a${i}`), [])
    }
    return ids
  }

  it.each(['need a repeat of my inhaler please', 'blood test results please', 'can you write a letter for my housing'])(
    'is what somebody comes with, and has no degree and no course: %s',
    (text) => {
      const ids = askedAfter(text)
      for (const topic of ['complaint', 'onset', 'severity', 'course', 'modifying']) expect(ids).not.toContain(topic)
      for (const topic of ['associated', 'medicines', 'allergies', 'worry']) expect(ids).toContain(topic)
    },
  )

  it.each(['need a repeat of my inhaler, I have been wheezy', 'I want to talk about a funny feeling that I get'])(
    'beside an illness, or about what has no name yet, is asked for as one: %s',
    (text) => expect(askedAfter(text)).toContain('severity'),
  )
})

describe('where it is felt', () => {
  it.each([
    ['She has been off her food for 3 days', 'Does it hurt to breathe in?', false],
    ['I cannot sleep', 'Do you have chest pain?', false],
    ['my knee hurts, the pain is bad', 'Do you have a fever?', true],
  ])('is asked where something can hurt, not after a pain that was denied: %s', (text, asked, isAsked) => {
    const turns: Turn[] = [turn(text, 't1'), { id: 'q', speaker: 'assistant', text: asked, at: AT }, turn('no', 't2')]
    let state = applyAnswer(startInterview(KNOWN), null, turns[0]!, extract(turns))
    const ids: string[] = []
    for (let i = 0; i < 30; i++) {
      const next = nextQuestion(state)
      if ('done' in next) break
      ids.push(next.id)
      state = applyAnswer(state, next, turn('fine'), [])
    }
    expect(ids.includes('character')).toBe(isAsked)
  })
})

describe('the end', () => {
  it('is complete when everything is covered', () => {
    let state = startInterview()
    for (let i = 0; i < 40; i++) {
      const next = nextQuestion(state)
      if ('done' in next) {
        expect(next.done).toBe('complete')
        return
      }
      const texts: Record<string, string> = {
        who: 'me',
        callback: '12345678',
        age: '52',
        sex: 'female',
        pregnancy: 'no',
      }
      state = applyAnswer(state, next, turn(texts[next.id] ?? 'some words'), [])
    }
    throw new Error('never ended')
  })

  it('comes after three unanswered questions', () => {
    let state = startInterview()
    for (let i = 0; i < 3; i++) state = answer(state, '...')
    expect(nextQuestion(state)).toEqual({ done: 'cap' })
    expect(gaps(state).unanswered).toEqual(['who', 'place', 'callback'])
  })

  it.each([
    'stop',
    'please stop',
    'stop asking me questions',
    'I want to stop now',
    'no more questions please',
    'can we stop',
  ])('comes at once when somebody says "%s", which answers nothing', (text) => {
    const state = answer(startInterview(), text)
    expect(nextQuestion(state)).toEqual({ done: 'cap' })
    expect(state.covered).toEqual({})
  })

  it.each([
    "I'm done",
    'it won\u2019t stop',
    'the pain does not stop',
    'stopped yesterday',
    'I want to stop taking my pills',
  ])('does not come for "%s"', (text) => {
    expect(nextQuestion(answer(startInterview(), text))).not.toHaveProperty('done')
  })

  it('comes after three in a row: an answer between them begins the count again', () => {
    let state = startInterview()
    for (const text of ['...', '...', '0207 946 0000', '...', '...']) state = answer(state, text)
    expect(nextQuestion(state)).not.toHaveProperty('done')
  })

  it('does not come while somebody tells of the illness instead of answering', () => {
    let state = startInterview()
    for (const text of ['...', '...']) state = answer(state, text)
    const told = finding('knee-pain')
    state = applyAnswer(state, question(state), turn('my knee hurts since I fell'), [{ ...told, turn: 't' }])
    expect(nextQuestion(state)).not.toHaveProperty('done')
    expect(state.covered['complaint']).toBeDefined()
  })

  it.each([
    'hi',
    'hello there',
    'who are you?',
    'are you a real doctor',
    'how long will this take',
    'is this private?',
  ])('stays away at "%s", and the question is asked again', (text) => {
    let state = startInterview()
    for (let i = 0; i < 4; i++) state = answer(state, text)
    expect(question(state).id).toBe('who')
    expect(state.unanswered).toBe(0)
  })

  it('takes a number to call back on wherever it is said, and asks again what it did not answer', () => {
    const course: Question = { id: 'course', text: '', why: '', choices: [] }
    const state = applyAnswer(startInterview(KNOWN), course, turn('my number is 07700 900123'), [])
    expect(state.covered['course']).toBeUndefined()
    expect(state.covered['callback']?.status).toBe('said')
  })

  it('takes "not sure" for an answer, not for silence', () => {
    let state = startInterview()
    for (let i = 0; i < 4; i++) state = answer(state, 'not sure')
    expect(state.unanswered).toBe(0)
    expect(gaps(state).unsure).toContain('place')
  })

  it('takes "not sure" to three dangers in a row for three that nobody answered, and a person decides', () => {
    let state = startInterview(KNOWN)
    for (const code of ['a', 'b', 'c']) {
      expect(nextQuestion(state)).not.toEqual({ done: 'cap' })
      state = applyAnswer(state, { id: `red-flag:${code}`, text: '', why: '', choices: [] }, turn('not sure'), [])
    }
    expect(nextQuestion(state)).toEqual({ done: 'cap' })
    expect(endOf(state, 'en')).toMatchObject({ complete: false, dangerOpen: true, unsettled: true })
  })

  it('leaves a danger open that was asked twice and answered with something else', () => {
    const asked = 'Do you have chest pain?'
    const question: Question = { id: 'red-flag:chest-pain', text: asked, why: '', choices: [] }
    const once = applyAnswer(startInterview(KNOWN), question, turn('Right, so, the thing is'), [])
    expect(once.covered['red-flag:chest-pain']).toBeUndefined()
    const twice = applyAnswer(once, { ...question, text: askedAgain(asked) }, turn('Right, so, the thing is'), [])
    expect(twice.covered['red-flag:chest-pain']?.status).toBe('unanswered')
    expect(endOf(twice, 'en')).toMatchObject({ complete: false, dangerOpen: true })
    expect(triage({ turns: 'I feel low', subject: KNOWN, ...endOf(twice, 'en') }).level).toBe('urgent')
  })

  it('comes at once in an emergency, and a lower level later does not reopen it', () => {
    const state = withFloor(startInterview(), { level: 'emergency', openQuestions: [] })
    expect(nextQuestion(withFloor(state, { level: 'routine', openQuestions: [] }))).toEqual({ done: 'escalated' })
  })
})

describe('answers about the person', () => {
  it.each<[string, string, Partial<Subject>]>([
    ['age', '45', { ageYears: 45, ageDays: null }],
    ['age', 'she is 3 weeks old', { ageDays: 21 }],
    ['age', '6 months', { ageDays: 183 }],
    ['sex', 'I am a woman', { sex: 'female' }],
    ['sex', 'Male', { sex: 'male' }],
    ['pregnancy', 'yes, 30 weeks', { pregnant: true, weeksPregnant: 30 }],
    ['pregnancy', 'I gave birth 5 days ago', { pregnant: false, daysPostpartum: 5 }],
    ['pregnancy', 'no', { pregnant: false }],
    ['pregnancy', 'not sure', { pregnant: null }],
    ['who', 'my son', { speaker: 'parent' }],
    ['who', 'it is about me', { speaker: 'self' }],
    ['who', 'my wife', { speaker: 'partner' }],
  ])('%s: "%s"', (id, text, expected) => {
    const asked: Question = { id, text: '', why: '', choices: [] }
    expect(applyAnswer(startInterview(), asked, turn(text), []).subject).toMatchObject(expected)
  })
})

describe('questions', () => {
  it('each has a reason, and a "not sure" or a way not to say where choices are given', () => {
    let state = startInterview()
    for (let i = 0; i < 30; i++) {
      const next = nextQuestion(state)
      if ('done' in next) break
      expect(next.why.length).toBeGreaterThan(10)
      if (next.choices.length > 0 && next.id !== 'who')
        expect(next.choices.some(({ value }) => value === 'not-sure' || value === 'rather-not')).toBe(true)
      state = applyAnswer(state, next, turn('me 40 female no 12345'), [])
    }
  })
})

describe('an answer that tells of an illness instead', () => {
  const asked = (id: string) => ({ id, text: '', why: '', choices: [] })

  it('does not count as the place, which is asked for once more, and the complaint is taken from it', () => {
    const told = turn('I have had a sore throat since Tuesday', 't1')
    const state = applyAnswer(startInterview(), asked('place'), told, extract([told]), 'q1')
    expect(state.covered['place']).toBeUndefined()
    expect(state.covered['complaint']?.turn).toBe('t1')
    expect(state.unanswered).toBe(0)
    const self = { ...state, subject: { ...state.subject, speaker: 'self' as const } }
    expect(nextQuestion({ ...self, covered: { ...self.covered, who: self.covered['complaint']! } })).toMatchObject({
      id: 'place',
    })
    const again = turn('my throat is really sore', 't2')
    const second = applyAnswer(state, asked('place'), again, extract([again]), 'q2')
    expect(second.covered['place']?.status).toBe('unanswered')
  })

  it.each([
    ['Leeds, United Kingdom', 'GB'],
    ['at home in England', 'GB'],
    ['estoy en España', 'ES'],
    ['Austin, USA', 'US'],
    ['between France and Spain', null],
    ['at home', null],
  ])('a place names its country: %s', (text, country) => {
    const told = turn(text, 't1')
    const state = applyAnswer(startInterview(), asked('place'), told, extract([told]), 'q1')
    expect(state.covered['place']?.status).toBe('answered')
    expect(state.subject.country).toBe(country)
  })
})
