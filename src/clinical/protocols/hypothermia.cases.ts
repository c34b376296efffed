import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'found my dad on the cold kitchen floor overnight, hes drowsy and slurring',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'out in the snow for hours and hes stopped shivering and confused', expect: 'emergency' },
  { kind: 'lay', text: 'fell in the freezing river, cant stop shaking and talking funny', expect: 'emergency' },
  { kind: 'lay', text: 'been out in the freezing rain for hours and shivering', expect: 'urgent' },
  { kind: 'variant', text: 'body temperature is 33.5', expect: 'emergency' },
  { kind: 'other-person', text: 'a homeless man outside in the freezing cold wont wake up', expect: 'emergency' },
  { kind: 'denied', text: 'was cold outside but not shivering and not confused now', expect: null },
  { kind: 'past', text: 'had hypothermia and confusion on a hike ten years ago', expect: null },
  { kind: 'family', text: 'my grandad died of hypothermia years ago', expect: null },
  { kind: 'near-miss', text: 'i have a cold and feel shivery', expect: null },
  { kind: 'near-miss', text: 'hands are freezing at work', expect: null },
]
