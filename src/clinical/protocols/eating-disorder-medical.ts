import { age, all, any, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

const DISORDER = any(ever('eating-disorder'), has(['food-restriction', 'purging', 'bmi-very-low']))

export const eatingDisorderMedical: Protocol = {
  name: 'eating-disorder-medical',
  title: 'Medical emergency in eating disorder',
  sources: [
    { guideline: 'RCPsych CR233 Medical emergencies in eating disorders', year: 2022 },
    { guideline: 'NICE NG69 Eating disorders', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'heart-or-brain',
      level: 'emergency',
      when: all(
        DISORDER,
        has([
          'syncope',
          'near-syncope',
          'collapse',
          'palpitations',
          'chest-pain',
          'confusion',
          'drowsy',
          'seizure',
          'leg-weakness',
          'slow-pulse',
          'low-temperature',
          'vomiting-blood',
          'low-glucose-said',
          'breathlessness',
          'no-food-or-drink',
        ]),
      ),
      why: 'starvation or purging with fainting, weakness or a slow pulse can stop the heart',
    },
    {
      id: 'young-and-faint',
      level: 'emergency',
      when: all(age({ min: 10, max: 25 }, false), has('not-feeding'), has(['syncope', 'collapse', 'slow-pulse'])),
      why: 'a young person who has stopped eating and faints, by whatever name',
    },
    {
      id: 'young-not-eating',
      level: 'soon',
      when: all(age({ min: 10, max: 20 }, false), has('not-feeding')),
      why: 'a young person who does not eat is seen, weighed and asked about it',
    },
    {
      id: 'numbers',
      level: 'emergency',
      when: all(
        DISORDER,
        any(
          vital('heart_rate', { below: 40 }),
          vital('systolic_bp', { below: 90 }),
          vital('temperature_c', { below: 35.5 }),
          vital('glucose_mmol', { below: 3 }),
        ),
      ),
      why: 'a slow pulse, low pressure, cold or low sugar in an eating disorder',
    },
    {
      id: 'bmi',
      level: 'emergency',
      when: all(has('bmi-very-low'), any(DISORDER, has(['weight-loss', 'bmi-very-low']))),
      why: 'a body mass index under 15 is life-threatening',
    },
    {
      id: 'suicidal',
      level: 'emergency',
      when: all(DISORDER, has(['suicidal-intent', 'suicide-plan', 'overdose'])),
      why: 'an eating disorder with a wish to die',
    },
    {
      id: 'child-no-intake',
      level: 'emergency',
      when: all(age({ max: 18 }, false), DISORDER, has('no-food-or-drink')),
      why: 'a young person who neither eats nor drinks',
    },
    {
      id: 'child',
      level: 'urgent',
      when: all(
        age({ max: 18 }, false),
        has(['food-restriction', 'eating-disorder', 'purging']),
        has([
          'weight-loss',
          'food-restriction',
          'purging',
          'dizziness',
          'fatigue',
          'period-problem',
          'not-gaining-weight',
        ]),
      ),
      why: 'young people run out of reserve within days',
    },
    {
      id: 'rapid',
      level: 'urgent',
      when: all(
        DISORDER,
        has(['weight-loss', 'dizziness', 'purging', 'food-restriction', 'self-harm', 'suicidal-thoughts']),
      ),
      why: 'fast weight loss or purging needs blood tests the same day',
    },
  ],
  opensWith: ['eating-disorder', 'food-restriction', 'purging'],
  questions: [
    { code: 'near-syncope', ask: 'Have you fainted or felt faint?', why: 'The heart may be affected.' },
    {
      code: 'no-food-or-drink',
      ask: 'Have you stopped eating and drinking altogether?',
      why: 'It shows how soon you need help.',
    },
    { code: 'leg-weakness', ask: 'Is it hard to get up from a squat or a chair?', why: 'Weak muscles are a warning.' },
  ],
}
