import { age, all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const nonBlanchingRash: Protocol = {
  name: 'non-blanching-rash',
  title: 'Non-blanching rash, suspected meningococcal disease',
  sources: [
    { guideline: 'NICE NG240 Meningitis (bacterial) and meningococcal disease', year: 2024 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'glass-test',
      level: 'emergency',
      when: has('non-blanching-rash'),
      why: 'a rash that does not fade under pressure can be meningococcal disease',
    },
    {
      id: 'purple-and-ill',
      level: 'emergency',
      when: all(
        has('purple-rash'),
        has([
          'fever',
          'vomiting',
          'headache',
          'drowsiness',
          'hard-to-rouse',
          'confusion',
          'cold-clammy',
          'limb-pain',
          'neck-stiffness',
          'chills',
          'mottled-skin',
        ]),
      ),
      why: 'purple spots in an ill person are sepsis until shown otherwise',
    },
    {
      id: 'tick-fever',
      level: 'emergency',
      when: all(
        has('fever'),
        ever('tick-exposure'),
        has(['rash-on-palms', 'purple-rash', 'severe-headache', 'confusion']),
      ),
      why: 'fever and rash after a tick can be spotted fever: treatment the same day saves lives',
    },
    {
      id: 'purple-child',
      level: 'emergency',
      when: all(age({ max: 16 }), has('purple-rash')),
      why: 'purple spots in a child can progress within hours',
    },
    {
      id: 'purple-adult',
      level: 'urgent',
      when: has('purple-rash'),
      why: 'unexplained purple spots need a blood count the same day',
    },
  ],
  opensWith: ['rash', 'purple-rash', 'non-blanching-rash'],
  questions: [
    {
      code: 'non-blanching-rash',
      ask: 'Press a clear glass on the rash: do the spots stay?',
      why: 'Spots that stay can be blood poisoning.',
    },
    { code: 'fever', ask: 'Is there a fever, or are hands and feet cold?', why: 'The two together are dangerous.' },
  ],
}
