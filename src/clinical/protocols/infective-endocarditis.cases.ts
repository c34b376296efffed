import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "i've had my heart valve replaced last year and i've had fevers and night sweats for two weeks, now little red splinters in my nails",
    expect: 'emergency',
  },
  { kind: 'lay', text: "i've had fevers on and off for 3 weeks and i inject drugs", expect: 'urgent' },
  { kind: 'lay', text: 'born with a hole in my heart, had fever and night sweats for ten days', expect: 'urgent' },
  { kind: 'variant', text: 'mechanical valve, fever, today my arm is weak and speech slurred', expect: 'emergency' },
  { kind: 'denied', text: 'heart valve replaced, no fever, no sweats', expect: null },
  { kind: 'past', text: 'had endocarditis in 2014, treated, no fever since', expect: null, subject: { ageYears: 40 } },
  {
    kind: 'other-person',
    text: 'my dad has a tissue valve and has had a fever for a week, breathless now',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother had a leaky valve. i have a fever', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'the radiator valve is leaking and i have a fever', expect: null },
  { kind: 'near-miss', text: 'when is my valve check due', expect: null },
]
