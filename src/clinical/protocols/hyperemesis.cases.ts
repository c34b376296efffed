import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: '9 weeks pregnant and cant keep anything down, not even water', expect: 'urgent' },
  { kind: 'lay', text: 'pregnant and vomiting 15 times a day, lost 5 kg', expect: 'urgent' },
  { kind: 'lay', text: 'im 10 weeks pregnant vomiting constantly and havent peed since yesterday', expect: 'urgent' },
  {
    kind: 'variant',
    text: '12 weeks pregnant, vomiting for weeks and now confused and unsteady on my feet',
    expect: 'emergency',
  },
  { kind: 'variant', text: '8 weeks pregnant, type 1 diabetic, vomiting all day', expect: 'emergency' },
  {
    kind: 'denied',
    text: '9 weeks pregnant, a bit sick in the mornings, no vomiting, keeping fluids down',
    expect: null,
  },
  { kind: 'past', text: 'i had hyperemesis in my last pregnancy 4 years ago, not pregnant now', expect: null },
  { kind: 'other-person', text: 'my wife is 11 weeks pregnant and she cant keep any water down', expect: 'urgent' },
  { kind: 'family', text: 'my sister had hyperemesis years ago. i have a headache', expect: null },
  { kind: 'near-miss', text: 'i have a tummy bug and vomiting', expect: null, subject: { ageYears: 30, sex: 'male' } },
  { kind: 'near-miss', text: 'what helps morning sickness', expect: null },
]
