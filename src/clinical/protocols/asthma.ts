import { age, all, any, ever, has, type Protocol, pregnant, UNREVIEWED, vital } from '../protocol.ts'

export const asthma: Protocol = {
  name: 'asthma',
  title: 'Acute asthma',
  sources: [
    { guideline: 'BTS/NICE/SIGN NG245 Asthma', year: 2024 },
    { guideline: 'GINA Global strategy for asthma management', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      // BTS, NICE and SIGN NG245 Asthma (2024): exhaustion is life-threatening.
      id: 'tiring',
      level: 'emergency',
      when: all(has('wheeze'), has('tiring-now')),
      why: 'a person who wheezes and tires can stop breathing',
    },
    {
      id: 'life-threatening',
      level: 'emergency',
      when: all(
        any(ever('asthma'), has('wheeze')),
        has([
          'severe-breathlessness',
          'cannot-speak-sentences',
          'severe-asthma',
          'silent-chest',
          'breathless-least-effort',
          'cannot-reach-toilet',
          'peak-flow-low',
          'blue-lips',
          'confusion',
          'drowsiness',
          'collapse',
          'hard-to-rouse',
          'inhaler-not-helping',
          'working-hard-breathing',
          'chest-recession',
        ]),
      ),
      why: 'signs of severe asthma, or no relief from the reliever',
    },
    {
      id: 'cannot-talk',
      level: 'emergency',
      when: has('cannot-speak-sentences'),
      why: 'too breathless to talk in sentences, whatever the cause',
    },
    {
      id: 'cannot-breathe',
      level: 'emergency',
      when: has('severe-breathlessness'),
      why: 'severe breathlessness threatens life whatever its cause',
    },
    {
      id: 'blue',
      level: 'emergency',
      when: has('blue-lips'),
      why: 'blue lips or face mean too little oxygen, whatever the cause',
    },
    {
      id: 'reliever-every-half-hour',
      level: 'emergency',
      when: has('inhaler-by-the-hour'),
      why: 'a reliever that holds for less than an hour is failing',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(pregnant(), any(ever('asthma'), has('wheeze')), has(['breathlessness', 'wheeze'])),
      why: 'an asthma attack in pregnancy starves mother and child of oxygen',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(
        age({ max: 12 }, false),
        has(['wheeze', 'breathlessness']),
        has([
          'working-hard-breathing',
          'chest-recession',
          'cannot-speak-sentences',
          'drowsiness',
          'not-feeding',
          'blue-lips',
          'fast-breathing',
          'grunting',
        ]),
      ),
      why: 'a child who works hard to breathe tires quickly',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        any(ever('asthma'), has('wheeze')),
        any(
          vital('spo2', { below: 92 }),
          vital('respiratory_rate', { above: 29 }),
          vital('heart_rate', { above: 124 }),
        ),
      ),
      why: 'vital signs of severe asthma',
    },
    {
      id: 'attack',
      level: 'urgent',
      when: any(
        all(ever('asthma'), has(['breathlessness', 'wheeze', 'asthma-attack'])),
        all(has('wheeze'), has('breathlessness')),
        has('asthma-attack'),
      ),
      why: 'an asthma attack needs assessment the same day',
    },
    { id: 'new-wheeze', level: 'urgent', when: has('wheeze'), why: 'wheeze needs examination the same day' },
  ],
  opensWith: ['asthma', 'wheeze', 'asthma-attack', 'inhaler-not-helping'],
  questions: [
    {
      code: 'cannot-speak-sentences',
      ask: 'Do you have to stop for breath in the middle of a sentence?',
      why: 'If not, the attack is severe.',
    },
    {
      code: 'inhaler-not-helping',
      ask: 'Has the blue inhaler stopped helping, or helped for less than four hours?',
      why: 'No relief means a severe attack.',
    },
    { code: 'blue-lips', ask: 'Are the lips or face blue or grey?', why: 'It means too little oxygen.' },
  ],
}
