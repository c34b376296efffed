import { afterAll, beforeAll, expect, it } from 'vitest'
import { audit, verifyAudit } from './audit.ts'
import type { Store } from './open.ts'
import { openTestStore } from './testing.ts'

let store: Store
beforeAll(async () => {
  store = await openTestStore()
})
afterAll(() => store.close())
it('works', async () => {
  const t = await store.createTenant({ name: 'A' })
  await store.withTenant(t, async (tx) => {
    const cell = { table: 'x', column: 'y', id: '1' }
    const s = await tx.seal(cell, 'hello')
    expect(await tx.open(cell, s)).toBe('hello')
    await audit(tx, [{ actor: 'system', action: 'a.b', object: 'x:1', counts: { z: 1, a: 2.5 }, ms: 1.25 }])
  })
  expect(await verifyAudit(store, t)).toMatchObject({ ok: true, entries: 1 })
  const got: string[] = []
  await store.listen('ch', (p) => got.push(p))
  await store.withTenant(t, (tx) => store.notify('ch', 'p1', tx))
  await store.notify('ch', 'p2')
  await new Promise((r) => setTimeout(r, 50))
  expect(got).toEqual(['p1', 'p2'])
  expect(store.hasVector).toBe(true)
  expect(await store.tenants()).toHaveLength(1)
})
