import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'sudden really bad pain lower right side and throwing up, im a 25 year old woman',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'i have an ovarian cyst and now severe pain and vomiting', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'stabbing pain in my ovary came on suddenly and being sick',
    expect: 'emergency',
    subject: { sex: 'female' },
  },
  { kind: 'lay', text: 'known ovarian cyst, pain on the left low down', expect: 'urgent' },
  { kind: 'denied', text: 'I have an ovarian cyst, no pain, no vomiting.', expect: null, subject: { sex: 'female' } },
  {
    kind: 'past',
    text: 'I had a twisted ovary with pain and vomiting 6 years ago.',
    expect: null,
    subject: { sex: 'female' },
  },
  {
    kind: 'other-person',
    text: 'my daughter is 16 and has sudden pelvic pain and is vomiting',
    expect: 'emergency',
    subject: { ageYears: 16, sex: 'female' },
  },
  { kind: 'family', text: 'My sister had an ovarian cyst removed.', expect: null, subject: { sex: 'female' } },
  { kind: 'near-miss', text: 'usual period cramps on day one', expect: null, subject: { sex: 'female' } },
  { kind: 'near-miss', text: 'pulled a muscle in my groin at football', expect: null, subject: { sex: 'male' } },
  {
    kind: 'variant',
    text: '9 weeks after IVF, sudden severe pelvic pain and nausea',
    expect: 'emergency',
    subject: { sex: 'female' },
  },
]
