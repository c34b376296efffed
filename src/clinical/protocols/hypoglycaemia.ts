import { age, all, any, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const hypoglycaemia: Protocol = {
  name: 'hypoglycaemia',
  title: 'Hypoglycaemia',
  sources: [
    { guideline: 'JBDS 01 Hospital management of hypoglycaemia', year: 2023 },
    { guideline: 'ADA Standards of Care in Diabetes', year: 2025 },
  ],
  review: UNREVIEWED,
  lookBackHours: 24,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'altered',
      level: 'emergency',
      when: all(
        has('low-glucose-said'),
        has([
          'confusion',
          'drowsy',
          'seizure',
          'unresponsive',
          'collapse',
          'syncope',
          'not-waking',
          'hypo-not-recovering',
          'speech-difficulty',
        ]),
      ),
      why: 'Low glucose with a change of mind',
    },
    {
      id: 'not-recovering',
      level: 'emergency',
      when: all(
        has('hypo-not-recovering'),
        any(has('low-glucose-said'), ever(['diabetes', 'type-1-diabetes', 'insulin', 'sulfonylurea'])),
      ),
      why: 'Glucose that does not come up',
    },
    {
      id: 'sulfonylurea',
      level: 'emergency',
      when: all(has('low-glucose-said'), ever('sulfonylurea')),
      why: 'A sulfonylurea low comes back for a day',
    },
    {
      id: 'very-low-reading',
      level: 'emergency',
      when: all(has('very-low-reading'), ever(['insulin', 'sulfonylurea', 'type-1-diabetes', 'diabetes'])),
      why: 'A reading below 3 mmol/L in a person with diabetes',
    },
    {
      id: 'reading-and-signs',
      level: 'emergency',
      when: all(
        has('low-reading'),
        ever(['insulin', 'sulfonylurea', 'type-1-diabetes', 'diabetes']),
        any(ever('sulfonylurea'), has(['confusion', 'drowsy', 'drowsiness', 'speech-difficulty', 'agitation'])),
        has([
          'confusion',
          'drowsy',
          'drowsiness',
          'sweating',
          'shaking',
          'speech-difficulty',
          'agitation',
          'fatigue',
          'poor-appetite',
          'vomiting',
          'food-restriction',
        ]),
      ),
      why: 'A low reading with signs, or on a tablet whose lows come back',
    },
    {
      id: 'insulin-overdose',
      level: 'emergency',
      when: all(has('overdose'), ever(['insulin', 'sulfonylurea'])),
      why: 'Too much insulin',
    },
    {
      id: 'diabetic-altered',
      level: 'emergency',
      when: all(
        ever(['insulin', 'sulfonylurea', 'type-1-diabetes', 'diabetes']),
        has(['unresponsive', 'seizure', 'confusion', 'not-waking']),
      ),
      why: 'A person with diabetes who is confused or cannot be woken',
    },
    {
      id: 'infant',
      level: 'emergency',
      when: all(age({ max: 1.6 }, false), has('low-glucose-said')),
      why: 'Low glucose in an infant',
    },
    {
      id: 'newborn',
      level: 'emergency',
      when: has('newborn-jittery'),
      why: 'A jittery newborn may have a low glucose, the more so when it does not feed',
    },
    { id: 'very-low', level: 'emergency', when: vital('glucose_mmol', { below: 3 }), why: 'Glucose below 3 mmol/L' },
    {
      id: 'low',
      level: 'urgent',
      when: any(
        vital('glucose_mmol', { below: 4 }),
        all(
          has('low-glucose-said'),
          any(ever(['diabetes', 'type-1-diabetes', 'insulin']), has(['sweating', 'shaking', 'dizziness'])),
        ),
      ),
      why: 'Low glucose: treat now and find the cause today',
    },
    { id: 'feared', level: 'urgent', when: has('hypo-feared'), why: 'the speaker names a low glucose' },
  ],
  opensWith: ['hypo-feared', 'low-glucose-said', 'insulin', 'sulfonylurea'],
  questions: [
    {
      code: 'hypo-not-recovering',
      ask: 'Is the sugar still low after something sweet?',
      why: 'if not, you need help now',
    },
    { code: 'drowsy', ask: 'Are you confused or very sleepy?', why: 'the brain needs sugar' },
  ],
}
