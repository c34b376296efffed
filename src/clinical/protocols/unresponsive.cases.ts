import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my husband wont wake up', expect: 'emergency' },
  { kind: 'lay', text: "she's collapsed and is not breathing", expect: 'emergency' },
  { kind: 'lay', text: 'found my flatmate unresponsive on the bathroom floor', expect: 'emergency' },
  { kind: 'lay', text: 'dad is unconcious please help', expect: 'emergency' },
  { kind: 'lay', text: 'i cant wake my baby up', expect: 'emergency', subject: { ageDays: 120 } },
  { kind: 'lay', text: 'he keeps drifting in and out of consciousness', expect: 'emergency' },
  { kind: 'variant', text: 'my 3 year old is very sleepy and floppy and has a fever of 39.5', expect: 'emergency' },
  { kind: 'variant', text: 'toddler is drowsy and keeps being sick', expect: 'emergency', subject: { ageYears: 2 } },
  { kind: 'other-person', text: 'a man on the bus is unconscious, what do i do', expect: 'emergency' },
  { kind: 'denied', text: 'he fell but was never unconscious, talking normally', expect: null },
  { kind: 'denied', text: 'she is awake and responsive, just tired', expect: null },
  { kind: 'past', text: 'I was found unconscious two years ago after a fall, fine now', expect: null },
  { kind: 'family', text: 'my grandfather died after a cardiac arrest, should i get my heart checked', expect: null },
  { kind: 'near-miss', text: 'i cant wake up in the mornings for work', expect: null },
  { kind: 'near-miss', text: 'the cream is not working, the rash is not responding to treatment', expect: null },
  { kind: 'lay', text: 'husband just collapsed', expect: 'emergency' },
]
