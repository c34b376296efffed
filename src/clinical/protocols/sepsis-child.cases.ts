import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'my 2 year old has a temp of 39.5 and is floppy and wont wake up properly',
    expect: 'emergency',
    subject: { ageYears: 2 },
  },
  {
    kind: 'lay',
    text: 'my baby is breathing really fast, grunting and not feeding',
    expect: 'emergency',
    subject: { ageYears: 0.6 },
  },
  {
    kind: 'lay',
    text: 'son is 4, high fever, mottled legs and really drowsy',
    expect: 'emergency',
    subject: { ageYears: 4 },
  },
  {
    kind: 'lay',
    text: 'toddler hasnt had a wet nappy all day and burning up',
    expect: 'emergency',
    subject: { ageYears: 1.5 },
  },
  {
    kind: 'denied',
    text: 'My 3 year old has a fever but she is drinking, playing, not drowsy and has no rash.',
    expect: null,
    subject: { ageYears: 3 },
  },
  {
    kind: 'past',
    text: 'My daughter had a fever and was floppy last year, she is fine now.',
    expect: null,
    subject: { ageYears: 5 },
  },
  {
    kind: 'other-person',
    text: 'my friends 1 year old has a fever and has gone limp',
    expect: 'emergency',
    subject: { ageYears: 1 },
  },
  { kind: 'family', text: 'My other child had sepsis with fever years ago.', expect: null, subject: { ageYears: 6 } },
  {
    kind: 'near-miss',
    text: 'my 6 year old has a runny nose and a mild cough, eating fine',
    expect: null,
    subject: { ageYears: 6 },
  },
  { kind: 'variant', text: 'my 3 year old has had a fever for 6 days', expect: 'urgent', subject: { ageYears: 3 } },
  {
    kind: 'variant',
    text: 'my baby of 8 months is not feeding and is very sleepy',
    expect: 'emergency',
    subject: { ageYears: 0.66 },
  },
  {
    kind: 'variant',
    text: 'my sickle cell kid age 7 has a temperature of 38.6',
    expect: 'urgent',
    subject: { ageYears: 7 },
  },
  { kind: 'lay', text: 'not feeding, not weeing, floppy', expect: 'emergency' },
  { kind: 'lay', text: "my son's ear is swollen and sticking out with fever", expect: 'emergency' },
  { kind: 'near-miss', text: 'my ears stick out, can i have surgery', expect: null },
]
