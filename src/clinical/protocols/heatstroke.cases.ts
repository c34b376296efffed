import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'been working in the sun all day and now hes confused', expect: 'emergency' },
  { kind: 'lay', text: 'collapsed during a marathon in the heat, skin is boiling', expect: 'emergency' },
  { kind: 'lay', text: 'heatstroke, stopped sweating and skin red hot', expect: 'emergency' },
  { kind: 'lay', text: 'out in the heat all afternoon, headache, dizzy and being sick', expect: 'urgent' },
  { kind: 'variant', text: 'my 2 year old was left in a hot car and is floppy', expect: 'emergency' },
  {
    kind: 'other-person',
    text: 'an old man on the bench has been in the sun and is talking nonsense',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'sat in the sun, no headache, not dizzy, not confused', expect: null },
  { kind: 'past', text: 'had heatstroke and collapsed on holiday six years ago', expect: null },
  { kind: 'family', text: 'my father had heatstroke years ago', expect: null },
  { kind: 'near-miss', text: 'heat rash on my neck', expect: null },
  { kind: 'near-miss', text: 'used a heat pack for my back', expect: null },
]
