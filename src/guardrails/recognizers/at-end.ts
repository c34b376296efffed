import { prefilter } from './prefilter.ts'

/** A pattern that is only asked how a text ends. */
export interface Ending {
  test(text: string): boolean
}

/**
 * Tries a pattern that ends with `$` backwards from the end of the text, in a lookbehind: the usual search would begin at
 * every unit of the context, for every word, and fail at most of them only after a while. Most texts end so that none of
 * its alternatives can be meant, which a table sees before the pattern is tried.
 */
export function atEnd(pattern: RegExp): Ending {
  const backwards = new RegExp(`(?<=${pattern.source})`, `y${pattern.flags}`)
  const filter = pattern.flags === '' ? prefilter(pattern, 'backward') : null
  return {
    test(text) {
      if (filter !== null && !filter.mayMatch(text)) return false
      backwards.lastIndex = text.length
      return backwards.test(text)
    },
  }
}
