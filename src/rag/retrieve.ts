import { isFor, type Population } from '../clinical/population.ts'
import type { Locale } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import { type FoundChunk, queryStats, searchChunks } from '../store/chunks.ts'
import type { Store } from '../store/open.ts'
import { CANDIDATES, type Fields, queryTerms, queryWeights, type ReadPassage, readPassage, secondLook } from './bm25.ts'
import { terms } from './terms.ts'

/** A published passage, with what a citation needs and how well it fits the question. */
interface RetrievedPassage {
  readonly document: string
  readonly chunk: string
  /** The document's title and the heading that the passage stands under. */
  readonly title: string
  readonly source: string
  readonly year: number | null
  readonly url: string | null
  readonly reviewed: boolean
  readonly text: string
  /** Whom it is written for: looked at once more before it is cited. */
  readonly population: Population
  readonly score: number
  /** Share of the question's weight that stands in the passage, 0 to 1. */
  readonly confidence: number
}

interface Question {
  tenantId: string
  question: string
  locale: Locale
  subject: Subject
  limit?: number
}

interface StoreRetriever {
  search(question: Question): Promise<RetrievedPassage[]>
}

/** Below this share of the question's weight a passage speaks of something else. */
const MIN_CONFIDENCE = 0.2
const MAX_KNOWN = 5_000

/** Finds published passages of the tenant for this person, best first. Without pgvector it finds none. */
export function createRetriever(store: Store): StoreRetriever {
  // A passage never changes under its id; taking it apart is most of the work of a search.
  const known = new Map<string, ReadPassage>()
  const readOnce = (chunk: string, fields: Fields): ReadPassage => {
    const read = known.get(chunk) ?? readPassage(fields)
    if (known.size >= MAX_KNOWN) known.clear()
    known.set(chunk, read)
    return read
  }
  return {
    async search({ tenantId, question, locale, subject, limit = 6 }) {
      const asked = queryTerms(question)
      if (!store.hasVector || asked.length === 0) return []
      const { found, weights } = await store.withTenant(tenantId, async (tx) => {
        const { chunks, documentFrequency } = await queryStats(tx, locale, asked)
        const frequencies = { documents: chunks, of: (term: string) => documentFrequency.get(term) ?? 0 }
        const weights = queryWeights(question, frequencies)
        // More than are asked for: some are meant for other people, and the second look changes the order.
        return { found: await searchChunks(tx, { language: locale, weights, limit: CANDIDATES }), weights }
      })
      const look = secondLook(question, weights)
      return found
        .filter(({ population }) => isFor(population, subject))
        .map((chunk) => {
          const title = chunk.heading === '' ? chunk.title : `${chunk.title}: ${chunk.heading}`
          const read = readOnce(chunk.chunkId, { title, text: chunk.text })
          return toPassage(chunk, {
            title,
            score: look(read, chunk.score),
            confidence: coverage(question, weights, read),
          })
        })
        .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
        .toSorted((a, b) => b.score - a.score)
        .slice(0, limit)
    },
  }
}

function toPassage(
  { documentId, chunkId, source, year, url, isReviewed, text, population }: FoundChunk,
  found: { title: string; score: number; confidence: number },
): RetrievedPassage {
  return { document: documentId, chunk: chunkId, source, year, url, reviewed: isReviewed, text, population, ...found }
}

/** Share of the weight of the question's own terms that stand in the passage. */
function coverage(question: string, weights: ReadonlyMap<string, number>, { title, text }: ReadPassage): number {
  const own = new Set([...title, ...text])
  let total = 0
  let covered = 0
  for (const term of new Set(terms(question))) {
    const weight = weights.get(term) ?? 0
    total += weight
    if (own.has(term)) covered += weight
  }
  return total === 0 ? 0 : covered / total
}
