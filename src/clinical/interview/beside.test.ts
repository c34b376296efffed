import { describe, expect, it } from 'vitest'
import { aboutService, callBackSaid, isGreeting } from './beside.ts'

describe('a question about the service', () => {
  it.each([
    ['who are you', 'who'],
    ['are you a real doctor?', 'who'],
    ['Hi, are you human', 'who'],
    ['r u a bot??', 'who'],
    ['am I talking to a real person?', 'who'],
    ['is this a robot or what', 'who'],
    ['what is your name', 'who'],
    ["what's this", 'who'],
    ['whats this', 'who'],
    ['can i speak to a doctor please', 'who'],
    ['how long will this take', 'length'],
    ['How many more questions?', 'length'],
    ['why are you asking me all this', 'length'],
    ['when will i hear from a doctor?', 'when'],
    ['how soon will someone call me', 'when'],
    ['is this confidential?', 'privacy'],
    ['who can see this', 'privacy'],
    ['what happens to my data', 'privacy'],
  ])('is known: %s', (text, expected) => {
    expect(aboutService(text)).toBe(expected)
  })

  it.each([
    'how long does a cold last',
    'how long will this rash take to go',
    'how long is it contagious',
    'who gets gout',
    'what is this rash',
    'what is this lump on my neck',
    'are you sure it is not my heart',
    'when will I be able to walk',
    'when should I see a doctor',
    'can I speak to a doctor about my chest pain',
    'is this dangerous',
    'is this normal',
    'is it safe to take ibuprofen',
    'why am I so tired',
    'my name is Ana',
    'are there signs of a stroke',
  ])('is nothing that may be about health: %s', (text) => {
    expect(aboutService(text)).toBeNull()
  })
})

it.each([
  ['hi', true],
  ['Hello!', true],
  ['good morning doctor', true],
  ['hey there', true],
  ['hi I have a cough', false],
  ['hiccups', false],
  ['morning sickness', false],
])('a greeting says nothing yet: %s', (text, expected) => {
  expect(isGreeting(text)).toBe(expected)
})

it.each([
  ['my number is 07700 900123', '07700 900123'],
  ['You can call me on +44 7700 900123 after six', '+44 7700 900123'],
  ['phone: (512) 555-0142', '(512) 555-0142'],
  ['phone: 512-555-0142', '512-555-0142'],
  ['my mobile is 087 123 4567', '087 123 4567'],
  ['my blood pressure was 140 over 90', null],
  ['my number 1 worry is 2019', null],
  ['07700 900123', null],
])('a number to call back on is one that is named so: %s', (text, expected) => {
  expect(callBackSaid(text)).toBe(expected)
})
