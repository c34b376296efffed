import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'type 1 diabetic, throwing up and my sugar is 28', expect: 'emergency' },
  { kind: 'lay', text: 'ketones are 4 and i feel awful, diabetic', expect: 'emergency' },
  { kind: 'lay', text: 'ran out of insulin 2 days ago and now im vomiting with stomach pain', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'my sons breath smells like pear drops, hes drinking loads and peeing all the time',
    expect: 'emergency',
    subject: { ageYears: 9 },
  },
  { kind: 'denied', text: 'I am diabetic, not vomiting, ketones negative, sugar normal.', expect: null },
  {
    kind: 'past',
    text: 'I had DKA with vomiting and high ketones 3 years ago.',
    expect: null,
    subject: { ageYears: 30 },
  },
  {
    kind: 'other-person',
    text: 'my friend is diabetic and shes vomiting, really drowsy and breathing fast',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My grandmother has diabetes. I am just tired.', expect: null },
  { kind: 'near-miss', text: 'on the keto diet and lost some weight', expect: null, subject: { ageYears: 35 } },
  { kind: 'near-miss', text: 'i am diabetic and need a repeat prescription of metformin', expect: null },
  {
    kind: 'variant',
    text: 'I take dapagliflozin and have been vomiting since yesterday with belly pain',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'my blood sugar has been 22 all day, type 2 diabetes', expect: 'urgent' },
  { kind: 'near-miss', text: 'i have diabetes and a hypersensitivity to dust and feel sleepy', expect: null },
  { kind: 'lay', text: 'my 4 year old still wets the bed and has started to drink loads', expect: 'urgent' },
  { kind: 'near-miss', text: 'my 4 year old still wets the bed now and then, drinks normally', expect: null },
  { kind: 'lay', text: 'Type 1 vomiting all night', expect: 'emergency' },
]
