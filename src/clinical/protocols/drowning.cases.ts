import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'pulled my daughter out of the pool, she was under for a minute and is coughing',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'my son nearly drowned this afternoon and is now breathing fast', expect: 'emergency' },
  { kind: 'lay', text: 'toddler slipped under the water in the bath, seems ok now', expect: 'emergency' },
  { kind: 'lay', text: 'inhaled a lot of water swimming in the sea and cant stop coughing', expect: 'emergency' },
  { kind: 'other-person', text: 'a man was pulled from the river and is not breathing', expect: 'emergency' },
  { kind: 'denied', text: 'swam all day, did not go under or swallow water, feels fine', expect: null },
  { kind: 'past', text: 'i almost drowned as a child thirty years ago', expect: null },
  { kind: 'family', text: 'my uncle drowned years ago', expect: null },
  { kind: 'near-miss', text: 'im drowning in work', expect: null },
  { kind: 'near-miss', text: 'feels like im drowning in emails', expect: null },
  { kind: 'near-miss', text: 'water in my ear after swimming', expect: null },
]
