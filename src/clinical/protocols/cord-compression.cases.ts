import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'prostate cancer and my legs have gone weak', expect: 'emergency' },
  { kind: 'lay', text: 'i have breast cancer and new pain in my back at night', expect: 'urgent' },
  { kind: 'lay', text: 'lung cancer, back pain and cant feel my legs properly', expect: 'emergency' },
  { kind: 'lay', text: 'myeloma, back pain and now i cant pee', expect: 'emergency' },
  { kind: 'variant', text: 'pain round my chest like a band and my legs are numb and weak', expect: 'emergency' },
  {
    kind: 'other-person',
    text: 'my wife has metastatic breast cancer and her legs wont hold her up',
    expect: 'emergency',
  },
  { kind: 'denied', text: 'breast cancer in treatment, no back pain, legs strong', expect: null },
  { kind: 'past', text: 'cancer free ten years ago, had back pain in my twenties', expect: null },
  { kind: 'family', text: 'my mother had cancer in her spine years ago', expect: null },
  { kind: 'near-miss', text: 'back ache after gardening', expect: null },
  { kind: 'near-miss', text: 'worried my mole is cancer', expect: null },
  { kind: 'lay', text: 'breast cancer with bone mets in the spine and now i keep wetting myself', expect: 'emergency' },
]
