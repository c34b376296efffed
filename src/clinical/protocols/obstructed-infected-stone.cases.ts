import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'kidney stone and now im shivering with a fever of 39', expect: 'emergency' },
  { kind: 'lay', text: 'known kidney stone, pain in my side and shaking chills', expect: 'emergency' },
  { kind: 'lay', text: 'only have one kidney and bad pain in my loin', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'pain in my side in waves and i have not passed any urine since yesterday',
    expect: 'emergency',
  },
  { kind: 'variant', text: '20 weeks pregnant with loin pain', expect: 'urgent' },
  { kind: 'variant', text: 'kidney stone pain and cant stop vomiting', expect: 'urgent' },
  { kind: 'denied', text: 'kidney stone found on a scan, no pain, no fever', expect: null },
  { kind: 'past', text: 'i had kidney stones with a fever in 2011, none since', expect: null },
  { kind: 'other-person', text: 'my husband has a kidney stone and he is shaking with fever', expect: 'emergency' },
  { kind: 'family', text: 'my dad had kidney stones years ago. i drink little water', expect: null },
  { kind: 'near-miss', text: 'stitch in my side when i run', expect: null },
  { kind: 'near-miss', text: 'how do i prevent kidney stones', expect: null },
]
