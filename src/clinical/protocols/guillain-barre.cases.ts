import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'weakness started in my feet and is moving up my legs, tingling hands too',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'tingling in both feet and now my legs are so weak i cant climb stairs', expect: 'emergency' },
  { kind: 'lay', text: 'had diarrhoea two weeks ago, now my legs are weak and numb', expect: 'emergency' },
  { kind: 'lay', text: 'numbness spreading up from my toes to my thighs, legs keep giving way', expect: 'emergency' },
  { kind: 'variant', text: 'both legs feel weak since the weekend', expect: 'urgent' },
  {
    kind: 'other-person',
    text: "my son's legs are weak and tingling and it is spreading to his arms",
    expect: 'emergency',
  },
  { kind: 'denied', text: 'tired, no weakness in my legs, no tingling', expect: null },
  { kind: 'past', text: 'had guillain barre with weak legs twelve years ago', expect: null },
  { kind: 'family', text: 'my brother had guillain barre years ago', expect: null },
  { kind: 'near-miss', text: 'legs like jelly after the gym', expect: null },
  { kind: 'near-miss', text: 'diabetic neuropathy in my feet for years, tingling as usual', expect: null },
  {
    kind: 'lay',
    text: 'my legs have gone numb and i cant walk since yesterday, it began in my feet',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'myasthenia, struggling to swallow and breathe', expect: 'emergency' },
  { kind: 'near-miss', text: 'i have myasthenia and need my repeat tablets', expect: null },
]
