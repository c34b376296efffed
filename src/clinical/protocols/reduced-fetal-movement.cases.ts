import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: '36 weeks and i havent felt the baby move since last night', expect: 'emergency' },
  { kind: 'lay', text: 'im 33 weeks pregnant, baby not kicking as much as usual today', expect: 'emergency' },
  { kind: 'lay', text: 'my baby isnt moving, 38 weeks pregnant', expect: 'emergency' },
  { kind: 'lay', text: '29 weeks pregnant reduced movements since yesterday', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I am 30 weeks pregnant and the baby is moving and kicking as usual.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'past',
    text: 'At 28 weeks, 2 months ago, the baby was moving less, it was checked and fine. Now 37 weeks.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 37 },
  },
  { kind: 'other-person', text: 'my wife is 35 weeks pregnant and cant feel the baby moving', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My sister had reduced movements in her pregnancy.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'near-miss',
    text: 'im 14 weeks pregnant, when will i feel the baby move',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 14 },
  },
  {
    kind: 'near-miss',
    text: 'no bowel movement for 3 days and im 30 weeks pregnant',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'variant',
    text: 'pregnant 26 weeks the kicks have got much weaker',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 26 },
  },
  { kind: 'lay', text: '36 weeks pregnant, the little man isnt as active', expect: 'emergency' },
  { kind: 'near-miss', text: 'my toddler is quieter than usual, I am 36 weeks pregnant', expect: null },
]
