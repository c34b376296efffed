import { all, any, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const anuriaMissedDialysis: Protocol = {
  name: 'anuria-missed-dialysis',
  title: 'Anuria or missed dialysis',
  sources: [
    { guideline: 'NICE NG148 Acute kidney injury', year: 2019 },
    { guideline: 'UK Kidney Association Hyperkalaemia', year: 2023 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 24,
  wording: 'emergency',
  rules: [
    {
      id: 'missed-and-ill',
      level: 'emergency',
      when: all(
        has('missed-dialysis'),
        has([
          'breathlessness',
          'chest-pain',
          'palpitations',
          'leg-weakness',
          'leg-swelling',
          'facial-swelling',
          'confusion',
          'vomiting',
          'slow-pulse',
          'collapse',
          'syncope',
          'cannot-lie-flat',
          'fatigue',
          'feels-unwell',
          'near-syncope',
        ]),
      ),
      why: 'missed dialysis with symptoms is high potassium or fluid on the lungs',
    },
    {
      id: 'dialysis-breathless',
      level: 'emergency',
      when: all(has('dialysis'), has(['breathlessness', 'palpitations', 'chest-pain', 'leg-weakness', 'collapse'])),
      why: 'on dialysis these can be high potassium or fluid overload',
    },
    {
      id: 'dialysis-fever',
      level: 'emergency',
      when: all(has(['dialysis', 'fistula-bleeding']), has(['fever', 'rigors'])),
      why: 'fever on dialysis is line infection until shown otherwise',
    },
    {
      id: 'fistula',
      level: 'emergency',
      when: has('fistula-bleeding'),
      why: 'a bleeding fistula can drain the body within minutes',
    },
    { id: 'potassium', level: 'emergency', when: has('potassium-high-said'), why: 'high potassium can stop the heart' },
    {
      id: 'missed',
      level: 'urgent',
      when: has('missed-dialysis'),
      why: 'missed dialysis must be made up within a day',
    },
    {
      id: 'anuria-ill',
      level: 'emergency',
      when: all(
        has(['no-urine-at-all']),
        any(
          ever(['kidney-disease', 'single-kidney', 'heart-failure']),
          has(['confusion', 'drowsy', 'leg-swelling', 'facial-swelling', 'breathlessness', 'flank-pain', 'collapse']),
        ),
      ),
      why: 'no urine with kidney disease or swelling is acute kidney failure',
    },
    {
      id: 'anuria',
      level: 'urgent',
      when: has('no-urine-at-all'),
      why: 'no urine for half a day needs a blood test the same day',
    },
  ],
  opensWith: ['dialysis', 'missed-dialysis', 'no-urine-at-all', 'potassium-high-said'],
  questions: [
    { code: 'missed-dialysis', ask: 'Have you missed a dialysis session?', why: 'Potassium and fluid build up.' },
    { code: 'breathlessness', ask: 'Are you short of breath?', why: 'Fluid may be on the lungs.' },
    { code: 'palpitations', ask: 'Is your heart beating oddly?', why: 'Potassium may be high.' },
  ],
}
