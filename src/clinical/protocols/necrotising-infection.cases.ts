import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'redness on my leg spreading fast and im shaking with fever', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'pain in my leg is unbearable way worse than it looks, skin red and hot and fever',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'skin going black and purple round the wound and i have a temperature', expect: 'emergency' },
  { kind: 'lay', text: 'red line going up my arm from a cut', expect: 'urgent' },
  { kind: 'denied', text: 'My leg is a bit red but not spreading, no fever, not painful.', expect: null },
  { kind: 'past', text: 'I had cellulitis with fever spreading quickly 5 years ago.', expect: null },
  {
    kind: 'other-person',
    text: 'my dads groin is turning black and he has a fever, very painful',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My cousin lost a leg to a flesh eating infection in 2018.', expect: null },
  { kind: 'near-miss', text: 'mosquito bite is itchy and a bit pink', expect: null },
  { kind: 'near-miss', text: 'sunburn on my shoulders', expect: null },
  {
    kind: 'variant',
    text: 'I am diabetic and the infection in my foot is spreading quickly, skin turning black',
    expect: 'emergency',
  },
]
