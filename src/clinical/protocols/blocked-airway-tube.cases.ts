import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: "his trachy tube is blocked, can't suction it, struggling", expect: 'emergency' },
  { kind: 'lay', text: 'the tracheostomy tube has come out and we cant get it back', expect: 'emergency' },
  { kind: 'lay', text: 'my laryngectomy is crusted and i can hardly get air', expect: 'emergency' },
  { kind: 'variant', text: 'trach tube plugged with mucus, she is going blue', expect: 'emergency' },
  { kind: 'denied', text: 'tracheostomy tube is not blocked and suctions fine', expect: null },
  {
    kind: 'past',
    text: 'my trachy tube blocked once in 2018, healed over since',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'other-person', text: 'our daughters trache fell out', expect: 'emergency' },
  {
    kind: 'family',
    text: 'my late grandfather had a tracheostomy that blocked years ago',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'near-miss', text: 'how often should the tracheostomy ties be changed', expect: null },
  { kind: 'near-miss', text: 'my ear tube came out', expect: null },
]
