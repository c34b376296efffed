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

/** Tells the bits of a word that stands in a text of plain lower case; 0 for a word of no list. */
export interface WordClasses {
  at(text: string, start: number, end: number): number
}

/** The bits of all those words, with more starters than the dictionaries' own. */
export function wordClasses(starters: Iterable<string>): WordClasses {
  const classes = new Map<string, number>()
  for (const [bit, words] of [...LISTS, [IS_STARTER, starters] as const])
    for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
  return new Table(classes)
}

/**
 * A table of its own, because it is asked for every word of a text: the word is read where it stands and needs no string
 * of its own, and one that no list has is told by one number.
 */
class Table implements WordClasses {
  /** The hash of the word in each place; 0 = the place is free. */
  readonly #hashes: Int32Array
  readonly #words: string[]
  readonly #bits: Uint8Array
  readonly #mask: number

  constructor(classes: ReadonlyMap<string, number>) {
    let places = 1_024
    while (places < 3 * classes.size) places *= 2
    this.#hashes = new Int32Array(places)
    this.#words = Array.from({ length: places }, () => '')
    this.#bits = new Uint8Array(places)
    this.#mask = places - 1
    for (const [word, bits] of classes) {
      const hash = hashOf(word, 0, word.length)
      let place = hash & this.#mask
      while (this.#hashes[place] !== 0) place = (place + 1) & this.#mask
      this.#hashes[place] = hash
      this.#words[place] = word
      this.#bits[place] = bits
    }
  }

  at(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end)
    for (let place = hash & this.#mask; ; place = (place + 1) & this.#mask) {
      const found = this.#hashes[place]!
      if (found === 0) return 0
      if (found === hash) {
        const word = this.#words[place]!
        if (word.length === end - start && text.startsWith(word, start)) return this.#bits[place]!
      }
    }
  }
}

/** Never 0. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash ^= hash >>> 15
  return hash === 0 ? 1 : hash
}
