import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'my husband has a chest infection and now hes confused and talking rubbish',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'high temp shivering uncontrollably and my skin is mottled', expect: 'emergency' },
  { kind: 'lay', text: 'got a uti and i feel like im going to die, cant stop shaking', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'fever, havent peed all day and my hands are cold and clammy, breathing fast',
    expect: 'emergency',
  },
  {
    kind: 'denied',
    text: 'I have a fever but I am not confused, my breathing is normal and my skin is fine.',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'past', text: 'I had sepsis 3 years ago with fever and confusion, all well now.', expect: null },
  {
    kind: 'other-person',
    text: 'my gran has a temperature and she is really confused and drowsy since this morning',
    expect: 'emergency',
    subject: { ageYears: 84, sex: 'female' },
  },
  { kind: 'family', text: 'My father died of sepsis in 2010.', expect: null },
  {
    kind: 'near-miss',
    text: 'ive got a cold with a bit of a temperature and a runny nose',
    expect: null,
    subject: { ageYears: 28 },
  },
  { kind: 'near-miss', text: 'what are the symptoms of sepsis', expect: null },
  { kind: 'variant', text: 'temp of 39 with rigors since last night', expect: 'urgent', subject: { ageYears: 40 } },
  { kind: 'variant', text: 'I am 80 and have had a fever for two days', expect: 'urgent', subject: { ageYears: 80 } },
  {
    kind: 'variant',
    text: 'infected cut on my leg, now im shaking with fever, heart racing and dizzy',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'shaking chills 2 days after a cystoscopy', expect: 'emergency' },
  { kind: 'lay', text: 'prostate biopsy yesterday and now shivers', expect: 'emergency' },
  { kind: 'lay', text: 'thumb infection, red line to armpit, shivering, temp 39.4', expect: 'emergency' },
  { kind: 'near-miss', text: 'prostate biopsy next week, what should i expect', expect: null },
]
