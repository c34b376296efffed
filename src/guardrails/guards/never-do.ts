import { block, type Guard, pass } from '../guard.ts'
import { neverDo } from '../unsafe/never-do.ts'

/** Requests that are never carried out; the floor, which runs before on receipt, has already seen emergencies and crises. */
export const neverDoRequest: Guard = {
  id: 'never-do',
  version: 8,
  stage: 'input',
  budgetMs: 200,
  check(text) {
    const found = neverDo(text)
    return found ? block(found.code) : pass
  },
}
