import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "double vision and droopy eyelids since eating home canned fish, now swallowing's hard",
    expect: 'emergency',
  },
  { kind: 'lay', text: 'had botox a week ago and now i cant swallow properly', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'my eyelids are drooping, seeing double and its hard to speak since last night',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'ate home canned beans, no double vision, swallowing fine', expect: null },
  { kind: 'past', text: 'had botulism in 2001, well since', expect: null, subject: { ageYears: 40 } },
  {
    kind: 'other-person',
    text: 'my husband ate tinned fish from a bulging tin, sees double and slurs',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my aunt had botulism years ago', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'we made homemade preserved lemons for the party', expect: null },
  { kind: 'near-miss', text: 'is botox safe for migraine', expect: null },
]
