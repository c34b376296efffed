import { describe, expect, it } from 'vitest'
import { readDialogue } from '../dialogue.ts'
import { extract } from '../extract.ts'

/** What a talk of one question and one answer says of a finding. */
function saidOf(code: string, question: string, answer: string): string | null {
  const found = extract(readDialogue(`Doctor: ${question}\nMother: ${answer}`)).filter((one) => one.code === code)
  return found.length === 0 ? null : found.map(({ assertion }) => assertion.negation).join(', ')
}

describe('a question for an ability, where the no is the danger', () => {
  it.each([
    ['Can you feel it when you wipe?', 'Yes.', 'saddle-numbness', 'negated'],
    ['Can you feel it when you wipe?', 'No, not since last night.', 'saddle-numbness', 'affirmed'],
    ['Can you still feel your bottom?', 'Not sure.', 'saddle-numbness', 'possible'],
    ['Can you control your bladder?', 'No.', 'cannot-control-bladder', 'affirmed'],
    ['Can you control your bladder?', 'Yes, fine.', 'cannot-control-bladder', 'negated'],
    ['Is he easy to wake?', 'No.', 'hard-to-rouse', 'affirmed'],
    ['Is your baby feeding?', 'No, not since last night.', 'not-feeding', 'affirmed'],
    ['Is she feeding?', 'Yes, guzzling.', 'not-feeding', 'negated'],
  ])('%s %s', (question, answer, code, expected) => expect(saidOf(code, question, answer)).toBe(expected))
})
