import type { ProtocolCase } from '../protocol.ts'

export const cases: readonly ProtocolCase[] = [
  { kind: 'lay', text: 'i suddenly cant see out of my left eye', expect: 'emergency' },
  { kind: 'lay', text: 'vision in one eye went black for 10 minutes then came back', expect: 'emergency' },
  { kind: 'lay', text: 'ive gone blind in my right eye', expect: 'emergency' },
  { kind: 'lay', text: 'lost sight in half of my vision this morning', expect: 'emergency' },
  { kind: 'denied', text: 'My eyes are itchy but I have no loss of vision.', expect: null },
  { kind: 'past', text: 'I lost vision in one eye 8 years ago.', expect: null },
  { kind: 'other-person', text: 'my mum has suddenly lost the sight in her right eye', expect: 'emergency' },
  { kind: 'family', text: 'There is a family history of blindness, my grandmother had glaucoma.', expect: null },
  { kind: 'near-miss', text: 'i need new reading glasses, small print is getting harder', expect: null },
  { kind: 'near-miss', text: 'eyes are itchy and watery with hay fever', expect: null },
  { kind: 'variant', text: 'red painful eye and vision is blurry, i wear contact lenses', expect: 'urgent' },
]
