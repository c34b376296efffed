import { age, all, any, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const delirium: Protocol = {
  name: 'delirium',
  title: 'Delirium, acute confusion',
  sources: [
    { guideline: 'NICE CG103 Delirium', year: 2010 },
    { guideline: 'SIGN 157 Delirium', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'sudden',
      level: 'emergency',
      when: all(
        has('confusion', { onsetWithinHours: 72 }),
        has([
          'fever',
          'fall',
          'head-injury',
          'drowsiness',
          'hard-to-rouse',
          'breathlessness',
          'chest-pain',
          'headache',
          'vomiting',
          'rigors',
          'chills',
          'cold-clammy',
          'sweating',
          'mottled-skin',
          'sudden-change',
          'diabetes',
          'alcohol-use',
          'seizure',
          'weakness-one-side',
          'dehydration',
        ]),
      ),
      why: 'sudden confusion with another sign has a dangerous cause until shown otherwise',
    },
    {
      id: 'younger',
      level: 'emergency',
      when: all(age({ max: 65 }, false), has('confusion', { onsetWithinHours: 72 })),
      why: 'new confusion before 65 is a brain emergency until shown otherwise',
    },
    {
      id: 'over-65',
      level: 'urgent',
      when: has('confusion'),
      why: 'over 65 new confusion is delirium, often from infection or medicines',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        has('confusion'),
        any(
          vital('spo2', { below: 92 }),
          vital('systolic_bp', { below: 100 }),
          vital('temperature_c', { above: 38 }),
          vital('temperature_c', { below: 35.5 }),
          vital('heart_rate', { above: 110 }),
          vital('respiratory_rate', { above: 21 }),
          vital('glucose_mmol', { below: 4 }),
        ),
      ),
      why: 'confusion with abnormal vital signs',
    },
  ],
  opensWith: ['confusion'],
  questions: [
    {
      code: 'sudden-change',
      ask: 'Did the confusion start suddenly, over hours or days?',
      why: 'Sudden confusion has an urgent cause.',
    },
    {
      code: 'fever',
      ask: 'Is there a fever, cough or burning when passing water?',
      why: 'Infection is a common cause.',
    },
    { code: 'head-injury', ask: 'Was there a fall or a knock on the head?', why: 'There can be bleeding.' },
  ],
}
