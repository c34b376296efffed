import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im 9 weeks pregnant and have some light bleeding', expect: 'urgent' },
  { kind: 'lay', text: '10 weeks pregnant soaking through a pad an hour with clots', expect: 'emergency' },
  { kind: 'lay', text: '8 weeks pregnant spotting brown discharge', expect: 'urgent' },
  { kind: 'lay', text: 'pregnant 11 weeks bleeding and nearly fainted', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I am 8 weeks pregnant and have no bleeding.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 8 },
  },
  {
    kind: 'past',
    text: 'I had a miscarriage with heavy bleeding two years ago.',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  { kind: 'other-person', text: 'my girlfriend is 7 weeks pregnant and has started bleeding', expect: 'urgent' },
  {
    kind: 'family',
    text: 'My mum had two miscarriages. I am 12 weeks pregnant.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 12 },
  },
  {
    kind: 'near-miss',
    text: 'my period started today and it is normal',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  {
    kind: 'near-miss',
    text: 'i had a nosebleed and im 10 weeks pregnant',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 10 },
  },
  {
    kind: 'variant',
    text: 'I had a miscarriage 4 days ago and now I have a fever and smelly discharge',
    expect: 'emergency',
    subject: { sex: 'female' },
  },
  {
    kind: 'lay',
    text: 'ive been bleeding down there since last night soaking through everything and im 12 weeks',
    expect: 'emergency',
  },
]
