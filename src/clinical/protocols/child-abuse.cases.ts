import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i think my babysitter is hurting my child', expect: 'urgent' },
  {
    kind: 'lay',
    text: 'my 3 month old has a bruise on his face and i dont know how',
    expect: 'emergency',
    subject: { ageYears: 0.25 },
  },
  { kind: 'lay', text: 'my stepdad hits me with a belt', expect: 'urgent', subject: { ageYears: 13 } },
  { kind: 'lay', text: 'someone shook the baby and now shes drowsy', expect: 'emergency', subject: { ageYears: 0.4 } },
  { kind: 'denied', text: 'Nobody hurts my child, no bruises.', expect: null, subject: { ageYears: 4 } },
  { kind: 'past', text: 'I was abused as a child, 30 years ago.', expect: null, subject: { ageYears: 40 } },
  { kind: 'other-person', text: 'i think the neighbours are hitting their kids', expect: 'urgent' },
  { kind: 'family', text: 'My mother was beaten as a child by her father.', expect: null },
  {
    kind: 'near-miss',
    text: 'my 7 year old has bruises on his shins from football',
    expect: null,
    subject: { ageYears: 7 },
  },
  { kind: 'near-miss', text: 'my toddler hits me when he is cross', expect: null, subject: { ageYears: 2 } },
  {
    kind: 'variant',
    text: '4 month old with bruising on her arms and chest',
    expect: 'emergency',
    subject: { ageYears: 0.34 },
  },
]
