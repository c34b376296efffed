import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'twisted my ankle and cant put weight on it', expect: 'urgent' },
  { kind: 'lay', text: 'rolled my ankle, really sore when i press on the bone', expect: 'urgent' },
  { kind: 'lay', text: 'went over on my ankle playing football, unable to walk on it', expect: 'urgent' },
  { kind: 'variant', text: 'twisted my ankle badly, it is bent the wrong way, deformed', expect: 'emergency' },
  { kind: 'variant', text: 'sprained my ankle and my foot is numb', expect: 'urgent' },
  { kind: 'denied', text: 'twisted my ankle, can walk on it, no bone tenderness', expect: null },
  { kind: 'past', text: 'i twisted my ankle in 2015 and couldnt walk for a week, fine now', expect: null },
  { kind: 'other-person', text: 'my husband sprained his ankle and he cant walk on it', expect: 'urgent' },
  { kind: 'family', text: 'my mum broke her ankle years ago. mine is fine', expect: null },
  { kind: 'near-miss', text: 'my ankles swell in the evening', expect: null },
  { kind: 'near-miss', text: 'sprained ankle last week, walking fine now', expect: null },
]
