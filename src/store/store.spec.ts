import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { auditSpec, takeUnmarked } from './audit.spec.ts'
import { verifyAudit } from './audit.ts'
import type { Store } from './open.ts'
import type { Tx } from './tenant.ts'

const CELL = { table: 'people', column: 'name', id: 'row-1' }

/** What every store keeps, on the embedded database and on a server. */
export function storeSpec(open: () => Promise<Store>): void {
  let store: Store
  let tenant: string
  let other: string
  beforeAll(async () => {
    store = await open()
    tenant = await store.createTenant({ name: 'North clinic' })
    other = await store.createTenant({ name: 'South clinic' })
  })
  afterAll(() => store?.close())

  describe('tenants', () => {
    it('shows a tenant its own rows only, whatever the query asks', async () => {
      const names = (id: string) => store.withTenant(id, (tx) => tx.query('select name from app.tenants order by name'))
      expect(await names(tenant)).toEqual([{ name: 'North clinic' }])
      expect(await names(other)).toEqual([{ name: 'South clinic' }])
    })

    it('refuses to write a row for another tenant', async () => {
      const write = store.withTenant(tenant, (tx) =>
        tx.query('insert into app.tenants (tenant_id, name, created_at) values ($1, $2, now())', [
          crypto.randomUUID(),
          'x',
        ]),
      )
      await expect(write).rejects.toMatchObject({ code: '42501' })
    })

    it.each(["'; drop schema app cascade; --", '', 'ABC', '00000000-0000-0000-0000-00000000000g'])(
      'knows no tenant %j',
      async (id) => {
        await expect(store.withTenant(id, async () => 1)).rejects.toMatchObject({ code: 'not_found' })
      },
    )

    it('lets housekeeping see all tenants and change nothing', async () => {
      expect((await store.tenants()).map((row) => row.name).sort()).toEqual(['North clinic', 'South clinic'])
      await expect(store.system((query) => query(`update app.tenants set name = 'x'`))).rejects.toMatchObject({
        code: /25006|42501/,
      })
    })

    it.each([
      ['change an audit entry', 'update app.audit set seq = seq'],
      ['delete an audit entry', 'delete from app.audit'],
      ['delete a key', 'delete from app.tenant_keys'],
      ['drop a table', 'drop table app.audit'],
      ['make a table', 'create table app.mine (id int)'],
      ['read the accounts schema', 'select 1 from auth.session'],
      ['read the settings', 'select * from meta.settings'],
      ['read checkpoints', 'select * from graph.checkpoints'],
      ['read jobs', 'select * from jobs.job'],
    ])('forbids the application role to %s', async (_, sql) => {
      await expect(store.withTenant(tenant, (tx) => tx.query(sql))).rejects.toMatchObject({ code: /42501|42P01/ })
    })
  })

  describe('privileges', () => {
    it('protects every table of schema app by a policy that is forced on its owner too', async () => {
      const { rows } = await store.pool.query<{ table: string }>(`
        select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'app' and c.relkind in ('r', 'p', 'v', 'm', 'f')
          and not (c.relrowsecurity and c.relforcerowsecurity
            and exists (select 1 from pg_policies p where p.schemaname = 'app' and p.tablename = c.relname
              and p.qual = '(tenant_id = app.tenant())' and p.roles = '{app_user}')
            and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and a.attnotnull))`)
      expect(rows).toEqual([])
    })

    it('gives each role nothing outside of its own schema', async () => {
      const homes = { app_user: 'app', app_system: 'app', auth_user: 'auth', graph_user: 'graph', jobs_user: 'jobs' }
      for (const [role, home] of Object.entries(homes)) {
        const { rows } = await store.pool.query<{ thing: string }>(
          `select n.nspname || '.' || c.relname as thing from pg_class c join pg_namespace n on n.oid = c.relnamespace
           where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', $2) and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
             and case when c.relkind = 'S' then has_sequence_privilege($1, c.oid, 'usage, select, update')
               else has_table_privilege($1, c.oid, 'select, insert, update, delete, truncate, references, trigger')
                 or has_any_column_privilege($1, c.oid, 'select, insert, update, references') end
           union all
           select nspname from pg_namespace where nspname not in ('pg_catalog', 'information_schema', $2)
             and nspname !~ '^pg_' and has_schema_privilege($1, oid, 'usage, create')
           union all
           select nspname || ' (create)' from pg_namespace where nspname = $2 and nspname <> 'jobs' and has_schema_privilege($1, oid, 'create')
           union all
           select 'database' where has_database_privilege($1, current_database(), 'create')`,
          [role, home],
        )
        expect(rows, role).toEqual([])
      }
    })

    it('binds every role: none is superuser, passes row security, or inherits another', async () => {
      const { rows } = await store.pool.query(
        `select rolname from pg_roles r where rolname in ('app_user', 'app_system', 'auth_user', 'graph_user', 'jobs_user')
           and (rolsuper or rolbypassrls or rolcanlogin or rolcreaterole or exists (select 1 from pg_auth_members where member = r.oid))`,
      )
      expect(rows).toEqual([])
    })

    it('runs each library as its own role in its own schema', async () => {
      for (const schema of ['auth', 'graph', 'jobs'] as const) {
        const expectRole = async () => {
          // As many at once as there are connections, so that each of them is looked at.
          const ask = () => store.poolFor(schema).query('select current_user as role, current_schema as schema')
          for (const { rows } of await Promise.all(Array.from({ length: 4 }, ask))) {
            expect(rows).toEqual([{ role: `${schema}_user`, schema }])
          }
        }
        await expectRole()
        const spoil = () => store.poolFor(schema).query('select * from app.tenants')
        const spoilt = await Promise.allSettled(Array.from({ length: 4 }, spoil))
        for (const each of spoilt) expect(each).toMatchObject({ status: 'rejected', reason: { code: '42501' } })
        await store.poolFor(schema).query('set search_path = public')
        await expectRole()
      }
    })
  })

  describe('transactions', () => {
    it('keeps nothing of a transaction that threw, and runs what waits for the commit only after one', async () => {
      const ran: string[] = []
      const attempt = store.withTenant(tenant, async (tx) => {
        await tx.query(`update app.tenants set name = 'Renamed'`)
        tx.afterCommit(() => ran.push('never'))
        throw new Error('stop')
      })
      await expect(attempt).rejects.toThrow('stop')
      await store.withTenant(tenant, async (tx) => {
        tx.afterCommit(() => ran.push('after'))
        expect(await tx.query('select name from app.tenants')).toEqual([{ name: 'North clinic' }])
        expect(ran).toEqual([])
      })
      expect(ran).toEqual(['after'])
    })

    it('does not report success when an error inside was swallowed', async () => {
      const attempt = store.withTenant(tenant, async (tx) => {
        await tx.query(`update app.tenants set name = 'Renamed'`)
        await tx.query('select 1 / 0').catch(() => {})
      })
      await expect(attempt).rejects.toMatchObject({ code: 'internal' })
      expect(await store.withTenant(tenant, (tx) => tx.query('select name from app.tenants'))).toEqual([
        { name: 'North clinic' },
      ])
    })

    it('refuses a transaction that is used after its end', async () => {
      let kept: Tx | undefined
      await store.withTenant(tenant, async (tx) => void (kept = tx))
      await expect(kept!.query('select 1')).rejects.toMatchObject({ code: 'internal' })
    })

    it.each([
      ['another tenant transaction', () => store.withTenant(tenant, async () => 1)],
      ['housekeeping', () => store.system(async () => 1)],
      ['the pool', () => store.pool.query('select 1')],
      ['a client of the pool', () => store.pool.connect()],
      ['the pool of a library', () => store.poolFor('graph').query('select 1')],
      ['a cipher that must be loaded', () => store.cipher(crypto.randomUUID())],
    ])('throws on %s inside a transaction, and goes on after it', async (_, nested) => {
      const attempt = store.withTenant(tenant, async () => {
        await new Promise((resolve) => setTimeout(resolve, 1))
        await nested()
      })
      await expect(attempt).rejects.toMatchObject({ code: 'nested_use' })
      expect(await store.withTenant(tenant, async () => 'fine')).toBe('fine')
    })

    it('throws on nested use while a library holds a client, and lets it go on after release', async () => {
      const client = await store.poolFor('auth').connect()
      await expect(store.withTenant(tenant, async () => 1)).rejects.toMatchObject({ code: 'nested_use' })
      client.release()
      expect(await store.withTenant(tenant, async () => 1)).toBe(1)
    })

    it('takes side by side what is not nested', async () => {
      const counts = await Promise.all(
        Array.from({ length: 40 }, (_, n) =>
          store.withTenant(n % 2 ? tenant : other, (tx) => tx.query('select $1::int as n', [n])),
        ),
      )
      expect(counts.map(([row]) => row?.['n'])).toEqual(Array.from({ length: 40 }, (_, n) => n))
    })
  })

  describe('released clients', () => {
    const state = `select current_user as role, current_setting('app.tenant', true) as tenant, current_setting('search_path') as path`

    it.each([
      ['an open transaction with a role', 'begin; set local role app_user'],
      ['a failed transaction', 'begin; set local role app_user; select 1 / 0'],
      ['a session role', 'set role app_user'],
      ['a session setting', `select set_config('app.tenant', 'leak', false)`],
      ['another search path', 'set search_path = graph'],
    ])('never pass on %s', async (_, sql) => {
      const before = (await store.pool.query(state)).rows[0]
      // Every client of the pool has been spoilt, so the next user gets one of them.
      const clients = await Promise.all(
        store.kind === 'server' ? Array.from({ length: 12 }, () => takeUnmarked(store)) : [takeUnmarked(store)],
      )
      for (const client of clients) await client.query(sql).catch(() => {})
      for (const client of clients) client.release()
      for (let n = 0; n < 12; n++) {
        const after = (await store.pool.query(state)).rows[0]
        expect({ ...after, tenant: after.tenant || null }).toEqual({ ...before, tenant: before.tenant || null })
      }
    })

    it('are released once', async () => {
      const client = await takeUnmarked(store)
      client.release()
      expect(() => client.release()).toThrow(/released twice/)
    })
  })

  describe('sealed cells', () => {
    it('open where they were sealed', async () => {
      await store.withTenant(tenant, async (tx) => {
        const sealed = await tx.seal(CELL, 'Ana Núñez \u{1f642}')
        expect(sealed.includes('Ana')).toBe(false)
        expect(await tx.open(CELL, sealed)).toBe('Ana Núñez \u{1f642}')
        expect(await tx.seal(CELL, 'Ana Núñez \u{1f642}')).not.toEqual(sealed)
      })
    })

    it.each([
      ['row', { ...CELL, id: 'row-2' }],
      ['column', { ...CELL, column: 'email' }],
      ['table', { ...CELL, table: 'notes' }],
      ['name that only joins to the same letters', { table: 'people', column: 'namer', id: 'ow-1' }],
    ])('do not open in another %s', async (_, moved) => {
      const attempt = store.withTenant(tenant, async (tx) => tx.open(moved, await tx.seal(CELL, 'secret')))
      await expect(attempt).rejects.toMatchObject({ code: 'corrupt' })
    })

    it('do not open for another tenant', async () => {
      const sealed = await store.withTenant(tenant, (tx) => tx.seal(CELL, 'secret'))
      await expect(store.withTenant(other, (tx) => tx.open(CELL, sealed))).rejects.toMatchObject({ code: 'corrupt' })
    })

    it('stay readable when the key is rotated, while new ones use the new key', async () => {
      const old = await store.withTenant(tenant, (tx) => tx.seal(CELL, 'old'))
      const version = await store.rotateKey(tenant, 'system')
      await store.withTenant(tenant, async (tx) => {
        const fresh = await tx.seal(CELL, 'new')
        expect(fresh.readUInt32BE(9)).toBe(version)
        expect(old.readUInt32BE(9)).toBeLessThan(version)
        expect(await tx.open(CELL, old)).toBe('old')
        expect(await tx.open(CELL, fresh)).toBe('new')
      })
      expect(await verifyAudit(store, tenant)).toMatchObject({ ok: true })
    })
  })

  describe('notices', () => {
    it('arrive after the commit, in order, and not from a transaction that was rolled back', async () => {
      const got: string[] = []
      const last = new Promise<void>((resolve) => {
        void store
          .listen('test_channel', (payload) => {
            got.push(payload)
            if (payload === 'last') resolve()
          })
          .then(async () => {
            await store
              .withTenant(tenant, async (tx) => {
                await store.notify('test_channel', 'lost', tx)
                throw new Error('stop')
              })
              .catch(() => {})
            await store.withTenant(tenant, (tx) => store.notify('test_channel', 'first', tx))
            await store.notify('test_channel', 'last')
          })
      })
      await last
      expect(got).toEqual(['first', 'last'])
    })

    it.each(['A', 'a-b', 'a b', '"', ''])('refuse the channel name %j', async (channel) => {
      await expect(store.listen(channel, () => {})).rejects.toMatchObject({ code: 'internal' })
      await expect(store.notify(channel, '')).rejects.toMatchObject({ code: 'internal' })
    })

    it('go on after a handler threw', async () => {
      const got: string[] = []
      const heard = new Promise<void>((resolve) => {
        void store
          .listen('throwing', (payload) => {
            got.push(payload)
            if (payload === 'second') resolve()
            throw new Error('broken handler')
          })
          .then(() => store.notify('throwing', 'first'))
          .then(() => store.notify('throwing', 'second'))
      })
      await heard
      expect(got).toEqual(['first', 'second'])
    })

    it('stop when asked to', async () => {
      const got: string[] = []
      const stop = await store.listen('other_channel', (payload) => got.push(payload))
      await stop()
      await store.notify('other_channel', 'x')
      const done = new Promise<void>(
        (resolve) => void store.listen('the_end', () => resolve()).then(() => store.notify('the_end', '')),
      )
      await done
      expect(got).toEqual([])
    })
  })

  describe('migrations', () => {
    it('install the queue tables that the queue library expects, and record their own names', async () => {
      const { rows } = await store.pool.query('select name from meta.migrations order by id')
      expect(rows[0]).toEqual({ name: '0001_base' })
      expect((await store.pool.query('select version from jobs.version')).rows).toHaveLength(1)
      expect((await store.pool.query('select max(v) as v from graph.checkpoint_migrations')).rows[0].v).toBeGreaterThan(
        0,
      )
    })
  })

  describe('vectors', () => {
    it('are there if and only if the server has them, and their tables wait otherwise', async () => {
      const { rows } = await store.pool.query(
        `select exists (select 1 from pg_available_extensions where name = 'vector') as available,
           exists (select 1 from pg_extension where extname = 'vector') as installed,
           to_regclass('meta.vector_migrations') is not null as migrated`,
      )
      expect(rows).toEqual([{ available: store.hasVector, installed: store.hasVector, migrated: store.hasVector }])
    })
  })

  auditSpec(() => store)
}
