import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'cant breathe', expect: 'emergency' },
  { kind: 'lay', text: 'suddenly really short of breath and it hurts when i breathe in', expect: 'emergency' },
  { kind: 'lay', text: 'my calf is swollen and now im out of breath', expect: 'emergency' },
  { kind: 'lay', text: 'sharp pain when i breathe after a 12 hour flight', expect: 'emergency' },
  { kind: 'lay', text: 'cant catch my breath its been getting worse for half an hour', expect: 'emergency' },
  { kind: 'variant', text: 'knee replacement 10 days ago, breathless since this morning', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'im 28 weeks pregnant and get a stabbing pain in my chest when i breathe in',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'gave birth 2 weeks ago and suddenly short of breath', expect: 'emergency' },
  { kind: 'variant', text: 'on chemo for bowel cancer, breathless since yesterday', expect: 'emergency' },
  { kind: 'variant', text: 'bit short of breath the last few days', expect: 'urgent', subject: { ageYears: 40 } },
  { kind: 'other-person', text: 'my wife is struggling to breathe', expect: 'emergency' },
  { kind: 'denied', text: 'no shortness of breath, no chest pain, just a cough', expect: null },
  { kind: 'past', text: 'was short of breath three months ago, cleared up since', expect: null },
  { kind: 'family', text: 'my sister had a blood clot on her lung, can i take the pill', expect: null },
  { kind: 'near-miss', text: 'cant breathe through my nose, blocked with a cold', expect: null },
  { kind: 'near-miss', text: 'how do i prevent blood clots on a long flight', expect: null },
  { kind: 'near-miss', text: 'laughed so hard i couldnt breathe', expect: null },
  { kind: 'lay', text: 'short of breath even sitting still', expect: 'emergency' },
  { kind: 'variant', text: 'surgery 3 weeks ago, now short of breath', expect: 'emergency' },
  { kind: 'lay', text: 'stabbing pain in my side when i breathe in and short of breath', expect: 'emergency' },
]
