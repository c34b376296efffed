import { age, all, has, type Protocol, pregnant, sex, UNREVIEWED } from '../protocol.ts'

export const pyelonephritis: Protocol = {
  name: 'pyelonephritis',
  title: 'Kidney infection',
  sources: [
    { guideline: 'NICE NG111 Pyelonephritis (acute): antimicrobial prescribing', year: 2018 },
    { guideline: 'NICE NG224 Urinary tract infection in under 16s', year: 2022 },
    { guideline: 'EAU urological infections', year: 2024 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'stone-and-fever',
      level: 'emergency',
      when: all(has(['infected-obstructed', 'kidney-stones']), has(['fever', 'rigors'])),
      why: 'A blocked and infected kidney is lost within hours',
    },
    {
      id: 'septic',
      level: 'emergency',
      when: all(
        has(['flank-pain', 'loin-pain', 'dysuria']),
        has(['fever', 'rigors']),
        has([
          'confusion',
          'drowsy',
          'mottled-skin',
          'shock-signs',
          'no-urine-day',
          'collapse',
          'feels-like-dying',
          'near-syncope',
          'syncope',
        ]),
      ),
      why: 'Kidney infection with signs of sepsis',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        pregnant(),
        has(['flank-pain', 'loin-pain', 'dysuria', 'urinary-frequency']),
        has(['fever', 'rigors', 'vomiting']),
      ),
      why: 'Kidney infection in pregnancy is treated in hospital',
    },
    {
      id: 'keeps-nothing-down',
      level: 'emergency',
      when: all(has(['flank-pain', 'loin-pain']), has(['fever', 'rigors']), has('keeping-nothing-down')),
      why: 'Kidney infection and unable to keep medicine down',
    },
    {
      id: 'infection',
      level: 'urgent',
      when: all(
        has(['flank-pain', 'loin-pain', 'dysuria', 'blood-in-urine', 'urinary-frequency', 'kidney-infection']),
        has(['fever', 'rigors', 'chills']),
      ),
      why: 'Fever with urinary symptoms or loin pain',
    },
    {
      id: 'loin-urinary',
      level: 'urgent',
      when: all(
        has(['flank-pain', 'loin-pain']),
        has(['dysuria', 'blood-in-urine', 'urinary-frequency', 'vomiting', 'nausea']),
      ),
      why: 'Loin pain with urinary symptoms',
    },
    {
      id: 'child',
      level: 'urgent',
      when: all(age({ max: 16 }, false), has('dysuria')),
      why: 'Urinary infection in a child needs a sample today',
    },
    {
      id: 'pregnant-dysuria',
      level: 'urgent',
      when: all(pregnant(), has('dysuria')),
      why: 'Urinary infection in pregnancy is treated the same day',
    },
    {
      id: 'man',
      level: 'urgent',
      when: all(
        sex('male', false),
        age({ min: 16 }),
        has('dysuria'),
        has(['flank-pain', 'loin-pain', 'fever', 'pelvic-pain']),
      ),
      why: 'Urinary infection in a man is complicated',
    },
  ],
  opensWith: ['dysuria', 'loin-pain', 'flank-pain'],
  questions: [
    {
      code: 'flank-pain',
      ask: 'Do you have pain in your side, below the ribs?',
      why: 'the infection may have reached the kidney',
    },
    { code: 'rigors', ask: 'Have you had shaking chills?', why: 'they suggest germs in the blood' },
    {
      code: 'keeping-nothing-down',
      ask: 'Do fluids and tablets come back up?',
      why: 'if not you need a drip',
    },
  ],
}
