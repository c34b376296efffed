import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'stopped drinking 2 days ago and im shaking and seeing things', expect: 'emergency' },
  { kind: 'lay', text: 'alcoholic, quit cold turkey yesterday, had a seizure', expect: 'emergency' },
  { kind: 'lay', text: 'cut down drinking after years, hands shaking and sweaty', expect: 'urgent' },
  { kind: 'lay', text: 'no alcohol for 3 days now confused and sweating and sees spiders', expect: 'emergency' },
  { kind: 'denied', text: 'I stopped drinking a week ago, no shaking, no sweats, feel well.', expect: null },
  { kind: 'past', text: 'I had alcohol withdrawal with seizures 10 years ago, sober since.', expect: null },
  {
    kind: 'other-person',
    text: 'my dad stopped drinking on monday and hes shaking and hallucinating',
    expect: 'emergency',
  },
  { kind: 'family', text: 'My father was an alcoholic and had the DTs.', expect: null },
  { kind: 'near-miss', text: 'hands shake a bit after too much coffee', expect: null },
  { kind: 'near-miss', text: 'i stopped drinking milk and feel better', expect: null },
  { kind: 'variant', text: 'I drink every day and get the shakes each morning', expect: 'urgent' },
]
