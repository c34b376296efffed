import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i was raped last night', expect: 'emergency' },
  { kind: 'lay', text: 'someone spiked my drink and i woke up naked', expect: 'emergency' },
  { kind: 'lay', text: 'he forced me to have sex this morning', expect: 'emergency' },
  { kind: 'lay', text: 'i was sexually assaulted 5 days ago', expect: 'urgent' },
  { kind: 'denied', text: 'Nobody has raped or assaulted me, I want a routine STI test.', expect: null },
  { kind: 'past', text: 'I was raped 12 years ago and have nightmares.', expect: null },
  { kind: 'other-person', text: 'my friend was raped tonight and shes bleeding', expect: 'emergency' },
  { kind: 'family', text: 'My mother was raped 40 years ago.', expect: null },
  { kind: 'near-miss', text: 'can i cook with rapeseed oil', expect: null },
  { kind: 'near-miss', text: 'i had consensual sex with my husband', expect: null },
  {
    kind: 'variant',
    text: 'my 8 year old says her uncle touched her private parts',
    expect: 'emergency',
    subject: { ageYears: 8 },
  },
  { kind: 'lay', text: 'my step dad touched me last night', expect: 'emergency' },
]
