import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const fallLongLie: Protocol = {
  name: 'fall-long-lie',
  title: 'Fall with a long lie',
  sources: [
    { guideline: 'NICE NG249 Falls: assessment and prevention in older people', year: 2025 },
    { guideline: 'RCP National audit of inpatient falls', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'long-lie-older',
      level: 'emergency',
      when: all(age({ min: 65 }), has('long-lie'), has(['fall', 'collapse', 'cannot-get-up', 'long-lie'])),
      why: 'an hour or more on the floor brings cold, muscle breakdown and pressure damage',
    },
    {
      id: 'cannot-get-up',
      level: 'emergency',
      when: all(
        age({ min: 65 }, false),
        has(['fall', 'long-lie']),
        has(['cannot-get-up', 'cannot-bear-weight', 'hip-fracture-sign']),
      ),
      why: 'an older person who cannot get up after a fall may have a broken hip',
    },
    {
      id: 'hip',
      level: 'emergency',
      when: all(age({ min: 60 }, false), has('fall'), has(['hip-pain', 'hip-fracture-sign', 'limb-deformity'])),
      why: 'hip pain after a fall is a fracture until shown otherwise',
    },
    {
      id: 'hurt-and-ill',
      level: 'emergency',
      when: all(
        age({ min: 65 }, false),
        has('fall'),
        has([
          'confusion',
          'head-injury',
          'syncope',
          'chest-pain',
          'breathlessness',
          'weakness-one-side',
          'anticoagulant',
        ]),
      ),
      why: 'a fall with a danger sign, or on a blood thinner',
    },
    { id: 'long-lie', level: 'urgent', when: has('long-lie'), why: 'a long time on the floor' },
    {
      id: 'repeated',
      level: 'urgent',
      when: all(
        age({ min: 65 }, false),
        has('fall'),
        has(['dizziness', 'near-syncope', 'palpitations', 'back-pain', 'rib-injury', 'fever']),
      ),
      why: 'a fall in an older person with dizziness or pain',
    },
  ],
  opensWith: ['fall', 'long-lie'],
  questions: [
    { code: 'cannot-get-up', ask: 'Is the person unable to get up and walk?', why: 'A hip may be broken.' },
    {
      code: 'long-lie',
      ask: 'Was the person on the floor for more than an hour?',
      why: 'Lying long harms muscles and kidneys.',
    },
    { code: 'head-injury', ask: 'Was the head hit?', why: 'Bleeding may come later.' },
  ],
}
