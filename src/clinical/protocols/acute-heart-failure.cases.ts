import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'heart failure and cant breathe, coughing up pink froth', expect: 'emergency' },
  { kind: 'lay', text: 'i cant lie flat at night because i get so breathless', expect: 'urgent' },
  { kind: 'lay', text: 'legs swollen and short of breath for a week', expect: 'urgent', subject: { ageYears: 70 } },
  { kind: 'lay', text: 'woke up gasping for air, cold and sweaty, chest tight', expect: 'emergency' },
  { kind: 'lay', text: 'chf and missed my water tablet, sob when lying flat', expect: 'urgent' },
  { kind: 'variant', text: 'gave birth 3 months ago, cant lie flat without gasping', expect: 'emergency' },
  { kind: 'other-person', text: 'my grandad has heart failure and is struggling to breathe', expect: 'emergency' },
  { kind: 'denied', text: 'heart failure review, no breathlessness, no swelling, lying flat fine', expect: null },
  { kind: 'past', text: 'was breathless lying flat two years ago before my valve operation', expect: null },
  { kind: 'family', text: 'my mother had heart failure', expect: null },
  { kind: 'near-miss', text: 'twisted my ankle and it is swollen', expect: null },
  { kind: 'near-miss', text: 'feet puffy after the long flight, breathing fine', expect: null },
  { kind: 'near-miss', text: 'can lie flat and breathing fine, cough for 3 days', expect: null },
]
