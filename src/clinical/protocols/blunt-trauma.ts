import { all, ever, has, type Protocol, UNREVIEWED } from '../protocol.ts'

export const bluntTrauma: Protocol = {
  name: 'blunt-trauma',
  title: 'Blow to belly or chest with bleeding inside',
  sources: [
    { guideline: 'NICE NG39 Major trauma: assessment and initial management', year: 2016 },
    { guideline: 'WSES guideline on splenic trauma', year: 2017 },
  ],
  review: UNREVIEWED,
  lookBackHours: 168,
  windowHours: 1,
  wording: 'emergency',
  rules: [
    {
      id: 'blow-and-signs',
      level: 'emergency',
      when: all(
        has('blow-to-trunk'),
        has([
          'abdominal-pain',
          'very-pale',
          'near-syncope',
          'dizziness',
          'joint-pain',
          'belly-swollen',
          'rigid-abdomen',
          'severe-pain',
          'blood-in-stool',
          'collapse',
          'faint-on-standing',
          'shock-signs',
          'shoulder-tip-pain',
          'vomiting',
          'blood-in-urine',
          'cold-clammy',
        ]),
      ),
      why: 'a blow to the belly can tear spleen, liver or gut and bleed for hours unseen',
    },
    {
      id: 'blow-and-spleen',
      level: 'emergency',
      when: all(has('blow-to-trunk'), ever('glandular-fever')),
      why: 'a spleen swollen by glandular fever tears easily',
    },
    {
      id: 'blow-anticoagulant',
      level: 'emergency',
      when: all(has('blow-to-trunk'), ever(['anticoagulant', 'haemophilia'])),
      why: 'a blow on blood thinners',
    },
    {
      id: 'blow',
      level: 'urgent',
      when: has('blow-to-trunk'),
      why: 'a hard blow to the belly is examined the same day',
    },
  ],
  opensWith: ['blow-to-trunk'],
  questions: [
    { code: 'abdominal-pain', ask: 'Does your tummy hurt?', why: 'There can be bleeding inside.' },
    { code: 'faint-on-standing', ask: 'Do you feel faint, cold or sweaty?', why: 'There can be bleeding inside.' },
  ],
}
