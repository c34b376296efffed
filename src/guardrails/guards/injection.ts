import { block, type Guard, pass } from '../guard.ts'
import { INJECTION_FLAG, injectionScore } from '../injection/score.ts'

/** Orders to the machine in a patient's message. One signal: what a step can do is bounded by its contract. */
export const injection: Guard = {
  id: 'injection',
  version: 5,
  stage: 'input',
  budgetMs: 200,
  check: (text) => (injectionScore(text).score >= INJECTION_FLAG ? block('injection') : pass),
}
