import { all, any, ever, has, type Protocol, pregnant, UNREVIEWED } from '../protocol.ts'

const PREGNANT = any(pregnant(), has(['pregnancy-mentioned', 'early-pregnancy']))
const SICK = ['vomiting', 'keeping-nothing-down', 'hyperemesis-named']

export const hyperemesis: Protocol = {
  name: 'hyperemesis',
  title: 'Hyperemesis gravidarum',
  sources: [{ guideline: 'RCOG Green-top 69 Nausea and vomiting of pregnancy and hyperemesis gravidarum', year: 2024 }],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'emergency.pregnancy',
  rules: [
    {
      id: 'danger',
      level: 'emergency',
      when: all(
        PREGNANT,
        has(SICK),
        has([
          'confusion',
          'syncope',
          'collapse',
          'double-vision-sudden',
          'loss-of-balance',
          'vomiting-blood',
          'chest-pain',
          'drowsy',
          'jaundice',
          'severe-abdominal-pain',
          'palpitations',
        ]),
      ),
      why: 'vomiting in pregnancy with collapse, blood or signs of vitamin lack',
    },
    {
      id: 'diabetes',
      level: 'emergency',
      when: all(PREGNANT, has(SICK), ever(['type-1-diabetes', 'adrenal-insufficiency'])),
      why: 'vomiting in pregnancy with type 1 diabetes or adrenal failure',
    },
    {
      id: 'dry',
      level: 'urgent',
      when: all(
        PREGNANT,
        has(SICK),
        has([
          'keeping-nothing-down',
          'no-urine-day',
          'no-urine-at-all',
          'dehydration',
          'ketones',
          'weight-loss',
          'near-syncope',
          'dizziness',
          'shock-signs',
          'dark-urine',
        ]),
      ),
      why: 'vomiting in pregnancy with nothing kept down, little urine or weight loss',
    },
    {
      id: 'named',
      level: 'urgent',
      when: all(PREGNANT, has('hyperemesis-named')),
      why: 'hyperemesis needs fluids and vitamins the same day',
    },
  ],
  opensWith: ['hyperemesis-named', 'keeping-nothing-down'],
  questions: [
    {
      code: 'keeping-nothing-down',
      ask: 'Does everything you drink come back up?',
      why: 'You and the baby need fluid.',
    },
    { code: 'no-urine-day', ask: 'Have you passed little or no urine today?', why: 'It shows drying out.' },
  ],
}
