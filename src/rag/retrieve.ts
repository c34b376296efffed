import type { Locale } from '../core/chat.ts'
import type { Subject } from '../core/clinical.ts'
import { type FoundChunk, queryStats, searchChunks } from '../store/chunks.ts'
import type { Population } from '../store/documents.ts'
import type { Store } from '../store/open.ts'
import { inverseFrequency } from './bm25.ts'
import { queryTerms, terms } from './terms.ts'

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

export interface StoreRetriever {
  search(question: Question): Promise<RetrievedPassage[]>
}

/** Below this share of the question's weight a passage speaks of something else. */
const MIN_CONFIDENCE = 0.2
/** So many more are read than asked for, because some are meant for other people. */
const SPARE = 4

/** Finds published passages of the tenant for this person, best first. Without pgvector it finds none. */
export function createRetriever(store: Store): StoreRetriever {
  return {
    async search({ tenantId, question, locale, subject, limit = 6 }) {
      const asked = queryTerms(question)
      if (!store.hasVector || asked.length === 0) return []
      return store.withTenant(tenantId, async (tx) => {
        const names = asked.map(({ term }) => term)
        const { chunks, documentFrequency } = await queryStats(tx, locale, names)
        if (chunks === 0) return []
        const weights = new Map(
          asked.map(({ term, weight }) => [term, weight * inverseFrequency(chunks, documentFrequency.get(term) ?? 0)]),
        )
        const found = await searchChunks(tx, { language: locale, weights, limit: limit * SPARE })
        return found
          .filter(({ population }) => isFor(population, subject))
          .map((chunk) => toPassage(chunk, weights))
          .filter(({ confidence }) => confidence >= MIN_CONFIDENCE)
          .slice(0, limit)
      })
    },
  }
}

/** What is not known about the person keeps no passage back: the question itself then says whom it is about. */
export function isFor({ minYears, maxYears, sex, pregnant }: Population, subject: Subject): boolean {
  const years = subject.ageYears ?? (subject.ageDays === null ? null : subject.ageDays / 365.25)
  if (years !== null && minYears !== null && years < minYears) return false
  if (years !== null && maxYears !== null && years >= maxYears) return false
  if (sex !== null && subject.sex !== null && sex !== subject.sex) return false
  const isPregnant = subject.pregnant ?? (subject.sex === 'male' ? false : null)
  return pregnant === null || isPregnant === null || pregnant === isPregnant
}

function toPassage(chunk: FoundChunk, weights: ReadonlyMap<string, number>): RetrievedPassage {
  const { documentId, chunkId, heading, source, year, url, isReviewed, text, score } = chunk
  const title = heading === '' ? chunk.title : `${chunk.title}: ${heading}`
  const own = new Set([...terms(title), ...terms(text)])
  let total = 0
  let covered = 0
  for (const [term, weight] of weights) {
    total += weight
    if (own.has(term)) covered += weight
  }
  const confidence = total === 0 ? 0 : covered / total
  return {
    document: documentId,
    chunk: chunkId,
    title,
    source,
    year,
    url,
    reviewed: isReviewed,
    text,
    score,
    confidence,
  }
}
