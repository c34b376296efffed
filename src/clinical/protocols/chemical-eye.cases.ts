import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i got bleach in my eye', expect: 'emergency' },
  { kind: 'lay', text: 'oven cleaner splashed into my eyes', expect: 'emergency' },
  { kind: 'lay', text: 'cement dust in my eye and its burning', expect: 'emergency' },
  { kind: 'lay', text: 'the washing pod burst and squirted in my daughters eye', expect: 'emergency' },
  { kind: 'denied', text: 'I cleaned with bleach, none went in my eyes.', expect: null },
  { kind: 'past', text: 'I had a chemical splash in my eye 4 years ago.', expect: null },
  { kind: 'other-person', text: 'my coworker got acid in his eye', expect: 'emergency' },
  { kind: 'family', text: 'My father lost an eye from lime in 1980.', expect: null },
  { kind: 'near-miss', text: 'got shampoo in my eye and it stung', expect: null },
  { kind: 'near-miss', text: 'my eyes are watering because of the onions', expect: null },
  { kind: 'variant', text: 'superglue in my childs eye', expect: 'emergency' },
  { kind: 'lay', text: 'my eye got bleach in it', expect: 'emergency' },
]
