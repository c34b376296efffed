import { beforeEach, describe, expect, it } from 'vitest'
import { HOUR } from '../core/clock.ts'
import { chunksOf, indexChunks, putChunks, queryStats, searchChunks } from './chunks.ts'
import {
  type DocumentState,
  documentsToExpire,
  getDocument,
  listDocuments,
  moveDocument,
  type NewDocument,
  putDocument,
} from './documents.ts'
import type { Store } from './open.ts'
import { type Seed, seedEncounter } from './testing-encounter.ts'

const REVIEW = { by: 'Dr. Bo', role: 'physician', date: '2026-01-31' }

/** Knowledge documents and the search over their passages. */
export function knowledgeSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
  })
  const put = (slug: string, change: Partial<NewDocument> = {}) =>
    seed.within((tx) =>
      putDocument(tx, {
        slug,
        title: `About ${slug}`,
        source: 'A guideline',
        year: null,
        licence: 'Apache-2.0',
        section: 'symptoms',
        topics: [slug],
        language: 'en',
        url: null,
        checksum: 'sum-1',
        now: seed.now,
        ...change,
      }),
    )
  const fill = (documentId: string, texts: string[]) =>
    seed.within((tx) => putChunks(tx, { documentId, chunks: texts.map(count), now: seed.now }))
  const move = (id: string, to: DocumentState, review?: typeof REVIEW) =>
    seed.within((tx) => moveDocument(tx, id, { to, review, now: seed.now }))

  describe('documents', () => {
    it('wait in quarantine, are reviewed by a named person, published, and expire', async () => {
      const { id } = await put('cough', { population: { minYears: 18 }, expiresAt: seed.now + HOUR })
      await fill(id, ['a b', 'c'])
      expect(await seed.within((tx) => getDocument(tx, id))).toMatchObject({
        slug: 'cough',
        state: 'quarantine',
        chunks: 2,
        review: null,
        population: { minYears: 18, maxYears: null, sex: null, pregnant: null },
      })
      await expect(move(id, 'reviewed')).rejects.toMatchObject({ code: 'bad_input' })
      await move(id, 'reviewed', REVIEW)
      await move(id, 'published')
      expect(await seed.within((tx) => getDocument(tx, id))).toMatchObject({ state: 'published', review: REVIEW })
      const due = (now: number) => store.system((query) => documentsToExpire(query, now))
      const mine = { tenantId: seed.tenantId, documentId: id }
      expect(await due(seed.now)).not.toContainEqual(mine)
      expect(await due(seed.now + HOUR)).toContainEqual(mine)
      await move(id, 'expired')
      await expect(move(id, 'reviewed', REVIEW)).rejects.toMatchObject({ code: 'conflict' })
      expect(await seed.within((tx) => listDocuments(tx, { state: 'expired' }))).toHaveLength(1)
    })

    it('keep their place when the same text comes again, and start over with another one', async () => {
      const first = await put('cough')
      await fill(first.id, ['a b'])
      await move(first.id, 'published')
      expect(await put('cough')).toEqual({ id: first.id, isNew: false })
      expect(await seed.within((tx) => getDocument(tx, first.id))).toMatchObject({ state: 'published', chunks: 1 })
      expect(await put('cough', { checksum: 'sum-2' })).toEqual({ id: first.id, isNew: true })
      expect(await seed.within((tx) => getDocument(tx, first.id))).toMatchObject({ state: 'quarantine', chunks: 0 })
    })

    it('give their passages back in order', async () => {
      const { id } = await put('cough')
      await fill(id, ['first', 'second'])
      await fill(id, ['third', 'fourth'])
      const chunks = await seed.within((tx) => chunksOf(tx, id))
      expect(chunks.map((chunk) => [chunk.ordinal, chunk.text])).toEqual([
        [0, 'third'],
        [1, 'fourth'],
      ])
    })
  })
}

/** The search, which needs pgvector. */
export function searchSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
  })
  const publish = (slug: string, texts: string[], publishes = true) =>
    seed.within(async (tx) => {
      const words = { title: slug, source: 's', year: 2024, licence: 'Apache-2.0', section: 'x', topics: [], url: null }
      const { id } = await putDocument(tx, { slug, language: 'en', checksum: slug, ...words, now: seed.now })
      await putChunks(tx, { documentId: id, chunks: texts.map(count), now: seed.now })
      if (publishes) await moveDocument(tx, id, { to: 'published', now: seed.now })
      return id
    })
  const index = () =>
    seed.within((tx) =>
      indexChunks(tx, { language: 'en', weigh: (n, length, average) => (n * average) / length, now: seed.now }),
    )
  const search = (weights: Record<string, number>, limit = 10) =>
    seed.within((tx) => searchChunks(tx, { language: 'en', weights: new Map(Object.entries(weights)), limit }))

  describe('search', () => {
    it('ranks published passages by the sum of weights', async () => {
      await publish('cough', ['cough cough night', 'fever night'])
      await publish('rash', ['rash itch', 'fever rash'])
      await publish('hidden', ['cough cough cough'], false)
      expect(await index()).toBe(4)
      const found = await search({ cough: 1, night: 0.5, unknown: 9 })
      // Average length is 9 / 4; the first passage: (2 * 1 + 1 * 0.5) * (9 / 4) / 3.
      expect(found.map((one) => [one.text, Math.round(one.score * 1000)])).toEqual([
        ['cough cough night', 1875],
        ['fever night', 563],
      ])
      expect(found[0]).toMatchObject({ slug: 'cough', year: 2024, isReviewed: false, heading: 'heading', ordinal: 0 })
      expect(await search({ cough: 1 }, 1)).toHaveLength(1)
      expect(await search({ unknown: 1 })).toEqual([])
    })

    it('counts in how many published passages a term stands', async () => {
      const id = await publish('cough', ['cough night', 'fever night'])
      await publish('hidden', ['cough'], false)
      await index()
      const stats = () => seed.within((tx) => queryStats(tx, 'en', ['night', 'cough', 'nothing']))
      const expected = new Map([
        ['cough', 1],
        ['night', 2],
      ])
      expect(await stats()).toEqual({ chunks: 2, averageLength: 2, documentFrequency: expected })
      await seed.within((tx) => moveDocument(tx, id, { to: 'expired', now: seed.now }))
      // Also before the language is indexed again nothing unpublished is found.
      expect(await search({ night: 1 })).toEqual([])
      expect(await index()).toBe(0)
      expect(await stats()).toEqual({ chunks: 0, averageLength: 0, documentFrequency: new Map() })
    })

    it('keeps tenants and languages apart', async () => {
      await publish('cough', ['cough'])
      await index()
      const other = await seedEncounter(store)
      const weights = new Map([['cough', 1]])
      expect(await other.within((tx) => searchChunks(tx, { language: 'en', weights, limit: 5 }))).toEqual([])
      expect(await seed.within((tx) => searchChunks(tx, { language: 'fr', weights, limit: 5 }))).toEqual([])
    })
  })
}

function count(text: string) {
  const terms = new Map<string, number>()
  const words = text.split(' ')
  for (const word of words) terms.set(word, (terms.get(word) ?? 0) + 1)
  return { heading: 'heading', text, terms, length: words.length }
}
