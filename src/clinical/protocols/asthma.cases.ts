import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'asthma attack and my inhaler isnt working', expect: 'emergency' },
  { kind: 'lay', text: 'cant talk properly too breathless, wheezing badly', expect: 'emergency' },
  { kind: 'lay', text: 'im asthmatic and i cant breathe', expect: 'emergency' },
  { kind: 'lay', text: 'wheezing, lips going blue', expect: 'emergency' },
  { kind: 'lay', text: 'my asthma is bad today, wheezy and short of breath', expect: 'urgent' },
  { kind: 'variant', text: 'my 6 year old is wheezing and his ribs are sucking in', expect: 'emergency' },
  { kind: 'variant', text: '24 weeks pregnant, asthmatic and wheezy', expect: 'emergency' },
  { kind: 'variant', text: 'wheezing since yesterday with a cough', expect: 'urgent' },
  { kind: 'other-person', text: 'my daughter is having an asthma attack and puffer does nothing', expect: 'emergency' },
  { kind: 'denied', text: 'asthma is fine, no wheeze, not short of breath', expect: null },
  { kind: 'past', text: 'had a bad asthma attack with wheezing three years ago', expect: null },
  { kind: 'family', text: 'my dad has asthma', expect: null },
  { kind: 'near-miss', text: 'need a repeat of my asthma inhaler', expect: null },
  { kind: 'near-miss', text: 'kettle is whistling and i have a cold', expect: null },
  { kind: 'near-miss', text: 'blocked nose cant breathe through it', expect: null },
  { kind: 'lay', text: 'severe asthma attack', expect: 'emergency' },
  { kind: 'near-miss', text: 'i can breathe properly', expect: null },
  { kind: 'lay', text: 'blue inhaler isnt touching it, ive had 12 puffs and i can hardly talk', expect: 'emergency' },
  { kind: 'lay', text: 'inhaler empty, wheezy all night, getting tired', expect: 'emergency' },
  { kind: 'near-miss', text: 'chronic cough, getting tired of it', expect: null },
]
