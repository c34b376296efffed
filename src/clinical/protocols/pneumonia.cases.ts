import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'cough with green phlegm, fever and short of breath', expect: 'urgent' },
  { kind: 'lay', text: 'temp of 39, coughing up rusty phlegm for 3 days', expect: 'urgent' },
  { kind: 'lay', text: 'chest infection and now confused and cant catch his breath', expect: 'emergency' },
  { kind: 'lay', text: 'coughing, fever and it hurts when i breathe in', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'cough and temperature for four days, feeling weak',
    expect: 'urgent',
    subject: { ageYears: 80 },
  },
  { kind: 'other-person', text: 'my gran has a bad cough and fever and her lips are blue', expect: 'emergency' },
  { kind: 'denied', text: 'dry cough, no fever, not short of breath', expect: null },
  { kind: 'past', text: 'had pneumonia with fever and cough two years ago', expect: null },
  { kind: 'family', text: 'my dad had pneumonia last year', expect: null },
  { kind: 'near-miss', text: 'a bit of a cough and runny nose', expect: null },
  { kind: 'near-miss', text: 'when can i have the pneumonia vaccine', expect: null },
]
