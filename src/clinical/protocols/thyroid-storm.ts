import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const THYROID = any(ever(['hyperthyroidism', 'antithyroid-drug']), has('thyroid-drug-stopped'))
const STORM = [
  'palpitations',
  'shock-signs',
  'confusion',
  'agitation',
  'vomiting',
  'diarrhoea',
  'shaking',
  'tremor-coarse',
  'jaundice',
  'drowsy',
  'breathlessness',
]

export const thyroidStorm: Protocol = {
  name: 'thyroid-storm',
  title: 'Thyroid storm',
  sources: [
    { guideline: 'ATA Guidelines for hyperthyroidism and other causes of thyrotoxicosis', year: 2016 },
    { guideline: 'JTA/JES Management of thyroid storm', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'fever',
      level: 'emergency',
      when: all(THYROID, has(['fever', 'rigors', 'very-hot-skin']), has(STORM)),
      why: 'an overactive thyroid with fever and a racing heart or confusion can kill within hours',
    },
    { id: 'named', level: 'emergency', when: has('thyroid-storm-named'), why: 'somebody suspects a thyroid storm' },
    {
      id: 'brain-or-heart',
      level: 'emergency',
      when: all(
        THYROID,
        has(['palpitations', 'shock-signs']),
        has(['confusion', 'agitation', 'collapse', 'breathlessness', 'chest-pain', 'jaundice', 'drowsy', 'seizure']),
      ),
      why: 'an overactive thyroid with a racing heart and confusion or breathlessness',
    },
    {
      id: 'racing',
      level: 'urgent',
      when: all(
        THYROID,
        has(['palpitations', 'shaking', 'tremor-coarse']),
        has(['vomiting', 'diarrhoea', 'sweating', 'agitation', 'thyroid-drug-stopped', 'fever']),
      ),
      why: 'an overactive thyroid out of control',
    },
  ],
  opensWith: ['hyperthyroidism', 'thyroid-drug-stopped'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'It can be a sign of a thyroid crisis.' },
    { code: 'palpitations', ask: 'Is your heart racing?', why: 'The thyroid drives the heart.' },
  ],
}
