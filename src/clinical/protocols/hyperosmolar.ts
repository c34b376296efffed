import { age, all, any, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const hyperosmolar: Protocol = {
  name: 'hyperosmolar',
  title: 'Hyperosmolar hyperglycaemic state',
  sources: [{ guideline: 'JBDS Management of the hyperosmolar hyperglycaemic state in adults', year: 2022 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'confused',
      level: 'emergency',
      when: all(
        any(ever('diabetes'), has('high-glucose-said')),
        has('high-glucose-said'),
        has([
          'confusion',
          'drowsy',
          'hard-to-rouse',
          'seizure',
          'collapse',
          'weakness-one-side',
          'loss-of-balance',
          'keeping-nothing-down',
        ]),
      ),
      why: 'very high sugar with confusion or drowsiness',
    },
    {
      id: 'measured',
      level: 'emergency',
      when: all(
        vital('glucose_mmol', { above: 25 }),
        has([
          'confusion',
          'drowsy',
          'dehydration',
          'vomiting',
          'fever',
          'infection-source',
          'urinary-frequency',
          'feels-unwell',
          'fatigue',
          'leg-weakness',
          'diarrhoea',
        ]),
      ),
      why: 'glucose above 25 with drying out or illness',
    },
    {
      id: 'thirst-older',
      level: 'emergency',
      when: all(
        age({ min: 55 }, false),
        has('high-glucose-said'),
        has(['dehydration', 'urinary-frequency', 'infection-source', 'fever', 'fatigue', 'vomiting']),
      ),
      why: 'older people with diabetes dry out over days',
    },
    { id: 'extreme', level: 'emergency', when: vital('glucose_mmol', { above: 30 }), why: 'glucose above 30' },
    {
      id: 'dry-older',
      level: 'urgent',
      when: all(age({ min: 55 }, false), ever('diabetes'), has('dehydration'), has('urinary-frequency')),
      why: 'thirst and much urine in an older person with diabetes',
    },
  ],
  opensWith: ['high-glucose-said'],
  questions: [
    { code: 'confusion', ask: 'Is the person confused or hard to wake?', why: 'Very high sugar affects the brain.' },
    { code: 'dehydration', ask: 'Is there great thirst or a very dry mouth?', why: 'The body is drying out.' },
  ],
}
