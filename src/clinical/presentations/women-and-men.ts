import { all, any, has, postpartum, pregnant } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

const UNSAFE_MEDICINE: Presentation['raise'][number] = {
  level: 'soon',
  when: all(any(pregnant(), has('positive-pregnancy-test')), has('medicine-unsafe-in-pregnancy')),
  why: 'a medicine that can harm the unborn child is changed early',
}

/** What concerns the breast, the womb, periods and the private parts. */
export const womenAndMen: readonly Presentation[] = [
  {
    name: 'testicular-lump',
    sources: [{ guideline: 'NICE NG12: suspected cancer', year: 2015 }],
    complaint: ['testicular-lump', 'breast-lump', 'postmenopausal-bleeding'],
    level: 'soon',
    raise: [],
    selfCare: null,
  },
  {
    name: 'vaginal-bleeding',
    sources: [{ guideline: 'NICE NG88: heavy menstrual bleeding', year: 2018 }],
    complaint: ['vaginal-bleeding'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(
          has('vaginal-bleeding'),
          any(
            pregnant(),
            has(['dizziness', 'missed-period', 'abdominal-pain', 'positive-pregnancy-test', 'miscarriage-feared']),
          ),
        ),
        why: 'bleeding that may be of pregnancy, or with dizziness',
      },
    ],
    selfCare: null,
  },
  {
    name: 'periods',
    sources: [{ guideline: 'NICE CKS: dysmenorrhoea', year: null }],
    complaint: ['period-problem', 'missed-period'],
    level: 'routine',
    raise: [UNSAFE_MEDICINE],
    selfCare: null,
  },
  {
    name: 'pregnancy',
    sources: [{ guideline: 'NICE NG201: antenatal care', year: 2021 }],
    complaint: ['pregnancy-mentioned', 'positive-pregnancy-test'],
    level: 'routine',
    raise: [UNSAFE_MEDICINE],
    selfCare: null,
  },
  {
    name: 'contraception',
    sources: [{ guideline: 'FSRH: combined hormonal contraception', year: 2019 }],
    complaint: ['combined-contraceptive'],
    level: 'routine',
    raise: [],
    selfCare: null,
    isBackground: true,
  },
  {
    name: 'thrush',
    sources: [{ guideline: 'NICE CKS: candida, female genital', year: null }],
    complaint: ['thrush', 'vaginal-discharge'],
    level: 'routine',
    raise: [
      {
        level: 'urgent',
        when: all(has(['thrush', 'vaginal-discharge']), has(['fever', 'pelvic-pain', 'abdominal-pain'])),
        why: 'discharge with fever or pelvic pain',
      },
      {
        level: 'soon',
        when: any(has('vaginal-discharge'), all(has('thrush'), has(['treatment-failed', 'comes-every-few-months']))),
        why: 'discharge that is not plainly thrush, or thrush that comes back, needs a test',
      },
    ],
    selfCare: {
      minYears: 16,
      maxYears: 60,
      withinHours: 24 * 14,
      notPregnant: true,
      unless: [
        'vaginal-discharge',
        'fever',
        'pelvic-pain',
        'abdominal-pain',
        'vaginal-bleeding',
        'diabetes',
        'immunosuppressed',
        'unprotected-sex',
      ],
      explains: ['itch', 'dysuria'],
    },
  },
  {
    name: 'breast',
    sources: [{ guideline: 'NICE CKS: mastitis', year: null }],
    complaint: ['breast-inflamed'],
    level: 'soon',
    raise: [
      {
        level: 'urgent',
        when: all(
          has('breast-inflamed'),
          any(postpartum(365), has(['breastfeeding', 'fever', 'chills', 'rigors', 'skin-redness'])),
        ),
        why: 'an inflamed breast with fever or while breastfeeding',
      },
    ],
    selfCare: null,
  },
]
