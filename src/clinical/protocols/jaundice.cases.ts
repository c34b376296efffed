import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my skin and eyes have gone yellow', expect: 'urgent' },
  { kind: 'lay', text: 'yellow eyes, fever and shaking chills', expect: 'emergency' },
  { kind: 'lay', text: 'my 6 day old looks yellow but feeds well', expect: 'urgent' },
  { kind: 'lay', text: 'newborn is yellow and very sleepy wont feed', expect: 'emergency' },
  { kind: 'denied', text: 'My eyes are not yellow, no jaundice.', expect: null },
  { kind: 'past', text: 'I had jaundice 10 years ago from hepatitis.', expect: null },
  { kind: 'other-person', text: 'my husbands eyes are yellow', expect: 'urgent' },
  { kind: 'family', text: 'My older son had jaundice as a newborn.', expect: null },
  { kind: 'near-miss', text: 'yellow snot and a blocked nose', expect: null },
  { kind: 'near-miss', text: 'yellow discharge from my eye', expect: null },
  {
    kind: 'variant',
    text: '30 weeks pregnant and my skin has turned yellow',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  { kind: 'variant', text: 'my 1 day old baby looks jaundiced', expect: 'emergency' },
  { kind: 'lay', text: '24 hour old baby looks yellow', expect: 'emergency' },
]
