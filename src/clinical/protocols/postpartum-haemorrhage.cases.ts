import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'gave birth 4 days ago and soaking a pad every half hour', expect: 'emergency' },
  { kind: 'lay', text: 'had my baby last week now passing huge clots size of a lemon', expect: 'emergency' },
  { kind: 'lay', text: 'after giving birth bleeding heavily and feel faint', expect: 'emergency' },
  { kind: 'lay', text: 'just had a baby 6 days ago, fever and smelly bleeding', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I gave birth 5 days ago, the bleeding is light, no clots, no fever.',
    expect: null,
    subject: { sex: 'female', daysPostpartum: 5 },
  },
  {
    kind: 'past',
    text: 'I had heavy bleeding after giving birth 6 years ago.',
    expect: null,
    subject: { sex: 'female' },
  },
  { kind: 'other-person', text: 'my wife gave birth 3 days ago and is bleeding heavily', expect: 'emergency' },
  { kind: 'family', text: 'My mother had a haemorrhage after my birth.', expect: null },
  {
    kind: 'near-miss',
    text: 'gave birth 2 weeks ago and my gums bleed',
    expect: null,
    subject: { sex: 'female', daysPostpartum: 14 },
  },
  {
    kind: 'near-miss',
    text: 'Heavy periods for years, wants to discuss a coil.',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  {
    kind: 'variant',
    text: '10 days after birth my discharge smells really bad',
    expect: 'urgent',
    subject: { sex: 'female', daysPostpartum: 10 },
  },
  { kind: 'lay', text: 'my period pad is soaked in 20 minutes since giving birth yesterday', expect: 'emergency' },
]
