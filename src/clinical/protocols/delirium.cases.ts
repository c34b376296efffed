import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'mum is 82 and suddenly confused with a fever', expect: 'emergency' },
  { kind: 'lay', text: 'my husband is acting strange and confused and very drowsy', expect: 'emergency' },
  { kind: 'lay', text: 'my 79 year old dad is a bit more confused this week', expect: 'urgent' },
  { kind: 'lay', text: 'grandma doesnt know where she is since her fall yesterday', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'confused and talking nonsense since this morning',
    expect: 'emergency',
    subject: { ageYears: 40 },
  },
  {
    kind: 'other-person',
    text: 'my 85 year old neighbour is suddenly confused and seeing things',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'tired after the flu but not confused at all', expect: null },
  { kind: 'past', text: 'was confused in hospital after my operation two years ago', expect: null },
  { kind: 'family', text: 'my mother had confusion and dementia years ago', expect: null },
  { kind: 'near-miss', text: 'im confused about which tablets to take', expect: null },
  { kind: 'near-miss', text: 'the instructions are not making sense', expect: null },
  { kind: 'lay', text: '86, seems off, strong wee', expect: 'urgent' },
  { kind: 'near-miss', text: 'mum 82 is off her food, strong cheese upsets her', expect: null },
]
