import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'breastfeeding and one boob is red hot and sore', expect: 'urgent' },
  { kind: 'lay', text: 'sore red breast and a fever of 38.5', expect: 'urgent' },
  { kind: 'lay', text: 'mastitis and im shaking with fever and nearly passed out', expect: 'emergency' },
  { kind: 'lay', text: 'i think i have mastitis, feel like flu, baby is 3 weeks old', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'I am breastfeeding, breasts not red or sore, no fever.',
    expect: null,
    subject: { sex: 'female', daysPostpartum: 30 },
  },
  { kind: 'past', text: 'I had mastitis with fever 4 years ago.', expect: null, subject: { sex: 'female' } },
  {
    kind: 'other-person',
    text: 'my wife is breastfeeding and her breast is red and painful with a fever',
    expect: 'urgent',
  },
  { kind: 'family', text: 'My sister had mastitis last year.', expect: null, subject: { sex: 'female' } },
  { kind: 'near-miss', text: 'chicken breast recipe for breastfeeding mums', expect: null },
  {
    kind: 'near-miss',
    text: 'my breasts feel tender before my period',
    expect: null,
    subject: { sex: 'female', ageYears: 30 },
  },
  {
    kind: 'variant',
    text: 'mastitis, temp 39.5, heart racing and confused',
    expect: 'emergency',
    subject: { sex: 'female', daysPostpartum: 14 },
  },
]
