import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'pain started round my belly button now its moved to lower right and ive got a fever',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'worst stomach pain ever and throwing up nonstop', expect: 'emergency' },
  { kind: 'lay', text: 'my tummy is hard as a rock and hurts when i cough', expect: 'emergency' },
  { kind: 'lay', text: 'really bad stomach pain since this morning', expect: 'urgent', subject: { ageYears: 30 } },
  { kind: 'denied', text: 'I have no abdominal pain and no vomiting, just a cough.', expect: null },
  {
    kind: 'past',
    text: 'I had severe stomach pain with vomiting 2 years ago, my appendix was taken out.',
    expect: null,
  },
  {
    kind: 'other-person',
    text: 'my son is 9 and has severe tummy pain and is vomiting',
    expect: 'emergency',
    subject: { ageYears: 9 },
  },
  { kind: 'family', text: 'My sister had appendicitis last year.', expect: null },
  {
    kind: 'near-miss',
    text: 'mild tummy ache after a big curry, going off now',
    expect: null,
    subject: { ageYears: 25 },
  },
  { kind: 'near-miss', text: 'constipated for 3 days, a bit bloated', expect: null, subject: { ageYears: 40 } },
  { kind: 'variant', text: '78 year old with sudden severe abdominal pain', expect: 'emergency' },
  { kind: 'variant', text: 'my hernia is hard and painful and i cant push it in', expect: 'emergency' },
  {
    kind: 'variant',
    text: '28 weeks pregnant with severe stomach pain',
    expect: 'emergency',
    subject: { sex: 'female', pregnant: true, weeksPregnant: 28 },
  },
  { kind: 'past', text: 'i had gall bladder and appendix', expect: null },
  { kind: 'lay', text: 'i think its my appendix', expect: 'urgent' },
  { kind: 'near-miss', text: 'sudden diarrhoea with lower stomach pain', expect: null },
  { kind: 'lay', text: 'sudden diarrhoea and severe stomach pain with fainting', expect: 'emergency' },
]
