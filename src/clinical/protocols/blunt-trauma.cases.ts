import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  {
    kind: 'lay',
    text: "hit in the left side of my belly playing rugby, i've got glandular fever, now belly hurts and my left shoulder",
    expect: 'emergency',
  },
  { kind: 'lay', text: 'came off my bike, handlebars into my tummy, now pale and sore', expect: 'emergency' },
  { kind: 'lay', text: 'kicked in the stomach by the horse, tummy is hard and swollen', expect: 'emergency' },
  { kind: 'variant', text: 'punched in the ribs last night and i am peeing blood', expect: 'emergency' },
  { kind: 'denied', text: 'i was not hit in the belly', expect: null },
  {
    kind: 'past',
    text: 'kicked in the stomach by a horse in 1990, fine since',
    expect: null,
    subject: { ageYears: 40 },
  },
  { kind: 'other-person', text: 'my son fell on his handlebars, belly hurts and he is pale', expect: 'emergency' },
  { kind: 'family', text: 'my father was kicked in the stomach years ago', expect: null, subject: { ageYears: 40 } },
  { kind: 'near-miss', text: 'my baby kicked me in the ribs all night, 30 weeks', expect: null },
  { kind: 'near-miss', text: 'butterflies in my tummy before the exam', expect: null },
]
