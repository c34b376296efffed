import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'bad back pain and i fainted', expect: 'emergency', subject: { ageYears: 71, sex: 'male' } },
  { kind: 'lay', text: 'ive got an aaa and my tummy is really hurting', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'my 74 year old dad has belly pain and has gone grey and clammy',
    expect: 'emergency',
    subject: { ageYears: 74 },
  },
  { kind: 'lay', text: 'throbbing lump in my stomach and back pain', expect: 'emergency', subject: { ageYears: 68 } },
  { kind: 'lay', text: 'can feel a pulse in my tummy when i lie down', expect: 'urgent', subject: { ageYears: 72 } },
  {
    kind: 'variant',
    text: 'stomach pain and nearly passed out',
    expect: 'emergency',
    subject: { ageYears: 66, sex: 'male' },
  },
  { kind: 'other-person', text: 'my 78 year old grandad has sudden back pain and collapsed', expect: 'emergency' },
  { kind: 'denied', text: 'back pain, no fainting, no belly pain', expect: null, subject: { ageYears: 70 } },
  {
    kind: 'past',
    text: 'fainted with back pain five years ago, all clear now',
    expect: null,
    subject: { ageYears: 70 },
  },
  {
    kind: 'family',
    text: 'my brother had an aortic aneurysm, do i need screening',
    expect: null,
    subject: { ageYears: 66 },
  },
  { kind: 'near-miss', text: 'back ache after digging the garden', expect: null, subject: { ageYears: 65 } },
  { kind: 'near-miss', text: 'tummy ache after too much curry', expect: null, subject: { ageYears: 30 } },
]
