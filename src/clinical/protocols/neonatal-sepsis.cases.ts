import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 4 day old wont feed and is very sleepy', expect: 'emergency' },
  { kind: 'lay', text: 'newborn is cold to touch and grunting', expect: 'emergency' },
  { kind: 'lay', text: '2 week old baby not waking for feeds', expect: 'emergency' },
  { kind: 'lay', text: 'baby 9 days old gone floppy no fever', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'My 2 week old is feeding well, not sleepy, no fever.',
    expect: null,
    subject: { ageDays: 14 },
  },
  {
    kind: 'past',
    text: 'When she was 5 days old she was not feeding, now she is 8 months and well.',
    expect: null,
    subject: { ageYears: 0.67 },
  },
  { kind: 'other-person', text: 'my friends newborn is 6 days old and wont feed at all', expect: 'emergency' },
  {
    kind: 'family',
    text: 'My first baby had sepsis as a newborn. This one is 3 weeks old and fine.',
    expect: null,
    subject: { ageDays: 21 },
  },
  { kind: 'near-miss', text: 'my 3 week old has hiccups and sneezes a lot', expect: null, subject: { ageDays: 21 } },
  {
    kind: 'variant',
    text: 'my 10 day old baby has a red smelly umbilical cord',
    expect: 'urgent',
    subject: { ageDays: 10 },
  },
  {
    kind: 'variant',
    text: 'my 10 week old is taking half his bottles since yesterday',
    expect: 'urgent',
    subject: { ageDays: 70 },
  },
]
