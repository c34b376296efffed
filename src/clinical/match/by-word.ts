/** Words of two generations, so that what most texts have stays when what few have goes. */
const GENERATION = 8_000

/**
 * Keeps what is worked out of single words. A service reads for weeks what mostly stood in a text before; of the rest it
 * forgets what nobody has asked for lately. What is kept is shared: nobody may change it.
 */
export function byWord<Result extends NonNullable<unknown>>(
  make: (word: string) => Result,
  generation = GENERATION,
): (word: string) => Result {
  let young = new Map<string, Result>()
  let old = new Map<string, Result>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined) return known
    const result = old.get(word) ?? make(word)
    if (young.size >= generation) {
      old = young
      young = new Map()
    }
    young.set(word, result)
    return result
  }
}
