import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my knee is hot swollen and i have a fever', expect: 'emergency' },
  { kind: 'lay', text: '4 year old is limping and has a temperature', expect: 'emergency', subject: { ageYears: 4 } },
  { kind: 'lay', text: 'ankle red and hot cant put weight on it at all', expect: 'emergency' },
  { kind: 'lay', text: 'knee replacement last year and now its hot and swollen', expect: 'emergency' },
  { kind: 'denied', text: 'My knee aches, it is not hot or swollen, no fever.', expect: null },
  { kind: 'past', text: 'I had an infected hot swollen knee 6 years ago.', expect: null },
  { kind: 'other-person', text: 'my dad has a hot swollen wrist and is shivering with a fever', expect: 'emergency' },
  { kind: 'family', text: 'My mother has swollen joints from arthritis.', expect: null },
  { kind: 'near-miss', text: 'twisted my ankle yesterday, can walk on it', expect: null },
  { kind: 'near-miss', text: 'my hips ache after gardening', expect: null },
  {
    kind: 'variant',
    text: 'my 5 year old refuses to walk since this morning, no fever',
    expect: 'urgent',
    subject: { ageYears: 5 },
  },
  { kind: 'lay', text: 'my 3 year old wont put weight on his leg and has 39', expect: 'emergency' },
  { kind: 'near-miss', text: 'my daughter has 39 spots, chickenpox, well in herself', expect: null },
]
