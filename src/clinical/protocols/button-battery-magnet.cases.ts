import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my son swallowed a button battery', expect: 'emergency' },
  { kind: 'lay', text: 'i think my toddler ate a magnet', expect: 'emergency' },
  { kind: 'lay', text: 'coin battery is missing from her toy and shes drooling', expect: 'emergency' },
  { kind: 'lay', text: 'my kid swallowed a pin', expect: 'urgent' },
  { kind: 'denied', text: 'She played with batteries but did not swallow any, we counted all of them.', expect: null },
  { kind: 'past', text: 'He swallowed a battery 3 years ago and had it removed.', expect: null },
  { kind: 'other-person', text: 'my neighbours child swallowed two magnetic balls', expect: 'emergency' },
  { kind: 'family', text: 'My cousin swallowed a magnet when he was small, in 2005.', expect: null },
  { kind: 'near-miss', text: 'my smoke alarm battery is low', expect: null },
  { kind: 'near-miss', text: 'is an mri magnet safe with a tooth filling', expect: null },
  { kind: 'variant', text: 'she put a button battery up her nose', expect: 'emergency', subject: { ageYears: 3 } },
  { kind: 'near-miss', text: 'i put a button battery in the toy and he did not swallow anything', expect: null },
  { kind: 'variant', text: 'my 4 year old swallowed a safety pin', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'kiddo put something up, no, swallowed a magnet from a toy two of them i think',
    expect: 'emergency',
  },
]
