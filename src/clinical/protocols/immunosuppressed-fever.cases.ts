import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im on azathioprine for crohns and have a temp of 38.6', expect: 'urgent' },
  { kind: 'lay', text: 'had a kidney transplant 2 years ago and woke up with a fever', expect: 'emergency' },
  { kind: 'lay', text: 'i take methotrexate and humira, fever since last night', expect: 'urgent' },
  { kind: 'variant', text: 'i am immunosuppressed, fever and shaking chills, feel confused', expect: 'emergency' },
  { kind: 'variant', text: 'my 5 year old had a liver transplant and has a temperature of 38.2', expect: 'emergency' },
  { kind: 'variant', text: 'on rituximab and came out in shingles', expect: 'urgent' },
  { kind: 'denied', text: 'im immunosuppressed, no fever, no chills', expect: null },
  { kind: 'past', text: 'had a fever in 2019 when i was on azathioprine, fine since', expect: null },
  { kind: 'other-person', text: 'my wife is immunosuppressed and has a fever of 38.4', expect: 'urgent' },
  { kind: 'family', text: 'my mother is on rituximab. i have a cold', expect: null },
  {
    kind: 'near-miss',
    text: 'fever of 38.5, i am otherwise healthy and take no medicines',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'near-miss', text: 'should i take vitamins for my weak immune system', expect: null },
]
