import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'im 20 weeks pregnant and my nephew has chickenpox, we played together yesterday',
    expect: 'urgent',
  },
  { kind: 'lay', text: 'pregnant, been in contact with measles at nursery', expect: 'urgent' },
  { kind: 'lay', text: '16 weeks pregnant and came out in chickenpox spots', expect: 'urgent' },
  { kind: 'lay', text: 'chickenpox, im 34 and now short of breath', expect: 'emergency' },
  { kind: 'variant', text: 'im on azathioprine and my son has chickenpox', expect: 'urgent' },
  { kind: 'variant', text: 'my 2 week old baby was around his cousin with chickenpox', expect: 'urgent' },
  { kind: 'variant', text: '30 weeks pregnant with chickenpox, coughing and breathless', expect: 'emergency' },
  { kind: 'denied', text: '12 weeks pregnant, i have not been near anyone with chickenpox', expect: null },
  { kind: 'past', text: 'i had chickenpox as a child, 12 weeks pregnant now and well', expect: null },
  { kind: 'other-person', text: 'my wife is pregnant and she has been exposed to measles', expect: 'urgent' },
  { kind: 'family', text: 'my mother had measles in 1960. i am 10 weeks pregnant', expect: null },
  { kind: 'near-miss', text: 'my 5 year old has chickenpox and is playing happily', expect: null },
  { kind: 'near-miss', text: 'when can my child go back to nursery after chickenpox', expect: null },
]
