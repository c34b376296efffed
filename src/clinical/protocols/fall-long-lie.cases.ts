import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my nan fell last night and was on the floor till morning', expect: 'emergency' },
  { kind: 'lay', text: 'dad 82 fell in the kitchen and cant get up', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'found my mum on the bathroom floor, she had been lying there for 5 hours',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'i am 71, fell in the garden and my hip hurts', expect: 'emergency' },
  { kind: 'variant', text: 'my 79 year old mother fell this morning, takes apixaban', expect: 'emergency' },
  { kind: 'denied', text: 'gran is 80, she did not fall and was not on the floor', expect: null },
  { kind: 'past', text: 'my dad fell and lay on the floor all night 3 years ago', expect: null },
  { kind: 'other-person', text: 'my neighbour is 85, he has fallen and cant get up', expect: 'emergency' },
  {
    kind: 'family',
    text: 'my grandmother fell and broke her hip years ago, how do i keep my bones strong',
    expect: null,
  },
  { kind: 'near-miss', text: 'fell off my bike, scraped my knee', expect: null, subject: { ageYears: 25 } },
  {
    kind: 'near-miss',
    text: 'sat on the floor playing with the kids for hours',
    expect: null,
    subject: { ageYears: 70 },
  },
]
