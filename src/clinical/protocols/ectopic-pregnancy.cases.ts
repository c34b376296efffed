import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: '6 weeks pregnant with bad pain on one side and spotting', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'period is 2 weeks late and ive got really sharp pain low down in my tummy right side, bleeding a bit',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'positive pregnancy test and now my shoulder tip hurts and i nearly fainted',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'im 7 weeks pregnant, stomach pain and bleeding', expect: 'emergency' },
  {
    kind: 'denied',
    text: 'I am 8 weeks pregnant, no pain and no bleeding, just nausea.',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 8 },
  },
  {
    kind: 'past',
    text: 'I had an ectopic with pain and bleeding 4 years ago.',
    expect: null,
    subject: { sex: 'female' },
  },
  {
    kind: 'other-person',
    text: 'my wife is 5 weeks pregnant and has severe stomach pain and fainted',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My sister had an ectopic pregnancy in 2012.', expect: null },
  {
    kind: 'near-miss',
    text: 'period cramps on the first day of my period as usual, not late',
    expect: null,
    subject: { sex: 'female', pregnant: false },
  },
  {
    kind: 'near-miss',
    text: 'i am 30 weeks pregnant with heartburn',
    expect: null,
    subject: { sex: 'female', pregnant: true, weeksPregnant: 30 },
  },
  {
    kind: 'variant',
    text: 'I have a coil fitted, my period is late and I have a stabbing pain on the left side',
    expect: 'emergency',
    subject: { sex: 'female' },
  },
  {
    kind: 'lay',
    text: 'positive test last week and now doubled over with pain',
    expect: 'emergency',
    subject: { ageYears: 27, sex: 'female' },
  },
]
