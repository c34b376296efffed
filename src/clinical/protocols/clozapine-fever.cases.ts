import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'on clozapine and have a temperature of 38.8', expect: 'emergency' },
  { kind: 'lay', text: 'i take clozapine and my throat is sore', expect: 'urgent' },
  { kind: 'lay', text: 'clozapine started 2 weeks ago, chest pain and heart racing', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'takes clozapine, hasnt pooed for 5 days, belly swollen and being sick',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'on clozapine, not opened my bowels for 4 days', expect: 'urgent' },
  { kind: 'denied', text: 'on clozapine, no fever, no sore throat, bowels fine', expect: null },
  { kind: 'past', text: 'i had a fever on clozapine in 2015, now on olanzapine and well', expect: null },
  { kind: 'other-person', text: 'my brother takes clozapine and he has a fever', expect: 'emergency' },
  { kind: 'family', text: 'my uncle took clozapine years ago. i have a sore throat', expect: null },
  { kind: 'near-miss', text: 'clozapine makes me drool at night', expect: null },
  { kind: 'near-miss', text: 'sore throat, i take olanzapine', expect: null },
]
