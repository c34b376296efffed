import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "toes went white and hard after the hike in the snow, now blistering, can't feel them",
    expect: 'emergency',
  },
  { kind: 'lay', text: 'got frostbite on my fingers skiing today', expect: 'emergency' },
  { kind: 'lay', text: 'slept out in the cold and my toes are black and hard', expect: 'emergency' },
  { kind: 'denied', text: 'walked in the snow, toes not white, not numb, all fine', expect: null },
  { kind: 'past', text: 'had frostbite in the army in 1994, fine now', expect: null, subject: { ageYears: 40 } },
  {
    kind: 'other-person',
    text: 'my sons fingers are white and waxy after playing in the snow for hours',
    expect: 'emergency',
  },
  {
    kind: 'family',
    text: 'my grandfather lost toes to frostbite in the war years ago',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'near-miss', text: 'i have a frozen shoulder and a cold', expect: null },
  { kind: 'near-miss', text: 'raynauds, fingers go white in the cold as always', expect: null },
  { kind: 'near-miss', text: 'nose blocked and feet cold', expect: null },
]
