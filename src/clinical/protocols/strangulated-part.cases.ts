import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: "there's a hair wrapped tight round my baby's toe and it's gone purple", expect: 'emergency' },
  {
    kind: 'lay',
    text: "my son's willy foreskin is stuck back behind the head and it's swollen and purple",
    expect: 'emergency',
  },
  { kind: 'lay', text: 'heard a crack during sex, my penis is black and bent and it swelled up', expect: 'emergency' },
  { kind: 'variant', text: 'my ring is stuck and my finger is blue and numb', expect: 'emergency' },
  { kind: 'denied', text: 'ring comes off fine, finger not blue', expect: null },
  {
    kind: 'past',
    text: 'in 2011 my foreskin was stuck back, circumcised since, fine',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'other-person', text: 'a thread is wound round my daughters finger and it is swelling', expect: 'emergency' },
  { kind: 'family', text: 'my brother had paraphimosis years ago', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'i tied her hair in a band', expect: null },
  { kind: 'near-miss', text: 'the condom broke and my penis is a bit red', expect: null },
]
