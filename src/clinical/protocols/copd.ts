import { all, any, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const copd: Protocol = {
  name: 'copd',
  title: 'Exacerbation of chronic obstructive pulmonary disease',
  sources: [
    { guideline: 'NICE NG115 Chronic obstructive pulmonary disease in over 16s', year: 2019 },
    { guideline: 'GOLD Global strategy for COPD', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'severe',
      level: 'emergency',
      when: all(
        ever(['copd', 'chronic-lung-disease']),
        has([
          'severe-breathlessness',
          'breathless-least-effort',
          'cannot-reach-toilet',
          'cannot-speak-sentences',
          'blue-lips',
          'confusion',
          'drowsiness',
          'hard-to-rouse',
          'chest-pain',
          'collapse',
          'working-hard-breathing',
        ]),
      ),
      why: 'severe breathlessness, blue lips, confusion or drowsiness mean failing lungs',
    },
    {
      id: 'low-oxygen',
      level: 'emergency',
      when: all(
        ever(['copd', 'chronic-lung-disease']),
        any(vital('spo2', { below: 88 }), vital('respiratory_rate', { above: 29 })),
      ),
      why: 'oxygen below 88 % in COPD',
    },
    {
      id: 'worse',
      level: 'urgent',
      when: all(
        ever(['copd', 'chronic-lung-disease']),
        has(['breathlessness', 'wheeze', 'productive-cough', 'fever', 'inhaler-not-helping', 'copd-worse']),
      ),
      why: 'a flare needs treatment within a day',
    },
  ],
  opensWith: ['copd', 'chronic-lung-disease'],
  questions: [
    {
      code: 'severe-breathlessness',
      ask: 'Are you breathless even when you sit still?',
      why: 'It means a severe flare.',
    },
    {
      code: 'confusion',
      ask: 'Is there any new confusion or unusual sleepiness?',
      why: 'Waste gas may be building up.',
    },
    { code: 'blue-lips', ask: 'Are the lips blue or grey?', why: 'It means too little oxygen.' },
  ],
}
