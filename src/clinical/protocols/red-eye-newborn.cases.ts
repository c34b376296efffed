import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 4 day old has a red eye with lots of pus', expect: 'emergency' },
  { kind: 'lay', text: 'newborn baby eyes swollen and red, green pus coming out', expect: 'emergency' },
  { kind: 'lay', text: 'my 10 day old baby has a red eye', expect: 'urgent' },
  { kind: 'lay', text: 'my 2 week old has yellow pus in her eye', expect: 'urgent' },
  { kind: 'variant', text: 'my 6 day old has a sticky eye, red, and has a fever', expect: 'emergency' },
  { kind: 'variant', text: 'my 3 week old has a sticky eye', expect: 'soon' },
  { kind: 'denied', text: 'my 1 week old has no red eye and no pus, just a watery sneeze', expect: null },
  { kind: 'past', text: 'my son had a red eye with pus as a newborn, he is 6 years old now', expect: null },
  { kind: 'other-person', text: "my sister's baby is 5 days old and his eye is red with pus now", expect: 'emergency' },
  { kind: 'family', text: 'his brother had sticky eyes as a baby. my 2 week old is well', expect: null },
  { kind: 'near-miss', text: 'my 5 year old has a red sticky eye', expect: null },
  { kind: 'lay', text: 'baby eye all gunky and swollen, he is 3 days old', expect: 'emergency' },
]
