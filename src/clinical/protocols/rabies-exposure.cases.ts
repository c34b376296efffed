import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'got bitten by a stray dog in bali 3 days ago', expect: 'urgent' },
  { kind: 'lay', text: 'bat scratched me when i picked it up', expect: 'urgent' },
  { kind: 'lay', text: 'monkey bite on my leg in thailand yesterday', expect: 'urgent' },
  { kind: 'lay', text: 'woke up and there was a bat in my bedroom', expect: 'urgent' },
  { kind: 'denied', text: 'My own dog licked me, no bite, no scratch.', expect: null },
  { kind: 'past', text: 'A stray dog bit me in India 12 years ago and I had all the injections.', expect: null },
  {
    kind: 'other-person',
    text: 'my son was scratched by a street cat in morocco',
    expect: 'urgent',
    subject: { ageYears: 7 },
  },
  { kind: 'family', text: 'My grandfather died of rabies in the village long ago.', expect: null },
  { kind: 'near-miss', text: 'my baseball bat gave me a splinter', expect: null },
  { kind: 'near-miss', text: 'had a bit of turkey and feel bloated', expect: null },
  {
    kind: 'variant',
    text: 'stray dog in india bit my daughter on the face',
    expect: 'emergency',
    subject: { ageYears: 5 },
  },
]
