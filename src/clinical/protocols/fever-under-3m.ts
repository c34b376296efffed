import { age, all, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const feverUnder3m: Protocol = {
  name: 'fever-under-3m',
  title: 'Fever in a baby under three months',
  sources: [
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
    { guideline: 'American Academy of Pediatrics: well-appearing febrile infants 8 to 60 days', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency.child',
  rules: [
    {
      id: 'fever',
      level: 'emergency',
      when: all(age({ max: 0.25 }), age({ max: 1.6 }, false), has(['fever', 'infant-fever', 'rigors'])),
      why: 'Fever of 38 or more under three months is a red sign',
    },
    {
      id: 'baby-fever',
      level: 'emergency',
      when: all(age({ max: 0.25 }), has('infant-fever')),
      why: 'A baby with fever whose age was not said: the cautious group',
    },
    {
      id: 'temperature',
      level: 'emergency',
      when: all(age({ max: 0.25 }), age({ max: 1.6 }, false), vital('temperature_c', { above: 37.9 })),
      why: 'A measured 38 or more under three months',
    },
  ],
  opensWith: ['infant-fever', 'fever'],
  questions: [
    {
      code: 'infant-fever',
      ask: 'Has your baby had a temperature of 38 C (100.4 F) or more?',
      why: 'fever in a small baby needs a doctor now',
    },
    { code: 'not-feeding', ask: 'Is your baby feeding less than usual?', why: 'poor feeding is a danger sign' },
  ],
}
