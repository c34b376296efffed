import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'im diabetic and have an ulcer on my foot', expect: 'urgent' },
  { kind: 'lay', text: 'diabetic, my foot is red hot and swollen', expect: 'urgent' },
  { kind: 'lay', text: 'type 2 diabetes, stepped on a nail and the hole in my foot is smelly', expect: 'urgent' },
  { kind: 'variant', text: 'diabetic with a foot ulcer, now fever and shivering', expect: 'emergency' },
  { kind: 'variant', text: 'diabetic and my toe has gone black', expect: 'emergency' },
  { kind: 'denied', text: 'diabetic, feet checked, no ulcers, no redness', expect: null },
  { kind: 'past', text: 'diabetic, i had a foot ulcer in 2015, healed long ago', expect: null },
  { kind: 'other-person', text: 'my dad is diabetic, he has a sore on his heel that is oozing', expect: 'urgent' },
  { kind: 'family', text: 'my mother was diabetic and lost a toe years ago. i have athletes foot', expect: null },
  { kind: 'near-miss', text: 'blister on my heel from new shoes', expect: null, subject: { ageYears: 22 } },
  { kind: 'near-miss', text: 'diabetic, when is my yearly foot check', expect: null },
]
