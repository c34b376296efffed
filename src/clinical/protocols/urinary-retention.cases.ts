import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i cant pee at all and my bladder is bursting', expect: 'emergency' },
  { kind: 'lay', text: 'havent been able to pass urine since last night', expect: 'emergency' },
  { kind: 'lay', text: 'need to wee but nothing comes out, 12 hours now', expect: 'emergency' },
  { kind: 'lay', text: 'cant urinate, lower belly swollen and painful', expect: 'emergency' },
  { kind: 'denied', text: 'I can pass urine normally, no problem peeing.', expect: null },
  { kind: 'past', text: 'I could not pee after my operation 2 years ago.', expect: null },
  { kind: 'other-person', text: 'my dad cant pass urine since this morning and is in agony', expect: 'emergency' },
  { kind: 'family', text: 'My father had prostate trouble and retention years ago.', expect: null },
  { kind: 'near-miss', text: 'i have to pee a lot at night', expect: null },
  { kind: 'near-miss', text: 'it burns when i pee', expect: null },
  { kind: 'variant', text: 'catheter is blocked and not draining, bladder painful', expect: 'emergency' },
  { kind: 'near-miss', text: 'my waters have not broken and there is nothing coming out', expect: null },
  { kind: 'lay', text: 'peeing blood clots and cant go anymore, bladder about to pop', expect: 'emergency' },
]
