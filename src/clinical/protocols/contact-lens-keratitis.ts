import { all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const PAIN = ['eye-pain', 'severe-eye-pain', 'painful-red-eye', 'red-eye']

export const contactLensKeratitis: Protocol = {
  name: 'contact-lens-keratitis',
  title: 'Contact-lens keratitis',
  sources: [
    { guideline: 'AAO Bacterial keratitis preferred practice pattern', year: 2023 },
    { guideline: 'College of Optometrists Microbial keratitis', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 12,
  wording: 'urgent',
  rules: [
    {
      id: 'sight',
      level: 'emergency',
      when: all(has('contact-lens'), has(PAIN), has(['vision-loss', 'cannot-see', 'white-spot-cornea'])),
      why: 'a painful eye with a white spot or failing sight in a lens wearer: the cornea is infected',
    },
    {
      id: 'painful',
      level: 'urgent',
      when: all(
        has('contact-lens'),
        has([...PAIN, 'photophobia', 'visual-disturbance', 'white-spot-cornea', 'newborn-eye-pus', 'eye-injury']),
      ),
      why: 'a painful or red eye in a lens wearer is infection of the cornea until shown otherwise',
    },
    {
      id: 'slept',
      level: 'urgent',
      when: all(has('lens-slept-or-water'), has([...PAIN, 'photophobia', 'visual-disturbance'])),
      why: 'lenses worn overnight or in water invite keratitis',
    },
    {
      id: 'spot',
      level: 'urgent',
      when: all(has('white-spot-cornea'), has(PAIN)),
      why: 'a white spot on a painful eye is an ulcer',
    },
  ],
  opensWith: ['contact-lens', 'white-spot-cornea'],
  questions: [
    { code: 'eye-pain', ask: 'Is the eye painful?', why: 'Lens wearers can get a corneal infection.' },
    { code: 'vision-loss', ask: 'Is your sight worse in that eye?', why: 'The cornea may be damaged.' },
    {
      code: 'white-spot-cornea',
      ask: 'Is there a white spot on the coloured part of the eye?',
      why: 'It can be an ulcer.',
    },
  ],
}
