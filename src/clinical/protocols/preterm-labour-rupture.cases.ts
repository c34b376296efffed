import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: '31 weeks and i think my waters have broken', expect: 'emergency' },
  { kind: 'lay', text: 'im 28 weeks pregnant and having contractions every 6 minutes', expect: 'emergency' },
  { kind: 'lay', text: '33 weeks pregnant fluid leaking down my legs', expect: 'emergency' },
  { kind: 'lay', text: 'my water broke im 39 weeks no pain yet', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'I am 34 weeks, no contractions and no fluid leaking.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 34 },
  },
  {
    kind: 'past',
    text: 'My waters broke early with my son, 4 years ago.',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  { kind: 'other-person', text: 'my partner is 30 weeks pregnant and her waters just broke', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My mum went into labour early with me. I am 22 weeks.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 22 },
  },
  {
    kind: 'near-miss',
    text: 'my water heater broke and i am 30 weeks pregnant',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'near-miss',
    text: '12 weeks pregnant with morning sickness',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 12 },
  },
  {
    kind: 'variant',
    text: '40 weeks, waters broke and the fluid is green',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 40 },
  },
  {
    kind: 'variant',
    text: 'waters went and i can see the cord hanging out',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 38 },
  },
  { kind: 'lay', text: 'waters are green', expect: 'emergency' },
  { kind: 'lay', text: 'there is meconium in my waters', expect: 'emergency' },
  { kind: 'lay', text: 'my waters broke and its brownish', expect: 'emergency' },
  { kind: 'variant', text: '27/40 leaking clear fluid', expect: 'emergency' },
  { kind: 'near-miss', text: 'the waters of the lake are green this summer, can we swim', expect: null },
  { kind: 'near-miss', text: 'newborn of 2 days passed meconium yesterday', expect: null },
]
