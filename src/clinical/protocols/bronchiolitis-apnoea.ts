import { age, all, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const bronchiolitisApnoea: Protocol = {
  name: 'bronchiolitis-apnoea',
  title: 'Bronchiolitis with danger signs',
  sources: [{ guideline: 'NICE NG9 Bronchiolitis in children', year: 2015 }],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'danger',
      level: 'emergency',
      when: all(
        age({ max: 2 }, false),
        has([
          'cough',
          'wheeze',
          'runny-nose',
          'common-cold',
          'fast-breathing',
          'working-hard-breathing',
          'breathlessness',
        ]),
        has([
          'apnoea',
          'grunting',
          'chest-recession',
          'cyanosis-infant',
          'blue-lips',
          'floppy',
          'not-waking',
          'drowsy',
          'cannot-breathe',
          'working-hard-breathing',
        ]),
      ),
      why: 'A chesty baby with a danger sign',
    },
    {
      id: 'apnoea',
      level: 'emergency',
      when: all(age({ max: 1.6 }, false), has('apnoea')),
      why: 'Pauses in breathing in a baby',
    },
    {
      id: 'feeding',
      level: 'emergency',
      when: all(
        age({ max: 2 }, false),
        has(['cough', 'wheeze', 'fast-breathing', 'breathlessness']),
        has(['fast-breathing', 'breathlessness', 'wheeze']),
        has(['not-feeding', 'no-wet-nappies']),
      ),
      why: 'Hard breathing and poor feeding',
    },
    {
      id: 'feeding-alone',
      level: 'urgent',
      when: all(
        age({ max: 1.6 }, false),
        has(['cough', 'runny-nose', 'common-cold', 'wheeze']),
        has(['not-feeding', 'no-wet-nappies', 'feeding-part']),
      ),
      why: 'A baby with a cold who feeds less than three quarters',
    },
    {
      id: 'breathing',
      level: 'urgent',
      when: all(age({ max: 2 }, false), has(['fast-breathing', 'wheeze', 'breathlessness'])),
      why: 'Fast or wheezy breathing in a baby',
    },
    {
      id: 'saturation',
      level: 'emergency',
      when: all(age({ max: 2 }, false), vital('spo2', { below: 92 })),
      why: 'Low oxygen in a baby',
    },
  ],
  opensWith: ['cough', 'wheeze', 'fast-breathing'],
  questions: [
    {
      code: 'chest-recession',
      ask: 'Is the skin sucking in between or under the ribs?',
      why: 'it shows hard work of breathing',
    },
    { code: 'not-feeding', ask: 'Is your baby taking less than half the usual milk?', why: 'it shows tiredness' },
    { code: 'apnoea', ask: 'Have there been pauses in breathing?', why: 'pauses are a danger sign' },
  ],
}
