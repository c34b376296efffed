import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im 32 weeks and bleeding', expect: 'emergency' },
  { kind: 'lay', text: '27 weeks pregnant woke up with blood in my knickers', expect: 'emergency' },
  { kind: 'lay', text: 'my bump is rock hard and i have constant pain, 35 weeks pregnant', expect: 'emergency' },
  { kind: 'lay', text: '24 weeks pregnant, spotting bright red blood', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I am 30 weeks pregnant and have no bleeding and no pain.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'past',
    text: 'I am 33 weeks pregnant. I had some spotting 5 months ago.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 33 },
  },
  { kind: 'other-person', text: 'my girlfriend is 29 weeks pregnant and bleeding', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My mother had bleeding in late pregnancy with my brother. I am 26 weeks, all good.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 26 },
  },
  {
    kind: 'near-miss',
    text: '30 weeks pregnant and my gums bleed when i brush',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'near-miss',
    text: 'I started my period this morning',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  {
    kind: 'variant',
    text: '31 weeks pregnant, i fell down the stairs onto my bump',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 31 },
  },
  { kind: 'lay', text: '37+2, bleeding', expect: 'emergency' },
  { kind: 'near-miss', text: 'bleeding gums when i brush, 24 weeks pregnant', expect: null },
]
