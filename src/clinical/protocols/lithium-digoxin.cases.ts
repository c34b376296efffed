import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'on lithium and my hands are shaking badly, vomiting and cant walk straight',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'i take lithium, had diarrhoea all week and now im slurring and confused', expect: 'emergency' },
  { kind: 'lay', text: 'on digoxin and everything looks yellow and i feel sick', expect: 'emergency' },
  { kind: 'lay', text: 'i take lithium and have had vomiting and diarrhoea since yesterday', expect: 'urgent' },
  { kind: 'variant', text: 'gran is on digoxin, she is off her food and being sick', expect: 'urgent' },
  { kind: 'variant', text: 'digoxin and my pulse is really slow, 38', expect: 'emergency' },
  { kind: 'variant', text: 'clinic called, my lithium level is too high', expect: 'emergency' },
  { kind: 'denied', text: 'on lithium, no tremor, no vomiting, no diarrhoea', expect: null },
  { kind: 'past', text: 'lithium toxicity in 2014, off lithium since', expect: null },
  { kind: 'other-person', text: 'my husband takes lithium and he is confused and shaking', expect: 'emergency' },
  { kind: 'family', text: 'my mother took lithium years ago. i feel low', expect: null },
  { kind: 'near-miss', text: 'when should i have my lithium blood test', expect: null },
  { kind: 'near-miss', text: 'why do they check lithium levels every 3 months', expect: null },
  { kind: 'lay', text: 'my lithium level is 2.1 and im shaky', expect: 'emergency' },
]
