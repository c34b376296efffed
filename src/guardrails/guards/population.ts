import type { Subject } from '../../core/clinical.ts'
import { block, type Guard, pass } from '../guard.ts'

/** A passage for another age, sex or pregnancy is not cited (clinical rules, the floor, 8). Unknown facts exclude nothing. */
export const population: Guard = {
  id: 'population',
  version: 1,
  stage: 'context',
  budgetMs: 50,
  check(text, { passages = [], subject }) {
    const groups = passages.find((passage) => passage.text === text)?.population ?? []
    return groups.length === 0 || groups.some((group) => fits(group, subject)) ? pass : block('population')
  },
}

function fits(group: string, { ageYears, ageDays, sex, pregnant, daysPostpartum }: Subject): boolean {
  const age = ageDays === null ? ageYears : ageDays / 365.25
  switch (group) {
    case 'infant':
      return age === null || age < 1
    case 'child':
      return age === null || age < 18
    case 'adult':
      return age === null || age >= 16
    case 'older':
      return age === null || age >= 60
    case 'female':
      return sex !== 'male'
    case 'male':
      return sex !== 'female'
    case 'pregnant':
      return pregnant !== false && sex !== 'male'
    case 'postpartum':
      return daysPostpartum !== null || (pregnant !== true && sex !== 'male')
    default:
      return true
  }
}
