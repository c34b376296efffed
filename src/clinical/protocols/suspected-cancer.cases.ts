import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'found a lump in my breast', expect: 'soon' },
  { kind: 'lay', text: 'mole on my back has got bigger and bleeds', expect: 'soon' },
  {
    kind: 'lay',
    text: 'bleeding again 3 years after my menopause',
    expect: 'soon',
    subject: { ageYears: 57, sex: 'female' },
  },
  {
    kind: 'lay',
    text: 'food keeps getting stuck when i swallow for weeks and losing weight',
    expect: 'soon',
    subject: { ageYears: 60 },
  },
  {
    kind: 'denied',
    text: 'No lumps in my breast, no weight loss, just a check.',
    expect: null,
    subject: { sex: 'female', ageYears: 40 },
  },
  {
    kind: 'past',
    text: 'I had a breast lump removed in 2008, it was benign.',
    expect: null,
    subject: { sex: 'female', ageYears: 50 },
  },
  { kind: 'other-person', text: 'my wife found a lump in her breast', expect: 'soon' },
  { kind: 'family', text: 'My mother had breast cancer.', expect: null, subject: { sex: 'female', ageYears: 30 } },
  { kind: 'near-miss', text: 'had a cough for 3 days', expect: null, subject: { ageYears: 30 } },
  { kind: 'near-miss', text: 'lost weight because i joined slimming club', expect: null, subject: { ageYears: 35 } },
  { kind: 'variant', text: 'blood in my pee, no pain, I am 62', expect: 'soon', subject: { ageYears: 62 } },
  { kind: 'variant', text: 'hard lump on my testicle', expect: 'soon', subject: { ageYears: 28, sex: 'male' } },
  { kind: 'variant', text: 'mouth ulcer for 5 weeks that will not heal', expect: 'soon', subject: { ageYears: 50 } },
]
