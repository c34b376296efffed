import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "we're at 4500m in nepal, my mate is staggering like he's drunk and has a terrible headache",
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: "trekking at altitude, he's breathless even sitting and coughing frothy stuff",
    expect: 'emergency',
  },
  { kind: 'lay', text: 'on kilimanjaro, my girlfriend is confused and keeps falling over', expect: 'emergency' },
  { kind: 'variant', text: 'at altitude since yesterday, a headache and tired', expect: 'urgent' },
  { kind: 'denied', text: 'at base camp, not breathless, no headache, feel fine', expect: null },
  {
    kind: 'past',
    text: 'was breathless at altitude in 2012, fine now at home',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'other-person', text: 'my brother is on everest, breathless at rest and blue lips', expect: 'emergency' },
  { kind: 'family', text: 'my father was confused on kilimanjaro years ago', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'the plane was at cruising altitude and my ears hurt', expect: null },
  { kind: 'near-miss', text: 'i want tablets for going to altitude next month', expect: null },
]
