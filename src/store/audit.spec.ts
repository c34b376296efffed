import type { PoolClient } from 'pg'
import { describe, expect, it } from 'vitest'
import { HOUR } from '../core/clock.ts'
import { audit, auditPage, verifyAudit } from './audit.ts'
import type { Store } from './open.ts'
import type { StorePool } from './pool.ts'

/** A client that the test itself does not count as holding, so that it can take several. */
export function takeUnmarked(store: Store): Promise<PoolClient> {
  return (store.pool as StorePool).take({ mark: false })
}

/** The tenant's hash chain, also against somebody who holds the whole database. */
export function auditSpec(store: () => Store): void {
  describe('audit trail', () => {
    const write = (tenantId: string, count: number) =>
      store().withTenant(tenantId, (tx) =>
        audit(
          tx,
          Array.from({ length: count }, (_, n) => ({
            actor: n % 2 ? null : 'system',
            action: 'guard.verdict',
            object: `run:${n}`,
            code: 'pass',
            guard: { id: 'dosage', version: 3, stage: 'output' },
            counts: { spans: n, b: 1, a: 0.5 },
            ms: n / 3,
            encounterId: '018f0000-0000-7000-8000-000000000001',
          })),
        ),
      )
    /** As somebody with the whole database in hands, past every role and policy. */
    const tamper = async (tenantId: string, sql: string) => {
      const client = await takeUnmarked(store())
      try {
        await client.query(
          `alter table app.audit no force row level security; alter table app.audit_heads no force row level security`,
        )
        await client.query(sql.replaceAll('TENANT', `'${tenantId}'`))
        await client.query(
          `alter table app.audit force row level security; alter table app.audit_heads force row level security`,
        )
      } finally {
        client.release()
      }
    }

    it('verifies from the first entry to the last, whatever was batched', async () => {
      const id = await store().createTenant({ name: 'Chain' })
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: true, entries: 0 })
      for (const count of [1, 5, 0, 12]) await write(id, count)
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: true, entries: 18 })
    })

    it('keeps one chain when many write at once', async () => {
      const id = await store().createTenant({ name: 'Busy' })
      await Promise.all(Array.from({ length: 20 }, () => write(id, 3)))
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: true, entries: 60 })
    })

    it('is shown page by page, each verdict with its guard, counts and time', async () => {
      const id = await store().createTenant({ name: 'Read' })
      await write(id, 3)
      await store().withTenant(id, (tx) => audit(tx, [{ actor: 'system', action: 'note.sign', object: 'note:1' }]))
      const page = (after: number) => store().withTenant(id, (tx) => auditPage(tx, { after, limit: 2 }))
      const first = await page(0)
      expect(first).toMatchObject({
        entries: [
          { entry: 1, actor: 'system', action: 'guard.verdict', object: 'run:0', code: 'pass', ms: 0 },
          {
            entry: 2,
            actor: null,
            guard: { id: 'dosage', version: 3, stage: 'output' },
            counts: { spans: 1, b: 1, a: 0.5 },
            ms: 1 / 3,
          },
        ],
        next: 2,
      })
      expect((await page(2)).entries[1]).toMatchObject({ action: 'note.sign', guard: null, counts: {}, ms: null })
      expect(await page(4)).toEqual({ entries: [], next: null })
    })

    it('says nothing of a transaction that was rolled back', async () => {
      const id = await store().createTenant({ name: 'Rollback' })
      const attempt = store().withTenant(id, async (tx) => {
        await audit(tx, [{ actor: 'system', action: 'a', object: 'b:1' }])
        throw new Error('stop')
      })
      await expect(attempt).rejects.toThrow('stop')
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: true, entries: 0 })
    })

    it.each([
      ['a changed actor', `update app.audit set actor = 'patient' where tenant_id = TENANT and seq = 4`, 4],
      ['a changed time', `update app.audit set at = at + interval '1 ms' where tenant_id = TENANT and seq = 2`, 2],
      ['a changed count', `update app.audit set counts = '{"spans": 9}' where tenant_id = TENANT and seq = 7`, 7],
      ['a deleted entry', 'delete from app.audit where tenant_id = TENANT and seq = 5', 5],
      [
        'two swapped entries',
        `update app.audit set seq = 100 where tenant_id = TENANT and seq = 3;
        update app.audit set seq = 3 where tenant_id = TENANT and seq = 4;
        update app.audit set seq = 4 where tenant_id = TENANT and seq = 100`,
        3,
      ],
      ['a forged hash', `update app.audit set hash = sha256('x') where tenant_id = TENANT and seq = 6`, 6],
      ['a cut-off end', 'delete from app.audit where tenant_id = TENANT and seq > 8', 9],
      [
        'an entry nobody chained',
        `insert into app.audit (tenant_id, seq, at, action, object, hash)
        values (TENANT, 11, now(), 'x', 'y', sha256('x'))`,
        11,
      ],
    ])('names the first bad entry after %s', async (_, sql, firstBad) => {
      const id = await store().createTenant({ name: 'Tampered' })
      await write(id, 10)
      await tamper(id, sql)
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: false, firstBad })
    })

    it('notices a trail that was rolled back as a whole, by a head kept elsewhere', async () => {
      const id = await store().createTenant({ name: 'Rolled back' })
      await write(id, 3)
      const early = await verifyAudit(store(), id)
      await write(id, 3)
      const kept = await verifyAudit(store(), id)
      if (!early.ok || !kept.ok) throw new Error('expected both to verify')
      expect(await verifyAudit(store(), id, early)).toMatchObject({ ok: true })
      await tamper(
        id,
        `delete from app.audit where tenant_id = TENANT and seq > 3;
        update app.audit_heads set seq = 3, hash = decode('${early.head}', 'hex') where tenant_id = TENANT`,
      )
      expect(await verifyAudit(store(), id)).toMatchObject({ ok: true, entries: 3 })
      expect(await verifyAudit(store(), id, kept)).toMatchObject({ ok: false, firstBad: 4 })
    })

    it.each([
      ['an object', { actor: 'system', action: 'a', object: 'my chest hurts' }],
      ['a code', { actor: 'system', action: 'a', object: 'b:1', code: 'Ana Lopez' }],
      ['the name of a count', { actor: 'system', action: 'a', object: 'b:1', counts: { 'chest pain': 1 } }],
      ['a number', { actor: 'system', action: 'a', object: 'b:1', ms: Number.NaN }],
    ])('refuses text in %s, and does not repeat it', async (_, row) => {
      const id = await store().createTenant({ name: 'Words' })
      const attempt = store().withTenant(id, (tx) => audit(tx, [row]))
      await expect(attempt).rejects.toMatchObject({
        code: 'internal',
        message: expect.not.stringMatching(/chest|Lopez/),
      })
    })

    it('takes its time from the clock of the store', async () => {
      const id = await store().createTenant({ name: 'Clock' })
      await write(id, 1)
      const [row] = await store().withTenant(id, (tx) => tx.query<{ at: Date }>('select at from app.audit'))
      expect(Math.abs(row!.at.getTime() - store().clock.now())).toBeLessThan(HOUR)
    })
  })
}
