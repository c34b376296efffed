import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'headache worse when i lie down and now seeing double', expect: 'emergency' },
  { kind: 'lay', text: 'headache every morning when i wake up with vomiting', expect: 'urgent' },
  { kind: 'lay', text: 'bad headache, throwing up and very drowsy', expect: 'emergency' },
  { kind: 'lay', text: 'my son has a vp shunt and has a headache and is sleepy', expect: 'emergency' },
  { kind: 'variant', text: 'my 7 year old has headaches and keeps falling over to one side', expect: 'emergency' },
  { kind: 'variant', text: 'breast cancer last year, now headaches and vomiting', expect: 'emergency' },
  { kind: 'other-person', text: 'my flatmate has a headache, is vomiting and really confused', expect: 'emergency' },
  { kind: 'denied', text: 'headache in the evening, no vomiting, no drowsiness, vision fine', expect: null },
  { kind: 'past', text: 'had headaches and double vision ten years ago, tumour removed', expect: null },
  { kind: 'family', text: 'my uncle had a brain tumour with headaches', expect: null },
  { kind: 'near-miss', text: 'hungover with a headache this morning', expect: null },
  { kind: 'near-miss', text: 'tension headache after work', expect: null },
]
