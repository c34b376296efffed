import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'on warfarin and pooing blood', expect: 'emergency' },
  { kind: 'lay', text: 'i take blood thinners and hit my head', expect: 'emergency' },
  { kind: 'lay', text: 'on apixaban and my nose wont stop bleeding for an hour', expect: 'emergency' },
  { kind: 'lay', text: 'taking warfarin and got loads of bruises for no reason', expect: 'urgent' },
  { kind: 'denied', text: 'I take warfarin, no bleeding, no bruises, no falls.', expect: null },
  { kind: 'past', text: 'I vomited blood on warfarin 5 years ago.', expect: null },
  { kind: 'other-person', text: 'my grandad is on rivaroxaban and is vomiting blood', expect: 'emergency' },
  { kind: 'family', text: 'My mother took warfarin and had a bleed years ago.', expect: null },
  { kind: 'near-miss', text: 'can i eat spinach on warfarin', expect: null },
  { kind: 'near-miss', text: 'shaved this morning with a small nick', expect: null },
  { kind: 'variant', text: 'I am on edoxaban and there is blood in my urine', expect: 'urgent' },
]
