import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bad back and numb between my legs', expect: 'emergency' },
  { kind: 'lay', text: 'back pain and i cant pee since this morning', expect: 'emergency' },
  { kind: 'lay', text: 'sciatica down both legs and my bum feels numb when i wipe', expect: 'emergency' },
  { kind: 'lay', text: 'my lower back is killing me and i wet myself without feeling it', expect: 'emergency' },
  { kind: 'variant', text: 'back pain and both legs feel weak', expect: 'emergency' },
  { kind: 'other-person', text: 'my husband has back pain and has lost control of his bowels', expect: 'emergency' },
  { kind: 'denied', text: 'back pain, no numbness, no problem with bladder or bowels', expect: null },
  { kind: 'past', text: 'had cauda equina surgery with a numb bottom in 2016, all healed', expect: null },
  { kind: 'family', text: 'my aunt had back pain and numb legs years ago', expect: null },
  { kind: 'near-miss', text: 'back ache after moving house', expect: null },
  { kind: 'near-miss', text: 'numb bum after a long bike ride', expect: null },
  { kind: 'near-miss', text: 'sciatica down my left leg for two weeks', expect: null },
]
