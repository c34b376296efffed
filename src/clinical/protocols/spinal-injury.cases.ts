import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'fell off a ladder and my back really hurts', expect: 'emergency' },
  { kind: 'lay', text: 'car crash, neck pain and my hands are tingling', expect: 'emergency' },
  { kind: 'lay', text: 'dived into the shallow end and cant move my legs', expect: 'emergency' },
  { kind: 'lay', text: 'came off my horse and my neck hurts', expect: 'emergency' },
  { kind: 'variant', text: 'tripped at home, neck is painful', expect: 'urgent', subject: { ageYears: 80 } },
  { kind: 'other-person', text: 'my brother fell from the roof and cant feel his legs', expect: 'emergency' },
  { kind: 'denied', text: 'minor bump in the car, no neck pain, no tingling', expect: null },
  { kind: 'past', text: 'broke my back in a car crash in 2005', expect: null },
  { kind: 'family', text: 'my dad broke his neck in a crash years ago', expect: null },
  { kind: 'near-miss', text: 'neck stiff from working at the computer', expect: null },
  { kind: 'near-miss', text: 'back ache from lifting boxes', expect: null },
  { kind: 'lay', text: 'came off a ladder, my neck is agony and my hands are tingling', expect: 'emergency' },
  { kind: 'lay', text: 'fell from first floor window', expect: 'emergency' },
  { kind: 'lay', text: "he's fallen off the roof", expect: 'emergency' },
  { kind: 'near-miss', text: 'a tile fell off the roof, who do i call', expect: null },
  { kind: 'near-miss', text: 'my cat fell off the balcony', expect: null },
]
