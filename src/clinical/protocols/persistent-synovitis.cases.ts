import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my knuckles have been swollen and stiff every morning', expect: 'soon' },
  { kind: 'lay', text: 'fingers and wrists swollen for 2 months', expect: 'soon' },
  { kind: 'lay', text: 'both wrists puffy, takes an hour to loosen the stiffness in the morning', expect: 'soon' },
  { kind: 'lay', text: 'my knee has been swollen for 6 weeks', expect: 'soon' },
  { kind: 'variant', text: 'my 7 year old has had a limp for 5 weeks', expect: 'soon' },
  { kind: 'denied', text: 'fingers ache a bit after typing, no swelling, no morning stiffness', expect: null },
  { kind: 'past', text: 'my fingers were swollen in 2015, no trouble since', expect: null },
  { kind: 'other-person', text: 'my wife has swollen knuckles, stiff in the morning', expect: 'soon' },
  { kind: 'family', text: 'my mother had rheumatoid arthritis. my hands are fine', expect: null },
  { kind: 'near-miss', text: 'stubbed my toe yesterday and it is swollen', expect: null },
  { kind: 'near-miss', text: 'stiff back in the morning', expect: null },
]
