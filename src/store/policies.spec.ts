import { describe, expect, it } from 'vitest'
import type { Store } from './open.ts'
import { addPolicy, currentPolicy, policyVersions } from './policies.ts'

/** A tenant's policy is a chain of versions that only grows. */
export function policiesSpec(open: () => Store): void {
  describe('policies', () => {
    const within = async () => {
      const store = open()
      const tenantId = await store.createTenant({ name: 'Clinic' })
      return <T>(work: Parameters<typeof store.withTenant<T>>[1]) => store.withTenant(tenantId, work)
    }
    const one = (parentVersion: number, document: unknown) => ({ parentVersion, document, author: 'operator', now: 5 })

    it('start with none, and the latest holds', async () => {
      const run = await within()
      expect(await run(currentPolicy)).toBeNull()
      await run((tx) => addPolicy(tx, one(0, { name: 'first' })))
      await run((tx) => addPolicy(tx, one(1, { name: 'second' })))
      expect(await run(currentPolicy)).toMatchObject({
        version: 2,
        author: 'operator',
        at: 5,
        document: { name: 'second' },
      })
      expect((await run(policyVersions)).map(({ version }) => version)).toEqual([1, 2])
    })

    it.each([
      ['behind', 0],
      ['ahead', 2],
    ])('refuse a version made on one that is %s', async (_, parent) => {
      const run = await within()
      await run((tx) => addPolicy(tx, one(0, { name: 'first' })))
      await expect(run((tx) => addPolicy(tx, one(parent, { name: 'other' })))).rejects.toMatchObject({ code: 'stale' })
    })

    it('lose neither of two that come at once', async () => {
      const run = await within()
      const both = await Promise.allSettled(['a', 'b'].map((name) => run((tx) => addPolicy(tx, one(0, { name })))))
      expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
      expect(await run(policyVersions)).toHaveLength(1)
    })

    it.each([
      ['changed', `update app.policies set author = 'else'`],
      ['taken away', `delete from app.policies`],
    ])('are never %s', async (_, sql) => {
      const run = await within()
      await run((tx) => addPolicy(tx, one(0, { name: 'first' })))
      await expect(run((tx) => tx.query(sql))).rejects.toThrow(/permission denied/)
    })

    it('are one checksum for one content, whatever the order of its keys', async () => {
      const run = await within()
      await run((tx) => addPolicy(tx, one(0, { name: 'p', input: [{ a: 1, b: 2 }] })))
      await run((tx) => addPolicy(tx, one(1, { input: [{ b: 2, a: 1 }], name: 'p' })))
      const [first, second] = await run(policyVersions)
      expect(first?.checksum).toBe(second?.checksum)
    })

    it('belong to their tenant', async () => {
      const run = await within()
      await run((tx) => addPolicy(tx, one(0, { name: 'first' })))
      const other = await within()
      expect(await other(currentPolicy)).toBeNull()
    })
  })
}
