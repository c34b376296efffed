import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'i have graves and my heart is racing, fever of 39 and im shaking and being sick',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'overactive thyroid, stopped my carbimazole, now fever, palpitations and confused',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'they said it could be a thyroid storm', expect: 'emergency' },
  { kind: 'variant', text: 'graves disease, heart pounding and cant sit still, so agitated', expect: 'emergency' },
  { kind: 'variant', text: 'hyperthyroid, ran out of carbimazole, shaky with a racing heart', expect: 'urgent' },
  { kind: 'denied', text: 'overactive thyroid, no fever, no palpitations, feel well', expect: null },
  { kind: 'past', text: 'i had a thyroid storm in 2012, thyroid removed since', expect: null },
  {
    kind: 'other-person',
    text: 'my wife has graves disease, she has a fever and her heart is racing and she is confused',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother had an overactive thyroid years ago. i am tired', expect: null },
  { kind: 'near-miss', text: 'underactive thyroid, need a repeat prescription of levothyroxine', expect: null },
  { kind: 'near-miss', text: 'heart racing before my exam', expect: null, subject: { ageYears: 20 } },
]
