import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'passed out while running at football practice', expect: 'emergency' },
  { kind: 'lay', text: 'heart is racing like mad and i feel like im going to faint', expect: 'emergency' },
  { kind: 'lay', text: 'heart pounding, short of breath and chest hurts', expect: 'emergency' },
  { kind: 'lay', text: 'i fainted at work for about 20 seconds', expect: 'urgent' },
  { kind: 'variant', text: 'my icd went off twice', expect: 'emergency' },
  { kind: 'variant', text: 'i have heart failure and blacked out this morning', expect: 'emergency' },
  { kind: 'other-person', text: 'my 15 year old son collapsed during a match', expect: 'emergency' },
  { kind: 'denied', text: 'felt tired, no palpitations, did not faint', expect: null },
  { kind: 'past', text: 'fainted at school twenty years ago', expect: null },
  { kind: 'family', text: 'my uncle had palpitations and died young, should i be tested', expect: null },
  { kind: 'near-miss', text: 'i always faint at the sight of needles', expect: null },
  { kind: 'near-miss', text: 'saw a faint line on the pregnancy test', expect: null },
  { kind: 'near-miss', text: 'we painted the fence today and my arms ache', expect: null },
  { kind: 'near-miss', text: 'i passed out drinks at my party and my feet hurt from standing', expect: null },
  { kind: 'lay', text: 'my pacemaker shocked me three times', expect: 'emergency' },
  { kind: 'near-miss', text: 'my pacemaker check is on monday', expect: null },
]
