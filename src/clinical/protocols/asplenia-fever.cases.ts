import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i have no spleen and my temperature is 38.5', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'had my spleen removed after a car crash in 2010, now shivering with a fever',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'splenectomy 5 years ago, feeling feverish since this morning', expect: 'emergency' },
  { kind: 'variant', text: 'i dont have a spleen and a dog bit me on the hand', expect: 'urgent' },
  { kind: 'variant', text: 'asplenic, vomiting and a bad headache', expect: 'emergency' },
  { kind: 'denied', text: 'i have no spleen. no fever, no chills, feel well, just need my jabs', expect: null },
  { kind: 'past', text: 'i have no spleen. i had a fever last year and it was treated, fine now', expect: null },
  { kind: 'other-person', text: 'my husband has no spleen and he has a fever of 39', expect: 'emergency' },
  { kind: 'family', text: 'my sister had her spleen removed years ago. i have a runny nose', expect: null },
  { kind: 'near-miss', text: 'i have a fever of 38.5 and my spleen hurts', expect: null, subject: { ageYears: 30 } },
  { kind: 'near-miss', text: 'is it dangerous to live without a spleen', expect: null },
]
