import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i keep hearing voices when noone is there', expect: 'urgent' },
  { kind: 'lay', text: 'my son thinks the government is watching him through the tv', expect: 'urgent' },
  { kind: 'lay', text: 'voices telling me to kill myself', expect: 'emergency' },
  { kind: 'lay', text: 'seeing things that arent there for a few days', expect: 'urgent' },
  { kind: 'denied', text: 'I do not hear voices and I am not paranoid, just anxious.', expect: null },
  { kind: 'past', text: 'I heard voices when I was ill 9 years ago, none since.', expect: null },
  {
    kind: 'other-person',
    text: 'my wife had our baby 8 days ago and she thinks the baby is possessed',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My uncle has schizophrenia.', expect: null },
  { kind: 'near-miss', text: 'i hear ringing in my ears', expect: null },
  { kind: 'near-miss', text: 'my specialist is following me up every year', expect: null },
  { kind: 'variant', text: 'he is hearing voices and running into traffic', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'my wife had a baby 2 weeks ago, she hasnt slept and says the baby is the devil',
    expect: 'emergency',
  },
]
