import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'

const flags = (text: string) =>
  screen({
    message: { id: 'm', speaker: 'patient', text, at: '2026-06-01T09:00:00Z' },
    question: null,
    recent: [],
    facts: [],
    subject: UNKNOWN_SUBJECT,
  }).redFlags.map(({ protocol, quote }) => `${protocol}: ${quote}`)

describe('the name that somebody gives', () => {
  // Each is one letter from the name of an illness, or from a sign of one.
  it.each([
    'My name is Malia Sener.',
    'my name is janice',
    'my names manik',
    'Name: Levon Manik, DOB 3/14/1988',
    '{"name":"Rafid Malena","phone":"555-0142"}',
    'Dr Milena Banna saw me, Mrs Seher too',
    "her name's Meena, his name is Ravid",
    'a girl named Manda',
    "hi, I'm Milena",
    'this is Janice, I called earlier',
  ])('is no misspelt illness: %s', (text) => expect(flags(text)).toEqual([]))

  it.each([
    ['my name is Malia and I have a siezure', 'seizure'],
    ['The name is not important, i am having a siezure', 'seizure'],
    ['my name is Tom siezure now', 'seizure'],
    ['the dr thinks siezure, he is having one now', 'seizure'],
    ['Dr. my son is having a siezure', 'seizure'],
    ['Mrs Khan here, my husband has a siezure now', 'seizure'],
  ])('hides no misspelt one beside it: %s', (text, protocol) => expect(flags(text).join()).toContain(protocol))
})
