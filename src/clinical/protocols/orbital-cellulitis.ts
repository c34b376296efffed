import { age, all, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const orbitalCellulitis: Protocol = {
  name: 'orbital-cellulitis',
  title: 'Orbital cellulitis',
  sources: [
    { guideline: 'NICE NG141 Cellulitis and erysipelas', year: 2019 },
    { guideline: 'Royal College of Ophthalmologists emergency eye care', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'orbital',
      level: 'emergency',
      when: all(
        has('eye-socket-swelling'),
        has([
          'eye-bulging',
          'eye-movement-pain',
          'visual-disturbance',
          'vision-loss',
          'double-vision-sudden',
          'drowsy',
          'severe-headache',
          'neck-stiffness',
          'confusion',
        ]),
      ),
      why: 'Swollen eye with bulging, pain on movement or change of sight',
    },
    {
      id: 'bulging',
      level: 'emergency',
      when: all(
        has('eye-bulging'),
        has([
          'fever',
          'eye-pain',
          'eye-movement-pain',
          'visual-disturbance',
          'vision-loss',
          'double-vision-sudden',
          'cannot-move',
          'cannot-move',
        ]),
      ),
      why: 'Bulging eye with pain or fever',
    },
    {
      id: 'fever',
      level: 'emergency',
      when: all(has('eye-socket-swelling'), has(['fever', 'rigors', 'infant-fever'])),
      why: 'Swollen eyelid with fever',
    },
    {
      id: 'movement-pain',
      level: 'urgent',
      when: all(
        has('eye-movement-pain'),
        has(['red-eye', 'eye-pain', 'fever', 'visual-disturbance', 'eye-movement-pain']),
      ),
      why: 'Pain on moving the eye',
    },
    {
      id: 'swelling',
      level: 'urgent',
      when: all(age({ max: 16 }, false), has('eye-socket-swelling')),
      why: 'Swollen eyelid in a child',
    },
  ],
  opensWith: ['eye-socket-swelling', 'eye-bulging'],
  questions: [
    { code: 'eye-movement-pain', ask: 'Does it hurt to move your eye?', why: 'it can mean infection behind the eye' },
    {
      code: 'visual-disturbance',
      ask: 'Is your sight blurred or double?',
      why: 'it can mean infection behind the eye',
    },
  ],
}
