import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'little one has had green vomit all night', expect: 'emergency' },
  { kind: 'lay', text: 'our youngest is throwing up green stuff', expect: 'emergency' },
  { kind: 'near-miss', text: "i'm the youngest of four, vomited green bile after drinking", expect: null },
  { kind: 'lay', text: 'my newborn is vomiting green', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'baby 9 months screaming every 15 minutes pulling knees up then goes pale and floppy',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'jelly like blood in my babys nappy and hes being sick', expect: 'emergency' },
  { kind: 'lay', text: '5 week old projectile vomiting after every feed', expect: 'urgent' },
  {
    kind: 'denied',
    text: 'My baby spits up milk, never green, no blood, feeding well.',
    expect: null,
    subject: { ageYears: 0.3 },
  },
  {
    kind: 'past',
    text: 'My 4 year old had intussusception with green vomit 3 years ago.',
    expect: null,
    subject: { ageYears: 4 },
  },
  { kind: 'other-person', text: 'my sisters baby is 3 days old and throwing up bright green', expect: 'emergency' },
  { kind: 'family', text: 'Her brother had pyloric stenosis as a baby.', expect: null, subject: { ageYears: 0.2 } },
  { kind: 'near-miss', text: 'my 2 month old has green poo', expect: null, subject: { ageYears: 0.17 } },
  { kind: 'near-miss', text: 'my baby brings up a little milk after feeds', expect: null, subject: { ageYears: 0.2 } },
  {
    kind: 'variant',
    text: '8 month old vomiting with redcurrant jelly stool',
    expect: 'emergency',
    subject: { ageYears: 0.67 },
  },
]
