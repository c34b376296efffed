import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'on my period with a tampon in, high fever, vomiting and a rash like sunburn',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'left a tampon in for two days, now fever and feel faint', expect: 'emergency' },
  { kind: 'lay', text: 'using a menstrual cup, suddenly fever of 39.5, rash all over and dizzy', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'my 2 year old scalded his arm three days ago, now fever, rash and vomiting',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'had a nose pack put in, now fever, a rash and diarrhoea', expect: 'emergency' },
  { kind: 'denied', text: 'forgot a tampon for a day, took it out, no fever, no rash', expect: null },
  { kind: 'past', text: 'i had toxic shock from a tampon in 2009, fully recovered', expect: null },
  {
    kind: 'other-person',
    text: 'my daughter is 15, has a tampon in, fever of 39 and she is vomiting',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my aunt had toxic shock years ago. are tampons safe', expect: null },
  { kind: 'near-miss', text: 'tampons hurt when i put them in', expect: null },
  { kind: 'near-miss', text: 'sunburnt on the beach, skin is red', expect: null },
]
