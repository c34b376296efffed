import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import type { Store } from '../store/open.ts'
import { openTestStore } from '../store/testing.ts'
import {
  addDocument,
  listDocuments,
  loadStarter,
  publishDocument,
  reviewDocument,
  starterDocuments,
} from './library.ts'
import { createRetriever } from './retrieve.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())

const tenant = () => store.createTenant({ name: 'Clinic' })
const REVIEW = { by: 'Dr. Bo', role: 'physician', date: '2026-01-31' }
const find = (tenantId: string, question: string, subject = UNKNOWN_SUBJECT) =>
  createRetriever(store).search({ tenantId, question, locale: 'en', subject })

const written = (words: string) => `---
id: hiccups
title: Hiccups
source: Own guidance
year: 2024
licence: Apache-2.0
section: stomach
language: en
review: { reviewed_by: "Somebody", role: "physician", date: "2020-01-01" }
---

## What you can do

${words}
`

describe('the starter library', () => {
  test('is published unreviewed in demo mode, and found', async () => {
    const tenantId = await tenant()
    const { added, passages } = await loadStarter(store, tenantId, { publish: true })
    expect(added).toBe((await starterDocuments()).length)
    expect(passages).toBeGreaterThan(added)
    const [best] = await find(tenantId, 'How long does a cold last?')
    expect(best).toMatchObject({ title: expect.stringMatching(/^Common cold: /), reviewed: false })
  })

  test('is loaded once', async () => {
    const tenantId = await tenant()
    await loadStarter(store, tenantId, { publish: true })
    expect(await loadStarter(store, tenantId, { publish: true })).toEqual({ added: 0, passages: null })
  })

  test('waits in quarantine elsewhere, and nothing of it is found', async () => {
    const tenantId = await tenant()
    await loadStarter(store, tenantId, { publish: false })
    const states = new Set((await listDocuments(store, tenantId)).map(({ state }) => state))
    expect([...states]).toEqual(['quarantine'])
    expect(await find(tenantId, 'How long does a cold last?')).toEqual([])
  })
})

describe('a document of the tenant', () => {
  test('is found after a person has reviewed it and it was published, whatever its file says', async () => {
    const tenantId = await tenant()
    const { id } = await addDocument(store, tenantId, written('Sip cold water for the hiccups.'))
    await expect(publishDocument(store, tenantId, id)).rejects.toMatchObject({ code: 'conflict' })
    expect(await find(tenantId, 'hiccups')).toEqual([])
    await reviewDocument(store, tenantId, id, REVIEW)
    expect(await publishDocument(store, tenantId, id)).toEqual({ passages: 1 })
    expect(await find(tenantId, 'hiccups')).toMatchObject([{ document: id, reviewed: true }])
    expect(await listDocuments(store, tenantId)).toMatchObject([
      { slug: 'hiccups', state: 'published', review: REVIEW },
    ])
  })

  test('waits again when its words change', async () => {
    const tenantId = await tenant()
    const { id } = await addDocument(store, tenantId, written('Sip cold water for the hiccups.'))
    await reviewDocument(store, tenantId, id, REVIEW)
    await publishDocument(store, tenantId, id)
    expect(await addDocument(store, tenantId, written('Sip cold water for the hiccups.'))).toEqual({ id, isNew: false })
    expect(await find(tenantId, 'hiccups')).toHaveLength(1)
    expect(await addDocument(store, tenantId, written('Hold your breath.'))).toEqual({ id, isNew: true })
    expect(await find(tenantId, 'hiccups')).toEqual([])
    await expect(publishDocument(store, tenantId, id)).rejects.toMatchObject({ code: 'conflict' })
  })
})
