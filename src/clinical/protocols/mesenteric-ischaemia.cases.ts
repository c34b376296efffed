import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'i have atrial fibrillation and suddenly got severe stomach pain an hour ago',
    expect: 'emergency',
    subject: { ageYears: 72 },
  },
  { kind: 'lay', text: 'sudden tummy pain, worst ever, im 68 and now passing blood', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'belly pain is out of proportion, the doctor says my stomach is soft but im in agony',
    expect: 'emergency',
  },
  {
    kind: 'variant',
    text: 'dad is 80 with peripheral artery disease and he has severe stomach pain since this morning',
    expect: 'emergency',
  },
  {
    kind: 'variant',
    text: 'my stomach pains come after every meal, scared to eat because of the pain and lost 2 stone',
    expect: 'urgent',
    subject: { ageYears: 70 },
  },
  { kind: 'lay', text: 'my stoma has gone black since this morning', expect: 'urgent' },
  { kind: 'lay', text: 'the colostomy looks dusky purple and feels cold', expect: 'urgent' },
  { kind: 'denied', text: 'my stoma is pink and healthy, i only need black bags for it', expect: null },
  { kind: 'denied', text: 'i have AF. no stomach pain, just here for my repeat prescription', expect: null },
  { kind: 'past', text: 'i had a clot in the bowel in 2015 with severe stomach pain, fine since', expect: null },
  {
    kind: 'other-person',
    text: 'my neighbour is 78, has AF and now has sudden severe tummy pain',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my mother died of a bowel clot years ago. i have mild stomach ache', expect: null },
  { kind: 'near-miss', text: 'mild stomach ache after dinner', expect: null, subject: { ageYears: 70 } },
  { kind: 'near-miss', text: 'stomach cramps with my period', expect: null, subject: { ageYears: 25 } },
]
