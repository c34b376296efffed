import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'terrible sore throat and i cant open my mouth properly', expect: 'emergency' },
  { kind: 'lay', text: 'tooth abscess and now my neck is swollen and hard, cant swallow', expect: 'emergency' },
  { kind: 'lay', text: 'dentist said abscess, now swelling under my tongue and im drooling', expect: 'emergency' },
  { kind: 'lay', text: 'think i have quinsy, one side of my throat is massive', expect: 'emergency' },
  { kind: 'variant', text: 'my 3 year old has a fever, wont turn his stiff neck and is drooling', expect: 'emergency' },
  { kind: 'variant', text: 'toothache and my face is swollen', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'sore throat, no swelling of the neck, can open my mouth fine and can swallow ok',
    expect: null,
  },
  { kind: 'past', text: 'i had quinsy 10 years ago. just a cold now', expect: null },
  { kind: 'other-person', text: 'my flatmate has a sore throat and he cant open his mouth', expect: 'emergency' },
  { kind: 'family', text: 'my mother had quinsy years ago, i have a sore throat', expect: null },
  { kind: 'near-miss', text: 'sore throat and swollen glands in my neck', expect: null },
  { kind: 'near-miss', text: 'toothache for two days', expect: null },
]
