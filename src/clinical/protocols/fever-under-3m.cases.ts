import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 5 week old has a temp of 38.3', expect: 'emergency' },
  { kind: 'lay', text: 'newborn feels really hot, fever 101', expect: 'emergency' },
  { kind: 'lay', text: '2 month old baby burning up 39 but feeding ok', expect: 'emergency' },
  { kind: 'lay', text: 'my 10 day old baby has a fever', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'My 6 week old has a blocked nose, no fever, feeding well.',
    expect: null,
    subject: { ageDays: 42 },
  },
  {
    kind: 'past',
    text: 'My 11 week old had a fever 3 weeks ago, all clear since.',
    expect: null,
    subject: { ageDays: 77 },
  },
  { kind: 'other-person', text: 'my sisters 3 week old baby has a temperature of 38.5', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My older son had febrile fits, my 8 week old is well.',
    expect: null,
    subject: { ageDays: 56 },
  },
  {
    kind: 'near-miss',
    text: 'My 2 month old has had his jabs and is a bit grizzly',
    expect: null,
    subject: { ageDays: 60 },
  },
  { kind: 'near-miss', text: 'i have a fever of 38.5 and a cough', expect: null, subject: { ageYears: 35 } },
  { kind: 'variant', text: 'Fever 38.1 in a 2 month old the day after vaccination', expect: 'emergency' },
  { kind: 'lay', text: 'This is Priya, mother of Arjun. He is 6 weeks. Temp 38.4', expect: 'emergency' },
]
