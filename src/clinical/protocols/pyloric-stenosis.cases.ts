import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 5 week old has projectile vomiting after every feed', expect: 'urgent' },
  {
    kind: 'lay',
    text: '6 week old baby vomit shoots across the room and he is hungry again straight after',
    expect: 'urgent',
  },
  { kind: 'lay', text: 'baby 4 weeks old vomiting after feeds and not gaining weight', expect: 'urgent' },
  {
    kind: 'variant',
    text: 'my 6 week old is projectile vomiting and has had no wet nappies today',
    expect: 'emergency',
  },
  { kind: 'variant', text: '5 week old projectile vomiting and now floppy', expect: 'emergency' },
  { kind: 'denied', text: 'my 6 week old spits up a bit, no projectile vomiting, gaining weight well', expect: null },
  { kind: 'past', text: 'my son had projectile vomiting at 5 weeks, he is 7 years old now and fine', expect: null },
  {
    kind: 'other-person',
    text: "my sister's 5 week old is projectile vomiting now after every bottle",
    expect: 'urgent',
  },
  { kind: 'family', text: 'his dad had pyloric stenosis as a baby. my 6 week old has a cold', expect: null },
  { kind: 'near-miss', text: 'my 8 year old threw up once after a party', expect: null },
  { kind: 'near-miss', text: 'my baby of 3 months possets a little milk after feeds', expect: null },
]
