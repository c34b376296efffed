import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my son is choking on a grape', expect: 'emergency' },
  { kind: 'lay', text: 'piece of steak stuck in my throat cant swallow my own spit', expect: 'emergency' },
  { kind: 'lay', text: 'baby chocking and going blue', expect: 'emergency', subject: { ageDays: 200 } },
  { kind: 'lay', text: 'she choked on some food an hour ago and is still coughing', expect: 'emergency' },
  { kind: 'variant', text: 'my 8 month old is choking on a toy he cant cry', expect: 'emergency' },
  { kind: 'variant', text: 'im 34 weeks pregnant and choking on a bit of chicken', expect: 'emergency' },
  { kind: 'variant', text: 'my toddler inhaled a peanut this morning and is wheezy', expect: 'emergency' },
  { kind: 'other-person', text: 'a lady at the next table is choking', expect: 'emergency' },
  { kind: 'denied', text: 'he coughed on his milk but he was not choking and is fine', expect: null },
  { kind: 'past', text: 'my daughter choked on a coin four years ago', expect: null },
  { kind: 'family', text: 'my uncle died from choking, is it hereditary', expect: null },
  { kind: 'near-miss', text: 'the film was so sad i got all choked up', expect: null },
  { kind: 'near-miss', text: 'feels like a lump in my throat when i am stressed', expect: null },
  { kind: 'near-miss', text: 'i was cooking dinner and burnt the rice', expect: null },
  { kind: 'near-miss', text: 'i was choking on a crumb earlier but coughed it up and im totally fine', expect: null },
  { kind: 'lay', text: 'please, a woman choking', expect: 'emergency' },
]
