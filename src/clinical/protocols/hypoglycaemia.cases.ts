import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'diabetic husband is having a hypo and is confused and sweaty', expect: 'emergency' },
  { kind: 'lay', text: 'my sugar is 2.1 and wont come up', expect: 'emergency' },
  { kind: 'lay', text: 'blood sugar dropped to 1.9 shes hard to wake', expect: 'emergency' },
  { kind: 'lay', text: 'keep having hypos, sugar 3.6, im on insulin', expect: 'urgent' },
  { kind: 'denied', text: 'I am diabetic, no hypos, my sugar is fine.', expect: null },
  { kind: 'past', text: 'I had a bad hypo and passed out two years ago.', expect: null },
  { kind: 'other-person', text: 'my flatmate is a type 1 diabetic and i cant wake him up', expect: 'emergency' },
  { kind: 'family', text: 'My dad used to have hypos.', expect: null },
  { kind: 'near-miss', text: 'my blood pressure is a bit low', expect: null },
  { kind: 'near-miss', text: 'i bought a hypoallergenic pillow', expect: null },
  { kind: 'variant', text: 'I am on gliclazide and my blood sugar is low again after eating', expect: 'emergency' },
]
