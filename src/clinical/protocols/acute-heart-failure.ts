import { age, all, any, ever, has, type Protocol, postpartum, pregnant, UNREVIEWED, vital } from '../protocol.ts'

export const acuteHeartFailure: Protocol = {
  name: 'acute-heart-failure',
  title: 'Acute heart failure',
  sources: [
    { guideline: 'NICE CG187 Acute heart failure', year: 2014 },
    { guideline: 'ESC Guidelines for acute and chronic heart failure', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'pulmonary-oedema',
      level: 'emergency',
      when: all(has('pink-frothy-sputum'), has(['breathlessness', 'cough'])),
      why: 'froth with breathlessness is fluid in the lungs',
    },
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        any(ever(['heart-failure', 'heart-disease']), has(['leg-swelling', 'cannot-lie-flat'])),
        has([
          'severe-breathlessness',
          'breathless-least-effort',
          'cannot-reach-toilet',
          'cannot-speak-sentences',
          'blue-lips',
          'syncope',
          'sudden-breathlessness',
          'confusion',
          'cold-clammy',
        ]),
      ),
      why: 'severe breathlessness with a failing heart',
    },
    {
      id: 'drowning-at-night',
      level: 'emergency',
      when: all(has('cannot-lie-flat'), has(['chest-pain', 'sweating', 'palpitations', 'severe-breathlessness'])),
      why: 'breathless lying flat with pain, sweating or palpitations',
    },
    {
      id: 'flat-and-breathless',
      level: 'emergency',
      when: has('breathless-not-flat'),
      why: 'breathless, and lying flat is not possible: fluid in the lungs until shown otherwise',
    },
    {
      id: 'orthopnoea',
      level: 'urgent',
      when: has('cannot-lie-flat'),
      why: 'breathlessness lying flat is a sign of heart failure',
    },
    {
      id: 'decompensating',
      level: 'urgent',
      when: all(has(['breathlessness', 'fatigue', 'weight-gain']), has('leg-swelling'), age({ min: 30 })),
      why: 'breathlessness with leg swelling is a sign of heart failure',
    },
    {
      id: 'known-worse',
      level: 'urgent',
      when: all(ever('heart-failure'), has(['breathlessness', 'leg-swelling', 'weight-gain', 'cannot-lie-flat'])),
      why: 'known heart failure that gets worse needs treatment within a day',
    },
    {
      id: 'postpartum',
      level: 'emergency',
      when: all(any(pregnant({ min: 28 }), postpartum(180)), has('cannot-lie-flat')),
      why: 'heart muscle disease around birth',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        any(ever('heart-failure'), has(['cannot-lie-flat', 'leg-swelling'])),
        has('breathlessness'),
        any(
          vital('spo2', { below: 92 }),
          vital('respiratory_rate', { above: 24 }),
          vital('systolic_bp', { below: 100 }),
        ),
      ),
      why: 'vital signs of acute heart failure',
    },
  ],
  opensWith: ['heart-failure', 'cannot-lie-flat', 'leg-swelling'],
  questions: [
    { code: 'severe-breathlessness', ask: 'Are you breathless when you rest?', why: 'Fluid may be filling the lungs.' },
    {
      code: 'cannot-lie-flat',
      ask: 'Do you get breathless when you lie flat, or wake up gasping?',
      why: 'It is a sign of heart failure.',
    },
    { code: 'chest-pain', ask: 'Do you have chest pain?', why: 'A heart attack can cause this.' },
  ],
}
