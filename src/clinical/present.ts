import type { Finding } from '../core/clinical.ts'

const UNSURE =
  /\b(?:not (?:really |too |quite |entirely |at all )?(?:sure|certain)|unsure|no (?:idea|clue)|haven['’]?t a clue|(?:don['’]?t|do not) (?:really )?know|dunno|idk|can['’]?t (?:say|tell|be sure)|couldn['’]?t (?:say|tell)|hard to (?:say|tell)|who knows|(?:haven['’]?t|not) (?:really |actually )?(?:checked|measured|looked|tested))\b/i

/** "Not sure", and nothing more, to a question: nobody has said that it is so, or that it is not. */
export function isOnlyUnsure({ question, assertion, quote }: Finding): boolean {
  return question !== null && assertion.negation === 'possible' && UNSURE.test(quote)
}

/** "I had a baby 8 weeks ago" is told as of the past, and its dangers are of now. */
export function isBirth({ code, assertion, hoursAgo }: Finding): boolean {
  const isRecent = hoursAgo === null || hoursAgo <= BIRTH_HOURS
  return code === 'postnatal' && assertion.negation !== 'negated' && !assertion.family && isRecent
}
/** Perinatal: the year after birth (NICE CG192, 2014). */
const BIRTH_HOURS = 365 * 24

/** There now, or possibly: neither denied nor over, of no relative and no story. */
export function isThere({ assertion }: Finding): boolean {
  const { negation, temporality, family, hypothetical } = assertion
  return negation !== 'negated' && temporality === 'recent' && !family && !hypothetical
}
