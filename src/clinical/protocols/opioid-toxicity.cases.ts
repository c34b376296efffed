import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my boyfriend took heroin and i cant wake him up', expect: 'emergency' },
  { kind: 'lay', text: 'he took oxys and his lips are blue', expect: 'emergency' },
  { kind: 'lay', text: 'mum has too much morphine and shes really drowsy and breathing slow', expect: 'emergency' },
  { kind: 'lay', text: 'i gave him narcan and he woke up is he ok now', expect: 'emergency' },
  { kind: 'lay', text: 'shes had fentanyl, pin point pupils, snoring funny', expect: 'emergency' },
  { kind: 'denied', text: 'I take codeine and I am not drowsy and my breathing is normal.', expect: null },
  { kind: 'past', text: 'I overdosed on heroin 4 years ago, clean since.', expect: null },
  { kind: 'other-person', text: 'my neighbour shot up and he is barely breathing', expect: 'emergency' },
  { kind: 'family', text: 'My brother died from a fentanyl overdose in 2015.', expect: null },
  { kind: 'near-miss', text: 'i took codeine for my back and now im constipated', expect: null },
  { kind: 'variant', text: 'the baby chewed grandmas fentanyl patch', expect: 'emergency', subject: { ageYears: 1 } },
  { kind: 'variant', text: 'I accidentally took two doses of my oxycodone', expect: 'emergency' },
]
