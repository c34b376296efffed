import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 4 month old has a fever of 39.2', expect: 'urgent' },
  { kind: 'lay', text: '5 month old baby temp 39 but smiling', expect: 'urgent' },
  { kind: 'lay', text: '4 months old hot fever since last night', expect: 'urgent' },
  { kind: 'lay', text: '5 month old fever and wont feed and floppy', expect: 'emergency' },
  { kind: 'denied', text: 'My 5 month old has no fever, just teething.', expect: null, subject: { ageYears: 0.42 } },
  { kind: 'past', text: 'My 5 month old had a fever 3 weeks ago.', expect: null, subject: { ageYears: 0.42 } },
  { kind: 'other-person', text: 'my nieces baby is 4 months old and has a fever of 39.5', expect: 'urgent' },
  {
    kind: 'family',
    text: 'His brother had a fever last winter, my 4 month old is well.',
    expect: null,
    subject: { ageYears: 0.34 },
  },
  {
    kind: 'near-miss',
    text: 'my 4 month old is dribbling and chewing everything',
    expect: null,
    subject: { ageYears: 0.34 },
  },
  { kind: 'near-miss', text: 'my 9 year old has a fever', expect: null, subject: { ageYears: 9 } },
  {
    kind: 'variant',
    text: '4 month old with fever 39.4 and a rash that doesnt fade under a glass',
    expect: 'emergency',
    subject: { ageYears: 0.34 },
  },
]
