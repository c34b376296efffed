import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i tried to hang myself this morning', expect: 'emergency' },
  { kind: 'lay', text: 'i cut myself on purpose again last night', expect: 'urgent' },
  { kind: 'lay', text: 'ive slit my wrists', expect: 'emergency' },
  { kind: 'lay', text: 'been self harming, burns on my legs', expect: 'urgent' },
  { kind: 'lay', text: 'i cut myself and i want to die', expect: 'emergency' },
  { kind: 'denied', text: 'I have never self harmed and I am not going to.', expect: null },
  { kind: 'past', text: 'I used to cut myself on purpose when I was a teenager, 10 years ago.', expect: null },
  { kind: 'other-person', text: 'My flatmate just attempted suicide, she cut her wrists', expect: 'emergency' },
  { kind: 'family', text: 'my mother attempted suicide when i was a child in 1990', expect: null },
  { kind: 'near-miss', text: 'i cut my finger while chopping onions', expect: null },
  { kind: 'near-miss', text: 'i cut myself shaving', expect: null },
  {
    kind: 'variant',
    text: 'my 15 year old son has been cutting himself on his arms',
    expect: 'urgent',
    subject: { ageYears: 15, sex: 'male' },
  },
]
