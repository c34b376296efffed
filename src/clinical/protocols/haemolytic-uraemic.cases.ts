import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'my 4 year old had bloody diarrhoea last week, now hes really pale and hardly peed today',
    expect: 'emergency',
  },
  {
    kind: 'lay',
    text: 'daughter 3 years old bloody diarrhoea and her face is puffy and no wet nappies',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'my 6 year old has blood in his diarrhoea', expect: 'urgent' },
  { kind: 'variant', text: 'outbreak of e coli at nursery and my 2 year old has diarrhoea', expect: 'urgent' },
  { kind: 'variant', text: 'e coli O157 positive 5 years old, now drowsy with bruises', expect: 'emergency' },
  { kind: 'denied', text: 'my 5 year old has diarrhoea, no blood in it, peeing fine', expect: null },
  { kind: 'past', text: 'my son had haemolytic uraemic syndrome 6 years ago, he is well now', expect: null },
  {
    kind: 'other-person',
    text: 'my nephew is 4 years old with bloody diarrhoea now and he is very pale',
    expect: 'emergency',
  },
  { kind: 'family', text: 'his cousin had e coli years ago. my son has a cold', expect: null },
  { kind: 'near-miss', text: 'loose poo after antibiotics, no blood', expect: null },
  { kind: 'near-miss', text: 'we are going to a petting zoo next week, any advice', expect: null },
]
