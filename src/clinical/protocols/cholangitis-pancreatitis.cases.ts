import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'eyes gone yellow, shivering with a fever and pain under my right ribs', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'agony in the top of my stomach going straight through to my back and cant stop being sick',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'gallstones, now shaking chills and fever', expect: 'emergency' },
  { kind: 'lay', text: 'pain under my ribs on the right and a temperature of 38.4', expect: 'urgent' },
  { kind: 'variant', text: 'i drink every day, terrible stomach pain and vomiting', expect: 'emergency' },
  { kind: 'denied', text: 'pain under my ribs after fatty food, no fever, no vomiting, not yellow', expect: null },
  { kind: 'past', text: 'i had pancreatitis in 2010 and have been well since', expect: null },
  { kind: 'other-person', text: 'my wife has yellow eyes, a fever and she is shivering', expect: 'emergency' },
  { kind: 'family', text: 'my mother had gallstones and pancreatitis. i have heartburn', expect: null },
  { kind: 'near-miss', text: 'heartburn after pizza', expect: null },
  { kind: 'near-miss', text: 'back pain after gardening', expect: null },
]
