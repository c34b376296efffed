import type { Subject } from '../core/clinical.ts'

/** Whom a document is written for; null is "no limit". Years; `maxYears` is exclusive. */
export interface Population {
  readonly minYears: number | null
  readonly maxYears: number | null
  readonly sex: 'female' | 'male' | null
  /** True: only in pregnancy; false: not in pregnancy. */
  readonly pregnant: boolean | null
}

/**
 * Whether words for that population may be shown to this person (shared clinical rules, the floor, 8). What is not known
 * about the person keeps nothing back: the question itself then says whom it is about.
 */
export function isFor({ minYears, maxYears, sex, pregnant }: Population, subject: Subject): boolean {
  const years = subject.ageYears ?? (subject.ageDays === null ? null : subject.ageDays / 365.25)
  if (years !== null && minYears !== null && years < minYears) return false
  if (years !== null && maxYears !== null && years >= maxYears) return false
  if (sex !== null && subject.sex !== null && sex !== subject.sex) return false
  const isPregnant = subject.pregnant ?? (subject.sex === 'male' ? false : null)
  return pregnant === null || isPregnant === null || pregnant === isPregnant
}
