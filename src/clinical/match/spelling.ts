import { ordinaryWords } from './ordinary-words.ts'

/** Corrects a word to words of a vocabulary; made once per vocabulary. */
interface Speller {
  /** Vocabulary words that the written word can stand for, the word itself first when it is one. */
  correct(word: string): readonly string[]
}

const MAX_CACHED = 5_000

/**
 * Tolerance as in `lexicon/concept.ts`: one letter wrong from five letters on, two from nine; neighbours swapped from
 * four letters on. The first letter must be right (or swapped with the second): errors there are rare and most false
 * friends differ there (mouth/south, bleeding/feeding).
 */
export function speller(vocabulary: ReadonlySet<string>): Speller {
  const byShape = new Map<string, string[]>()
  for (const word of vocabulary) {
    if (word.length < 4 || /\d/.test(word)) continue
    const key = `${word[0]}${word.length}`
    const list = byShape.get(key)
    if (list) list.push(word)
    else byShape.set(key, [word])
  }
  const cache = new Map<string, readonly string[]>()
  return {
    correct(word) {
      const known = cache.get(word)
      if (known) return known
      const found = vocabulary.has(word) ? [word] : near(word, byShape, vocabulary)
      if (cache.size >= MAX_CACHED) cache.clear()
      cache.set(word, found)
      return found
    },
  }
}

function near(
  word: string,
  byShape: ReadonlyMap<string, readonly string[]>,
  vocabulary: ReadonlySet<string>,
): string[] {
  if (word.length > 24 || !/^\p{L}+$/u.test(word)) return []
  if (ordinaryWords.has(word)) return []
  const singular = word.endsWith('s') ? word.slice(0, -1) : null
  if (singular && singular.length > 2 && vocabulary.has(singular)) return [singular]
  // Letters held down on a phone: "paaaain".
  const calm = word.replace(/(.)\1{2,}/g, '$1')
  if (calm !== word && vocabulary.has(calm)) return [calm]
  if (word.length < 4) return []
  const found: string[] = []
  for (const first of new Set([word[0]!, word[1]!])) {
    for (let length = word.length - 2; length <= word.length + 2; length++) {
      for (const candidate of byShape.get(`${first}${length}`) ?? []) {
        if (first !== word[0] && candidate[1] !== word[0]) continue
        if (isNear(word, candidate)) found.push(candidate)
      }
    }
  }
  return found
}

function isNear(word: string, candidate: string): boolean {
  const shorter = Math.min(word.length, candidate.length)
  if (shorter < 5) return word.length === candidate.length && isSwap(word, candidate)
  const allowed = candidate.length >= 9 && word.length >= 8 ? 2 : 1
  if (Math.abs(word.length - candidate.length) > allowed) return false
  return distanceAtMost(word, candidate, allowed)
}

function isSwap(a: string, b: string): boolean {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)
}

/** Damerau-Levenshtein (neighbours swapped count one) within a bound. */
function distanceAtMost(a: string, b: string, bound: number): boolean {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let best = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, beforeLast[j - 2]! + 1)
      row.push(value)
      best = Math.min(best, value)
    }
    if (best > bound) return false
    beforeLast = last
    last = row
  }
  return last[b.length]! <= bound
}
