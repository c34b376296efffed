import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i take ramipril and my lips have swollen up', expect: 'emergency' },
  { kind: 'lay', text: 'on lisinopril, tongue is swelling', expect: 'emergency' },
  { kind: 'lay', text: 'face swollen this morning, started perindopril two weeks ago', expect: 'emergency' },
  { kind: 'lay', text: 'my tongue is getting bigger and my throat is tight', expect: 'emergency' },
  { kind: 'variant', text: 'i have hereditary angioedema and my throat feels tight and closing', expect: 'emergency' },
  { kind: 'other-person', text: 'my dad takes enalapril and his face is swelling up', expect: 'emergency' },
  { kind: 'denied', text: 'on ramipril, no swelling of face or lips, dry cough', expect: null },
  { kind: 'past', text: 'my lips swelled on ramipril four years ago so i was changed to losartan', expect: null },
  { kind: 'family', text: 'my mum once had a swollen face from ramipril years ago', expect: null },
  { kind: 'near-miss', text: 'need more ramipril please', expect: null },
  { kind: 'near-miss', text: 'eyes puffy from crying', expect: null },
]
