import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'waters just broke and i can see the cord', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'im 38 weeks pregnant and something like a rope, the cord, is hanging out',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'my waters went and i can feel the cord down below, 36 weeks pregnant', expect: 'emergency' },
  { kind: 'variant', text: '39 weeks pregnant, baby is breech and my waters just broke', expect: 'emergency' },
  { kind: 'variant', text: 'labour started and a foot is sticking out of me', expect: 'emergency' },
  {
    kind: 'denied',
    text: '38 weeks pregnant, waters broke, i cant see any cord and baby is moving well',
    expect: null,
  },
  { kind: 'past', text: 'i had a cord prolapse with my first baby in 2016, not pregnant now', expect: null },
  {
    kind: 'other-person',
    text: 'my wife is 37 weeks pregnant, her waters went and i can see the cord',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my sister had a cord prolapse years ago. i am 12 weeks pregnant and well', expect: null },
  { kind: 'near-miss', text: 'my newborn has a smelly cord stump', expect: null },
  {
    kind: 'near-miss',
    text: 'my son has a foot injury, his foot is out of the cast',
    expect: null,
    subject: { ageYears: 8 },
  },
  { kind: 'lay', text: "baby's cord is out", expect: 'emergency' },
  { kind: 'near-miss', text: "baby's cord fell off today, 9 days old, looks clean", expect: null },
]
