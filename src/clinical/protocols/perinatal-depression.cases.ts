import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'had my baby 2 months ago and i feel low and cry all the time', expect: 'soon' },
  { kind: 'lay', text: 'baby is 5 weeks old and i have thoughts of killing myself', expect: 'emergency' },
  { kind: 'lay', text: 'i feel nothing for my baby since the birth', expect: 'urgent' },
  { kind: 'lay', text: 'im scared i will hurt my baby', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I gave birth 6 weeks ago, mood is good, no sad feelings.',
    expect: null,
    subject: { sex: 'female', daysPostpartum: 42 },
  },
  {
    kind: 'past',
    text: 'I had postnatal depression 9 years ago, it is over.',
    expect: null,
    subject: { sex: 'female' },
  },
  { kind: 'other-person', text: 'my wife had a baby 3 weeks ago and says she wants to die', expect: 'emergency' },
  { kind: 'family', text: 'My sister had postnatal depression.', expect: null },
  { kind: 'near-miss', text: 'my baby is 3 weeks old and cries at night, I am tired but happy', expect: null },
  {
    kind: 'near-miss',
    text: 'low back pain after giving birth',
    expect: null,
    subject: { sex: 'female', daysPostpartum: 20 },
  },
  {
    kind: 'variant',
    text: '20 weeks pregnant and feeling really depressed',
    expect: 'soon',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 20 },
  },
]
