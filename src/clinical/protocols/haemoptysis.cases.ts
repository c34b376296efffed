import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'coughing up lots of blood', expect: 'emergency' },
  { kind: 'lay', text: 'coughed up a cupful of bright red blood', expect: 'emergency' },
  { kind: 'lay', text: 'coughing blood and short of breath', expect: 'emergency' },
  { kind: 'lay', text: 'streaks of blood in my phlegm since yesterday', expect: 'urgent' },
  { kind: 'variant', text: 'on warfarin and coughing up blood', expect: 'emergency' },
  { kind: 'other-person', text: 'my partner is coughing up mouthfuls of blood', expect: 'emergency' },
  { kind: 'denied', text: 'cough for a week, no blood in the phlegm', expect: null },
  { kind: 'past', text: 'coughed up blood five years ago with bronchitis', expect: null },
  { kind: 'family', text: 'my grandad coughed blood years ago, he had tb', expect: null },
  { kind: 'near-miss', text: 'spit has blood after brushing, gums are sore', expect: null },
  { kind: 'near-miss', text: 'nosebleed this morning, tasted blood', expect: null },
]
