import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i have addisons and cant stop vomiting', expect: 'emergency' },
  { kind: 'lay', text: 'adrenal insufficiency, feel faint and confused', expect: 'emergency' },
  {
    kind: 'lay',
    text: 'ran out of prednisolone 3 days ago been on it for years, dizzy and being sick',
    expect: 'emergency',
  },
  { kind: 'lay', text: 'on steroids long term, addison disease, got a fever of 39', expect: 'emergency' },
  { kind: 'denied', text: "I have Addison's disease, no vomiting, no fever, taking my tablets.", expect: null },
  { kind: 'past', text: 'I had an adrenal crisis with vomiting 4 years ago.', expect: null },
  { kind: 'other-person', text: 'my wife has addisons disease and she has collapsed', expect: 'emergency' },
  { kind: 'family', text: "My aunt has Addison's disease. I feel sick today.", expect: null },
  { kind: 'near-miss', text: 'i put hydrocortisone cream on my eczema and feel sick', expect: null },
  { kind: 'near-miss', text: 'tired all the time, is it adrenal fatigue', expect: null },
  { kind: 'variant', text: 'I stopped my prednisolone suddenly yesterday', expect: 'urgent' },
]
