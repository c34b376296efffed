import { block, type Guard, pass } from '../guard.ts'
import { INJECTION_FLAG, injectionScore } from '../injection/score.ts'

/** Orders hidden in a retrieved document: the passage is left out. */
export const passageInjection: Guard = {
  id: 'passage-injection',
  version: 4,
  stage: 'context',
  budgetMs: 200,
  check: (text) => (injectionScore(text).score >= INJECTION_FLAG ? block('injection') : pass),
}
