import { age, all, atLeast, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const CHILD = age({ max: 16 })
const FEVER = ['fever', 'infant-fever']
const SIGNS = [
  has(['red-eye']),
  has('mouth-lining-changed'),
  has(['rash']),
  has(['swollen-glands', 'lump']),
  has('hands-feet-changed'),
]

export const kawasaki: Protocol = {
  name: 'kawasaki',
  title: 'Kawasaki disease',
  sources: [
    { guideline: 'AHA Diagnosis, treatment and long-term management of Kawasaki disease', year: 2017 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 336,
  windowHours: 12,
  wording: 'urgent',
  rules: [
    {
      id: 'fever-and-ill',
      level: 'emergency',
      when: all(
        CHILD,
        has(FEVER, { lastingHours: 96 }),
        atLeast(2, ...SIGNS),
        has(['chest-pain', 'very-pale', 'drowsy', 'floppy', 'fast-breathing', 'collapse']),
      ),
      why: 'Kawasaki disease with signs of the heart or of shock',
    },
    {
      id: 'five-days-two-signs',
      level: 'urgent',
      when: all(CHILD, has(FEVER, { lastingHours: 96 }), atLeast(2, ...SIGNS)),
      why: 'five days of fever with red eyes, mouth, rash, glands or hands: the coronary arteries are at risk',
    },
    {
      id: 'three-signs',
      level: 'urgent',
      when: all(CHILD, has(FEVER), atLeast(3, ...SIGNS)),
      why: 'three of the five signs with fever, before the fifth day',
    },
    {
      id: 'infant',
      level: 'urgent',
      when: all(age({ max: 1 }, false), has(FEVER, { lastingHours: 120 })),
      why: 'in infants Kawasaki disease shows few signs, and harms most',
    },
    {
      id: 'named',
      level: 'urgent',
      when: all(
        CHILD,
        has('kawasaki-suspected'),
        has([...FEVER, 'rash', 'red-eye', 'hands-feet-changed', 'mouth-lining-changed']),
      ),
      why: 'somebody suspects Kawasaki disease',
    },
  ],
  opensWith: ['kawasaki-suspected', 'hands-feet-changed', 'mouth-lining-changed'],
  questions: [
    {
      code: 'red-eye',
      ask: 'Are both eyes red, without pus?',
      why: 'It can point to an illness of the blood vessels.',
    },
    {
      code: 'mouth-lining-changed',
      ask: 'Are the lips cracked or the tongue very red?',
      why: 'It can point to an illness of the blood vessels.',
    },
    {
      code: 'hands-feet-changed',
      ask: 'Are the hands or feet red, swollen or peeling?',
      why: 'It can point to an illness of the blood vessels.',
    },
  ],
}
