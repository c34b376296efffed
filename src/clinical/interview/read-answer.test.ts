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
    ['place', 'no'],
    ['place', 'nope.'],
    ['place', 'na'],
    ['place', 'nada'],
  ])('%s: "%s" is no answer', (topic, text) => {
    expect(read(topic, text).kind).toBe('unanswered')
  })

  it.each<[Topic, string]>([
    ['callback', "i don't have a phone"],
    ['callback', '07700 900123'],
    ['callback', "haven't got one"],
    ['place', 'Norwich'],
    ['place', 'no 4 the crescent, leeds'],
    ['place', 'at home in Nottingham'],
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
    ['my 3 year old gave me his cold, I have a fever', 'self'],
    ['dads memory getting worse over the last year, repeats himself, got lost last week driving', 'other'],
    ["dad's memory is getting worse", 'other'],
    ['mum fell this morning', 'other'],
    ['Mum has been confused since yesterday', 'other'],
    ['nan isnt eating', 'other'],
    ['hubby has chest pain', 'partner'],
    ['husband collapsed', 'partner'],
    ['wife has a fever', 'partner'],
    ['baby has a rash', 'parent'],
    ['son has a temperature of 39', 'parent'],
    ['hi, daughter has been sick all night', 'parent'],
    ['toddler fell off the bed', 'parent'],
    ['LO wont feed', 'parent'],
    ['hiya, gran had a funny turn', 'other'],
    ['mums the word but i have piles', 'self'],
    ['mum says i should get my mole checked', 'self'],
    ['dad had this too, i get gout in my toe', 'self'],
    ['wife says i snore', 'self'],
    ['Dad died of bowel cancer, i have blood in my poo', 'self'],
    ['son gave me his cold', 'self'],
    ['Hi, I have had a sore throat for 4 days and a bit of a cough. My daughter had the same last week.', 'self'],
    ["I've got a cough, my wife has it too", 'self'],
    ['I have a rash, my son has chickenpox', 'self'],
    ['my daughter had the same thing last week and now i have it', 'self'],
    ["my son gave me his cold, I've got a fever now", 'self'],
    ["i've been having headaches since my daughter was born", 'self'],
    ['I have had tummy pain for 2 days, my husband thinks it is appendicitis', 'self'],
    ['im getting chest pain when i carry my toddler', 'self'],
    ['I get dizzy when I pick up my baby', 'self'],
    ['I have back pain after lifting my son', 'self'],
    ['my throat hurts, my kids had tonsillitis', 'self'],
    ['I feel sick and my partner is away', 'self'],
    ['Sore throat since monday, my son had strep last week', 'self'],
    ['I keep getting headaches. My mum had migraines.', 'self'],
    ['i have diarrhoea and so does my husband', 'self'],
    ['I have had vomiting since last night, my daughter started first but she is fine now', 'self'],
    ['my wife made me write this, I have had chest pain for two days', 'self'],
    ['I have a 3 year old son who has a fever', 'parent'],
    ['I have noticed a rash on my son', 'parent'],
    ["I've got a question about my daughter's cough", 'parent'],
    ['hello, i need to talk about my sons rash, 3 years old', 'parent'],
    ['question about my wifes tablets', 'partner'],
    ['im so stressed about my sons wedding, cant sleep', 'self'],
    ['chest pain, im worried about my sons future', 'self'],
    ["I'm worried, my son has a fever", 'parent'],
    ["I've had to pick my daughter up from school, she has been sick", 'parent'],
    ['I have a baby of 6 weeks. She has a fever', 'parent'],
    ['I have been up all night with my daughter, she has a cough', 'parent'],
    ['i feel awful asking but my son has a rash', 'parent'],
    ["I am so tired, my baby won't stop crying", 'parent'],
    ['I found my daughter with a temperature of 39', 'parent'],
    ["I have checked my son's temperature, it is 39", 'parent'],
    ['I think my daughter has a fever', 'parent'],
    ['I gave my son calpol for his fever', 'parent'],
    ["i'm stressed, my toddler has been vomiting all day", 'parent'],
    ["I've seen blood in my son's stool", 'parent'],
    ['I have tried to call the GP. my mum has chest pain', 'other'],
    ["I'm scared, my husband has chest pain", 'partner'],
    ['I have come home and my wife is confused', 'partner'],
    ['My daughter has a fever and a sore throat', 'parent'],
  ])('%s: %s', (text, speaker) => expect(whoIsMeant(text)).toBe(speaker))
})
