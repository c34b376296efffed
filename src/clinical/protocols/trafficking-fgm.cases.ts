import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'they took my passport and force me to have sex with men', expect: 'emergency' },
  { kind: 'lay', text: 'my boss keeps my passport and wont let me leave the house', expect: 'emergency' },
  { kind: 'lay', text: 'my in laws want to take my daughter abroad to be cut', expect: 'urgent' },
  { kind: 'lay', text: 'they are flying my sister out tomorrow to be cut, she is 9', expect: 'emergency' },
  { kind: 'variant', text: 'he makes me see clients, he is here now and has a knife', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'my daughter is 8 years old and had fgm done last week, bleeding and fever',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'nobody took my passport and nobody forces me to work', expect: null },
  { kind: 'past', text: 'i was trafficked 12 years ago, i am safe now and married', expect: null },
  { kind: 'other-person', text: 'my friend is forced to work, they keep her passport', expect: 'urgent' },
  { kind: 'family', text: 'my grandmother had fgm as a girl, it was the custom then', expect: null },
  { kind: 'near-miss', text: 'i lost my passport and need a form for my holiday', expect: null },
  { kind: 'near-miss', text: 'my boss makes me work weekends', expect: null },
  { kind: 'near-miss', text: 'what is fgm', expect: null },
]
