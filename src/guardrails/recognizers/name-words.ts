import { GIVEN, GIVEN_ALSO_WORDS } from '../dictionaries/given-names.ts'
import { isListedGiven, isListedPart } from '../dictionaries/listed.ts'
import { SURNAME_ENDING, SURNAMES, SURNAMES_ALSO_WORDS } from '../dictionaries/surnames.ts'
import { NEVER_NAME } from '../dictionaries/words.ts'
import type { Token } from '../view.ts'

// What the dictionaries say about one word. "Maybe" words are also words of the language.

export const isGiven = (low: string) => GIVEN.has(low)
export const isSurname = (low: string) => SURNAMES.has(low) || isListedPart(low)
export const maybeGiven = (low: string) => GIVEN.has(low) || GIVEN_ALSO_WORDS.has(low) || isListedGiven(low)
export const maybeSurname = (low: string) =>
  SURNAMES.has(low) || SURNAMES_ALSO_WORDS.has(low) || isListedPart(low) || isListedGiven(low)
export const isCapital = (token: Token) => token.isTitle || token.isUpper
export const isInitial = (token: Token) => token.text.length === 1 && token.text !== token.low

/** A capital word that can stand as the second part of a name whose first part is also a word. */
export function isLikeSurname(token: Token): boolean {
  if (!token.isTitle || token.text.length < 3 || NEVER_NAME.has(token.low)) return false
  return (
    isSurname(token.low) ||
    SURNAMES_ALSO_WORDS.has(token.low) ||
    isListedGiven(token.low) ||
    isGiven(token.low) ||
    SURNAME_ENDING.test(token.low)
  )
}

/** Months that are names too: beside a number or "in" they are dates. */
export const MONTH_NAMES: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august', 'january'])
