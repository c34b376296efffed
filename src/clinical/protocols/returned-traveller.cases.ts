import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'back from nigeria last week and i have a fever and shaking', expect: 'emergency' },
  { kind: 'lay', text: 'just got home from ghana, high temp and headache', expect: 'emergency' },
  { kind: 'lay', text: 'fever after my trip to india, vomiting everything', expect: 'emergency' },
  { kind: 'lay', text: 'came back from thailand 5 days ago with bloody diarrhoea', expect: 'urgent' },
  { kind: 'denied', text: 'I came back from Kenya 2 weeks ago, no fever, feel well.', expect: null },
  { kind: 'past', text: 'I had malaria with fever in 2012 after a trip to Uganda.', expect: null },
  {
    kind: 'other-person',
    text: 'my husband came back from uganda and has a fever and is confused',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My grandfather had malaria in the army.', expect: null },
  { kind: 'near-miss', text: 'which vaccines do i need for my trip to india next month', expect: null },
  { kind: 'near-miss', text: 'caught a cold on holiday in spain', expect: null },
  {
    kind: 'variant',
    text: '20 weeks pregnant, fever, returned from Malawi 10 days ago',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 20 },
  },
]
