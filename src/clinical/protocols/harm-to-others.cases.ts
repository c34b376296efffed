import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im going to kill my boss', expect: 'emergency' },
  { kind: 'lay', text: 'i want to hurt someone and i have a knife', expect: 'emergency' },
  { kind: 'lay', text: 'voices are telling me to stab my neighbour', expect: 'emergency' },
  { kind: 'lay', text: 'i keep having thoughts of hurting people', expect: 'urgent' },
  { kind: 'denied', text: 'I have no thoughts of hurting anyone.', expect: null },
  { kind: 'past', text: 'I had thoughts of hurting others when I was ill 8 years ago.', expect: null },
  { kind: 'other-person', text: 'my son is threatening to kill his sister, he has a knife', expect: 'emergency' },
  { kind: 'family', text: 'My grandfather was violent and killed a man in 1960.', expect: null },
  { kind: 'near-miss', text: 'my knees are killing me', expect: null },
  { kind: 'near-miss', text: 'this medicine should kill the bacteria right', expect: null },
  { kind: 'variant', text: 'im scared im going to hurt my baby', expect: 'emergency' },
  { kind: 'denied', text: 'I do not want to stab anybody', expect: null },
  { kind: 'variant', text: "I don't want to kill anyone but I can't stop the urge", expect: 'emergency' },
]
