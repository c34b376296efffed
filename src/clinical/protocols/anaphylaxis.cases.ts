import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'ate a peanut and now my throat is closing up', expect: 'emergency' },
  { kind: 'lay', text: 'stung by a wasp, covered in hives and cant breathe properly', expect: 'emergency' },
  { kind: 'lay', text: 'my tongue is swelling after dinner', expect: 'emergency' },
  { kind: 'lay', text: 'lips have swollen up and itchy rash after eating prawns', expect: 'emergency' },
  { kind: 'lay', text: 'took amoxicillin an hour ago, hives all over and feel like passing out', expect: 'emergency' },
  { kind: 'lay', text: 'i think im having an anaphylactic reaction', expect: 'emergency' },
  { kind: 'variant', text: 'my 7 month old ate egg and has hives and keeps vomiting', expect: 'emergency' },
  { kind: 'variant', text: 'used my epipen two hours ago and feel better now', expect: 'emergency' },
  { kind: 'variant', text: 'woke up with my face swollen', expect: 'urgent' },
  {
    kind: 'other-person',
    text: 'my friend got stung by a bee and his lips are swelling and hes wheezing',
    expect: 'emergency',
  },
  {
    kind: 'denied',
    text: 'i have a mild itchy patch, no swelling of the tongue and no trouble breathing',
    expect: null,
  },
  { kind: 'past', text: 'i had anaphylaxis in 2015 and carry an epipen, need a new prescription', expect: null },
  { kind: 'family', text: 'my mum is allergic to bees and once had anaphylaxis', expect: null },
  { kind: 'near-miss', text: 'hay fever with itchy eyes and sneezing', expect: null },
  { kind: 'near-miss', text: 'wasp sting on my hand yesterday, a bit red and itchy', expect: null },
  { kind: 'near-miss', text: 'i walked into a door and have a fat lip', expect: null },
  { kind: 'near-miss', text: 'sore throat with swollen glands', expect: null },
  { kind: 'near-miss', text: 'my mum lives alone and has a rash on her leg', expect: null },
  { kind: 'lay', text: 'son allergic to nuts has had a biscuit, hives and wheezy', expect: 'emergency' },
  { kind: 'lay', text: 'i ate peanuts, came out in hives, my throat swelled up', expect: 'emergency' },
  { kind: 'near-miss', text: 'i started taking this medication for my short breath last year', expect: null },
]
