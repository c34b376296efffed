import { ever } from '../protocol.ts'
import type { Presentation } from './presentation.ts'

/** Medicines left out that somebody must be told about the same day, though nothing is felt yet; and what one may do. */
export const missedMedicines: readonly Presentation[] = [
  {
    name: 'missed-anticoagulant',
    sources: [{ guideline: 'Specialist Pharmacy Service: missed doses of oral anticoagulants', year: 2023 }],
    complaint: ['anticoagulant-missed'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'missed-critical-medicine',
    sources: [
      { guideline: "NICE NG71 Parkinson's disease in adults (time-critical medicines)", year: 2017 },
      { guideline: 'Drug misuse and dependence: UK guidelines on clinical management (three days missed)', year: 2017 },
      { guideline: 'Clozapine, summary of product characteristics (break over 48 hours)', year: 2023 },
    ],
    complaint: ['critical-medicine-missed'],
    level: 'urgent',
    raise: [],
    selfCare: null,
  },
  {
    name: 'agitation',
    sources: [
      { guideline: 'NICE NG222: depression in adults (review in the first week, 18 to 25 years)', year: 2022 },
      { guideline: 'MHRA: SSRIs, restlessness and thoughts of suicide in the first weeks', year: 2008 },
    ],
    complaint: ['agitation'],
    level: 'routine',
    raise: [
      {
        level: 'soon',
        when: ever('ssri'),
        why: 'agitation on an antidepressant goes with thoughts of suicide in its first weeks',
      },
    ],
    selfCare: null,
  },
]
