import { all, any, has, type Protocol, postpartum, UNREVIEWED } from '../protocol.ts'

export const mastitisSepsis: Protocol = {
  name: 'mastitis-sepsis',
  title: 'Mastitis and breast abscess',
  sources: [
    { guideline: 'NICE CKS Mastitis and breast abscess', year: null },
    { guideline: 'Academy of Breastfeeding Medicine protocol 36', year: 2022 },
    { guideline: 'WHO mastitis', year: 2000 },
  ],
  review: UNREVIEWED,
  lookBackHours: 72,
  windowHours: 24,
  wording: 'urgent',
  rules: [
    {
      id: 'septic',
      level: 'emergency',
      when: all(
        has('breast-inflamed'),
        has(['fever', 'rigors', 'infection-source']),
        has([
          'confusion',
          'drowsy',
          'shock-signs',
          'mottled-skin',
          'fast-breathing',
          'breathlessness',
          'collapse',
          'syncope',
          'near-syncope',
          'feels-like-dying',
          'vomiting',
          'rapidly-spreading-skin',
        ]),
      ),
      why: 'Breast infection with signs of sepsis',
    },
    {
      id: 'rigors',
      level: 'emergency',
      when: all(any(postpartum(180), has(['postnatal', 'breastfeeding'])), has('breast-inflamed'), has('rigors')),
      why: 'Breast infection with rigors after birth',
    },
    {
      id: 'fever',
      level: 'urgent',
      when: all(has('breast-inflamed'), has(['fever', 'feels-unwell', 'chills', 'malaise', 'flu-like'])),
      why: 'Breast infection with fever',
    },
    {
      id: 'breastfeeding',
      level: 'urgent',
      when: all(any(postpartum(180), has(['postnatal', 'breastfeeding'])), has('breast-inflamed')),
      why: 'Mastitis while breastfeeding',
    },
  ],
  opensWith: ['breast-inflamed', 'breastfeeding'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever or chills?', why: 'it points to infection' },
    { code: 'rigors', ask: 'Have you had shaking chills?', why: 'they suggest germs in the blood' },
  ],
}
