import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'skin is peeling off in sheets and mouth full of blisters since i started lamotrigine',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'started allopurinol 3 weeks ago, now red rash all over, sore eyes and the skin on my lips and mouth is blistering',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'rash everywhere, fever 39, face swollen and glands up, been on carbamazepine for a month',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'on lamotrigine and a rash came up today', expect: 'urgent' },
  { kind: 'variant', text: 'I think it is stevens johnson syndrome', expect: 'emergency' },
  { kind: 'variant', text: 'new antibiotic, rash and my lips are raw and crusted', expect: 'emergency' },
  { kind: 'denied', text: 'on lamotrigine, no rash, no blisters, no fever', expect: null },
  {
    kind: 'past',
    text: 'in 2009 my skin came off in sheets after a medicine, all fine since',
    expect: null,
    subject: { ageYears: 40 },
  },
  {
    kind: 'other-person',
    text: 'my wife takes carbamazepine, she has a rash, her eyes and lips are blistering',
    expect: 'emergency',
  },
  {
    kind: 'family',
    text: 'my grandfather had stevens johnson syndrome years ago',
    expect: null,
    subject: { ageYears: 40 },
  },
  {
    kind: 'near-miss',
    text: 'my skin is peeling off after the sunburn from the beach',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'near-miss', text: 'he has hand foot and mouth, rash and blisters in his mouth', expect: null },
  { kind: 'near-miss', text: 'how long do i take lamotrigine for', expect: null },
]
