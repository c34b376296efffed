import { byText } from './by-word.ts'
import { ordinaryWords } from './ordinary-words.ts'

/** Corrects a word to words of a vocabulary; made once per vocabulary. */
interface Speller {
  /** Vocabulary words that the written word can stand for, the word itself first when it is one. */
  correct(word: string): readonly string[]
}

/**
 * Tolerance as in `lexicon/concept.ts`: one letter wrong from five letters on, two from nine; neighbours swapped from
 * four letters on. The first letter must be right (or swapped with the second): errors there are rare and most false
 * friends differ there (mouth/south, bleeding/feeding).
 */
export function speller(vocabulary: Vocabulary): Speller {
  let shelves: Shelves | null = null
  return {
    correct: byText((word) =>
      vocabulary.has(word) ? [word] : near(word, (shelves ??= shelved(vocabulary)), vocabulary),
    ),
  }
}

/** A set of words, or a map by words. */
interface Vocabulary {
  has(word: string): boolean
  keys(): Iterable<string>
}

function shelved(vocabulary: Vocabulary): Shelves {
  const shelves: Shelves = { byFirst: new Map(), byFirstTwo: new Map() }
  for (const word of vocabulary.keys()) {
    if (word.length < 4 || /\d/.test(word)) continue
    const letters = lettersOf(word)
    shelve(shelves.byFirst, word.charCodeAt(0), { word, letters })
    shelve(shelves.byFirstTwo, keyOf(word.charCodeAt(0), word.charCodeAt(1)), { word, letters })
  }
  return shelves
}

/** Words of one beginning and one length, with the letters of each as bits: most candidates fall by those alone. */
interface Shelf {
  readonly words: string[]
  readonly letters: number[]
}

interface Shelves {
  /** By first letter, then by length. */
  readonly byFirst: Map<number, Shelf[]>
  /** By the first two letters, then by length. */
  readonly byFirstTwo: Map<number, Shelf[]>
}

/** Two letters as one number. */
function keyOf(first: number, second: number): number {
  return first * 65_536 + second
}

function shelve(
  shelves: Map<number, Shelf[]>,
  key: number,
  { word, letters }: { word: string; letters: number },
): void {
  let byLength = shelves.get(key)
  if (!byLength) shelves.set(key, (byLength = []))
  while (byLength.length <= word.length) byLength.push({ words: [], letters: [] })
  const shelf = byLength[word.length]!
  shelf.words.push(word)
  shelf.letters.push(letters)
}

const NO_WORDS: readonly string[] = []

function near(word: string, shelves: Shelves, vocabulary: Vocabulary): readonly string[] {
  if (word.length > 24 || !(isPlain(word) || /^\p{L}+$/u.test(word))) return NO_WORDS
  if (ordinaryWords.has(word)) return NO_WORDS
  const singular = word.endsWith('s') ? word.slice(0, -1) : null
  if (singular && singular.length > 2 && vocabulary.has(singular)) return [singular]
  // Letters held down on a phone: "paaaain".
  const calm = isHeld(word) ? word.replace(/(.)\1{2,}/g, '$1') : word
  if (calm !== word && vocabulary.has(calm)) return [calm]
  if (word.length < 4) return NO_WORDS
  const found: string[] = []
  const letters = lettersOf(word)
  const first = word.charCodeAt(0)
  const second = word.charCodeAt(1)
  collectAll(word, letters, shelves.byFirst.get(first), found)
  if (second !== first) collectAll(word, letters, shelves.byFirstTwo.get(keyOf(second, first)), found)
  return found
}

/** Small letters of English alone. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code < 0x61 || code > 0x7a) return false
  }
  return word !== ''
}

function isHeld(word: string): boolean {
  for (let i = 2; i < word.length; i++) if (word[i] === word[i - 1] && word[i] === word[i - 2]) return true
  return false
}

function collectAll(word: string, letters: number, byLength: readonly Shelf[] | undefined, found: string[]): void {
  if (!byLength) return
  for (let length = word.length - 2; length <= word.length + 2; length++)
    collect(word, letters, byLength[length], found)
}

/** Adds the words of the shelf that are near. One error changes at most two letters of those that a word has. */
function collect(word: string, letters: number, shelf: Shelf | undefined, found: string[]): void {
  const first = shelf?.words[0]
  if (!shelf || first === undefined) return
  const { length } = first
  const shorter = Math.min(word.length, length)
  if (shorter < 5 && word.length !== length) return
  const allowed = shorter >= 5 && length >= 9 && word.length >= 8 ? 2 : 1
  if (Math.abs(word.length - length) > allowed) return
  for (let i = 0; i < shelf.words.length; i++) {
    if (bitsOf(letters ^ shelf.letters[i]!) > allowed * 2) continue
    const candidate = shelf.words[i]!
    if (shorter < 5 ? isSwap(word, candidate) : isWithin(word, candidate, allowed)) found.push(candidate)
  }
}

/** Which letters a word has, one bit a letter; letters of other scripts share the bits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31)
  return bits
}

function bitsOf(value: number): number {
  let rest = value - ((value >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

function isSwap(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Rows of the distance table, kept: the longest word compared has 26 letters. */
const WIDTH = 32
let beforeLast = new Uint8Array(WIDTH)
let last = new Uint8Array(WIDTH)
let row = new Uint8Array(WIDTH)

/** Damerau-Levenshtein (neighbours swapped count one) within a bound; beginnings and ends in common cost nothing. */
function isWithin(first: string, second: string, bound: number): boolean {
  let start = 0
  let endA = first.length
  let endB = second.length
  while (start < endA && start < endB && first.charCodeAt(start) === second.charCodeAt(start)) start++
  while (endA > start && endB > start && first.charCodeAt(endA - 1) === second.charCodeAt(endB - 1)) {
    endA--
    endB--
  }
  const lengthA = endA - start
  const lengthB = endB - start
  if (lengthA === 0 || lengthB === 0) return lengthA + lengthB <= bound
  for (let j = 0; j <= lengthB; j++) last[j] = j
  for (let i = 1; i <= lengthA; i++) {
    row[0] = i
    let best = i
    const a = first.charCodeAt(start + i - 1)
    for (let j = 1; j <= lengthB; j++) {
      const b = second.charCodeAt(start + j - 1)
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a === b ? 0 : 1))
      if (i > 1 && j > 1 && a === second.charCodeAt(start + j - 2) && first.charCodeAt(start + i - 2) === b)
        value = Math.min(value, beforeLast[j - 2]! + 1)
      row[j] = value
      if (value < best) best = value
    }
    if (best > bound) return false
    const spare = beforeLast
    beforeLast = last
    last = row
    row = spare
  }
  return last[lengthB]! <= bound
}
