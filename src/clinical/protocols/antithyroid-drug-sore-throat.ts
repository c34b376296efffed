import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

const DRUG = ever('antithyroid-drug')

export const antithyroidDrugSoreThroat: Protocol = {
  name: 'antithyroid-drug-sore-throat',
  title: 'Agranulocytosis on an antithyroid drug',
  sources: [
    { guideline: 'MHRA Carbimazole: risk of agranulocytosis and pancreatitis', year: 2019 },
    { guideline: 'ATA Guidelines for hyperthyroidism and other causes of thyrotoxicosis', year: 2016 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 12,
  wording: 'urgent',
  rules: [
    {
      id: 'septic',
      level: 'emergency',
      when: all(
        DRUG,
        has(['fever', 'rigors', 'chills']),
        has([
          'sore-throat',
          'mouth-ulcer',
          'rigors',
          'confusion',
          'shock-signs',
          'feels-unwell',
          'drowsy',
          'infection-source',
        ]),
      ),
      why: 'fever and sore throat on carbimazole: no white cells until shown otherwise',
    },
    { id: 'fever', level: 'emergency', when: all(DRUG, has(['fever', 'rigors'])), why: 'fever on an antithyroid drug' },
    {
      id: 'throat',
      level: 'urgent',
      when: all(DRUG, has(['sore-throat', 'mouth-ulcer', 'infection-source', 'malaise', 'bruise'])),
      why: 'sore throat or mouth ulcers on an antithyroid drug: stop it, blood count the same day',
    },
  ],
  opensWith: ['antithyroid-drug'],
  questions: [
    {
      code: 'sore-throat',
      ask: 'Do you have a sore throat or mouth ulcers?',
      why: 'The tablets can stop white cells.',
    },
    { code: 'fever', ask: 'Do you have a fever?', why: 'The tablets can stop white cells.' },
  ],
}
