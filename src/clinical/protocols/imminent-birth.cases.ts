import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'the baby is coming now i can see the head', expect: 'emergency' },
  { kind: 'lay', text: 'im in labour and i need to push', expect: 'emergency' },
  {
    kind: 'lay',
    text: '39 weeks pregnant contractions every 2 minutes and i feel like i need to poo',
    expect: 'emergency',
  },
  { kind: 'lay', text: '40 weeks and contractions have started every 8 minutes', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'I am 39 weeks pregnant, no contractions, waters intact.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 39 },
  },
  {
    kind: 'past',
    text: 'My son was born at home 3 years ago, I was pushing for an hour.',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  { kind: 'other-person', text: 'my wife is in labour and the head is crowning', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My sister had her baby in a taxi last year.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'near-miss',
    text: 'i want to push my appointment back',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 38 },
  },
  { kind: 'near-miss', text: 'when is the baby coming home from hospital', expect: null },
  {
    kind: 'variant',
    text: 'labour pains and there is a foot hanging out',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 38 },
  },
]
