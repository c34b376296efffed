import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'ive been throwing up blood', expect: 'emergency' },
  { kind: 'lay', text: 'vomit looks like coffee grounds', expect: 'emergency' },
  { kind: 'lay', text: 'my poo is black and sticky like tar', expect: 'emergency' },
  { kind: 'lay', text: 'being sick and theres loads of blood in it', expect: 'emergency' },
  { kind: 'denied', text: 'I am vomiting but there is no blood in it and my stools are brown.', expect: null },
  { kind: 'past', text: 'I vomited blood from an ulcer 5 years ago.', expect: null },
  { kind: 'other-person', text: 'my dad is vomiting blood', expect: 'emergency' },
  { kind: 'family', text: 'My father had a bleeding ulcer when he was young.', expect: null },
  { kind: 'near-miss', text: 'i feel sick before my blood test', expect: null },
  { kind: 'near-miss', text: 'my nose bled a little and stopped', expect: null },
  { kind: 'variant', text: 'black stools for two days, I take warfarin', expect: 'emergency' },
  { kind: 'variant', text: 'black tarry stool and dizzy when I stand up', expect: 'emergency' },
  { kind: 'lay', text: 'passed out on the loo, pooing black', expect: 'emergency' },
  { kind: 'past', text: 'been vomiting blood last week', expect: 'urgent' },
]
