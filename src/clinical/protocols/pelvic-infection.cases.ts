import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'lower tummy pain and smelly green discharge', expect: 'urgent' },
  { kind: 'lay', text: 'had chlamydia last month, now pelvic pain and it hurts during sex', expect: 'urgent' },
  { kind: 'lay', text: 'pain low in my belly, discharge smells and i have a fever of 38.5', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'terrible pelvic pain, yellow discharge, fever of 39 and vomiting',
    expect: 'emergency',
    subject: { ageYears: 26, sex: 'female' },
  },
  {
    kind: 'variant',
    text: 'im 10 weeks pregnant with lower abdominal pain, smelly discharge and a fever',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'green discharge, no pelvic pain, no fever', expect: null, subject: { sex: 'female' } },
  {
    kind: 'past',
    text: 'i had pelvic inflammatory disease 5 years ago, no symptoms now',
    expect: null,
    subject: { sex: 'female' },
  },
  { kind: 'other-person', text: 'my girlfriend has pelvic pain and smelly discharge', expect: 'urgent' },
  { kind: 'family', text: 'my sister had PID years ago. i have a runny nose', expect: null },
  { kind: 'near-miss', text: 'period cramps on day one as usual', expect: null, subject: { sex: 'female' } },
  { kind: 'near-miss', text: 'itchy thrush with white discharge', expect: null, subject: { sex: 'female' } },
]
