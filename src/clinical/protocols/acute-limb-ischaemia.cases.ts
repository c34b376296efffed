import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my foot has gone cold and white and really painful', expect: 'emergency' },
  { kind: 'lay', text: 'leg suddenly went numb, cold and pale', expect: 'emergency' },
  { kind: 'lay', text: 'cant feel my hand, its freezing cold and blue since an hour', expect: 'emergency' },
  { kind: 'lay', text: 'lower leg is ice cold, mottled and agony', expect: 'emergency' },
  { kind: 'variant', text: 'i have af and my left leg has suddenly gone cold', expect: 'emergency' },
  { kind: 'other-person', text: 'my dads leg is white, cold and he cant feel it', expect: 'emergency' },
  { kind: 'denied', text: 'leg aches, not cold, not pale', expect: null },
  { kind: 'past', text: 'had a cold white leg from a clot four years ago, bypass done', expect: null },
  { kind: 'family', text: 'my father lost his leg to poor circulation', expect: null },
  { kind: 'near-miss', text: 'my feet are always cold in winter', expect: null },
  { kind: 'near-miss', text: 'raynauds, fingers go white outside', expect: null },
  { kind: 'near-miss', text: 'cold hands and a runny nose', expect: null },
]
