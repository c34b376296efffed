import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my son is having a fit', expect: 'emergency' },
  { kind: 'lay', text: 'he had a seizure this morning, never had one before', expect: 'emergency' },
  { kind: 'lay', text: 'she went stiff and started jerking, eyes rolled back', expect: 'emergency' },
  { kind: 'lay', text: 'fitting for over 5 minutes and it wont stop', expect: 'emergency' },
  { kind: 'variant', text: 'my 2 year old has a temperature of 40 and had a fit', expect: 'emergency' },
  { kind: 'variant', text: 'epileptic, two seizures in a row today', expect: 'emergency' },
  { kind: 'variant', text: 'im 32 weeks pregnant and just had a seizure', expect: 'emergency' },
  { kind: 'other-person', text: 'man in the shop is having a seizure', expect: 'emergency' },
  { kind: 'denied', text: 'felt dizzy but no seizure', expect: null },
  { kind: 'past', text: 'i had a seizure eight years ago, do i still need to tell the dvla', expect: null },
  { kind: 'family', text: 'my sister has epilepsy and had seizures as a child', expect: null },
  { kind: 'near-miss', text: 'had a coughing fit last night', expect: null },
  { kind: 'near-miss', text: 'keeping fit and healthy', expect: null },
  { kind: 'near-miss', text: 'my back seized up', expect: null },
  {
    kind: 'near-miss',
    text: 'one of my usual seizures this morning, epileptic, fully recovered and fine',
    expect: null,
  },
  { kind: 'lay', text: 'my kid wont stop fitting', expect: 'emergency' },
  { kind: 'past', text: 'my son had a febrile convulsion when he was 2, hes 8 now', expect: null },
  { kind: 'lay', text: 'shes been shaking and jerking for nearly ten minutes and hasnt stopped', expect: 'emergency' },
  { kind: 'lay', text: 'my wife is 38 weeks, fitting on the floor', expect: 'emergency' },
  { kind: 'lay', text: 'cant get her to stop fitting', expect: 'emergency' },
  { kind: 'near-miss', text: 'i am fitting a new kitchen and my back aches', expect: null },
]
