import type { Assertion, Finding } from '../core/clinical.ts'

/** A claim that the patient has it, or not, lately: no other person, no earlier time, no "if". */
export const PLAINLY = {
  temporality: 'recent',
  experiencer: 'patient',
  family: false,
  hypothetical: false,
} as const satisfies Partial<Assertion>

/** The fields of a finding of which no more was told than that it is so, or not. */
export const UNTOLD = {
  hoursAgo: null,
  onsetHours: null,
  resolved: false,
  side: null,
  site: null,
  severity: null,
  value: null,
  unit: null,
} as const satisfies Partial<Finding>
