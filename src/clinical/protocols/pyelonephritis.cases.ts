import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'burning when i pee, fever and pain in my side', expect: 'urgent' },
  { kind: 'lay', text: 'kidney pain on the right and shivering with temp of 39', expect: 'urgent' },
  { kind: 'lay', text: 'uti for 3 days now my back and side hurts and i feel sick', expect: 'urgent' },
  { kind: 'lay', text: 'kidney infection fever cant keep anything down, loin pain', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'It burns when I pee, no fever, no back pain, no vomiting.',
    expect: null,
    subject: { sex: 'female', ageYears: 30, pregnant: false },
  },
  {
    kind: 'past',
    text: 'I had a kidney infection with fever 2 years ago.',
    expect: null,
    subject: { sex: 'female', ageYears: 30 },
  },
  {
    kind: 'other-person',
    text: 'my mum has a fever and burning when she pees',
    expect: 'urgent',
    subject: { sex: 'female', ageYears: 60 },
  },
  { kind: 'family', text: 'My sister gets kidney infections with fever.', expect: null, subject: { ageYears: 30 } },
  { kind: 'near-miss', text: 'my lower back aches after digging the garden', expect: null, subject: { ageYears: 45 } },
  { kind: 'near-miss', text: 'i pee a lot because i drink too much coffee', expect: null, subject: { ageYears: 30 } },
  {
    kind: 'variant',
    text: '20 weeks pregnant fever and burning wee with flank pain',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 20 },
  },
  { kind: 'variant', text: 'my 5 year old says it hurts to wee', expect: 'urgent', subject: { ageYears: 5 } },
  { kind: 'variant', text: 'I have a kidney stone and now a fever with rigors', expect: 'emergency' },
  { kind: 'near-miss', text: 'i keep going to work with a fever', expect: null },
  { kind: 'lay', text: 'stent put in last week and now feverish with loin pain and stone', expect: 'emergency' },
]
