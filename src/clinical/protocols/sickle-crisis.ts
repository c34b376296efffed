import { age, all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const sickleCrisis: Protocol = {
  name: 'sickle-crisis',
  title: 'Sickle cell crisis',
  sources: [
    { guideline: 'NICE CG143 Sickle cell disease: acute painful episode', year: 2012 },
    { guideline: 'BSH guideline: acute chest syndrome', year: 2015 },
    { guideline: 'ASH guidelines: sickle cell disease', year: 2020 },
  ],
  review: UNREVIEWED,
  lookBackHours: 48,
  windowHours: 4,
  wording: 'emergency',
  rules: [
    {
      id: 'chest',
      level: 'emergency',
      when: all(
        ever('sickle-cell'),
        has(['chest-pain', 'breathlessness', 'cough', 'cannot-breathe', 'fast-breathing']),
      ),
      why: 'Acute chest syndrome',
    },
    {
      id: 'fever',
      level: 'emergency',
      when: all(ever('sickle-cell'), has(['fever', 'rigors', 'infant-fever'])),
      why: 'Fever with a spleen that does not work',
    },
    {
      id: 'neuro',
      level: 'emergency',
      when: all(
        ever('sickle-cell'),
        has([
          'weakness-one-side',
          'face-droop',
          'speech-difficulty',
          'seizure',
          'confusion',
          'severe-headache',
          'thunderclap-headache',
          'drowsy',
          'vision-loss',
          'unresponsive',
        ]),
      ),
      why: 'Stroke in sickle cell disease',
    },
    {
      id: 'spleen',
      level: 'emergency',
      when: all(
        ever('sickle-cell'),
        has(['stroke-like-or-spleen', 'mottled-skin', 'floppy', 'shock-signs', 'collapse']),
      ),
      why: 'Sequestration: blood pools in the spleen',
    },
    { id: 'priapism', level: 'emergency', when: all(ever('sickle-cell'), has('priapism')), why: 'Priapism' },
    {
      id: 'pain',
      level: 'emergency',
      when: any(
        has('sickle-pain'),
        all(
          ever('sickle-cell'),
          has(['limb-or-bone-pain', 'severe-pain', 'severe-abdominal-pain', 'limb-pain', 'joint-pain', 'back-pain']),
        ),
      ),
      why: 'Painful crisis: pain relief within 30 minutes',
    },
    {
      id: 'child',
      level: 'emergency',
      when: all(
        age({ max: 16 }, false),
        ever('sickle-cell'),
        has([
          'very-pale',
          'drowsy',
          'floppy',
          'not-feeding',
          'limp',
          'joint-swollen',
          'hands-feet-changed',
          'small-joints-swollen',
          'sudden-swelling',
          'belly-swollen',
          'vomiting',
          'headache',
          'cough',
        ]),
      ),
      why: 'in children the spleen can trap the blood, and stroke and chest crisis start quietly',
    },
  ],
  opensWith: ['sickle-cell', 'sickle-pain'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'infection is dangerous with sickle cell' },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'it can be acute chest syndrome' },
    { code: 'chest-pain', ask: 'Does your chest hurt?', why: 'it can be acute chest syndrome' },
  ],
}
