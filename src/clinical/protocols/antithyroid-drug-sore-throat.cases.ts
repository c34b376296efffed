import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'on carbimazole and ive got a sore throat', expect: 'urgent' },
  { kind: 'lay', text: 'taking carbimazole, sore throat and fever of 38.7', expect: 'emergency' },
  { kind: 'lay', text: 'started methimazole last month, now mouth ulcers', expect: 'urgent' },
  { kind: 'variant', text: '12 weeks pregnant on propylthiouracil with a sore throat', expect: 'urgent' },
  { kind: 'variant', text: 'carbimazole and shaking chills', expect: 'emergency' },
  { kind: 'denied', text: 'on carbimazole, no sore throat, no fever', expect: null },
  { kind: 'past', text: 'had a sore throat on carbimazole in 2017, blood test was fine', expect: null },
  {
    kind: 'other-person',
    text: 'my wife takes carbimazole and she has a sore throat and a fever',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother took carbimazole years ago. i have a sore throat', expect: null },
  { kind: 'near-miss', text: 'levothyroxine and a sore throat', expect: null },
  { kind: 'near-miss', text: 'how long do i take carbimazole for', expect: null },
]
