import { describe, expect, it } from 'vitest'
import type { Turn } from '../../core/chat.ts'
import type { Subject } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { applyAnswer, nextQuestion, startInterview } from '../interview.ts'
import type { Question } from './question.ts'

const WHO: Question = { id: 'who', text: '', why: '', choices: [] }
function after(text: string) {
  const turn: Turn = { id: 't', speaker: 'patient', text, at: '2026-01-05T09:00:00Z' }
  return applyAnswer(startInterview(), WHO, turn, extract([turn]), 'q')
}

describe('who is meant by the first message', () => {
  it.each<[string, Subject['speaker']]>([
    ['I look after Mrs Brown in a care home. She has been off her food', 'carer'],
    ['I need help for our resident Mr Jones', 'carer'],
    ['I think my neighbour had a fall yesterday', 'other'],
    ["it's for my gran", 'other'],
    ['asking for my flatmate, he has a fever', 'other'],
    ['I am worried about my mum, she is confused', 'other'],
    ['my little girl has a rash', 'parent'],
    ['my 3 week old has a fever', 'parent'],
    ['My girlfriend has the flu and now I have a sore throat', 'self'],
    ['my dad is 70 and has diabetes, I have a cough', 'self'],
    ['my mother died of cancer at 45 and I found a lump', 'self'],
    ['my husband says I look pale, I feel dizzy', 'self'],
    ['me and my wife both have diarrhoea', 'self'],
    ['I caught a cold off my kids', 'self'],
    ['both my kids have chickenpox, 3 and 6. the little one is really itchy', 'parent'],
    ['my twins have a fever', 'parent'],
    ["my kids' school says I have to see a doctor about my cough", 'self'],
    ['Me', 'self'],
    ['Somebody I care for', 'carer'],
    ['My partner', 'partner'],
    ['Somebody else', 'other'],
  ])('%s: %s', (text, speaker) => {
    expect(after(text).subject.speaker).toBe(speaker)
  })
})

describe('what the first message says of the person', () => {
  it.each<[string, Partial<Subject>]>([
    [
      "I'm 31 weeks pregnant, 29 years old and my hands are itchy",
      { ageYears: 29, sex: 'female', pregnant: true, weeksPregnant: 31 },
    ],
    ["I'm 31 weeks pregnant and the baby moves less", { pregnant: true, weeksPregnant: 31, ageYears: null }],
    ['my lad 6 has started limping today', { ageYears: 6, speaker: 'parent' }],
    ['my daughter 14 is not eating', { ageYears: 14, sex: 'female' }],
    ['hi 35 weeks, hes been quieter than usual today', { sex: null }],
    ['headaches since my boyfriend pushed me', { sex: null, speaker: 'self' }],
    ["I'm 15 and I've got acne", { ageYears: 15, sex: null }],
    ['24f with a sore throat', { ageYears: 24, sex: 'female' }],
    ['my daughter is 6 and has a fever', { ageYears: 6, sex: 'female', speaker: 'parent' }],
    ['I think my neighbour had a fall, she is 82', { ageYears: 82, sex: 'female' }],
    ['my 3 week old has a fever', { ageDays: 21 }],
    ['my dad is 70 and has diabetes, I have a cough', { ageYears: null, sex: null }],
    ['I have a 2 year old and I have a cough', { ageYears: null }],
    ['It is about me, my 12 year old has it too', { ageYears: null, speaker: 'self' }],
    ['my son has chickenpox and I am 20 weeks pregnant', { ageYears: null, sex: null, pregnant: true }],
    ['I have had this for 10 years', { ageYears: null }],
    ['a headache for 3 days', { ageYears: null, sex: null, pregnant: null }],
  ])('%s', (text, known) => {
    expect(after(text).subject).toMatchObject(known)
  })

  it('is not asked again', () => {
    let state = after("I'm 31 weeks pregnant, 29 years old and my hands are itchy")
    const asked: string[] = []
    for (const text of ['Leeds, UK', '0113 496 0000', 'yes', 'no']) {
      const next = nextQuestion(state)
      if ('done' in next) break
      asked.push(next.id)
      state = applyAnswer(state, next, { id: 'a', speaker: 'patient', text, at: '2026-01-05T09:00:00Z' }, [], 'q')
    }
    expect(asked.slice(0, 3)).toEqual(['place', 'callback', 'companion'])
    for (const topic of ['age', 'sex', 'pregnancy']) expect(asked).not.toContain(topic)
    expect(state.subject).toMatchObject({ ageYears: 29, sex: 'female', pregnant: true, weeksPregnant: 31 })
  })
})
