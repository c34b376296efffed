import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'sickle cell crisis, pain everywhere', expect: 'emergency' },
  { kind: 'lay', text: 'i have sickle cell and my chest hurts', expect: 'emergency' },
  { kind: 'lay', text: 'my son has sickle cell and a temp of 38.7', expect: 'emergency' },
  { kind: 'lay', text: 'sickle cell, pain in both legs since this morning', expect: 'emergency' },
  { kind: 'denied', text: 'I have sickle cell disease, no pain, no fever, need a repeat prescription.', expect: null },
  { kind: 'past', text: 'My last sickle cell crisis was two years ago.', expect: null },
  {
    kind: 'other-person',
    text: 'my roommate has sickle cell and is in agony with her back and legs',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My brother has sickle cell disease, I have a sore knee.', expect: null },
  { kind: 'near-miss', text: 'i have sickle cell trait? asking about a blood test', expect: null },
  { kind: 'near-miss', text: 'my legs hurt after running', expect: null },
  {
    kind: 'variant',
    text: 'sickle cell toddler suddenly very pale with a swollen belly',
    expect: 'emergency',
    subject: { ageYears: 2 },
  },
  { kind: 'variant', text: 'my 2 year old has sickle cell, her hands and feet are swollen', expect: 'emergency' },
]
