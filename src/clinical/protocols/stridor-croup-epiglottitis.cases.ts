import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my toddler is making a loud crowing noise when he breathes in', expect: 'emergency' },
  { kind: 'lay', text: 'barking cough and his ribs are sucking in', expect: 'emergency' },
  { kind: 'lay', text: 'sore throat so bad im drooling and cant swallow my spit', expect: 'emergency' },
  { kind: 'lay', text: 'high fever, muffled voice and dribbling, leaning forward to breathe', expect: 'emergency' },
  { kind: 'variant', text: 'my 4 month old has a barking cough', expect: 'urgent' },
  { kind: 'variant', text: 'stridor at rest', expect: 'emergency' },
  { kind: 'other-person', text: 'my nephew has croup and hes struggling to breathe', expect: 'emergency' },
  { kind: 'denied', text: 'cough and cold, no noisy breathing, no drooling', expect: null },
  { kind: 'past', text: 'he had croup with stridor last winter', expect: null },
  { kind: 'family', text: 'my older daughter used to get croup as a baby', expect: null },
  { kind: 'near-miss', text: 'baby is teething and drooling a lot', expect: null },
  { kind: 'near-miss', text: 'sore throat and a hoarse voice from singing', expect: null },
  { kind: 'near-miss', text: 'dog keeps barking and i cannot sleep', expect: null },
  { kind: 'near-miss', text: 'hi, do babies with croup always make a noise when breathing in?', expect: null },
]
