import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { verifyAudit } from './audit.ts'
import { makeMasterKey } from './keys.ts'
import { changeMasterKey } from './master-key-change.ts'
import { openStore, type Store } from './open.ts'

interface Place {
  databaseUrl: string | null
  dataDir: string
  keyFile: string
}

/** A change of the master key on a database of its own; `place` makes an empty one. */
export function masterKeyChangeSpec(place: () => Promise<Place>): void {
  const cell = { table: 'people', column: 'name', id: '1' }
  /** The place with the key that holds now. */
  let now: Place
  let tenants: string[]
  let sealed: Buffer[]
  let newKeyFile: string
  let count = 0

  beforeAll(async () => {
    now = await place()
    const store = await openStore(now)
    tenants = [await store.createTenant({ name: 'North' }), await store.createTenant({ name: 'South' })]
    await store.rotateKey(tenants[0]!, 'system')
    sealed = []
    for (const id of tenants) sealed.push(await store.withTenant(id, (tx) => tx.seal(cell, `of ${id}`)))
    await store.close()
  })
  beforeEach(() => {
    newKeyFile = `${now.keyFile}.${++count}`
  })
  const change = () => changeMasterKey(now, { newKeyFile, actor: 'operator' })
  const versions = (store: Store, id: string) =>
    store.withTenant(id, (tx) => tx.query<{ version: number }>('select version from app.tenant_keys'))
  const reads = (store: Store) =>
    Promise.all(tenants.map((id, n) => store.withTenant(id, (tx) => tx.open(cell, sealed[n]!))))

  const stillReads = async () => {
    const store = await openStore(now)
    expect(await reads(store)).toEqual(tenants.map((id) => `of ${id}`))
    await store.close()
  }

  describe('a change of the master key', () => {
    it('leaves all data readable with the new file, and not with the old one', async () => {
      const old = now
      const before = readFileSync(old.keyFile)
      const made = await change()
      now = { ...old, keyFile: newKeyFile }
      expect(made.tenants).toBe(2)
      expect(readFileSync(old.keyFile)).toEqual(before)
      await expect(openStore(old)).rejects.toMatchObject({ code: 'bad_key' })
      const store = await openStore(now)
      expect(store.masterKeyId).toBe(made.to)
      expect(await reads(store)).toEqual(tenants.map((id) => `of ${id}`))
      let dataKeys = 0
      for (const id of tenants) {
        expect(await verifyAudit(store, id)).toMatchObject({ ok: true })
        dataKeys += (await versions(store, id)).length
      }
      // What is written from now on hangs on a key of its own, one a tenant, that the old master key never wrapped.
      expect(dataKeys).toBe(made.dataKeys + 2)
      const { rows } = await store.pool.query<{ forced: boolean }>(
        `select relforcerowsecurity as forced from pg_class where oid = 'app.tenant_keys'::regclass`,
      )
      expect(rows).toEqual([{ forced: true }])
      await store.close()
    })

    it('takes a key file that was prepared', async () => {
      const prepared = makeMasterKey(newKeyFile)
      expect(await change()).toMatchObject({ to: prepared.id })
      now = { ...now, keyFile: newKeyFile }
      await stillReads()
    })

    it('refuses while a process uses the data, and changes nothing', async () => {
      const store = await openStore(now)
      await expect(change()).rejects.toMatchObject({ code: now.databaseUrl === null ? 'folder_locked' : 'conflict' })
      expect(await reads(store)).toEqual(tenants.map((id) => `of ${id}`))
      await store.close()
      await stillReads()
    })

    it('refuses another key than that of the data, and changes nothing', async () => {
      const keyFile = `${now.keyFile}.stranger`
      makeMasterKey(keyFile)
      await expect(changeMasterKey({ ...now, keyFile }, { newKeyFile, actor: 'operator' })).rejects.toMatchObject({
        code: 'bad_key',
      })
      await stillReads()
    })

    it.each([
      ['the file of today', () => now.keyFile, 'bad_setting'],
      ['another file', () => written(`${now.keyFile}.text`), 'bad_key'],
    ])('refuses %s as the new one, and changes nothing', async (_, file, code) => {
      await expect(changeMasterKey(now, { newKeyFile: file(), actor: 'operator' })).rejects.toMatchObject({ code })
      await stillReads()
    })
  })
}

function written(file: string): string {
  writeFileSync(file, 'hello', { mode: 0o600 })
  return file
}
