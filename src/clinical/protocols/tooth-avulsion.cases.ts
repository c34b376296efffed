import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "knocked my front tooth right out playing hockey 20 min ago, i've got it in milk",
    expect: 'urgent',
  },
  { kind: 'lay', text: 'my sons front tooth got knocked out by a ball', expect: 'urgent' },
  { kind: 'lay', text: 'punched in the face and two teeth came out', expect: 'urgent' },
  { kind: 'variant', text: 'fell off my bike, tooth knocked out and i passed out for a minute', expect: 'emergency' },
  { kind: 'denied', text: 'hit in the mouth, no teeth knocked out', expect: null },
  { kind: 'past', text: 'knocked a tooth out in 2003, have an implant since', expect: null, subject: { ageYears: 40 } },
  { kind: 'other-person', text: 'my daughter fell and knocked her front tooth out', expect: 'urgent' },
  { kind: 'family', text: 'my brother had a tooth knocked out years ago', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'my daughters baby tooth fell out, she is so proud', expect: null },
  { kind: 'near-miss', text: 'had a wisdom tooth taken out in march', expect: null },
]
