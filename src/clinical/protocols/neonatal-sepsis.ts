import { age, all, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

/** A newborn with sepsis often has no fever, so one sign is enough. */
export const neonatalSepsis: Protocol = {
  name: 'neonatal-sepsis',
  title: 'Serious infection in the newborn',
  sources: [
    { guideline: 'NICE NG195 Neonatal infection', year: 2021 },
    { guideline: 'WHO Possible serious bacterial infection in young infants', year: 2015 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'danger-sign',
      level: 'emergency',
      when: all(
        age({ max: 0.0767 }, false),
        has([
          'not-feeding',
          'floppy',
          'drowsy',
          'not-waking',
          'grunting',
          'chest-recession',
          'apnoea',
          'cyanosis-infant',
          'blue-lips',
          'mottled-skin',
          'weak-cry',
          'low-temperature',
          'seizure',
          'bulging-fontanelle',
          'bilious-vomit',
          'fast-breathing',
          'fever',
          'infant-fever',
        ]),
      ),
      why: 'One danger sign in the first four weeks',
    },
    {
      id: 'young-infant',
      level: 'emergency',
      when: all(
        age({ max: 0.25 }, false),
        has([
          'floppy',
          'not-waking',
          'grunting',
          'apnoea',
          'cyanosis-infant',
          'blue-lips',
          'low-temperature',
          'chest-recession',
          'bulging-fontanelle',
          'seizure',
          'mottled-skin',
        ]),
      ),
      why: 'A danger sign in a young infant',
    },
    {
      id: 'poor-feeding',
      level: 'emergency',
      when: all(
        age({ max: 0.25 }, false),
        has('not-feeding'),
        has(['drowsy', 'weak-cry', 'no-wet-nappies', 'fast-breathing', 'vomiting']),
      ),
      why: 'Poor feeding with another sign',
    },
    {
      id: 'poor-feeding-alone',
      level: 'urgent',
      when: all(age({ max: 0.25 }, false), has(['not-feeding', 'no-wet-nappies'])),
      why: 'Poor feeding in a young infant',
    },
    {
      id: 'drowsy',
      level: 'emergency',
      when: all(age({ max: 0.25 }, false), has(['drowsy'])),
      why: 'A young infant who is hard to wake',
    },
    {
      id: 'cold',
      level: 'emergency',
      when: all(age({ max: 0.0767 }, false), vital('temperature_c', { below: 36 })),
      why: 'A low temperature is a sign of sepsis in a newborn',
    },
    {
      id: 'cord',
      level: 'urgent',
      when: all(age({ max: 0.0767 }, false), has('umbilical-infection')),
      why: 'An infected cord stump can spread to the blood',
    },
  ],
  opensWith: ['not-feeding', 'drowsy', 'weak-cry', 'low-temperature', 'umbilical-infection'],
  questions: [
    {
      code: 'not-feeding',
      ask: 'Is your baby feeding less than half of the usual amount?',
      why: 'poor feeding can be the only sign',
    },
    { code: 'drowsy', ask: 'Is your baby hard to wake or floppy?', why: 'this is a danger sign in a newborn' },
  ],
}
