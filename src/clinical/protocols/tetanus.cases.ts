import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'stepped on a rusty nail last week and now i cant open my jaw', expect: 'emergency' },
  { kind: 'lay', text: 'i think i have lockjaw, my jaw keeps going into spasm', expect: 'emergency' },
  { kind: 'lay', text: 'trod on a rusty nail, never had a tetanus jab', expect: 'urgent' },
  { kind: 'lay', text: 'cut my hand in the garden. last tetanus jab was 20 years ago', expect: 'urgent' },
  { kind: 'variant', text: 'pitchfork wound, neck is stiff and i cant swallow', expect: 'emergency' },
  { kind: 'denied', text: 'stepped on a nail. no stiff jaw, tetanus up to date', expect: null },
  { kind: 'past', text: 'my grandad had tetanus in the war', expect: null },
  {
    kind: 'other-person',
    text: 'my husband stood on a rusty nail ten days ago and his jaw is locked shut',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my uncle died of tetanus in 1950, do i need a booster', expect: null },
  { kind: 'near-miss', text: 'when is my next tetanus booster due', expect: null },
  { kind: 'near-miss', text: 'had a tetanus jab yesterday and my arm is sore', expect: null },
]
