import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'condom broke with a guy who is hiv positive last night', expect: 'urgent' },
  { kind: 'lay', text: 'got a needlestick at work an hour ago', expect: 'urgent' },
  { kind: 'lay', text: 'stepped on a needle in the park and it pricked me', expect: 'urgent' },
  { kind: 'lay', text: 'had unprotected sex with a stranger yesterday do i need pep', expect: 'urgent' },
  { kind: 'denied', text: 'No needlestick, no unprotected sex, just a routine test.', expect: null },
  { kind: 'past', text: 'I had a needlestick 3 years ago and took PEP.', expect: null },
  {
    kind: 'other-person',
    text: 'my colleague had a needle stick injury from a patient with hiv today',
    expect: 'urgent',
  },
  { kind: 'family', text: 'My uncle has HIV.', expect: null },
  { kind: 'near-miss', text: 'acupuncture needle made a small bruise', expect: null },
  { kind: 'near-miss', text: 'boss gave us a pep talk', expect: null },
  { kind: 'variant', text: 'shared a needle with someone yesterday', expect: 'urgent' },
]
