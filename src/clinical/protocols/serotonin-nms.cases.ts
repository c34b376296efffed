import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'started sertraline with tramadol, now im jerking all over, sweating and confused',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'took mdma on top of my prozac, muscles rigid and burning hot', expect: 'emergency' },
  { kind: 'lay', text: 'on haloperidol and now stiff as a board with a fever', expect: 'emergency' },
  { kind: 'lay', text: 'i think i have serotonin syndrome', expect: 'emergency' },
  { kind: 'variant', text: 'on fluoxetine and my legs keep jerking since the dose went up', expect: 'urgent' },
  { kind: 'denied', text: 'on sertraline, no fever, no jerking, not confused', expect: null },
  { kind: 'past', text: 'i had serotonin syndrome in 2016, all fine since', expect: null },
  {
    kind: 'other-person',
    text: 'my brother takes olanzapine and his whole body is rigid and he has a fever',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother had serotonin syndrome years ago. i started sertraline last month', expect: null },
  { kind: 'near-miss', text: 'sertraline makes me feel a bit sick', expect: null },
  { kind: 'near-miss', text: 'my eyelid keeps twitching', expect: null },
  {
    kind: 'lay',
    text: 'started a new antidepressant with tramadol, im burning hot, shaking and muscles are rigid',
    expect: 'emergency',
  },
]
