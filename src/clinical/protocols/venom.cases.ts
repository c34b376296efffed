import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bitten by an adder on the ankle', expect: 'emergency' },
  { kind: 'lay', text: 'snake bit my hand while hiking 20 minutes ago', expect: 'emergency' },
  { kind: 'lay', text: 'stung by a scorpion and now sweating and vomiting', expect: 'emergency' },
  { kind: 'lay', text: 'jellyfish stung my leg', expect: 'urgent' },
  { kind: 'variant', text: 'my 3 year old was stung by a scorpion', expect: 'emergency' },
  { kind: 'variant', text: 'wasp stung me in the throat', expect: 'emergency' },
  { kind: 'denied', text: 'we saw a snake but nobody was bitten', expect: null },
  { kind: 'past', text: 'i was bitten by a snake when i was a kid', expect: null },
  { kind: 'other-person', text: 'my husband has been bitten by a snake', expect: 'emergency' },
  { kind: 'family', text: 'my uncle died of a snake bite years ago. i am scared of snakes', expect: null },
  { kind: 'near-miss', text: 'mosquito bites all over my legs', expect: null },
  { kind: 'near-miss', text: 'what do adders look like', expect: null },
]
