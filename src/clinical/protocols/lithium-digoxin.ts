import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const lithiumDigoxin: Protocol = {
  name: 'lithium-digoxin',
  title: 'Lithium or digoxin toxicity',
  sources: [
    { guideline: 'NICE BNF Lithium and digoxin: toxicity', year: null },
    { guideline: 'NICE CG185 Bipolar disorder', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 24,
  wording: 'emergency',
  rules: [
    {
      id: 'lithium-brain',
      level: 'emergency',
      when: all(
        ever('lithium'),
        has([
          'tremor-coarse',
          'shaking',
          'jerking',
          'confusion',
          'speech-difficulty',
          'loss-of-balance',
          'drowsy',
          'seizure',
          'muscle-rigidity',
        ]),
        has([
          'vomiting',
          'diarrhoea',
          'confusion',
          'speech-difficulty',
          'loss-of-balance',
          'drowsy',
          'seizure',
          'dehydration',
          'tremor-coarse',
          'jerking',
          'keeping-nothing-down',
        ]),
      ),
      why: 'tremor, unsteadiness or confusion on lithium is poisoning until the level is known',
    },
    {
      id: 'digoxin',
      level: 'emergency',
      when: all(
        ever('digoxin'),
        has([
          'palpitations',
          'slow-pulse',
          'yellow-vision',
          'confusion',
          'syncope',
          'near-syncope',
          'collapse',
          'drowsy',
        ]),
      ),
      why: 'digoxin poisoning disturbs the heart and the sight',
    },
    {
      id: 'digoxin-sick',
      level: 'urgent',
      when: all(
        ever('digoxin'),
        has(['vomiting', 'nausea', 'diarrhoea', 'poor-appetite', 'dizziness', 'visual-disturbance']),
      ),
      why: 'sickness on digoxin needs a level the same day',
    },
    {
      id: 'lithium-dry',
      level: 'urgent',
      when: all(ever('lithium'), has(['vomiting', 'diarrhoea', 'dehydration', 'keeping-nothing-down', 'nsaid'])),
      why: 'losing fluid, or an anti-inflammatory, makes lithium rise',
    },
    { id: 'level', level: 'emergency', when: has('lithium-level-high'), why: 'a toxic drug level' },
  ],
  opensWith: ['lithium', 'digoxin', 'lithium-level-high'],
  questions: [
    { code: 'tremor-coarse', ask: 'Are your hands shaking badly?', why: 'Lithium may be too high.' },
    { code: 'loss-of-balance', ask: 'Are you unsteady or slurring?', why: 'The medicine may be too high.' },
    { code: 'yellow-vision', ask: 'Do things look yellow or blurred?', why: 'Digoxin may be too high.' },
  ],
}
