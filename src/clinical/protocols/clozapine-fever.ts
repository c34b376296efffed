import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const clozapineFever: Protocol = {
  name: 'clozapine-fever',
  title: 'Clozapine: infection, heart or gut',
  sources: [
    { guideline: 'MHRA Clozapine: potentially fatal intestinal obstruction', year: 2017 },
    { guideline: 'Maudsley Prescribing Guidelines', year: 2021 },
  ],
  review: UNREVIEWED,
  lookBackHours: 120,
  windowHours: 12,
  wording: 'emergency',
  rules: [
    {
      id: 'fever',
      level: 'emergency',
      when: all(ever('clozapine'), has(['fever', 'rigors', 'chills'])),
      why: 'fever on clozapine: white cells, heart muscle and rigidity syndrome must be excluded',
    },
    {
      id: 'heart',
      level: 'emergency',
      when: all(ever('clozapine'), has(['chest-pain', 'breathlessness', 'palpitations', 'syncope', 'collapse'])),
      why: 'clozapine can inflame the heart',
    },
    {
      id: 'gut',
      level: 'emergency',
      when: all(
        ever('clozapine'),
        has(['constipation', 'no-stool-days', 'abdominal-distension-obstipation']),
        has(['abdominal-pain', 'vomiting', 'belly-swollen', 'rigid-abdomen', 'bloating']),
      ),
      why: 'constipation with pain or vomiting on clozapine can be a dying bowel',
    },
    {
      id: 'throat',
      level: 'urgent',
      when: all(ever('clozapine'), has(['sore-throat', 'infection-source', 'flu-like', 'mouth-ulcer', 'malaise'])),
      why: 'infection on clozapine: blood count the same day',
    },
    {
      id: 'constipated',
      level: 'urgent',
      when: all(ever('clozapine'), has('no-stool-days')),
      why: 'no stool for days on clozapine',
    },
  ],
  opensWith: ['clozapine'],
  questions: [
    { code: 'fever', ask: 'Do you have a fever?', why: 'Clozapine can lower white cells.' },
    { code: 'sore-throat', ask: 'Do you have a sore throat?', why: 'Clozapine can lower white cells.' },
    {
      code: 'no-stool-days',
      ask: 'Is it three days or more since you opened your bowels?',
      why: 'Clozapine can stop the bowel.',
    },
  ],
}
