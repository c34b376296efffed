import { z } from 'zod'
import { Locale } from '../core/chat.ts'
import { Sex } from '../core/clinical.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { required } from './rows.ts'
import type { Tx } from './tenant.ts'

/** Whom a document is for; null is "no limit". A passage for another age, sex or pregnancy is not cited. */
export const Population = z.object({
  minYears: z.number().nullable().default(null),
  /** Exclusive. */
  maxYears: z.number().nullable().default(null),
  sex: Sex.nullable().default(null),
  /** True: only in pregnancy; false: not in pregnancy. */
  pregnant: z.boolean().nullable().default(null),
})
export type Population = z.infer<typeof Population>

export type DocumentState = 'quarantine' | 'reviewed' | 'published' | 'expired'
interface Review {
  by: string
  role: string
  /** ISO date. */
  date: string
}

/** A knowledge document; its words stand in its chunks. Times are milliseconds since 1970. */
interface KnowledgeDocument {
  id: string
  /** Its name in the library it came from. */
  slug: string
  title: string
  source: string
  year: number | null
  licence: string
  section: string
  population: Population
  topics: string[]
  language: Locale
  url: string | null
  state: DocumentState
  /** Of the text as it was uploaded. */
  checksum: string
  review: Review | null
  expiresAt: number | null
  /** How many passages it has. */
  chunks: number
}

export type NewDocument = Omit<KnowledgeDocument, 'id' | 'state' | 'chunks' | 'population' | 'review' | 'expiresAt'> & {
  id?: string
  population?: Partial<Population>
  review?: Review | null
  expiresAt?: number | null
  now: number
}

/**
 * Puts a document into quarantine. Another text under a known slug takes its place, in quarantine again and without its
 * old passages; the same text changes nothing.
 */
export async function putDocument(tx: Tx, input: NewDocument): Promise<{ id: string; isNew: boolean }> {
  const { id = newId(input.now), slug, review = null, expiresAt = null } = input
  const rows = await tx.query<{ id: string }>(
    `insert into app.documents as d (id, slug, title, source, year, licence, section, population, topics, language, url,
       checksum, reviewed_by, reviewed_role, reviewed_at, expires_at, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     on conflict (tenant_id, slug) do update set
       title = excluded.title, source = excluded.source, year = excluded.year, licence = excluded.licence,
       section = excluded.section, population = excluded.population, topics = excluded.topics,
       language = excluded.language, url = excluded.url, checksum = excluded.checksum, state = 'quarantine',
       reviewed_by = excluded.reviewed_by, reviewed_role = excluded.reviewed_role, reviewed_at = excluded.reviewed_at,
       expires_at = excluded.expires_at, published_at = null
       where d.checksum <> excluded.checksum
     returning id`,
    [
      id,
      slug,
      input.title,
      input.source,
      input.year,
      input.licence,
      input.section,
      JSON.stringify(Population.parse(input.population ?? {})),
      input.topics,
      input.language,
      input.url,
      input.checksum,
      review?.by ?? null,
      review?.role ?? null,
      review?.date ?? null,
      expiresAt === null ? null : new Date(expiresAt),
      new Date(input.now),
    ],
  )
  const [put] = rows
  if (put) {
    await tx.query(`delete from app.chunks where document_id = $1`, [put.id])
    return { id: put.id, isNew: true }
  }
  const same = required(
    await tx.query<{ id: string }>(`select id from app.documents where slug = $1`, [slug]),
    'document',
  )
  return { id: same.id, isNew: false }
}

/** @throws AppError `not_found` */
export async function getDocument(tx: Tx, id: string): Promise<KnowledgeDocument> {
  return toDocument(required(await tx.query<DocumentRow>(`${SELECT} where d.id = $1`, [id]), 'document'))
}

/** By title. */
export async function listDocuments(tx: Tx, { state }: { state?: DocumentState } = {}): Promise<KnowledgeDocument[]> {
  const rows = await tx.query<DocumentRow>(`${SELECT} where $1::text is null or d.state = $1 order by d.title, d.id`, [
    state ?? null,
  ])
  return rows.map(toDocument)
}

/** Checksum of the uploaded text of every document, by slug. */
export async function documentChecksums(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ slug: string; checksum: string }>('select slug, checksum from app.documents')
  return new Map(rows.map(({ slug, checksum }) => [slug, checksum]))
}

/** From which states a document may come; publishing without a review is for demo mode, which says so on each citation. */
const BEFORE: Record<DocumentState, readonly DocumentState[]> = {
  quarantine: ['reviewed', 'published', 'expired'],
  reviewed: ['quarantine', 'reviewed'],
  published: ['quarantine', 'reviewed', 'expired'],
  expired: ['published', 'reviewed', 'quarantine'],
}

/**
 * Moves a document on. After `published` or away from it, index its language again (`indexChunks`).
 * @throws AppError `conflict` when there is no such way; `bad_input` when a review has no reviewer; `not_found`
 */
export async function moveDocument(
  tx: Tx,
  id: string,
  { to, review, now }: { to: DocumentState; review?: Review; now: number },
): Promise<void> {
  if (to === 'reviewed' && !review)
    throw new AppError('bad_input', 'A review names who did it, in which role, and when.')
  const moved = await tx.query(
    `update app.documents set state = $2,
       published_at = case when $2 = 'published' then $3::timestamptz else published_at end,
       reviewed_by = coalesce($4, reviewed_by), reviewed_role = coalesce($5, reviewed_role),
       reviewed_at = coalesce($6::date, reviewed_at)
      where id = $1 and state = any ($7) returning id`,
    [id, to, new Date(now), review?.by ?? null, review?.role ?? null, review?.date ?? null, BEFORE[to]],
  )
  if (moved.length > 0) return
  const { state } = await getDocument(tx, id)
  throw new AppError('conflict', `A document that is ${state} can't become ${to}.`)
}

/** Published documents of all tenants whose time is over. For `store.system`. */
export async function documentsToExpire(
  query: Tx['query'],
  now: number,
): Promise<{ tenantId: string; documentId: string }[]> {
  const rows = await query<{ tenant_id: string; id: string }>(
    `select tenant_id, id from app.documents where state = 'published' and expires_at <= $1 order by expires_at`,
    [new Date(now)],
  )
  return rows.map((row) => ({ tenantId: row.tenant_id, documentId: row.id }))
}

const SELECT = `select d.id, d.slug, d.title, d.source, d.year, d.licence, d.section, d.population, d.topics, d.language, d.url,
  d.state, d.checksum, d.reviewed_by, d.reviewed_role, d.reviewed_at::text, d.expires_at,
  (select count(*)::int from app.chunks c where c.document_id = d.id) as chunks from app.documents d`

interface DocumentRow extends Record<string, unknown> {
  id: string
  slug: string
  title: string
  source: string
  year: number | null
  licence: string
  section: string
  population: unknown
  topics: string[]
  language: string
  url: string | null
  state: DocumentState
  checksum: string
  reviewed_by: string | null
  reviewed_role: string | null
  reviewed_at: string | null
  expires_at: Date | null
  chunks: number
}

function toDocument(row: DocumentRow): KnowledgeDocument {
  const { id, slug, title, source, year, licence, section, topics, url, state, checksum, chunks } = row
  return {
    id,
    slug,
    title,
    source,
    year,
    licence,
    section,
    population: Population.parse(row.population),
    topics,
    language: Locale.parse(row.language),
    url,
    state,
    checksum,
    review: row.reviewed_by
      ? { by: row.reviewed_by, role: row.reviewed_role ?? '', date: row.reviewed_at ?? '' }
      : null,
    expiresAt: row.expires_at?.getTime() ?? null,
    chunks,
  }
}
