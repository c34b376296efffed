import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'my brother hasnt slept for 4 days and is talking nonstop and spending all his money',
    expect: 'urgent',
  },
  { kind: 'lay', text: 'bipolar and awake for 3 days i think im manic', expect: 'urgent' },
  { kind: 'lay', text: 'i feel invincible, racing thoughts, no need for sleep', expect: 'urgent' },
  { kind: 'lay', text: 'she is manic and running naked in the street', expect: 'emergency' },
  { kind: 'denied', text: 'I have bipolar disorder, no mania, sleeping well.', expect: null },
  { kind: 'past', text: 'I had a manic episode 6 years ago.', expect: null },
  { kind: 'other-person', text: 'my friend is having a manic episode', expect: 'urgent' },
  { kind: 'family', text: 'My mother is bipolar. I feel fine.', expect: null },
  { kind: 'near-miss', text: 'lots of deadlines, only slept 5 hours last night', expect: null },
  { kind: 'near-miss', text: 'i am full of beans since i started running', expect: null },
  { kind: 'variant', text: 'my sister gave birth two weeks ago and now she is manic', expect: 'emergency' },
]
