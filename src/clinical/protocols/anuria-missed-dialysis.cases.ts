import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'missed two dialysis sessions and now im breathless', expect: 'emergency' },
  { kind: 'lay', text: 'my fistula wont stop bleeding', expect: 'emergency' },
  { kind: 'lay', text: 'doctor rang to say my potassium is high, 6.8', expect: 'emergency' },
  { kind: 'lay', text: 'havent had my dialysis since friday', expect: 'urgent' },
  { kind: 'lay', text: 'not passed any urine for 24 hours and my legs are swollen', expect: 'emergency' },
  { kind: 'variant', text: 'on dialysis and have a fever and rigors', expect: 'emergency' },
  { kind: 'variant', text: 'kidney disease stage 4 and i have hardly peed for two days', expect: 'emergency' },
  { kind: 'denied', text: 'on dialysis, have not missed any sessions, no breathlessness', expect: null },
  { kind: 'past', text: 'i missed a dialysis session last year, all fine now', expect: null },
  { kind: 'other-person', text: 'my dad missed dialysis this week and his legs are weak', expect: 'emergency' },
  { kind: 'family', text: 'my mother was on dialysis years ago. i need a blood test', expect: null },
  { kind: 'near-miss', text: 'i dont drink enough and my pee is dark yellow', expect: null },
  { kind: 'near-miss', text: 'what foods have potassium', expect: null },
]
