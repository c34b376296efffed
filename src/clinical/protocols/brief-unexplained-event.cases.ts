import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my 2 month old went blue and limp for 20 seconds, ok now', expect: 'emergency' },
  { kind: 'lay', text: 'baby stopped breathing for a bit then was fine', expect: 'emergency' },
  { kind: 'lay', text: '6 week old turned grey and floppy after a feed, back to normal', expect: 'emergency' },
  { kind: 'lay', text: 'my newborn went stiff and blue then started breathing again', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'My 3 month old never stopped breathing and never turned blue.',
    expect: null,
    subject: { ageYears: 0.25 },
  },
  {
    kind: 'past',
    text: 'My 11 month old went blue once 6 months ago, checked and fine.',
    expect: null,
    subject: { ageYears: 0.9 },
  },
  {
    kind: 'other-person',
    text: 'my friends 1 month old baby stopped breathing for a few seconds',
    expect: 'emergency',
  },
  { kind: 'family', text: 'His cousin had a breathing pause as a baby.', expect: null, subject: { ageYears: 0.3 } },
  { kind: 'near-miss', text: 'my 4 month old got hiccups after a feed', expect: null, subject: { ageYears: 0.34 } },
  { kind: 'near-miss', text: 'my baby hates the blue bottle', expect: null, subject: { ageYears: 0.4 } },
  {
    kind: 'variant',
    text: '5 month old choked and went blue, we patted his back, he is fine now',
    expect: 'emergency',
    subject: { ageYears: 0.42 },
  },
]
