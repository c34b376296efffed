import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: 'i had bad chest pain yesterday evening but its gone now',
    expect: 'urgent',
    subject: { ageYears: 55 },
  },
  { kind: 'lay', text: 'my chest was hurting two days ago, ok today', expect: 'urgent' },
  { kind: 'lay', text: 'had a tight chest and sweating 36 hours ago, completely gone now', expect: 'urgent' },
  { kind: 'lay', text: 'chest pressure the day before yesterday for half an hour', expect: 'urgent' },
  { kind: 'other-person', text: 'my wife had chest pain yesterday, she says it has passed', expect: 'urgent' },
  { kind: 'denied', text: 'no chest pain in the last few days', expect: null },
  { kind: 'past', text: 'i had chest pain two weeks ago and none since', expect: null },
  { kind: 'past', text: 'chest pain last year, scan was clear', expect: null },
  { kind: 'family', text: 'my brother had a heart attack last year', expect: null },
  { kind: 'near-miss', text: 'chest is sore from coughing', expect: null },
  { kind: 'near-miss', text: 'pulled a muscle in my chest at the gym two days ago', expect: null },
  {
    kind: 'lay',
    text: 'tight pain across my chest for twenty minutes yesterday evening. None after that',
    expect: 'urgent',
  },
]
