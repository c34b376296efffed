import { COMMON_STEMS } from './common-words.ts'
import { LISTED_GIVEN, LISTED_OTHER, LISTED_PARTS } from './listed-names.ts'
import { LISTED_CITIES } from './listed-places.ts'
import { baseForms } from './stems.ts'
import { WORLD_GIVEN, WORLD_PARTS } from './world-names.ts'

const isPackagedGiven = lookup(LISTED_GIVEN)
const isPackagedPart = lookup(LISTED_PARTS)
const isStem = lookup(COMMON_STEMS)

/** Given names in Latin letters that no hand-written list has: evidence with a capital or after a cue. */
export const isListedGiven = remembered((word) => WORLD_GIVEN.has(word) || isPackagedGiven(word))
/** Surnames and other parts of names: evidence beside a given name or a cue. */
export const isListedPart = remembered((word) => WORLD_PARTS.has(word) || isPackagedPart(word))
/** Names in Arabic letters, plain form. */
export const isListedOther = lookup(LISTED_OTHER)
/** Towns, plain form. */
export const isListedCity = lookup(LISTED_CITIES)
/** First words of those towns. */
export const isListedCityStart = lookup(LISTED_CITIES, (word) => word.replace(/ .*/, ''))

/** An everyday word of English, in any of its forms. */
export const isCommonWord = remembered(
  (word) => isStem(word) || (/[sdgyr]$/.test(word) && baseForms(word).some(isStem)),
)

/** Built when it is first asked: fifty thousand words take some milliseconds, which not every start has to spend. */
function lookup(list: string, part = (word: string) => word): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null
  return (word) => {
    words ??= new Set(list.split(/[,\n]/).map(part))
    return words.has(word)
  }
}

/**
 * The same answers, kept for the words that were asked last: a long list lies all over the memory, and looking a word up
 * in it costs more than most patterns.
 */
function remembered(ask: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>()
  return (word) => {
    const known = answers.get(word)
    if (known !== undefined) return known
    if (answers.size >= REMEMBERED) answers.clear()
    const answer = ask(word)
    answers.set(word, answer)
    return answer
  }
}

/** So many words that they stay in the processor's cache. */
const REMEMBERED = 1_024
