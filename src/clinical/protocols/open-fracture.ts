import { age, all, any, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const openFracture: Protocol = {
  name: 'open-fracture',
  title: 'Open or limb-threatening fracture',
  sources: [
    { guideline: 'NICE NG37 Fractures (complex): assessment and management', year: 2016 },
    { guideline: 'BOAST Open fractures', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'bone-visible',
      level: 'emergency',
      when: has('bone-visible'),
      why: 'an open fracture needs antibiotics and surgery within hours',
    },
    {
      id: 'deformed',
      level: 'emergency',
      when: has('limb-deformity'),
      why: 'a bent or dislocated limb can lose its blood and nerve supply',
    },
    {
      id: 'injured-and-pale',
      level: 'emergency',
      when: all(has(['limb-injury', 'limb-deformity', 'fall', 'dangerous-mechanism']), has('cold-pale-limb')),
      why: 'a cold or numb limb after an injury',
    },
    {
      id: 'crushed',
      level: 'emergency',
      when: has('entrapment'),
      why: 'crushed muscle swells and poisons the blood when it is freed',
    },
    {
      id: 'hip',
      level: 'emergency',
      when: all(
        has('fall'),
        has('hip-pain'),
        any(age({ min: 60 }, false), has(['loss-of-balance', 'cannot-walk-straight', 'legs-not-working'])),
      ),
      why: 'hip pain after a fall, unable to stand, is a broken hip',
    },
  ],
  opensWith: ['limb-injury', 'limb-deformity', 'bone-visible'],
  questions: [
    {
      code: 'bone-visible',
      ask: 'Is there a wound over the break, or can you see bone?',
      why: 'It can get infected within hours.',
    },
    {
      code: 'limb-deformity',
      ask: 'Does the limb look bent or out of place?',
      why: 'It may need to be put back at once.',
    },
    { code: 'cold-pale-limb', ask: 'Is the hand or foot cold, pale or numb?', why: 'Blood may not reach it.' },
  ],
}
