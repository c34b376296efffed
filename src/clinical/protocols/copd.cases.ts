import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'copd and more breathless than usual with green phlegm', expect: 'urgent' },
  { kind: 'lay', text: 'i have emphysema and cant catch my breath even sitting down', expect: 'emergency' },
  { kind: 'lay', text: 'copd, lips look blue and getting confused', expect: 'emergency' },
  { kind: 'lay', text: 'my copd is flaring up, coughing loads of brown phlegm', expect: 'urgent' },
  { kind: 'variant', text: 'my mum has copd and is very drowsy today', expect: 'emergency' },
  { kind: 'other-person', text: 'my neighbour has copd and is struggling to breathe', expect: 'emergency' },
  { kind: 'denied', text: 'copd stable, no breathlessness, no change in phlegm, need inhaler review', expect: null },
  { kind: 'past', text: 'had a copd flare with breathlessness last winter, fine now', expect: null },
  { kind: 'family', text: 'my father had copd and was often breathless', expect: null },
  { kind: 'near-miss', text: 'copd clinic letter says my check up is in june', expect: null },
]
