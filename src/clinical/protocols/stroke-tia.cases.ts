import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: "my dad's face is drooping", expect: 'emergency' },
  { kind: 'lay', text: 'nan cant lift her right arm and is slurring', expect: 'emergency' },
  { kind: 'lay', text: 'suddenly my words came out all jumbled', expect: 'emergency' },
  { kind: 'lay', text: 'woke up and the left side of my body is numb', expect: 'emergency' },
  { kind: 'lay', text: 'slured speech and wobbly, started 45 minutes ago', expect: 'emergency' },
  { kind: 'lay', text: 'one side of his mouth has dropped and hes talking gibberish', expect: 'emergency' },
  { kind: 'variant', text: 'my arm went weak for ten minutes yesterday, completely fine now', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'couldnt get my words out on monday for 5 minutes, back to normal since',
    expect: 'emergency',
    subject: { ageYears: 70 },
  },
  { kind: 'variant', text: 'room spinning since this morning, seeing double and keep vomiting', expect: 'emergency' },
  { kind: 'variant', text: 'my 9 year old suddenly has one side of her face drooping', expect: 'emergency' },
  {
    kind: 'variant',
    text: 'woke up with a droopy face and weak left arm',
    expect: 'emergency',
    subject: { ageYears: 66 },
  },
  {
    kind: 'other-person',
    text: 'a colleague at work suddenly cant speak and her face looks lopsided',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'headache but no facial droop, no weakness and no slurred speech', expect: null },
  { kind: 'past', text: 'i had a stroke five years ago and want my blood pressure checked', expect: null },
  { kind: 'family', text: 'my mother had a stroke last year', expect: null },
  { kind: 'near-miss', text: 'what are the symptoms of stroke', expect: null },
  { kind: 'near-miss', text: 'my mouth is numb after the dentist', expect: null },
  { kind: 'near-miss', text: 'woke up with a dead arm because i slept on it, fine after a minute', expect: null },
  { kind: 'near-miss', text: 'my right hand tingles at night, i type all day', expect: null },
  { kind: 'near-miss', text: 'that was a stroke of luck', expect: null },
]
