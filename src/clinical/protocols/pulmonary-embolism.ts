import { all, any, ever, has, type Protocol, postpartum, pregnant, UNREVIEWED, vital } from '../protocol.ts'

const RISKS = [
  'previous-clot',
  'recent-surgery',
  'immobile',
  'immobility-travel',
  'recent-travel',
  'combined-contraceptive',
]
const SYMPTOMS = ['breathlessness', 'pleuritic-pain', 'chest-pain', 'haemoptysis', 'syncope']

export const pulmonaryEmbolism: Protocol = {
  name: 'pulmonary-embolism',
  title: 'Pulmonary embolism',
  sources: [
    { guideline: 'NICE NG158 Venous thromboembolic diseases', year: 2020 },
    { guideline: 'ESC Guidelines for acute pulmonary embolism', year: 2019 },
    { guideline: 'RCOG Green-top 37b Thrombosis in pregnancy and puerperium: acute management', year: 2015 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: null,
  wording: 'emergency',
  rules: [
    {
      id: 'severe-breathlessness',
      level: 'emergency',
      when: has('severe-breathlessness'),
      why: 'severe breathlessness threatens life whatever its cause',
    },
    {
      id: 'breathless-and-pain',
      level: 'emergency',
      when: all(has('breathlessness'), has(['pleuritic-pain', 'sudden-chest-pain', 'haemoptysis', 'syncope'])),
      why: 'breathlessness with pleuritic pain, blood or fainting can be a lung clot',
    },
    {
      id: 'sudden-breathlessness',
      level: 'emergency',
      when: has('sudden-breathlessness'),
      why: 'sudden breathlessness can be a lung clot or a collapsed lung',
    },
    {
      id: 'leg-and-chest',
      level: 'emergency',
      when: all(has(['one-leg-swelling', 'dvt-suspected']), has(SYMPTOMS)),
      why: 'a leg clot with chest symptoms has reached the lungs until shown otherwise',
    },
    {
      id: 'travel-or-clot',
      level: 'emergency',
      when: all(any(ever(['previous-clot']), has(RISKS)), has(SYMPTOMS)),
      why: 'chest symptoms with a clot risk',
      lookBackHours: 672,
    },
    {
      id: 'postop',
      level: 'emergency',
      when: all(has(['recent-surgery', 'immobile']), has(SYMPTOMS)),
      why: 'the weeks after an operation are the highest risk of a lung clot',
      lookBackHours: 672,
    },
    {
      id: 'cancer',
      level: 'emergency',
      when: all(has(['breathlessness', 'pleuritic-pain', 'haemoptysis', 'syncope']), ever('cancer')),
      why: 'cancer multiplies the risk of a lung clot',
    },
    {
      id: 'pregnant',
      level: 'emergency',
      when: all(
        pregnant(),
        has([
          'pleuritic-pain',
          'chest-pain',
          'haemoptysis',
          'syncope',
          'severe-breathlessness',
          'sudden-breathlessness',
        ]),
      ),
      why: 'lung clots are a leading cause of death in pregnancy',
    },
    {
      id: 'postpartum',
      level: 'emergency',
      when: all(postpartum(42), has(SYMPTOMS)),
      why: 'the six weeks after birth are the highest risk of a lung clot',
    },
    {
      id: 'low-oxygen',
      level: 'emergency',
      when: all(has(SYMPTOMS), vital('spo2', { below: 92 })),
      why: 'low oxygen with chest symptoms',
    },
    {
      id: 'breathless-now',
      level: 'emergency',
      when: all(has('breathlessness'), has('right-now')),
      why: 'breathlessness that is happening right now',
    },
    {
      id: 'breathless-adult',
      level: 'urgent',
      when: has('breathlessness'),
      why: 'unexplained breathlessness needs examination the same day',
    },
    { id: 'feared', level: 'emergency', when: has('lung-clot-feared'), why: 'the speaker names a clot on the lung' },
  ],
  opensWith: ['lung-clot-feared', 'breathlessness', 'pleuritic-pain', 'haemoptysis', 'one-leg-swelling'],
  questions: [
    {
      code: 'sudden-breathlessness',
      ask: 'Did the breathlessness come on suddenly?',
      why: 'A sudden start can be a clot.',
    },
    { code: 'pleuritic-pain', ask: 'Does it hurt when you breathe in?', why: 'A clot in the lung causes this pain.' },
    { code: 'one-leg-swelling', ask: 'Is one leg or calf swollen or painful?', why: 'Clots start in the leg.' },
    { code: 'haemoptysis', ask: 'Have you coughed up blood?', why: 'It can come from a clot in the lung.' },
  ],
}
