import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'ive had an erection for 5 hours and it wont go down', expect: 'emergency' },
  { kind: 'lay', text: 'painful erection since last night', expect: 'emergency' },
  { kind: 'lay', text: 'took viagra and still hard on 6 hours later its painful', expect: 'emergency' },
  { kind: 'lay', text: 'boner wont go away its been hours', expect: 'emergency' },
  { kind: 'denied', text: 'No prolonged erection, no pain.', expect: null },
  { kind: 'past', text: 'I had priapism treated 3 years ago.', expect: null },
  { kind: 'other-person', text: 'my brother has sickle cell and an erection that wont go down', expect: 'emergency' },
  { kind: 'family', text: 'My father had priapism once.', expect: null },
  { kind: 'near-miss', text: 'i cant get an erection since starting my tablets', expect: null },
  { kind: 'near-miss', text: 'trouble keeping an erection', expect: null },
  {
    kind: 'variant',
    text: 'my 9 year old has an erection that wont go down and is crying with pain',
    expect: 'emergency',
    subject: { ageYears: 9 },
  },
]
