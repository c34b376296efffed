import { all, any, has, type Protocol, postpartum, pregnant, UNREVIEWED, vital } from '../protocol.ts'

export const hypertensiveEmergency: Protocol = {
  name: 'hypertensive-emergency',
  title: 'Hypertensive emergency',
  sources: [
    { guideline: 'NICE NG136 Hypertension in adults', year: 2019 },
    { guideline: 'ESC Guidelines for elevated blood pressure and hypertension', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'with-organ-signs',
      level: 'emergency',
      when: all(
        any(vital('systolic_bp', { above: 179 }), vital('diastolic_bp', { above: 119 })),
        has([
          'severe-headache',
          'confusion',
          'visual-disturbance',
          'vision-loss',
          'chest-pain',
          'breathlessness',
          'seizure',
          'weakness-one-side',
          'speech-difficulty',
          'drowsiness',
          'vomiting',
          'face-droop',
        ]),
      ),
      why: 'very high pressure with brain, heart or eye signs',
    },
    {
      id: 'said-high-with-signs',
      level: 'emergency',
      when: all(
        has(['very-high-bp-said', 'high-bp-reading']),
        has([
          'confusion',
          'vision-loss',
          'chest-pain',
          'seizure',
          'weakness-one-side',
          'severe-headache',
          'visual-disturbance',
        ]),
      ),
      why: 'high pressure with organ signs',
    },
    {
      id: 'extreme',
      level: 'urgent',
      when: any(
        vital('systolic_bp', { above: 219 }),
        vital('diastolic_bp', { above: 129 }),
        all(
          any(vital('systolic_bp', { above: 179 }), vital('diastolic_bp', { above: 119 })),
          has(['headache', 'dizziness', 'nosebleed', 'palpitations']),
        ),
      ),
      why: 'extreme pressure needs assessment the same day',
    },
    {
      id: 'severe',
      level: 'soon',
      when: any(vital('systolic_bp', { above: 179 }), vital('diastolic_bp', { above: 119 })),
      why: 'severe pressure without symptoms needs a check within days',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        any(pregnant({ min: 20 }), postpartum(42)),
        any(vital('systolic_bp', { above: 159 }), vital('diastolic_bp', { above: 109 })),
      ),
      why: 'severe pressure in pregnancy',
    },
    {
      id: 'phaeochromocytoma',
      level: 'urgent',
      when: all(
        any(vital('systolic_bp', { above: 179 }), vital('diastolic_bp', { above: 119 })),
        has('palpitations'),
        has(['sweating', 'headache']),
      ),
      why: 'high pressure with palpitations and sweating',
    },
  ],
  opensWith: ['hypertension', 'very-high-bp-said'],
  questions: [
    { code: 'severe-headache', ask: 'Do you have a bad headache?', why: 'High pressure can harm the brain and eyes.' },
    {
      code: 'visual-disturbance',
      ask: 'Is your sight blurred or double?',
      why: 'High pressure can harm the brain and eyes.',
    },
    { code: 'confusion', ask: 'Is there any new confusion?', why: 'High pressure can harm the brain and eyes.' },
    { code: 'chest-pain', ask: 'Do you have chest pain?', why: 'The heart may be strained.' },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'The heart may be strained.' },
  ],
}
