import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 3 month old has a cough and is sucking in under his ribs', expect: 'emergency' },
  { kind: 'lay', text: 'baby 8 weeks old keeps stopping breathing for a few seconds', expect: 'emergency' },
  { kind: 'lay', text: '5 month old wheezing, breathing fast and wont take her bottle', expect: 'emergency' },
  { kind: 'lay', text: '7 month old with a wheeze and cough but feeding ok', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'My 6 month old has a cough, breathing normally, feeding well, no wheeze.',
    expect: null,
    subject: { ageYears: 0.5 },
  },
  {
    kind: 'past',
    text: 'My baby had bronchiolitis with wheeze 5 months ago, fine now.',
    expect: null,
    subject: { ageYears: 0.9 },
  },
  {
    kind: 'other-person',
    text: 'my friends 2 month old baby has a cough and is grunting and blue',
    expect: 'emergency',
  },
  { kind: 'family', text: 'His sister had bronchiolitis last winter.', expect: null, subject: { ageYears: 0.5 } },
  {
    kind: 'near-miss',
    text: 'my 8 month old has a snotty nose and is playing',
    expect: null,
    subject: { ageYears: 0.66 },
  },
  { kind: 'near-miss', text: 'i snore and have sleep apnoea', expect: null, subject: { ageYears: 50 } },
  {
    kind: 'variant',
    text: 'my 4 month old has a runny nose and is off his milk',
    expect: 'urgent',
    subject: { ageYears: 0.34 },
  },
]
