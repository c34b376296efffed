import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'toilet bowl is full of blood, its pouring from my bottom', expect: 'emergency' },
  { kind: 'lay', text: 'a bit of blood on the paper when i wipe', expect: 'soon' },
  { kind: 'lay', text: 'bloody diarrhoea for 2 days with stomach cramps', expect: 'urgent' },
  { kind: 'lay', text: 'blood in my poo and i feel faint', expect: 'emergency' },
  { kind: 'denied', text: 'I have diarrhoea without any blood in it.', expect: null },
  { kind: 'past', text: 'I had blood in my stool 3 years ago, it was haemorrhoids.', expect: null },
  { kind: 'other-person', text: 'my grandad is on warfarin and has blood in his stool', expect: 'emergency' },
  { kind: 'family', text: 'My mother had bleeding from her bowel cancer.', expect: null },
  { kind: 'near-miss', text: 'my gums bleed when i brush my teeth', expect: null },
  { kind: 'near-miss', text: 'i have a blood test tomorrow', expect: null },
  { kind: 'variant', text: 'I take apixaban and there is blood in my stool', expect: 'emergency' },
  { kind: 'variant', text: 'my 6 year old has blood in her poo', expect: 'urgent', subject: { ageYears: 6 } },
  { kind: 'near-miss', text: 'the diarrhoea is pouring straight from my bum', expect: null },
]
