import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bone is sticking out of my leg', expect: 'emergency' },
  { kind: 'lay', text: 'fell and my wrist is bent at a funny angle', expect: 'emergency' },
  { kind: 'lay', text: 'broke my ankle and i can see the bone', expect: 'emergency' },
  { kind: 'lay', text: 'my shoulder popped out of place', expect: 'emergency' },
  { kind: 'variant', text: 'fell over and my hip hurts, cant stand', expect: 'emergency', subject: { ageYears: 83 } },
  { kind: 'other-person', text: 'a player broke his leg and its pointing the wrong way', expect: 'emergency' },
  { kind: 'denied', text: 'twisted my ankle, not deformed, i can walk on it', expect: null },
  { kind: 'past', text: 'broke my leg as a child and needed surgery', expect: null },
  { kind: 'family', text: 'my gran broke her hip years ago', expect: null },
  { kind: 'near-miss', text: 'sprained ankle, a bit swollen', expect: null },
  { kind: 'near-miss', text: 'my collar bones are showing since i lost weight', expect: null },
  { kind: 'lay', text: 'leg trapped under a car', expect: 'emergency' },
  { kind: 'near-miss', text: 'it popped, the left knee feels unstable', expect: null },
]
