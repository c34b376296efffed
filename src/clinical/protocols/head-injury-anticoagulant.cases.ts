import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bumped my head and im on blood thinners', expect: 'emergency' },
  { kind: 'lay', text: 'mum takes apixaban and fell and hit her head, seems fine', expect: 'emergency' },
  { kind: 'lay', text: 'on warfarin, banged my head on a shelf yesterday', expect: 'emergency' },
  { kind: 'variant', text: 'i take clopidogrel and hit my head on the car door', expect: 'emergency' },
  { kind: 'variant', text: 'fell 4 days ago, on rivaroxaban, now a headache and confused', expect: 'emergency' },
  { kind: 'other-person', text: 'my neighbour on eliquis fell and cracked his head', expect: 'emergency' },
  { kind: 'denied', text: 'hit my head lightly, not on any blood thinners', expect: null },
  { kind: 'past', text: 'i am on warfarin. hit my head two years ago', expect: null },
  { kind: 'family', text: 'my mum is on warfarin. i bumped my head and feel fine', expect: null },
  { kind: 'near-miss', text: 'on apixaban, when should i take it', expect: null },
]
