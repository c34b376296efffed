import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'on chemo and my temp is 38.4', expect: 'emergency' },
  { kind: 'lay', text: 'had chemo last week now shivering and feel hot and cold, fever', expect: 'emergency' },
  { kind: 'lay', text: 'im neutropenic with a fever', expect: 'emergency' },
  { kind: 'lay', text: 'having chemo and got a sore throat', expect: 'urgent' },
  { kind: 'denied', text: 'I am on chemotherapy, no fever, no shivering, feel well.', expect: null },
  { kind: 'past', text: 'I had a fever during chemo in 2015, finished chemo years ago.', expect: null },
  { kind: 'other-person', text: 'my wife is on chemotherapy and has a fever of 38.2', expect: 'emergency' },
  { kind: 'family', text: 'My aunt had chemo and fevers last year. I have a runny nose.', expect: null },
  { kind: 'near-miss', text: 'fever of 38.5 and cough, otherwise healthy', expect: null, subject: { ageYears: 30 } },
  {
    kind: 'near-miss',
    text: 'i finished my antibiotics for a chest infection',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'variant', text: 'On clozapine and now a fever of 39 with a sore throat', expect: 'emergency' },
]
