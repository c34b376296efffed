import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my eye is agony, red and i see rainbow rings round lights', expect: 'emergency' },
  { kind: 'lay', text: 'severe eye pain and throwing up with blurry vision', expect: 'emergency' },
  { kind: 'lay', text: 'really bad pain in my right eye, headache and feel sick', expect: 'emergency' },
  { kind: 'lay', text: 'red painful eye hates the light', expect: 'urgent' },
  { kind: 'denied', text: 'No eye pain, no halos, just dry eyes.', expect: null },
  { kind: 'past', text: 'I had acute glaucoma with eye pain 7 years ago, lasered.', expect: null },
  {
    kind: 'other-person',
    text: 'my nan has terrible eye pain, her eye is red and she is vomiting',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My mother has glaucoma.', expect: null },
  { kind: 'near-miss', text: 'both eyes itchy and a bit watery', expect: null },
  { kind: 'near-miss', text: 'i have a stye on my eyelid', expect: null },
  { kind: 'variant', text: 'eye pain and the pupil looks cloudy and fixed', expect: 'emergency' },
  { kind: 'lay', text: 'one pupil is stuck wide, the eye is red and i feel sick', expect: 'emergency' },
]
