import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'high temp, bad headache and stiff neck', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'light hurts my eyes, neck is stiff and i keep throwing up with a headache',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'fever since last night and shes talking nonsense and confused', expect: 'emergency' },
  { kind: 'lay', text: 'head hurts so much and i cant put my chin on my chest, shivery and hot', expect: 'emergency' },
  { kind: 'variant', text: 'my 5 month old has a fever and a high pitched cry', expect: 'emergency' },
  { kind: 'variant', text: 'babys soft spot is bulging', expect: 'emergency', subject: { ageDays: 150 } },
  { kind: 'variant', text: 'on chemotherapy with fever and a headache', expect: 'emergency' },
  { kind: 'other-person', text: 'my roommate has a fever, headache and her neck is really stiff', expect: 'emergency' },
  { kind: 'denied', text: 'fever and sore throat, no stiff neck, no headache, no rash', expect: null },
  { kind: 'past', text: 'i had meningitis with fever and stiff neck six years ago', expect: null },
  { kind: 'family', text: 'my cousin had meningitis as a baby', expect: null },
  { kind: 'near-miss', text: 'stiff neck from sleeping funny', expect: null },
  { kind: 'near-miss', text: 'when is the meningitis vaccine given', expect: null },
  { kind: 'near-miss', text: 'migraine again, light bothers me', expect: null },
]
