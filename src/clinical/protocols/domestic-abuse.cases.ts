import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my husband is hitting me and i am hiding in the bathroom', expect: 'emergency' },
  { kind: 'lay', text: 'my boyfriend strangled me last night', expect: 'emergency' },
  { kind: 'lay', text: 'my partner hits me when hes drunk', expect: 'urgent' },
  { kind: 'lay', text: 'he kicked me in the stomach and im 20 weeks pregnant', expect: 'emergency' },
  { kind: 'denied', text: 'I feel safe at home, nobody hits me.', expect: null },
  { kind: 'past', text: 'My ex husband used to hit me, I left him 10 years ago.', expect: null },
  {
    kind: 'other-person',
    text: "my neighbour's husband is beating her and she is screaming, he has a knife",
    expect: 'emergency',
  },
  { kind: 'family', text: 'My grandmother was beaten by her husband in the 1950s.', expect: null },
  { kind: 'near-miss', text: 'he hit me on the ball while playing cricket', expect: null },
  { kind: 'near-miss', text: 'my boyfriend hit the car into a wall', expect: null },
  { kind: 'variant', text: 'my wife slaps me and wont let me see my friends', expect: 'urgent' },
  { kind: 'variant', text: 'my ex is outside the house with a knife', expect: 'emergency' },
  { kind: 'lay', text: 'my ex says hes coming round to kill me tonight and hes got a key', expect: 'emergency' },
  { kind: 'near-miss', text: 'my mum is going to kill me when she sees this rash', expect: null },
]
