import { GIVEN, GIVEN_ALSO_WORDS } from './given-names.ts'
import { BEFORE_SURNAME, CUES, PLACE_SECONDS, STARTERS } from './triggers.ts'
import { FUNCTION_WORDS, NEVER_NAME } from './words.ts'

/** What the engine asks about every word of a text, as bits: one look-up in place of one for each list. */
export const IS_FUNCTION = 1
export const IS_NEVER_NAME = 2
export const IS_CUE = 4
export const IS_GIVEN = 8
export const IS_BEFORE_SURNAME = 16
export const BEGINS_PLACE = 32
/** Can begin an identifier also in lower case. */
export const IS_STARTER = 64

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [IS_FUNCTION, FUNCTION_WORDS],
  [IS_NEVER_NAME, NEVER_NAME],
  [IS_CUE, CUES],
  [IS_GIVEN, GIVEN],
  [IS_GIVEN, GIVEN_ALSO_WORDS],
  [IS_BEFORE_SURNAME, BEFORE_SURNAME],
  [BEGINS_PLACE, [...PLACE_SECONDS.keys()]],
  [IS_STARTER, STARTERS],
]

/** The bits of each word in plain lower case, with more starters than the dictionaries' own. */
export function wordClasses(starters: Iterable<string>): ReadonlyMap<string, number> {
  const classes = new Map<string, number>()
  for (const [bit, words] of [...LISTS, [IS_STARTER, starters] as const])
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  return classes
}
