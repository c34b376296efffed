import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'I am on the bridge and I do not see the point any more. I am going to do it tonight',
    expect: 'emergency',
  },
  { kind: 'near-miss', text: 'I have put off the tax form for weeks but I am going to do it tonight', expect: null },

  { kind: 'lay', text: 'im going to kill myself tonight', expect: 'emergency' },
  { kind: 'lay', text: 'i want to kill myself', expect: 'emergency' },
  { kind: 'lay', text: 'i keep having suicidal thoughts but i would never act on them', expect: 'urgent' },
  { kind: 'lay', text: 'i just dont want to be here anymore', expect: 'urgent' },
  { kind: 'lay', text: 'ive written a suicide note and saved up my pills', expect: 'emergency' },
  { kind: 'lay', text: 'sometimes i think everyone would be better off without me', expect: 'urgent' },
  { kind: 'denied', text: 'No suicidal thoughts, just tired and stressed at work.', expect: null },
  { kind: 'past', text: 'I felt suicidal 5 years ago but I am fine now.', expect: null },
  {
    kind: 'other-person',
    text: 'my brother says he is going to hang himself, he has locked the door',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My grandfather died by suicide when I was small.', expect: null },
  { kind: 'near-miss', text: 'this homework is killing me, i am dying to see the holidays', expect: null },
  {
    kind: 'variant',
    text: 'my 14 year old daughter told me she wishes she was dead',
    expect: 'urgent',
    subject: { ageYears: 14, sex: 'female' },
  },
  { kind: 'variant', text: 'i am standing on a bridge and i want to die', expect: 'emergency' },
  { kind: 'variant', text: 'I tried to kill myself last month', expect: 'emergency' },
  { kind: 'lay', text: 'they would all be better off if i were dead', expect: 'urgent' },
  { kind: 'lay', text: 'my family would be happier if I wasnt here', expect: 'urgent' },
  { kind: 'near-miss', text: 'i would be better off if i was in another job', expect: null },
  { kind: 'near-miss', text: 'my kids would be better off if i was here more often', expect: null },
  {
    kind: 'variant',
    text: 'my son is 12 years old, he says he wants to die and has been cutting himself',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'i want to die, i have said goodbye to my family and gave away my things', expect: 'emergency' },
]
