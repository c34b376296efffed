import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'condom broke last night need the morning after pill', expect: 'urgent' },
  { kind: 'lay', text: 'had unprotected sex 2 days ago and im not on the pill', expect: 'urgent' },
  { kind: 'lay', text: 'forgot my pills and had sex yesterday what do i do', expect: 'urgent' },
  { kind: 'lay', text: 'i need plan b, had unprotected sex', expect: 'urgent' },
  { kind: 'denied', text: 'We did not have unprotected sex, the condom was fine.', expect: null },
  { kind: 'past', text: 'I took the morning after pill 2 years ago after a condom broke.', expect: null },
  {
    kind: 'other-person',
    text: 'my girlfriend and i had a split condom this morning, she needs the morning after pill',
    expect: 'urgent',
  },
  { kind: 'family', text: 'My mother had an unplanned pregnancy.', expect: null },
  { kind: 'near-miss', text: 'which pill is best for acne', expect: null },
  { kind: 'near-miss', text: 'plan b is to take the bus', expect: null },
  {
    kind: 'variant',
    text: 'I am 15, the condom split last night',
    expect: 'urgent',
    subject: { ageYears: 15, sex: 'female' },
  },
]
