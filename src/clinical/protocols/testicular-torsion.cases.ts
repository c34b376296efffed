import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my left ball suddenly hurts like hell', expect: 'emergency' },
  {
    kind: 'lay',
    text: '14 yo son has pain in his testicle since an hour ago and is throwing up',
    expect: 'emergency',
    subject: { ageYears: 14, sex: 'male' },
  },
  { kind: 'lay', text: 'testicle swollen and really painful', expect: 'emergency' },
  { kind: 'lay', text: 'sudden pain in my nuts and feel sick', expect: 'emergency' },
  { kind: 'denied', text: 'No testicular pain, just a rash on my thigh.', expect: null, subject: { sex: 'male' } },
  {
    kind: 'past',
    text: 'I had testicular pain 3 years ago, it was torsion and they operated.',
    expect: null,
    subject: { sex: 'male' },
  },
  {
    kind: 'other-person',
    text: 'my brother is 16 and his balls are killing him',
    expect: 'emergency',
    subject: { ageYears: 16, sex: 'male' },
  },
  { kind: 'family', text: 'My father had testicular torsion as a boy.', expect: null, subject: { sex: 'male' } },
  { kind: 'near-miss', text: 'pain in the ball of my foot', expect: null },
  { kind: 'near-miss', text: 'i have a nut allergy', expect: null },
  {
    kind: 'variant',
    text: 'dull ache in my testicle for three weeks',
    expect: 'urgent',
    subject: { ageYears: 35, sex: 'male' },
  },
]
