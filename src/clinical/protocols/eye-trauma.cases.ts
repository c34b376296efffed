import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'a nail hit my eye while hammering', expect: 'emergency' },
  { kind: 'lay', text: 'punched in the eye and now everything is blurry', expect: 'emergency' },
  { kind: 'lay', text: 'branch scratched my eye', expect: 'urgent' },
  { kind: 'lay', text: 'theres something stuck in my eyeball, a thorn', expect: 'emergency' },
  { kind: 'denied', text: 'I fell but my eye was not hit and my vision is fine.', expect: null },
  { kind: 'past', text: 'I had an eye injury as a child, 20 years ago.', expect: null },
  { kind: 'other-person', text: 'my son was hit in the eye by a dart', expect: 'emergency' },
  { kind: 'family', text: 'My grandad lost an eye in the war.', expect: null },
  { kind: 'near-miss', text: 'i have an eye test tomorrow', expect: null },
  { kind: 'near-miss', text: 'keep an eye on my blood pressure', expect: null },
  { kind: 'variant', text: 'my toddler poked me in the eye and it is sore', expect: 'urgent' },
]
