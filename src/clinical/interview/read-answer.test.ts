import { describe, expect, it } from 'vitest'
import { type Subject, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { readAnswer, whoIsMeant } from './read-answer.ts'
import type { Topic } from './topics.ts'

function read(topic: Topic, text: string) {
  return readAnswer(topic, text, UNKNOWN_SUBJECT)
}

describe('answers about the person, as people type them', () => {
  it.each<[Topic, string, Partial<Subject>]>([
    ['pregnancy', 'yes, 31 weeks', { pregnant: true, weeksPregnant: 31 }],
    ['pregnancy', 'i had a c-section 10 days ago', { pregnant: false, daysPostpartum: 10 }],
    ['pregnancy', 'my baby is 3 weeks old', { pregnant: false, daysPostpartum: 21 }],
    ['pregnancy', 'yes had one 5 weeks ago', { pregnant: false, daysPostpartum: 35 }],
    ['pregnancy', 'gave birth on monday', { pregnant: false }],
    ['pregnancy', 'i miscarried 2 weeks ago', { pregnant: false, daysPostpartum: 14 }],
    ['pregnancy', 'yes i am pregnant, last period was 8 weeks ago', { pregnant: true, weeksPregnant: 8 }],
    ['pregnancy', 'no, my youngest was born 3 years ago', { pregnant: false, daysPostpartum: null }],
    ['pregnancy', 'could be', { pregnant: null }],
    ['pregnancy', "i don't think so", { pregnant: null }],
    ['pregnancy', 'no i had a hysterectomy', { pregnant: false }],
    ['pregnancy', 'No, neither', { pregnant: false }],
    ['age', 'thirty four', { ageYears: 34 }],
    ['age', "i'm 67", { ageYears: 67 }],
    ['age', 'nearly eighty', { ageYears: 80 }],
    ['age', 'six weeks', { ageDays: 42 }],
    ['age', '18 months', { ageDays: 548 }],
    ['age', 'she is two and a half', { ageYears: 2 }],
    ['age', '33 and female, not pregnant got a coil', { ageYears: 33, sex: 'female', pregnant: false }],
    ['pregnancy', 'lol no', { pregnant: false }],
    ['pregnancy', "I'm not", { pregnant: false }],
    ['sex', '\u2640\ufe0f', { sex: 'female' }],
    ['sex', "i'm a guy", { sex: 'male' }],
    ['sex', 'lady', { sex: 'female' }],
    ['sex', 'born male, i live as a woman', { sex: 'male' }],
    ['sex', 'i am a trans man, was assigned female at birth', { sex: 'female' }],
    ['sex', "she's a girl", { sex: 'female' }],
  ])('%s: "%s"', (topic, text, subject) => {
    expect(read(topic, text).subject).toMatchObject(subject)
  })

  it.each<[Topic, string]>([
    ['age', 'why do you ask?'],
    ['sex', 'what do you mean'],
    ['callback', 'what for?'],
  ])('%s: "%s" is no answer', (topic, text) => {
    expect(read(topic, text).kind).toBe('unanswered')
  })

  it.each<[Topic, string]>([
    ['callback', "i don't have a phone"],
    ['callback', '07700 900123'],
    ['callback', "haven't got one"],
  ])('%s: "%s" is an answer', (topic, text) => {
    expect(read(topic, text).kind).toBe('answered')
  })
})

describe('who a first message is about', () => {
  it.each([
    ['my little one has been burning up', 'parent'],
    ['my LO wont feed', 'parent'],
    ['our boy fell off the swing', 'parent'],
    ['my 3 year old daughter has a rash', 'parent'],
    ['I look after Mr Jones in a care home, he seems more muddled', 'carer'],
    ['my girlfriend fainted', 'partner'],
    ['my lad 6 has started limping', 'parent'],
    ['my 2 yr old might have swallowed a battery', 'parent'],
    ['my 6mo has a cough', 'parent'],
    ['my youngest has a rash', 'parent'],
    ["it began when I was lifting boxes at my mum's, she is 80, and I felt something go in my back", 'self'],
    ['headaches since my boyfriend pushed me', 'self'],
    ['I slept badly since my husband left me', 'self'],
    ["my mum's leg is swollen", 'other'],
    ['my back hurts', 'self'],
    ['i have a cough', 'self'],
  ])('%s: %s', (text, speaker) => expect(whoIsMeant(text)).toBe(speaker))
})
