import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i took 30 paracetamol', expect: 'emergency' },
  { kind: 'lay', text: 'my toddler drank some bleach from under the sink', expect: 'emergency' },
  { kind: 'lay', text: 'ive taken a whole box of tylenol about 2 hours ago feel fine', expect: 'emergency' },
  { kind: 'lay', text: 'my 3 yr old ate my blood pressure tablets', expect: 'emergency', subject: { ageYears: 3 } },
  { kind: 'lay', text: 'been taking 12 paracetamol a day for toothache all week', expect: 'emergency' },
  { kind: 'lay', text: 'i took my methotrexate every day instead of weekly by mistake', expect: 'emergency' },
  { kind: 'denied', text: 'I did not take an overdose, only my normal two paracetamol tablets.', expect: null },
  { kind: 'past', text: 'I took an overdose of paracetamol 6 years ago.', expect: null },
  { kind: 'other-person', text: 'my friend has swallowed a whole packet of sleeping pills', expect: 'emergency' },
  { kind: 'family', text: 'My uncle once died of a heroin overdose in the 80s.', expect: null },
  { kind: 'near-miss', text: 'i had food poisoning last month and took 2 ibuprofen', expect: null },
  { kind: 'near-miss', text: 'can i take 2 paracetamol with ibuprofen', expect: null },
  { kind: 'variant', text: 'i accidentally took my antihistamine twice today', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'grandma accidentally took a double dose of her digoxin',
    expect: 'emergency',
    subject: { ageYears: 82, sex: 'female' },
  },
  { kind: 'lay', text: 'dad has been taking his methotrexate daily instead of once a week', expect: 'emergency' },
  { kind: 'lay', text: 'gran should take methotrexate once a week and she took it every day', expect: 'emergency' },
  { kind: 'near-miss', text: 'mum took her methotrexate once this week as always', expect: null },
  { kind: 'lay', text: 'took eight of my beta blockers', expect: 'emergency' },
  { kind: 'near-miss', text: 'i take two of my beta blockers every morning as prescribed', expect: null },
]
