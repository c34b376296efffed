import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'my mum is 78 with type 2 diabetes, her meter says HI and she is confused',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'sugar has been over 30 for days, really thirsty and drowsy',
    expect: 'emergency',
    subject: { ageYears: 70 },
  },
  {
    kind: 'lay',
    text: 'type 2 diabetic, blood sugar 32 mmol/l and feel really unwell',
    expect: 'emergency',
    subject: { ageYears: 66 },
  },
  {
    kind: 'variant',
    text: 'dad 81, diabetic, sugars very high all week, peeing constantly and so thirsty',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'im 64 and diabetic, always thirsty and peeing all the time', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'type 2 diabetic, sugars are fine, no thirst, not confused',
    expect: null,
    subject: { ageYears: 70 },
  },
  {
    kind: 'past',
    text: 'my sugar was over 30 in 2018 and i was confused, well controlled since',
    expect: null,
    subject: { ageYears: 70 },
  },
  {
    kind: 'other-person',
    text: 'my neighbour is 80 and diabetic, his sugar is very high and he is drowsy',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother had very high sugar years ago. i am thirsty after crisps', expect: null },
  { kind: 'near-miss', text: 'blood sugar 9 after lunch, type 2 diabetic', expect: null, subject: { ageYears: 70 } },
  { kind: 'near-miss', text: 'how can i lower my blood sugar with diet', expect: null },
]
