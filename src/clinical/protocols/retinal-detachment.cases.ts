import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'theres a dark curtain coming down over my left eye', expect: 'emergency' },
  { kind: 'lay', text: 'loads of new floaters since this morning', expect: 'urgent' },
  { kind: 'lay', text: 'sudden flashes of light in the corner of my eye', expect: 'urgent' },
  { kind: 'lay', text: 'shadow at the side of my vision and floaters', expect: 'emergency' },
  { kind: 'denied', text: 'I have no floaters, no flashes and no shadow.', expect: null },
  { kind: 'past', text: 'I had a retinal detachment repaired 5 years ago.', expect: null },
  { kind: 'other-person', text: 'my dad has a black shadow across his vision since today', expect: 'emergency' },
  { kind: 'family', text: 'My brother had a detached retina.', expect: null },
  { kind: 'near-miss', text: 'hot flashes at night', expect: null },
  { kind: 'near-miss', text: 'I have had one small floater for years, no change', expect: null },
  { kind: 'variant', text: 'shower of floaters after my cataract operation last week', expect: 'urgent' },
]
