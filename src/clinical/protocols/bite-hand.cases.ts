import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'cat bit my hand and its swollen', expect: 'urgent' },
  { kind: 'lay', text: 'my dog bit my finger quite deep', expect: 'urgent' },
  { kind: 'lay', text: 'punched someone in the mouth and cut my knuckle on his tooth', expect: 'urgent' },
  { kind: 'lay', text: 'dog nipped my leg, small scratch', expect: 'soon' },
  { kind: 'denied', text: 'The dog barked but did not bite me.', expect: null },
  { kind: 'past', text: 'A dog bit my hand 3 years ago.', expect: null },
  {
    kind: 'other-person',
    text: 'my daughter was bitten on the face by our dog',
    expect: 'urgent',
    subject: { ageYears: 6 },
  },
  { kind: 'family', text: 'My uncle lost a finger to a horse bite in 1970.', expect: null },
  { kind: 'near-miss', text: 'mosquito bite on my hand, itchy', expect: null },
  { kind: 'near-miss', text: 'i bit my tongue eating', expect: null },
  { kind: 'variant', text: 'cat bite on my finger, now fever and I cannot bend the joint', expect: 'emergency' },
]
