import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'rash that doesnt fade when i press a glass on it', expect: 'emergency' },
  { kind: 'lay', text: 'purple spots on her legs and a fever', expect: 'emergency' },
  { kind: 'lay', text: 'tiny blood spots all over my son and hes hot and sleepy', expect: 'emergency' },
  { kind: 'lay', text: 'he failed the glass test, spots stay there', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'purple pinprick spots on my shins, feel well',
    expect: 'urgent',
    subject: { ageYears: 40 },
  },
  { kind: 'variant', text: 'my 4 year old has purple spots on her tummy', expect: 'emergency' },
  {
    kind: 'other-person',
    text: 'my niece has a rash that wont fade with the glass and is being sick',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'red rash, no purple spots, it fades when pressed', expect: null },
  { kind: 'past', text: 'had a purple rash two years ago when i had a virus', expect: null },
  { kind: 'family', text: 'my brother once had meningitis', expect: null },
  { kind: 'near-miss', text: 'itchy heat rash on my chest', expect: null },
  { kind: 'near-miss', text: 'bruise on my shin from football', expect: null },
]
