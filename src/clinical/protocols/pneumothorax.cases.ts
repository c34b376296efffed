import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'sudden sharp pain on the right side of my chest and short of breath', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'stabbing pain left side of chest came out of nowhere, cant get a full breath',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'i think my lung has collapsed', expect: 'emergency' },
  { kind: 'lay', text: 'fell off a ladder onto my ribs and it hurts to breathe, breathless', expect: 'emergency' },
  { kind: 'variant', text: 'copd and suddenly very breathless', expect: 'emergency' },
  {
    kind: 'other-person',
    text: 'my tall teenage son has sudden sharp pain in one side of his chest',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'no chest pain, no breathlessness, just a cough', expect: null },
  { kind: 'past', text: 'my lung collapsed six years ago, no problems since', expect: null },
  { kind: 'family', text: 'my brother had a pneumothorax once', expect: null },
  { kind: 'near-miss', text: 'stitch in my side after running', expect: null },
  { kind: 'near-miss', text: 'sore ribs from coughing', expect: null },
  { kind: 'lay', text: 'took a steering wheel in the chest, hard to breathe', expect: 'emergency' },
]
