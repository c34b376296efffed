import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'my eye is swollen shut, hurts to move it and i have a fever', expect: 'emergency' },
  { kind: 'lay', text: 'eyelid red swollen and eyeball is bulging out', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'sons eye swollen after a cold and he has a temp of 39',
    expect: 'emergency',
    subject: { ageYears: 6 },
  },
  { kind: 'lay', text: 'my 5 year olds eyelid is really puffy and red', expect: 'urgent', subject: { ageYears: 5 } },
  { kind: 'denied', text: 'No swelling around the eye, no fever, just red eyes from hay fever.', expect: null },
  { kind: 'past', text: 'I had orbital cellulitis 5 years ago.', expect: null },
  {
    kind: 'other-person',
    text: 'my daughters friend has a swollen eye and double vision and a fever',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My brother had an eye infection with swelling as a child.', expect: null },
  { kind: 'near-miss', text: 'eyes puffy in the morning after crying', expect: null, subject: { ageYears: 30 } },
  { kind: 'near-miss', text: 'stye on my upper lid', expect: null, subject: { ageYears: 30 } },
  { kind: 'variant', text: 'red swollen eyelid, hurts when I look to the side, vision blurred', expect: 'emergency' },
]
