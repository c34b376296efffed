import { queryTerms, terms } from './terms.ts'

/** BM25 (Robertson and Zaragoza 2009) as a sparse product: document side x query side, so that pgvector can rank it. */
export const K1 = 1.2
export const B = 0.6
/** A term in the title counts as this many in the text. */
const TITLE = 3

export interface Fields {
  readonly title?: string
  readonly text: string
}

/** Counts of one passage's terms, the title's weighted. */
export interface TermCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

export function countTerms({ title = '', text }: Fields): TermCounts {
  const counts = new Map<string, number>()
  const body = terms(text)
  const head = terms(title)
  for (const term of body) counts.set(term, (counts.get(term) ?? 0) + 1)
  for (const term of head) counts.set(term, (counts.get(term) ?? 0) + TITLE)
  return { counts, length: body.length + head.length }
}

/** Weight of a term in a passage; `averageLength` in terms, over the collection. */
export function documentWeight(count: number, length: number, averageLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / Math.max(1, averageLength)))
}

/** Weight of a term of a question: how rare it is among `documents` passages, `frequency` of which have it. */
export function inverseFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}

export interface Ranked {
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
  const counted = passages.map((passage) => countTerms(passage))
  const average = counted.reduce((sum, one) => sum + one.length, 0) / Math.max(1, counted.length)
  const postings = new Map<string, { at: number; weight: number }[]>()
  counted.forEach(({ counts, length }, at) => {
    for (const [term, count] of counts) {
      const list = postings.get(term)
      const entry = { at, weight: documentWeight(count, length, average) }
      if (list) list.push(entry)
      else postings.set(term, [entry])
    }
  })
  return {
    size: passages.length,
    search(question, limit) {
      const scores = new Map<number, number>()
      for (const { term, weight } of queryTerms(question)) {
        const list = postings.get(term)
        if (!list) continue
        const idf = inverseFrequency(passages.length, list.length) * weight
        for (const { at, weight: part } of list) scores.set(at, (scores.get(at) ?? 0) + idf * part)
      }
      return [...scores]
        .map(([at, score]) => ({ id: passages[at]!.id, score }))
        .toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
        .slice(0, limit)
    },
  }
}
