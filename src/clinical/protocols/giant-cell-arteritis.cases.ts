import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'headache in my temples and scalp hurts when i brush my hair',
    expect: 'urgent',
    subject: { ageYears: 72 },
  },
  {
    kind: 'lay',
    text: 'jaw aches when i chew and a new headache on the side',
    expect: 'urgent',
    subject: { ageYears: 68 },
  },
  {
    kind: 'lay',
    text: 'sore temple and lost the vision in my right eye for a minute',
    expect: 'emergency',
    subject: { ageYears: 75 },
  },
  { kind: 'lay', text: 'my temple is tender and throbbing for two weeks', expect: 'urgent', subject: { ageYears: 66 } },
  { kind: 'variant', text: 'i have polymyalgia and a new headache', expect: 'urgent', subject: { ageYears: 70 } },
  { kind: 'other-person', text: 'my 80 year old mother has temple pain and a tender scalp', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'no temple pain, no jaw pain, sight fine, mild headache',
    expect: null,
    subject: { ageYears: 70 },
  },
  {
    kind: 'past',
    text: 'had temporal arteritis with temple pain eight years ago',
    expect: null,
    subject: { ageYears: 79 },
  },
  { kind: 'family', text: 'my mother had giant cell arteritis', expect: null, subject: { ageYears: 60 } },
  {
    kind: 'near-miss',
    text: 'headache at my temples after too much screen time',
    expect: null,
    subject: { ageYears: 24 },
  },
  { kind: 'near-miss', text: 'toothache when chewing on the left', expect: null, subject: { ageYears: 60 } },
]
