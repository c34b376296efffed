/** Words of two generations, so that what most texts have stays when what few have goes. */
const GENERATION = 8_000

/**
 * Keeps what is worked out of single words. A service reads for weeks what mostly stood in a text before; of the rest it
 * forgets what nobody has asked for lately. What is kept is shared: nobody may change it.
 */
export function byText<Result extends NonNullable<unknown>>(make: (text: string) => Result): (text: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const result = old.get(text) ?? make(text)
    if (young.size >= GENERATION) {
      old = young
      young = new Map()
    }
    young.set(text, result)
    return result
  }
}

/** A word with all that is known of it: half a dozen readers ask about each word of each text, and look up none. */
export interface Word {
  readonly text: string
  /** What each reader knows of it, by the reader's place. */
  readonly known: unknown[]
}

/** The word of a text, one for all texts. */
export const wordOf = byText((text): Word => ({ text, known: [] }))

let readers = 0

/** The same as `byText` for a reader of tokens: what it works out is kept at the word itself, and goes with it. */
export function byWord<Result extends NonNullable<unknown>>(make: (text: string) => Result): (word: Word) => Result {
  const place = readers++
  return ({ text, known }) => {
    const result = known[place] as Result | undefined
    if (result !== undefined) return result
    const made = make(text)
    known[place] = made
    return made
  }
}
