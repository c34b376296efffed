import type { Locale } from '../core/chat.ts'
import { newId } from '../core/ids.ts'
import { Population } from './documents.ts'
import { required } from './rows.ts'
import type { Tx } from './tenant.ts'

/** A passage. `terms` counts the terms that ranking sees, `length` is their sum or what ranking takes for it. */
export interface NewChunk {
  heading: string
  text: string
  terms: ReadonlyMap<string, number>
  length: number
}

/** Numbers of the published passages of one language: what weights are made of. */
interface CorpusStats {
  chunks: number
  averageLength: number
}

/** Weight of a term in a passage, from how often it stands there, the passage's length and the average of all. */
type Weigh = (count: number, length: number, averageLength: number) => number

/** A passage that was found, with what a citation needs. */
export interface FoundChunk {
  chunkId: string
  documentId: string
  slug: string
  title: string
  source: string
  year: number | null
  url: string | null
  isReviewed: boolean
  population: Population
  ordinal: number
  heading: string
  text: string
  /** Sum over the shared terms of weight in the passage times weight in the query; above 0. */
  score: number
}

/** Replaces the passages of a document. They are found after `indexChunks`, while the document is published. */
export async function putChunks(
  tx: Tx,
  { documentId, chunks, now }: { documentId: string; chunks: readonly NewChunk[]; now: number },
): Promise<void> {
  await tx.query(`delete from app.chunks where document_id = $1`, [documentId])
  const put = await tx.query(
    `insert into app.chunks (id, document_id, ordinal, heading, text, language, terms, length)
     select c.id, d.id, c.ordinal - 1, c.heading, c.text, d.language, c.terms, c.length
       from app.documents d,
         unnest($2::uuid[], $3::text[], $4::text[], $5::jsonb[], $6::int[]) with ordinality as c(id, heading, text, terms, length, ordinal)
      where d.id = $1 returning id`,
    [
      documentId,
      chunks.map(() => newId(now)),
      chunks.map((chunk) => chunk.heading),
      chunks.map((chunk) => chunk.text),
      chunks.map((chunk) => JSON.stringify(Object.fromEntries(chunk.terms))),
      chunks.map((chunk) => chunk.length),
    ],
  )
  if (chunks.length > 0) required(put, 'document')
}

/** The passages of a document, in order. */
export async function chunksOf(
  tx: Tx,
  documentId: string,
): Promise<{ id: string; ordinal: number; heading: string; text: string }[]> {
  return tx.query(`select id, ordinal, heading, text from app.chunks where document_id = $1 order by ordinal`, [
    documentId,
  ])
}

/**
 * Counts and weighs the published passages of a language anew. Needs pgvector (`store.hasVector`).
 * @returns how many passages can be found now
 */
export async function indexChunks(
  tx: Tx,
  { language, weigh, now }: { language: Locale; weigh: Weigh; now: number },
): Promise<number> {
  // One indexing of a tenant's language at a time: each counts everything.
  await tx.query(
    `insert into app.corpora (language, chunks, average_length, indexed_at) values ($1, 0, 0, $2)
     on conflict (tenant_id, language) do update set indexed_at = excluded.indexed_at`,
    [language, new Date(now)],
  )
  const rows = await tx.query<{ id: string; terms: Record<string, number>; length: number }>(
    `select c.id, c.terms, c.length from app.chunks c join app.documents d on d.id = c.document_id
      where c.language = $1 and d.state = 'published' order by c.id`,
    [language],
  )
  const averageLength = rows.reduce((sum, row) => sum + row.length, 0) / Math.max(rows.length, 1)
  await tx.query(`update app.corpora set chunks = $2, average_length = $3 where language = $1`, [
    language,
    rows.length,
    averageLength,
  ])
  const ids = await countTerms(tx, language, rows)
  const vectors = rows.map(({ terms, length }) =>
    toSparse(Object.entries(terms).map(([term, count]) => [ids.get(term)!, weigh(count, length, averageLength)])),
  )
  await tx.query(
    `update app.chunks c set sparse = v.sparse::sparsevec from unnest($2::uuid[], $3::text[]) as v(id, sparse)
      where c.language = $1 and c.id = v.id`,
    [language, rows.map((row) => row.id), vectors],
  )
  await tx.query(
    `update app.chunks c set sparse = null from app.documents d
      where c.language = $1 and c.sparse is not null and d.id = c.document_id and d.state <> 'published'`,
    [language],
  )
  return rows.length
}

/** In how many published passages each of the terms stands; a term that stands in none is left out. */
export async function queryStats(
  tx: Tx,
  language: Locale,
  terms: readonly string[],
): Promise<CorpusStats & { documentFrequency: Map<string, number> }> {
  const rows = await tx.query<{ chunks: number; average_length: number; term: string | null; df: number }>(
    `select k.chunks, k.average_length, t.term, t.df from app.corpora k
       left join app.terms t on t.language = k.language and t.term = any ($2) and t.df > 0
      where k.language = $1`,
    [language, [...terms]],
  )
  const documentFrequency = new Map<string, number>()
  for (const row of rows) if (row.term !== null) documentFrequency.set(row.term, row.df)
  return { chunks: rows[0]?.chunks ?? 0, averageLength: rows[0]?.average_length ?? 0, documentFrequency }
}

/**
 * The published passages that share most weight with the query, best first. Needs pgvector (`store.hasVector`); without
 * it, abstain.
 * @param weights query side: weight of each term
 */
export async function searchChunks(
  tx: Tx,
  { language, weights, limit }: { language: Locale; weights: ReadonlyMap<string, number>; limit: number },
): Promise<FoundChunk[]> {
  const terms = await tx.query<{ id: number; term: string }>(
    `select id, term from app.terms where language = $1 and term = any ($2)`,
    [language, [...weights.keys()]],
  )
  const query = toSparse(terms.map(({ id, term }) => [id, weights.get(term) ?? 0]))
  if (query === EMPTY) return []
  const rows = await tx.query<FoundRow>(
    `select c.id, c.ordinal, c.heading, c.text, c.score, d.id as document_id, d.slug, d.title, d.source, d.year, d.url,
       d.reviewed_by is not null as is_reviewed, d.population
       from (
         select id, document_id, ordinal, heading, text, -(sparse <#> $2::sparsevec) as score from app.chunks
          where sparse is not null and language = $1
          order by sparse <#> $2::sparsevec, id limit $3) c
       join app.documents d on d.id = c.document_id and d.state = 'published'
      where c.score > 0 order by c.score desc, c.id`,
    [language, query, limit],
  )
  return rows.map(toFound)
}

/** The vocabulary with the counts of these passages, and each term's place in the vectors. */
async function countTerms(
  tx: Tx,
  language: Locale,
  rows: readonly { terms: Record<string, number> }[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { terms } of rows) for (const term of Object.keys(terms)) counts.set(term, (counts.get(term) ?? 0) + 1)
  await tx.query(`update app.terms set df = 0 where language = $1`, [language])
  const ids = await tx.query<{ term: string; id: number }>(
    `insert into app.terms (language, term, df) select $1, c.term, c.df from unnest($2::text[], $3::int[]) as c(term, df)
     on conflict (tenant_id, language, term) do update set df = excluded.df returning term, id`,
    [language, [...counts.keys()], [...counts.values()]],
  )
  return new Map(ids.map((row) => [row.term, row.id]))
}

/** The most dimensions that pgvector takes; only those that are not zero are stored. */
const DIMENSIONS = 1_000_000_000
const EMPTY = `{}/${DIMENSIONS}`

function toSparse(weights: readonly (readonly [id: number, weight: number])[]): string {
  const items = weights.filter(([, weight]) => weight !== 0).sort(([a], [b]) => a - b)
  return `{${items.map(([id, weight]) => `${id}:${weight}`).join(',')}}/${DIMENSIONS}`
}

interface FoundRow extends Record<string, unknown> {
  id: string
  ordinal: number
  heading: string
  text: string
  score: number
  document_id: string
  slug: string
  title: string
  source: string
  year: number | null
  url: string | null
  is_reviewed: boolean
  population: unknown
}

function toFound(row: FoundRow): FoundChunk {
  const { slug, title, source, year, url, ordinal, heading, text, score } = row
  return {
    chunkId: row.id,
    documentId: row.document_id,
    slug,
    title,
    source,
    year,
    url,
    isReviewed: row.is_reviewed,
    population: Population.parse(row.population),
    ordinal,
    heading,
    text,
    score,
  }
}
