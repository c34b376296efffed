import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'worst headache of my life', expect: 'emergency' },
  { kind: 'lay', text: 'sudden terrible headache like being hit with a bat', expect: 'emergency' },
  { kind: 'lay', text: 'headache came on out of nowhere in seconds, been sick twice', expect: 'emergency' },
  { kind: 'lay', text: 'explosive headache during sex', expect: 'emergency' },
  { kind: 'lay', text: 'really bad headache and stiff neck', expect: 'emergency' },
  { kind: 'variant', text: 'had a baby 5 days ago and now a severe headache', expect: 'emergency' },
  { kind: 'variant', text: 'severe headache with confusion since lunch', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'severe headache since this morning, no weakness',
    expect: 'urgent',
    subject: { ageYears: 46 },
  },
  { kind: 'other-person', text: 'my wife got a sudden severe headache and then passed out', expect: 'emergency' },
  { kind: 'denied', text: 'mild headache, not sudden, neck moves fine', expect: null },
  { kind: 'past', text: 'i had the worst headache of my life ten years ago, scan was normal', expect: null },
  { kind: 'family', text: 'my aunt had a brain aneurysm, should i worry', expect: null },
  { kind: 'near-miss', text: 'dull headache after staring at the screen all day', expect: null },
  { kind: 'near-miss', text: 'headache with a hangover', expect: null },
  { kind: 'near-miss', text: 'work has been a headache lately', expect: null },
  {
    kind: 'lay',
    text: 'a headache struck me like a hammer, at its worst within seconds, and my neck is getting stiff',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'the headache came on like a clap of thunder', expect: 'emergency' },
  { kind: 'lay', text: 'my head hurt all of a sudden like someone whacked me with a brick', expect: 'emergency' },
  { kind: 'near-miss', text: 'headache for a week, at its worst in the evening', expect: null },
  { kind: 'lay', text: 'my head feels like it was hit with a bat, out of nowhere', expect: 'emergency' },
  { kind: 'near-miss', text: 'my head feels like someone hit it with a hammer, hangover', expect: null },
]
