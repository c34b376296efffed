import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'surfaced from a dive two hours ago, joints killing me and my legs are tingly',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'scuba diving yesterday, today my arm is numb and my shoulder aches', expect: 'emergency' },
  { kind: 'lay', text: 'came up from a deep dive this morning and now dizzy with a headache', expect: 'emergency' },
  { kind: 'variant', text: 'think ive got the bends', expect: 'emergency' },
  { kind: 'denied', text: 'scuba dived yesterday, no pain, no numbness, feel great', expect: null },
  { kind: 'past', text: 'had the bends in 1998, been fine since', expect: null, subject: { ageYears: 40 } },
  {
    kind: 'other-person',
    text: 'my husband went diving this morning and is now confused and staggering',
    expect: 'emergency',
  },
  {
    kind: 'family',
    text: 'my uncle died of decompression sickness years ago',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'near-miss', text: 'we stopped at a dive bar and I have a headache', expect: null },
  { kind: 'near-miss', text: 'the road round the bends made my son car sick', expect: null },
  { kind: 'near-miss', text: 'he dived into the pool and got water in his ear', expect: null },
]
