import {
  CANDIDATES,
  countRead,
  documentWeight,
  type Fields,
  queryWeights,
  type ReadPassage,
  readPassage,
  secondLook,
} from './bm25.ts'

interface Ranked {
  readonly id: string
  readonly score: number
}

export interface MemoryIndex {
  readonly size: number
  /** Best first, at most `limit`; ties by id, so that the order never varies. */
  search(question: string, limit: number): Ranked[]
}

/** Ranks by the same terms and weights as the store, from an inverted index in memory. */
export function createMemoryIndex(passages: readonly (Fields & { readonly id: string })[]): MemoryIndex {
  const read = passages.map((passage) => readPassage(passage))
  const postings = invert(read)
  const scores = new Float64Array(passages.length)
  const frequencies = { documents: passages.length, of: (term: string) => (postings.get(term)?.length ?? 0) / 2 }
  return {
    size: passages.length,
    search(question, limit) {
      const weights = queryWeights(question, frequencies)
      const found: number[] = []
      for (const [term, weight] of weights) {
        const list = postings.get(term) ?? []
        for (let i = 0; i < list.length; i += 2) {
          const at = list[i]!
          if (scores[at] === 0) found.push(at)
          scores[at]! += weight * list[i + 1]!
        }
      }
      const look = secondLook(question, weights)
      const byScore = (a: Ranked, b: Ranked) => b.score - a.score || (a.id < b.id ? -1 : 1)
      const first = best(found, scores, Math.max(limit, CANDIDATES))
        .map((at) => ({ at, id: passages[at]!.id, score: scores[at]! }))
        .toSorted(byScore)
      for (const at of found) scores[at] = 0
      const again = first.slice(0, CANDIDATES).map(({ at, id, score }) => ({ id, score: look(read[at]!, score) }))
      const rest = first.slice(CANDIDATES).map(({ id, score }) => ({ id, score }))
      return [...again.toSorted(byScore), ...rest].slice(0, limit)
    },
  }
}

/** By term: place of a passage, weight in it, place, weight, and so on; flat, because there are millions. */
function invert(read: readonly ReadPassage[]): Map<string, number[]> {
  const counted = read.map((passage) => countRead(passage))
  const average = counted.reduce((sum, { length }) => sum + length, 0) / Math.max(1, counted.length)
  const postings = new Map<string, number[]>()
  counted.forEach(({ counts, length }, at) => {
    for (const [term, times] of counts) {
      const weight = documentWeight(times, length, average)
      const list = postings.get(term)
      if (list) list.push(at, weight)
      else postings.set(term, [at, weight])
    }
  })
  return postings
}

/** The places with the highest scores, at least `limit` of them, in no order; sorting all would take most of the time. */
function best(found: readonly number[], scores: Float64Array, limit: number): number[] {
  if (found.length <= limit) return [...found]
  const least = Float64Array.from(found, (at) => scores[at]!).sort()[found.length - limit]!
  return found.filter((at) => scores[at]! >= least)
}
