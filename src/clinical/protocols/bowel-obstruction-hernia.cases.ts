import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'belly is swollen like a drum, keep vomiting and havent passed wind since yesterday',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'my hernia is stuck out and rock hard, stomach pain and feeling sick', expect: 'emergency' },
  { kind: 'lay', text: 'vomiting stuff that smells like poo', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'tummy pain and vomiting, bowels havent opened for 4 days and stomach is distended',
    expect: 'emergency',
  },
  { kind: 'variant', text: 'my 6 month old has a hard lump in his groin that wont go back in', expect: 'emergency' },
  { kind: 'variant', text: 'my hernia wont push back in today, no pain', expect: 'urgent' },
  { kind: 'denied', text: 'bit constipated. no vomiting, tummy not swollen, passing wind fine', expect: null },
  { kind: 'past', text: 'i had a strangulated hernia repaired in 2015, all good since', expect: null },
  {
    kind: 'other-person',
    text: 'my grandad keeps vomiting and his belly is swollen and sore, not been to the toilet for 5 days',
    expect: 'emergency',
  },
  { kind: 'family', text: 'my father had a bowel obstruction years ago. i feel bloated after bread', expect: null },
  { kind: 'near-miss', text: 'small hernia that pushes back in easily, waiting for a routine operation', expect: null },
  { kind: 'near-miss', text: 'bloated after a big curry', expect: null },
  {
    kind: 'lay',
    text: 'belly swollen like a drum, no poo or wind for 3 days, vomiting brown stuff',
    expect: 'emergency',
  },
]
