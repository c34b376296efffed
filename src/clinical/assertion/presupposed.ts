import type { Token } from '../match/tokens.ts'
import type { TokenSpan } from './token-span.ts'

/**
 * "No bleeding since the miscarriage", "no vomiting after his head injury", "didn't hit my head when I fell": what a time
 * is told by has happened, and the denial before it does not reach it. A list that goes on behind it ("no vomiting since
 * yesterday or diarrhoea") is denied as before.
 * @param from token behind the denying words
 */
export function isPresupposed(tokens: readonly Token[], from: number, target: TokenSpan): boolean {
  for (let at = from; at <= target.from; at++) {
    const word = tokens[at]!.text
    if (!TIME.test(word) || !isTaken(tokens, at, target)) continue
    const between = tokens.slice(at + 1, target.from + 1)
    if (between.every(({ text, before }) => before === 'space' && !/^(?:or|nor|and)$/.test(text))) return true
  }
  return false
}

const TIME = /^(?:since|after|before|during|following|despite|until|till|when|while)$/
const DEFINITE = /^(?:the|my|his|her|our|their|that|this|your)$/
const SUBJECT = /^(?:i|he|she|we|they|it)$/
const PAST =
  /^(?:fell|fainted|collapsed|tripped|slipped|crashed|hit|banged|bumped|started|stopped|took|had|got|came|went|was|were|passed|began|gave|broke|lost|came)$/

function isTaken(tokens: readonly Token[], at: number, target: TokenSpan): boolean {
  const word = tokens[at]!.text
  const next = tokens[at + 1]?.text ?? ''
  // "Since my stroke" may be one phrase of the lexicon.
  if (word === 'since') return true
  // "After the fall" too.
  if (at >= target.from) return DEFINITE.test(next) && !/^(?:when|while)$/.test(word)
  // "When I fell" is told; "when I cough" only says when.
  if (SUBJECT.test(next)) return PAST.test(tokens[at + 2]?.text ?? '')
  return DEFINITE.test(next) && !/^(?:when|while)$/.test(word)
}
