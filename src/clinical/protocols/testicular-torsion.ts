import { age, all, has, type Protocol, sex, UNREVIEWED } from '../protocol.ts'

export const testicularTorsion: Protocol = {
  name: 'testicular-torsion',
  title: 'Testicular torsion',
  sources: [
    { guideline: 'RACS guideline: acute scrotal pain and suspected testicular torsion', year: 2022 },
    { guideline: 'BAUS and EAU guidelines: acute scrotum', year: null },
    { guideline: 'NICE CKS Scrotal pain and swelling', year: null },
    { guideline: 'AUA acute scrotum', year: null },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'acute-pain',
      level: 'emergency',
      when: all(sex('male'), age({ max: 50 }), has('testicular-pain', { onsetWithinHours: 72 })),
      why: 'Acute testicular pain is torsion until shown otherwise: hours decide',
    },
    {
      id: 'pain-swelling',
      level: 'emergency',
      when: all(
        sex('male'),
        has('testicular-pain'),
        has(['vomiting', 'nausea', 'testicular-swelling', 'severe-abdominal-pain', 'abdominal-pain']),
      ),
      why: 'Testicular pain with vomiting or swelling',
    },
    {
      id: 'child-swelling',
      level: 'emergency',
      when: all(sex('male'), age({ max: 18 }, false), has('testicular-swelling')),
      why: 'Scrotal swelling in a boy',
    },
    {
      id: 'boy-belly',
      level: 'urgent',
      when: all(sex('male', false), age({ min: 8, max: 18 }, false), has('testicular-lump')),
      why: 'A lump in a boy',
    },
    {
      id: 'pain',
      level: 'urgent',
      when: all(sex('male'), has('testicular-pain')),
      why: 'Testicular pain needs an examination today',
    },
    {
      id: 'swelling',
      level: 'urgent',
      when: all(sex('male'), has('testicular-swelling')),
      why: 'Scrotal swelling needs an examination',
    },
    {
      id: 'feared',
      level: 'emergency',
      when: has('testicular-torsion-feared'),
      why: 'the speaker names a twisted testicle',
    },
  ],
  askedOf: sex('male'),
  opensWith: ['testicular-torsion-feared', 'testicular-pain', 'testicular-swelling'],
  questions: [
    {
      code: 'testicular-swelling',
      ask: 'Is the testicle swollen, red or sitting higher than usual?',
      why: 'a twisted testicle dies within hours',
    },
    { code: 'vomiting', ask: 'Are you feeling or being sick?', why: 'it makes torsion more likely' },
  ],
}
