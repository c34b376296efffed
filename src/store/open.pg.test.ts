import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from './open.ts'
import { storeSpec } from './store.spec.ts'
import { startTestServer, type TestServer } from './testing-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

describe('store on a Postgres server', () => storeSpec(() => server.openStore()))

describe('several processes on one server', () => {
  const options = async () => ({
    databaseUrl: await server.createDatabase(),
    dataDir: join(server.folder, 'unused'),
    keyFile: join(server.folder, 'shared.key'),
  })

  it('may start at once on an empty database', async () => {
    const place = await options()
    const stores = await Promise.all([1, 2, 3].map(() => openStore(place)))
    const tenant = await stores[0]!.createTenant({ name: 'Shared' })
    for (const store of stores) expect(await store.tenants()).toEqual([{ id: tenant, name: 'Shared' }])
    await Promise.all(stores.map((store) => store.close()))
  })

  it('hear each other, read what the other sealed with a newer key, and need the same master key', async () => {
    const place = await options()
    const [one, two] = [await openStore(place), await openStore(place)]
    const tenant = await one.createTenant({ name: 'Shared' })
    const cell = { table: 'people', column: 'name', id: '1' }
    const old = await two.withTenant(tenant, (tx) => tx.seal(cell, 'old'))
    await one.rotateKey(tenant, 'system')
    const fresh = await one.withTenant(tenant, (tx) => tx.seal(cell, 'new'))
    expect(await two.withTenant(tenant, async (tx) => [await tx.open(cell, old), await tx.open(cell, fresh)])).toEqual([
      'old',
      'new',
    ])

    const heard = new Promise<string>(
      (resolve) => void two.listen('shared_channel', resolve).then(() => one.notify('shared_channel', 'hello')),
    )
    expect(await heard).toBe('hello')
    const keyFile = join(server.folder, 'another.key')
    await openStore({ ...(await options()), keyFile }).then((store) => store.close())
    await expect(openStore({ ...place, keyFile })).rejects.toMatchObject({ code: 'bad_key' })
    await Promise.all([one.close(), two.close()])
  })

  it('are told to look for themselves after the listening connection was lost', async () => {
    const place = await options()
    const store = await openStore(place)
    const got: string[] = []
    let next = () => {}
    await store.listen('fragile', (payload) => {
      got.push(payload)
      next()
    })
    const told = new Promise<void>((resolve) => (next = resolve))
    await store.pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query = 'listen fragile'`,
    )
    await told
    const again = new Promise<void>((resolve) => (next = resolve))
    await store.notify('fragile', 'back')
    await again
    expect(got).toEqual(['', 'back'])
    await store.close()
  })
})
