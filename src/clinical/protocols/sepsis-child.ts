import { age, all, any, atLeast, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const sepsisChild: Protocol = {
  name: 'sepsis-child',
  title: 'Sepsis and serious illness in children',
  sources: [
    { guideline: 'NICE NG254 Suspected sepsis in people aged under 16', year: 2025 },
    { guideline: 'NICE NG143 Fever in under 5s', year: 2019 },
    { guideline: 'WHO IMCI danger signs', year: 2014 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency.child',
  rules: [
    {
      id: 'floppy-and-dry',
      level: 'emergency',
      when: all(age({ max: 5 }), has('floppy'), has(['not-feeding', 'no-wet-nappies', 'wet-nappies-few'])),
      why: 'a floppy child who does not feed or wet is gravely ill',
    },
    {
      // NICE CKS Otitis media, acute: suspected mastoiditis is admitted at once.
      id: 'mastoid',
      level: 'emergency',
      when: all(
        age({ max: 16 }),
        has('ear-pushed-out'),
        has(['fever', 'infant-fever', 'feels-hot', 'drowsy', 'vomiting']),
      ),
      why: 'an ear pushed out with fever is mastoiditis',
    },
    {
      id: 'fever-red',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has(['fever', 'infant-fever', 'infection-source', 'low-temperature', 'rigors']),
        has([
          'floppy',
          'drowsy',
          'not-waking',
          'mottled-skin',
          'cyanosis-infant',
          'blue-lips',
          'grunting',
          'chest-recession',
          'weak-cry',
          'apnoea',
          'non-blanching-rash',
          'confusion',
          'bulging-fontanelle',
          'seizure',
          'fast-breathing',
          'neck-stiffness',
        ]),
      ),
      why: 'Fever with a red sign of the traffic light',
    },
    {
      id: 'danger-alone',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        has(['floppy', 'not-waking', 'cyanosis-infant', 'blue-lips', 'apnoea', 'grunting', 'unresponsive']),
      ),
      why: 'A danger sign by itself in a small child',
    },
    {
      id: 'two-signs',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        atLeast(
          2,
          has('drowsy'),
          has('not-feeding'),
          has('no-wet-nappies'),
          has('mottled-skin'),
          has('weak-cry'),
          has('sunken-fontanelle'),
          has('fast-breathing'),
          has('chest-recession'),
          has('low-temperature'),
        ),
      ),
      why: 'Two signs of serious illness in a small child',
    },
    {
      id: 'fever-no-urine',
      level: 'emergency',
      when: all(
        age({ max: 5 }, false),
        has(['fever', 'infant-fever', 'feels-hot']),
        has(['no-wet-nappies', 'not-feeding']),
      ),
      why: 'Fever with no wet nappies or no feeding',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        has(['fever', 'infant-fever', 'rigors', 'infection-source', 'cough', 'vomiting', 'malaise']),
        any(
          vital('spo2', { below: 91 }),
          all(
            age({ max: 1 }, false),
            any(vital('heart_rate', { above: 159 }), vital('respiratory_rate', { above: 59 })),
          ),
          all(
            age({ min: 1, max: 5 }, false),
            any(vital('heart_rate', { above: 150 }), vital('respiratory_rate', { above: 50 })),
          ),
          all(
            age({ min: 5, max: 16 }, false),
            any(vital('heart_rate', { above: 130 }), vital('respiratory_rate', { above: 30 })),
          ),
        ),
      ),
      why: 'Ill child with a vital sign of high risk for the age',
    },
    {
      id: 'fever-weak-defence',
      level: 'urgent',
      when: all(
        age({ max: 16 }, false),
        has(['fever', 'infant-fever']),
        ever(['immunosuppressed', 'asplenia', 'sickle-cell', 'diabetes']),
      ),
      why: 'Fever in a child with weak defences',
    },
    {
      id: 'fever-five-days',
      level: 'urgent',
      when: all(age({ max: 5 }, false), has(['fever', 'infant-fever'], { lastingHours: 120 })),
      why: 'Fever of five days or more in a small child',
    },
    { id: 'rigors', level: 'urgent', when: all(age({ max: 16 }, false), has('rigors')), why: 'Rigors in a child' },
  ],
  opensWith: ['fever', 'infant-fever', 'floppy', 'drowsy', 'not-feeding', 'no-wet-nappies'],
  questions: [
    {
      code: 'drowsy',
      ask: 'Is your child very sleepy, floppy or hard to wake?',
      why: 'this is a danger sign in a child',
    },
    {
      code: 'mottled-skin',
      ask: 'Does the skin look blue, grey, very pale or blotchy?',
      why: 'poor blood flow is a danger sign',
    },
    {
      code: 'not-feeding',
      ask: 'Is your child refusing all feeds or drinks?',
      why: 'a child who will not drink can get ill fast',
    },
    {
      code: 'non-blanching-rash',
      ask: 'Is there a rash that does not fade under a glass?',
      why: 'it can be a blood infection',
    },
  ],
}
