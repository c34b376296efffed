import type { Presentation } from './presentation.ts'

/** Medicines left out that somebody must be told about the same day, though nothing is felt yet. */
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
]
