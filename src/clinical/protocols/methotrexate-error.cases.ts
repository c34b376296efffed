import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'ive been taking my methotrexate every day by mistake', expect: 'emergency' },
  { kind: 'lay', text: 'took methotrexate daily instead of weekly', expect: 'emergency' },
  { kind: 'lay', text: 'on methotrexate with mouth ulcers and a sore throat', expect: 'urgent' },
  { kind: 'lay', text: 'i take methotrexate and have a fever of 38.5', expect: 'emergency' },
  { kind: 'variant', text: 'on methotrexate and the gp gave me trimethoprim', expect: 'urgent' },
  { kind: 'variant', text: 'methotrexate for arthritis, getting breathless with a dry cough', expect: 'emergency' },
  { kind: 'denied', text: 'on methotrexate, no fever, no sore throat, no mouth ulcers', expect: null },
  { kind: 'past', text: 'i had mouth ulcers on methotrexate in 2018, stopped it then', expect: null },
  { kind: 'other-person', text: 'my mum takes methotrexate and she has been taking it daily', expect: 'emergency' },
  { kind: 'family', text: 'my aunt was on methotrexate years ago. i have a cold', expect: null },
  { kind: 'near-miss', text: 'i take methotrexate every monday as always, can i drink wine', expect: null },
]
