import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bp is 220/130 with a terrible headache and blurred vision', expect: 'emergency' },
  { kind: 'lay', text: 'blood pressure 200/125 and chest pain', expect: 'emergency' },
  { kind: 'lay', text: 'my blood pressure is 210/120 and im confused and being sick', expect: 'emergency' },
  { kind: 'lay', text: 'home reading 185/100, feel fine', expect: 'soon' },
  { kind: 'variant', text: 'blood pressure 190/110 and a headache', expect: 'urgent' },
  { kind: 'variant', text: '34 weeks pregnant, bp 170/112', expect: 'emergency' },
  { kind: 'other-person', text: "my wife's blood pressure is 215/125 and she is confused", expect: 'emergency' },
  { kind: 'denied', text: 'blood pressure 135/85, no headache, no blurred vision', expect: null },
  { kind: 'past', text: 'i once had blood pressure of 200/120 five years ago, well controlled now', expect: null },
  { kind: 'family', text: 'my dad has high blood pressure and headaches', expect: null },
  { kind: 'near-miss', text: 'i take ramipril for blood pressure, last reading 128/78', expect: null },
  { kind: 'near-miss', text: 'my boss makes my blood pressure rise', expect: null },
  { kind: 'near-miss', text: 'they said high blood counts and i have chest pain', expect: null },
]
