import { type Prefilter, prefilter } from './prefilter.ts'

/** A pattern that is only asked how a text ends. */
export interface Ending {
  test(text: string): boolean
}

/**
 * Tries a pattern that ends with `$` backwards from the end of the text, in a lookbehind: the usual search would begin at
 * every unit of the context, for every word, and fail at most of them only after a while. Most texts end so that none of
 * its alternatives can be meant, which a table sees before the pattern is tried; for most patterns it also sees that one is.
 */
export function atEnd(pattern: RegExp): Ending {
  return new End(pattern)
}

class End implements Ending {
  readonly #table: Prefilter | null
  readonly #backwards: RegExp

  constructor(pattern: RegExp) {
    this.#table = pattern.flags === '' ? prefilter(pattern, 'backward') : null
    this.#backwards = new RegExp(`(?<=${pattern.source})`, `y${pattern.flags}`)
  }

  test(text: string): boolean {
    const known = this.#table === null ? null : this.#table.matches(text)
    if (known !== null) return known
    this.#backwards.lastIndex = text.length
    return this.#backwards.test(text)
  }
}
