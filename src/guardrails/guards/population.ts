import { isFor } from '../../clinical/population.ts'
import { block, type Guard, pass } from '../guard.ts'

/** A passage for another age, sex or pregnancy is not cited (clinical rules, the floor, 8). Unknown facts exclude nothing. */
export const population: Guard = {
  id: 'population',
  version: 2,
  stage: 'context',
  budgetMs: 50,
  check(text, { passages = [], subject }) {
    const written = passages.find((passage) => passage.text === text)?.population
    return written === undefined || isFor(written, subject) ? pass : block('population')
  },
}
