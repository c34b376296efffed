import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im 34 weeks pregnant with a really bad headache and seeing spots', expect: 'emergency' },
  { kind: 'lay', text: '30 weeks pregnant pain under my ribs and feeling sick', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'had my baby 5 days ago, terrible headache wont go away and blurry vision',
    expect: 'emergency',
  },
  { kind: 'lay', text: '36 weeks pregnant my face and hands are suddenly swollen', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'I am 32 weeks pregnant, no headache, no swelling, no visual problems.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 32 },
  },
  {
    kind: 'past',
    text: 'In my last pregnancy 3 years ago I had a severe headache and blurred vision.',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  {
    kind: 'other-person',
    text: 'my wife is 38 weeks pregnant and has a severe headache and blurred vision',
    expect: 'emergency',
  },
  {
    kind: 'family',
    text: 'My sister had pre-eclampsia in her pregnancy, I am 28 weeks and feel fine.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 28 },
  },
  {
    kind: 'near-miss',
    text: 'i am 9 weeks pregnant and feel a bit tired',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 9 },
  },
  { kind: 'near-miss', text: 'my ankles are a bit puffy after a flight', expect: null, subject: { sex: 'male' } },
  {
    kind: 'variant',
    text: '28 weeks pregnant, bp 170/112',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 28 },
  },
  {
    kind: 'variant',
    text: '30 weeks pregnant, my bp was 145/95 at the pharmacy',
    expect: 'urgent',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  { kind: 'lay', text: '36 weeks pregnant and i see spots', expect: 'emergency' },
  { kind: 'lay', text: '38/40, headache and swelling face', expect: 'emergency' },
  { kind: 'variant', text: 'bp 165/112, headache', expect: 'emergency' },
  { kind: 'near-miss', text: '30 weeks pregnant, i see spots on my arms, itchy', expect: null },
]
