import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 3 year old has had a fever for 6 days, red eyes and cracked lips', expect: 'urgent' },
  {
    kind: 'lay',
    text: '5 days of fever, rash all over and his hands are swollen and red, he is 2 years old',
    expect: 'urgent',
  },
  {
    kind: 'lay',
    text: 'daughter 4 years old fever for a week now her fingertips are peeling and she has a strawberry tongue',
    expect: 'urgent',
  },
  {
    kind: 'variant',
    text: 'my 2 year old has had fever for 6 days, red eyes, a rash, and now he is very pale and drowsy',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'my baby is 8 months old and has had a fever for 6 days', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'my 3 year old has had a fever for 5 days, no rash, no red eyes, lips are fine',
    expect: null,
  },
  {
    kind: 'past',
    text: 'my son had kawasaki disease when he was a baby, he is 9 years old now and well',
    expect: null,
  },
  {
    kind: 'other-person',
    text: "my friend's little boy is 3 years old, 6 days of fever, red eyes and cracked lips now",
    expect: 'urgent',
  },
  {
    kind: 'family',
    text: 'his cousin had kawasaki disease years ago, my son is 4 years old and has a runny nose',
    expect: null,
  },
  { kind: 'near-miss', text: 'my 3 year old has had a fever since yesterday and a runny nose', expect: null },
  { kind: 'near-miss', text: 'my lips are dry and cracked from the wind', expect: null, subject: { ageYears: 30 } },
]
