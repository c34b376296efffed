import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i wear contact lenses and my eye is red and really sore', expect: 'urgent' },
  { kind: 'lay', text: 'slept in my contacts, now my eye hurts and the light bothers me', expect: 'urgent' },
  { kind: 'lay', text: 'swam with my lenses in, eye is painful and red', expect: 'urgent' },
  { kind: 'variant', text: 'contact lens wearer, painful eye with a white spot on the iris', expect: 'emergency' },
  { kind: 'variant', text: 'contacts, agony in my right eye and i cant see out of that eye', expect: 'emergency' },
  { kind: 'denied', text: 'i wear contact lenses. eye is a bit dry, no pain, not red', expect: null },
  { kind: 'past', text: 'i had a corneal ulcer from contacts in 2015, healed', expect: null },
  { kind: 'other-person', text: 'my boyfriend wears contact lenses and his eye is red and painful', expect: 'urgent' },
  { kind: 'family', text: 'my sister had keratitis years ago. i would like to try contact lenses', expect: null },
  { kind: 'near-miss', text: 'itchy watery eyes every spring', expect: null },
  { kind: 'near-miss', text: 'how do i clean my contact lenses', expect: null },
]
