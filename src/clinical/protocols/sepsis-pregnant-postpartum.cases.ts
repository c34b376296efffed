import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: '32 weeks pregnant with a fever and shivering uncontrollably', expect: 'emergency' },
  { kind: 'lay', text: 'gave birth 6 days ago, fever and my belly really hurts', expect: 'emergency' },
  { kind: 'lay', text: 'im pregnant and have a temperature', expect: 'urgent' },
  { kind: 'lay', text: '20 weeks pregnant temp 39.6', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I am 20 weeks pregnant, no fever, no pain.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 20 },
  },
  {
    kind: 'past',
    text: 'I had sepsis with fever after my birth 3 years ago.',
    expect: null,
    subject: { sex: 'female' },
  },
  {
    kind: 'other-person',
    text: 'my wife gave birth 4 days ago, she has a fever and is breathing fast',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My mother had an infection after birth in 1980.', expect: null, subject: { sex: 'female' } },
  {
    kind: 'near-miss',
    text: '12 weeks pregnant with a runny nose',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 12 },
  },
  { kind: 'near-miss', text: 'fever and cough for two days', expect: null, subject: { sex: 'male', ageYears: 30 } },
  {
    kind: 'variant',
    text: 'Postnatal day 5, fever since this morning',
    expect: 'urgent',
    subject: { sex: 'female', daysPostpartum: 5 },
  },
]
