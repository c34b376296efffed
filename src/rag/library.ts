import { readdirSync, readFileSync } from 'node:fs'
import type { Locale } from '../core/chat.ts'
import { AppError } from '../core/errors.ts'
import { indexChunks, putChunks } from '../store/chunks.ts'
import * as documents from '../store/documents.ts'
import type { Store } from '../store/open.ts'
import type { Tx } from '../store/tenant.ts'
import { documentWeight } from './bm25.ts'
import { chunkDocument } from './chunk.ts'
import { checksumOf, parseDocument, toNewDocument, type WrittenDocument } from './document.ts'

const STARTER = new URL('./knowledge/', import.meta.url)

/** The documents that are shipped, by file name. Nobody has reviewed them for any one clinic. */
export async function starterDocuments(): Promise<WrittenDocument[]> {
  return starterFiles().map(({ markdown }) => parseDocument(markdown))
}

/** A shipped document is called as its file is. Read in one go: dozens of small waits cost a start more than the files. */
function starterFiles(): { slug: string; markdown: string }[] {
  return readdirSync(STARTER)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => ({
      slug: name.slice(0, -'.md'.length),
      markdown: readFileSync(new URL(name, STARTER), 'utf8'),
    }))
}

/**
 * Puts the shipped documents into a tenant's library. What is there with the same words stays as it is.
 * @param publish at once and unreviewed (demo mode, which says so on each citation); else they wait in quarantine
 * @returns how many were new, and how many passages can be found now (null: nothing was indexed)
 */
export async function loadStarter(
  store: Store,
  tenantId: string,
  { publish }: { publish: boolean },
): Promise<{ added: number; passages: number | null }> {
  // Each start comes by here, so what is known is told by its checksum and not read any further.
  const known = await store.withTenant(tenantId, (tx) => documents.documentChecksums(tx))
  const fresh = starterFiles()
    .filter(({ slug, markdown }) => known.get(slug) !== checksumOf(markdown))
    .map(({ markdown }) => parseDocument(markdown))
  if (fresh.length === 0) return { added: 0, passages: null }
  const prepared = await Promise.all(fresh.map(async (one) => ({ one, chunks: await chunkDocument(one) })))
  const now = store.clock.now()
  return store.withTenant(tenantId, async (tx) => {
    for (const { one, chunks } of prepared) {
      const { id } = await documents.putDocument(tx, toNewDocument(one, now))
      await putChunks(tx, { documentId: id, chunks, now })
      if (publish) await documents.moveDocument(tx, id, { to: 'published', now })
    }
    const passages = await reindex(store, tx, new Set(fresh.map(({ description }) => description.language)))
    return { added: fresh.length, passages }
  })
}

/**
 * Takes a document in. It waits in quarantine until a named person has reviewed it and somebody publishes it; new words
 * under a known id take the place of the old ones and wait again.
 * @param markdown with front matter (see `document.ts`)
 * @throws AppError `bad_input`
 */
export async function addDocument(
  store: Store,
  tenantId: string,
  markdown: string,
): Promise<{ id: string; isNew: boolean }> {
  const written = parseDocument(markdown)
  const chunks = await chunkDocument(written)
  const now = store.clock.now()
  return store.withTenant(tenantId, async (tx) => {
    const put = await documents.putDocument(tx, toNewDocument(written, now))
    if (put.isNew) {
      await putChunks(tx, { documentId: put.id, chunks, now })
      // It may have replaced a published one, whose terms must no longer count.
      await reindex(store, tx, [written.description.language])
    }
    return put
  })
}

/** The tenant's documents, by title. */
export function listDocuments(store: Store, tenantId: string): ReturnType<typeof documents.listDocuments> {
  return store.withTenant(tenantId, (tx) => documents.listDocuments(tx))
}

/**
 * Notes that a person has read the document and stands by it.
 * @param review who, in which role, on which ISO date
 * @throws AppError `not_found`, `conflict`
 */
export function reviewDocument(
  store: Store,
  tenantId: string,
  id: string,
  review: { by: string; role: string; date: string },
): Promise<void> {
  const now = store.clock.now()
  return store.withTenant(tenantId, (tx) => documents.moveDocument(tx, id, { to: 'reviewed', review, now }))
}

/**
 * Lets a reviewed document be found and cited from now on.
 * @throws AppError `not_found`; `conflict` while nobody has reviewed it
 */
export function publishDocument(store: Store, tenantId: string, id: string): Promise<{ passages: number | null }> {
  const now = store.clock.now()
  return store.withTenant(tenantId, async (tx) => {
    const { language, state } = await documents.getDocument(tx, id)
    if (state === 'quarantine') {
      throw new AppError('conflict', 'Nobody has reviewed this document. Review it first, then publish it.')
    }
    await documents.moveDocument(tx, id, { to: 'published', now })
    return { passages: await reindex(store, tx, [language]) }
  })
}

/** Without pgvector there is nothing to index, and retrieval abstains. */
async function reindex(store: Store, tx: Tx, languages: Iterable<Locale>): Promise<number | null> {
  if (!store.hasVector) return null
  let passages = 0
  for (const language of languages) {
    passages += await indexChunks(tx, { language, weigh: documentWeight, now: store.clock.now() })
  }
  return passages
}
