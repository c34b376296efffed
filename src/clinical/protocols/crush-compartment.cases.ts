import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my leg was crushed under a car', expect: 'emergency' },
  { kind: 'lay', text: 'broke my wrist yesterday, cast is too tight and my fingers are numb', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'calf is rock hard and swollen with terrible pain after a kick at football',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'did a spin class, legs in agony and my urine is like cola', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'my 8 year old has a plaster on his arm, his fingers are blue and cold',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'shin fracture in plaster, pain when moving my toes is unbearable', expect: 'emergency' },
  { kind: 'denied', text: 'wrist in a cast, not tight, no numbness, fingers fine', expect: null },
  { kind: 'past', text: 'had compartment syndrome in 2010 after a crash, long healed', expect: null },
  { kind: 'other-person', text: "my colleague's arm was crushed by a machine", expect: 'emergency' },
  { kind: 'family', text: 'my dad broke his leg years ago. my cast comes off next week', expect: null },
  { kind: 'near-miss', text: 'legs sore after the gym', expect: null },
  { kind: 'near-miss', text: 'had a crush on him for years', expect: null },
  { kind: 'lay', text: 'cast so tight my fingers are blue', expect: 'emergency' },
  { kind: 'lay', text: 'high pressure paint injected into finger', expect: 'emergency' },
  { kind: 'near-miss', text: 'he had cortisone injected into his thumb', expect: null },
]
