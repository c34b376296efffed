import type { Finding } from '../core/clinical.ts'

const UNSURE =
  /\b(?:not (?:really |too |quite |entirely |at all )?(?:sure|certain)|unsure|no (?:idea|clue)|haven['’]?t a clue|(?:don['’]?t|do not) (?:really )?know|dunno|idk|can['’]?t (?:say|tell|be sure)|couldn['’]?t (?:say|tell)|hard to (?:say|tell)|who knows|(?:haven['’]?t|not) (?:really |actually )?(?:checked|measured|looked|tested))\b/i

/** "Not sure", and nothing more, to a question: nobody has said that it is so, or that it is not. */
export function isOnlyUnsure({ question, assertion, quote }: Finding): boolean {
  return question !== null && assertion.negation === 'possible' && UNSURE.test(quote)
}
