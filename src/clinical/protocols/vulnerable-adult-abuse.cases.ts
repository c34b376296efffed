import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'the carer slaps my mum when she thinks nobody is looking', expect: 'urgent' },
  { kind: 'lay', text: 'my son takes my pension and locks me in the house', expect: 'urgent' },
  { kind: 'lay', text: 'gran was left in her own urine for hours at the care home', expect: 'urgent' },
  { kind: 'lay', text: 'staff at my care home hit me, i have a head injury and cant stay awake', expect: 'emergency' },
  { kind: 'variant', text: 'my carer threatens me and he is here now with a knife', expect: 'emergency' },
  { kind: 'variant', text: 'my dad is 84, covered in bruises nobody can explain', expect: 'urgent' },
  { kind: 'denied', text: 'the carers are lovely, nobody hits or shouts at mum', expect: null },
  { kind: 'past', text: 'a carer stole from my mother 10 years ago, that is all settled', expect: null },
  { kind: 'other-person', text: 'my neighbour says her carer pinches and hits her', expect: 'urgent' },
  {
    kind: 'family',
    text: 'my grandmother was neglected in a home years ago. i am looking for a good one for mum',
    expect: null,
  },
  { kind: 'near-miss', text: 'i am a carer for my mum and feel worn out', expect: null },
  { kind: 'near-miss', text: 'the nurse was rough with the needle, my arm is bruised', expect: null },
]
