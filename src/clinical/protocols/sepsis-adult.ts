import { age, all, any, atLeast, ever, has, type Protocol, UNREVIEWED, vital } from '../protocol.ts'

export const sepsisAdult: Protocol = {
  name: 'sepsis-adult',
  title: 'Sepsis in adults',
  sources: [
    { guideline: 'NICE NG253 Suspected sepsis in people aged 16 or over', year: 2025 },
    { guideline: 'Surviving Sepsis Campaign guidelines', year: 2021 },
    { guideline: 'UK Sepsis Trust adult screening tool', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      // NICE NG253 Suspected sepsis (2025): a recent invasive procedure is a risk.
      id: 'after-urinary-instrument',
      level: 'emergency',
      when: all(has('urinary-instrument'), has(['fever', 'rigors', 'chills', 'shivering', 'feels-hot', 'confusion'])),
      why: 'chills after an operation on the urinary tract are sepsis until shown otherwise',
    },
    {
      id: 'tracking-with-rigors',
      level: 'emergency',
      when: all(has('rapidly-spreading-skin'), has(['rigors', 'shivering']), has('fever')),
      why: 'infection that tracks up a limb with fever and shaking has reached the blood',
    },
    {
      id: 'named-and-ill',
      level: 'emergency',
      when: all(
        has('sepsis-named'),
        has([
          'fever',
          'rigors',
          'confusion',
          'drowsy',
          'fast-breathing',
          'breathlessness',
          'mottled-skin',
          'shock-signs',
          'infection-source',
          'feels-like-dying',
          'no-urine-day',
          'malaise',
          'feels-unwell',
        ]),
      ),
      why: 'Fears sepsis and has signs of it',
    },
    {
      id: 'infection-mind',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['fever', 'rigors', 'infection-source', 'low-temperature']),
        has([
          'confusion',
          'drowsy',
          'not-waking',
          'speech-difficulty',
          'mottled-skin',
          'cyanosis-infant',
          'blue-lips',
          'non-blanching-rash',
        ]),
      ),
      why: 'Infection with a change of mind, skin or colour',
    },
    {
      id: 'infection-circulation',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['fever', 'rigors', 'infection-source']),
        has(['collapse', 'syncope', 'no-urine-day', 'feels-like-dying']),
      ),
      why: 'Infection with collapse, no urine or feeling of dying',
    },
    {
      id: 'infection-breathing',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['fever', 'rigors', 'infection-source']),
        has(['fast-breathing', 'cannot-breathe', 'breathlessness', 'working-hard-breathing']),
        has(['rigors', 'shock-signs', 'feels-like-dying', 'palpitations', 'confusion', 'drowsy', 'mottled-skin']),
      ),
      why: 'Infection with fast breathing and another sign',
    },
    {
      id: 'rigors-shock',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['rigors', 'fever']),
        has('shock-signs'),
        has(['infection-source', 'rigors', 'dizziness']),
      ),
      why: 'Rigors or fever with signs of shock',
    },
    {
      id: 'vitals',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['fever', 'rigors', 'infection-source', 'chills', 'cough', 'dysuria', 'malaise', 'abdominal-pain']),
        any(
          vital('systolic_bp', { below: 91 }),
          vital('heart_rate', { above: 130 }),
          vital('respiratory_rate', { above: 24 }),
          vital('spo2', { below: 92 }),
        ),
      ),
      why: 'Infection with a vital sign of high risk',
    },
    {
      id: 'vitals-two',
      level: 'emergency',
      when: all(
        age({ min: 16 }),
        has(['fever', 'rigors', 'infection-source', 'chills']),
        atLeast(
          2,
          vital('systolic_bp', { below: 101 }),
          vital('heart_rate', { above: 110 }),
          vital('respiratory_rate', { above: 20 }),
          vital('temperature_c', { below: 36 }),
        ),
      ),
      why: 'Infection with two abnormal vital signs',
    },
    {
      id: 'fever-weak-defence',
      level: 'urgent',
      when: all(
        has(['fever', 'rigors']),
        any(
          ever(['immunosuppressed', 'asplenia', 'diabetes', 'dialysis', 'hiv']),
          has(['steroid-dependent', 'recent-surgery', 'catheter']),
          age({ min: 75 }, false),
        ),
      ),
      why: 'Fever where defences are weak',
    },
    {
      id: 'rigors',
      level: 'urgent',
      when: all(age({ min: 16 }), has('rigors'), has(['fever', 'infection-source', 'dysuria', 'cough'])),
      why: 'True rigors suggest bacteria in the blood',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('sepsis-feared'),
      why: 'the worry of the person or family that it is sepsis is a sign of it',
    },
  ],
  askedOf: age({ min: 16 }),
  opensWith: ['sepsis-feared', 'fever', 'rigors', 'infection-source', 'sepsis-named'],
  questions: [
    {
      code: 'confusion',
      ask: 'Are you confused, slurring your words or very hard to wake?',
      why: 'this can be a sign of sepsis',
    },
    { code: 'mottled-skin', ask: 'Is your skin blue, grey, pale or blotchy?', why: 'poor blood flow is a danger sign' },
    {
      code: 'fast-breathing',
      ask: 'Are you breathing very fast, or hard to catch your breath?',
      why: 'fast breathing is an early sign',
    },
    {
      code: 'no-urine-day',
      ask: 'Have you gone all day without passing urine?',
      why: 'no urine means the body is struggling',
    },
  ],
}
