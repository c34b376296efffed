import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my baby has the runs and is being sick, no wet nappy since last night', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'my 10 month old is hot, the soft spot on her head is sunken and her nappy has been dry since last night',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'cant keep anything down for a day, even water', expect: 'urgent' },
  {
    kind: 'lay',
    text: 'grans diarrhoea is terrible and she is confused and hasnt peed',
    expect: 'emergency',
    subject: { ageYears: 81 },
  },
  {
    kind: 'lay',
    text: 'my 3 year old is throwing up and has hardly peed all day',
    expect: 'urgent',
    subject: { ageYears: 3 },
  },
  {
    kind: 'denied',
    text: 'I have diarrhoea, drinking plenty, peeing normally, not dizzy.',
    expect: null,
    subject: { ageYears: 30 },
  },
  { kind: 'past', text: 'I was dehydrated with vomiting last year.', expect: null },
  {
    kind: 'other-person',
    text: 'my friends baby is 7 months old, vomiting and floppy with a sunken soft spot',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My mum gets dehydrated in summer.', expect: null },
  { kind: 'near-miss', text: 'dry mouth from my hay fever tablets', expect: null, subject: { ageYears: 30 } },
  { kind: 'near-miss', text: 'i was sick once after a curry, fine now', expect: null, subject: { ageYears: 25 } },
  { kind: 'variant', text: '76 years old with vomiting and dizziness, very thirsty', expect: 'urgent' },
  { kind: 'near-miss', text: 'i have to get up for a wee though i am not drinking very much', expect: null },
  { kind: 'near-miss', text: 'i do not drink anything right before bed', expect: null },
  { kind: 'lay', text: 'i am being sick and can not drink anything at all', expect: 'urgent' },
  { kind: 'lay', text: 'no wet nappies since yesterday, 5 month old', expect: 'emergency' },
  { kind: 'lay', text: "my 5 month old hasn't had a wet nappy since yesterday", expect: 'emergency' },
  { kind: 'lay', text: 'my 7 month old has fewer wet nappies than usual', expect: 'urgent' },
  { kind: 'near-miss', text: 'my baby has plenty of wet nappies, which nappies are best for a rash', expect: null },
]
