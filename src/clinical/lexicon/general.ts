import type { Concept } from './concept.ts'

/** Measured values and words about the course of an illness; `measure.ts` fills value and unit of the first group. */
export const general: readonly Concept[] = [
  { code: 'temperature', name: 'body temperature', kind: 'measurement', phrases: [] },
  { code: 'systolic-bp', name: 'systolic blood pressure', kind: 'measurement', phrases: [] },
  { code: 'diastolic-bp', name: 'diastolic blood pressure', kind: 'measurement', phrases: [] },
  { code: 'heart-rate', name: 'heart rate', kind: 'measurement', phrases: [] },
  { code: 'respiratory-rate', name: 'respiratory rate', kind: 'measurement', phrases: [] },
  { code: 'oxygen-saturation', name: 'oxygen saturation', kind: 'measurement', phrases: [] },
  { code: 'blood-glucose', name: 'blood glucose', kind: 'measurement', phrases: [] },
  { code: 'body-weight', name: 'body weight', kind: 'measurement', phrases: [] },
]
