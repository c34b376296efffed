import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'got out of a house fire, coughing and my voice is hoarse', expect: 'emergency' },
  { kind: 'lay', text: 'breathed in loads of smoke from a kitchen fire', expect: 'emergency' },
  { kind: 'lay', text: 'soot round his nose and coughing black stuff after the fire', expect: 'emergency' },
  { kind: 'lay', text: 'smoke inhalation an hour ago, chest feels tight', expect: 'emergency' },
  { kind: 'other-person', text: 'my neighbour was trapped in a burning flat and is coughing', expect: 'emergency' },
  { kind: 'denied', text: 'small pan fire, nobody inhaled smoke, no cough', expect: null },
  { kind: 'past', text: 'i was in a house fire fifteen years ago and inhaled smoke', expect: null },
  { kind: 'family', text: 'my grandfather had smoke inhalation in the war', expect: null },
  { kind: 'near-miss', text: 'i smoke ten cigarettes a day', expect: null },
  { kind: 'near-miss', text: 'the smoke alarm battery needs changing', expect: null },
  { kind: 'near-miss', text: 'mum smokes, is second hand smoke bad', expect: null },
]
