import { age, all, any, ever, has, pregnant, sex } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

/** Long-standing or cosmetic complaints and wishes that a planned visit serves. */
export const plannedVisits: readonly Presentation[] = [
  {
    name: 'nail',
    sources: [{ guideline: 'NICE CKS: fungal nail infection', year: null }],
    complaint: ['nail-problem'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('nail-problem'), any(ever(['diabetes', 'immunosuppressed']), has(['wound-infected', 'fever']))),
        why: 'a nail problem in a foot at risk, or infected',
      },
    ],
    selfCare: null,
  },
  {
    name: 'fertility-and-sex',
    sources: [{ guideline: 'NICE CG156: fertility problems', year: 2013 }],
    complaint: ['infertility', 'low-libido', 'erectile-dysfunction'],
    level: 'routine',
    raise: [],
    selfCare: null,
  },
  {
    name: 'snoring',
    sources: [{ guideline: 'NICE NG202: obstructive sleep apnoea', year: 2021 }],
    complaint: ['snoring-long'],
    level: 'routine',
    raise: [],
    selfCare: null,
  },
  {
    name: 'harmless-growth',
    sources: [{ guideline: 'NICE CKS: benign skin lesions', year: null }],
    complaint: ['cosmetic-skin'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('cosmetic-skin'), has(['mole-change', 'weight-loss'])),
        why: 'a skin growth that changes',
      },
    ],
    selfCare: null,
  },
  {
    name: 'long-term-joint',
    sources: [{ guideline: 'NICE NG226: osteoarthritis', year: 2022 }],
    complaint: ['long-term-joint-ache'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('long-term-joint-ache'), has(['weight-loss', 'night-sweats', 'joint-swelling'])),
        why: 'joint pain with a sign of inflammation',
      },
      {
        level: 'soon',
        when: all(has('long-term-joint-ache'), age({ max: 16 }, false)),
        why: 'joint pain in a child',
      },
    ],
    selfCare: null,
  },
  {
    name: 'dirty-wound',
    sources: [{ guideline: 'UKHSA Green Book: tetanus', year: null }],
    complaint: ['dirty-wound'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'reliever-often',
    sources: [{ guideline: 'BTS, NICE and SIGN: asthma', year: null }],
    complaint: ['reliever-often'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'drink-spiked',
    sources: [{ guideline: 'FSRH and BASHH: care after sexual violence', year: null }],
    complaint: ['drink-spiked'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'perianal-abscess',
    sources: [{ guideline: 'NICE CKS: boils, carbuncles and abscesses', year: null }],
    complaint: ['perianal-abscess'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'parkinsonism',
    sources: [{ guideline: 'NICE NG71: Parkinson disease in adults', year: null }],
    complaint: ['parkinsonism'],
    level: 'soon',
    raise: [],
    selfCare: null,
  },
  {
    name: 'assessment-wish',
    sources: [{ guideline: 'NHS: planned care', year: null }],
    complaint: ['assessment-wish'],
    level: 'routine',
    raise: [],
    selfCare: null,
  },
  {
    name: 'low-iron',
    sources: [{ guideline: 'NICE NG12: suspected cancer', year: 2015 }],
    complaint: ['low-iron'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(
          has('low-iron'),
          any(age({ min: 60 }, false), sex('male', false), has(['weight-loss', 'blood-in-stool'])),
        ),
        why: 'iron deficiency in a man, from 60 on or with bleeding or weight loss',
      },
    ],
    selfCare: null,
  },
  {
    name: 'repeat-or-review',
    sources: [{ guideline: 'NHS: planned care', year: null }],
    complaint: ['repeat-or-review'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: all(has('repeat-or-review'), pregnant()),
        why: 'medicines in pregnancy are checked soon',
      },
    ],
    selfCare: null,
  },
]
