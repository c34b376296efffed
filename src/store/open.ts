import { AsyncResource } from 'node:async_hooks'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { type Clock, isoTime, systemClock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { describeError, type Log, silentLog } from '../core/log.ts'
import { audit, chainStart } from './audit.ts'
import { embeddedPool } from './embedded-pool.ts'
import { type FolderLock, lockFolder } from './folder-lock.ts'
import {
  type Cipher,
  createCipher,
  createKeyRing,
  type KeyRing,
  type MasterKey,
  makeDataKey,
  makeMasterKey,
  readMasterKey,
  refuseKeyInside,
  type WrappedKey,
} from './keys.ts'
import { checkChannel, embeddedListener, type Listener, serverListener } from './listen.ts'
import { migrate, searchPath } from './migrate.ts'
import type { StorePool } from './pool.ts'
import { createRecentEvents, type RecentEvents } from './recent-events.ts'
import { type RoleSchema, roleOnOnePool, serverPool, serverRolePool, withMigrationLock } from './server-pool.ts'
import { runSystem, runTenant, type TenantScope, type Tx } from './tenant.ts'

export interface Store {
  readonly kind: 'embedded' | 'server'
  readonly clock: Clock
  readonly hasVector: boolean
  /** As the owner of the tables. Tenant data is never read here. */
  readonly pool: pg.Pool
  /** For libraries with tables of their own (better-auth, saver, pg-boss): in their schema, as their role. */
  poolFor(schema: RoleSchema): pg.Pool
  /** One transaction of one tenant, as the role that row-level security binds. Throws AppError `nested_use` inside another. */
  withTenant<T>(tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T>
  /** Read-only housekeeping across tenants (find due work): ids and codes, never clinical text. */
  system<T>(work: (query: Tx['query']) => Promise<T>): Promise<T>
  /** Makes a tenant with its data key and the start of its audit trail. Returns its id, a UUID. */
  createTenant(tenant: { id?: string; name: string }): Promise<string>
  tenants(): Promise<{ id: string; name: string }[]>
  /** A new data key for what is written from now on; older values stay readable. Returns the new version. */
  rotateKey(tenantId: string, actor: string): Promise<number>
  /** Seals and opens bytes outside of a transaction. `sealed`: a value that the cipher must be able to open. */
  cipher(tenantId: string, sealed?: Uint8Array): Promise<Cipher>
  /**
   * Calls `handler` for every notice on the channel, from any process. After a lost connection it is called once with an
   * empty payload, because notices may have been missed: look for yourself. Returns how to stop.
   */
  listen(channel: string, handler: (payload: string) => void): Promise<() => Promise<void>>
  /** Events that this process has just written, for whoever passes them on when their notice comes. */
  readonly recentEvents: RecentEvents
  /** With `tx` the notice leaves when the transaction commits. Payload: ids only, 7 900 bytes at most. */
  notify(channel: string, payload: string, tx?: Tx): Promise<void>
  /** The embedded database as a gzipped archive. Throws AppError `bad_setting` on a server, which has tools for this. */
  dump(): Promise<Uint8Array>
  readonly masterKeyId: string
  close(): Promise<void>
}

interface StoreOptions {
  /** Null = the embedded database in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
  keyFile: string
  clock?: Clock
  log?: Log
  /** An embedded database that is already open (tests, evaluation): `dataDir` is then not used. The store closes it. */
  embedded?: PGlite
}

/**
 * Opens the database, brings it up to date and checks the master key. The embedded one is made where there is none, and
 * so is the master key for a database without tenants.
 * @throws AppError `folder_locked`, `bad_key`, `bad_setting`, `corrupt`
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl === null ? openEmbedded(options) : openServer(options, options.databaseUrl)
}

async function openEmbedded(options: StoreOptions): Promise<Store> {
  const { dataDir, keyFile, log = silentLog } = options
  let lock: FolderLock | null = null
  if (!options.embedded) {
    refuseKeyInside(dataDir, keyFile)
    lock = lockFolder(dataDir)
  }
  let db: PGlite | null = null
  try {
    db = options.embedded ?? (await openFolder(dataDir))
    const pool = embeddedPool(db)
    pool.on('error', (error) => log.error('database-connection', describeError(error)))
    const { hasVector } = await pool.hold((client) => migrate(client))
    const open = db
    return await assemble(options, {
      kind: 'embedded',
      pool,
      hasVector,
      listener: embeddedListener(open, pool),
      poolFor: (schema) => roleOnOnePool(pool, schema),
      dump: async () => {
        const archive = await pool.hold(() => open.dumpDataDir('gzip'))
        return new Uint8Array(await archive.arrayBuffer())
      },
      async close() {
        await pool.end()
        await open.close()
        lock?.release()
      },
    })
  } catch (error) {
    if (!options.embedded) await db?.close()
    lock?.release()
    throw error
  }
}

/** Loaded here, because a process on a Postgres server has no use for 25 MB of WebAssembly. */
async function openFolder(dataDir: string): Promise<PGlite> {
  const { createEmbedded } = await import('./embedded.ts')
  mkdirSync(dirname(dataDir), { recursive: true })
  return createEmbedded({ dataDir })
}

async function openServer(options: StoreOptions, databaseUrl: string): Promise<Store> {
  const { log = silentLog } = options
  const { hasVector } = await withMigrationLock(databaseUrl, migrate)
  const pool = serverPool(databaseUrl)
  pool.on('error', (error) => log.error('database-connection', describeError(error)))
  const rolePools = new Map<RoleSchema, StorePool>()
  const listener = serverListener(databaseUrl, log)
  const close = async () => {
    await listener.close()
    await Promise.all([pool, ...rolePools.values()].map((each) => each.end()))
  }
  try {
    return await assemble(options, {
      kind: 'server',
      pool,
      hasVector,
      listener,
      poolFor(schema) {
        const made = rolePools.get(schema) ?? serverRolePool(databaseUrl, schema, pool)
        if (!rolePools.has(schema)) made.on('error', (error) => log.error('database-connection', describeError(error)))
        rolePools.set(schema, made)
        return made
      },
      dump() {
        throw new AppError(
          'bad_setting',
          'The database is a Postgres server. Back it up with pg_dump, and keep the key file apart.',
        )
      },
      close,
    })
  } catch (error) {
    await close()
    throw error
  }
}

interface Parts extends Pick<Store, 'kind' | 'hasVector' | 'poolFor' | 'dump' | 'close'> {
  pool: StorePool
  listener: Listener
}

async function assemble({ keyFile, clock = systemClock, log = silentLog }: StoreOptions, parts: Parts): Promise<Store> {
  const { pool, listener } = parts
  const master = await settleMasterKey(pool, keyFile)
  const keys = createKeyRing(master)
  const recentEvents = createRecentEvents()
  const scope: TenantScope = {
    pool,
    keys,
    clock,
    recent: recentEvents,
    searchPath: await searchPath(pool),
    onAfterCommitError: (error) => log.error('after-commit', describeError(error)),
  }
  const withTenant: Store['withTenant'] = (tenantId, work) => runTenant(scope, tenantId, work)
  const system: Store['system'] = (work) => runSystem(scope, work)
  return {
    ...parts,
    clock,
    recentEvents,
    masterKeyId: master.id,
    withTenant,
    system,
    createTenant: ({ id = newId(clock.now()), name }) => withTenant(id, (tx) => addTenant(tx, master, clock, name)),
    tenants: () =>
      system((query) => query('select tenant_id as id, name from app.tenants order by created_at, tenant_id')),
    rotateKey: (tenantId, actor) => withTenant(tenantId, (tx) => addKey(tx, { master, keys, clock, actor })),
    cipher: (tenantId, sealed) =>
      keys.cipher(tenantId, () => withTenant(tenantId, (tx) => tx.query<KeyRow>(SELECT_KEYS)), sealed),
    async listen(channel, handler) {
      // The embedded database calls from inside the query that notified, so a handler that uses the store would look
      // like a nested use: it runs in the context in which it was registered.
      const outside = AsyncResource.bind(handler)
      return listener.listen(checkChannel(channel), (payload) => {
        try {
          outside(payload)
        } catch (error) {
          // Thrown on, it would come out of the database driver and end the process.
          log.error('listen-handler', describeError(error))
        }
      })
    },
    async notify(channel, payload, tx) {
      const sql = 'select pg_notify($1, $2)'
      const params = [checkChannel(channel), payload]
      await (tx ? tx.query(sql, params) : pool.query(sql, params))
    },
  }
}

/** A wrong key would make new rows that the right one can't open, so it is noticed before the first use. */
async function settleMasterKey(pool: StorePool, keyFile: string): Promise<MasterKey> {
  const read = async () => {
    const { rows } = await pool.query<{ value: string }>(`select value from meta.settings where name = 'master-key-id'`)
    return rows[0]?.value ?? null
  }
  const expected = await read()
  if (expected === null) {
    const master = makeMasterKey(keyFile)
    await pool.query(`insert into meta.settings values ('master-key-id', $1) on conflict do nothing`, [master.id])
    // Two first starts on one server: who came second must hold the key of the first.
    return checked(master, await read(), keyFile)
  }
  return checked(readMasterKey(keyFile), expected, keyFile)
}

function checked(master: MasterKey, expected: string | null, keyFile: string): MasterKey {
  if (master.id === expected) return master
  throw new AppError(
    'bad_key',
    `This data needs the master key ${expected}, but ${keyFile} holds ${master.id}. Put the right key file back.`,
  )
}

type KeyRow = WrappedKey & Record<string, unknown>
const SELECT_KEYS = 'select version, key_id, wrapped from app.tenant_keys order by version'
const INSERT_KEY = 'insert into app.tenant_keys (version, key_id, wrapped, created_at) values ($1, $2, $3, $4)'

async function addTenant(tx: Tx, master: MasterKey, clock: Clock, name: string): Promise<string> {
  const now = isoTime(clock.now())
  const key = makeDataKey(master, tx.tenantId, 1)
  const { auditKey } = createCipher(master, tx.tenantId, [key])
  await tx.query('insert into app.tenants (name, created_at) values ($1, $2)', [name, now])
  await tx.query(INSERT_KEY, [key.version, key.key_id, key.wrapped, now])
  await tx.query('insert into app.audit_heads (seq, hash) values (0, $1)', [chainStart(auditKey, tx.tenantId)])
  return tx.tenantId
}

async function addKey(
  tx: Tx,
  { master, keys, clock, actor }: { master: MasterKey; keys: KeyRing; clock: Clock; actor: string },
): Promise<number> {
  // The audit trail's head is this tenant's lock: two rotations at once become versions two and three.
  await audit(tx, [{ actor, action: 'key.rotate', object: `tenant:${tx.tenantId}` }])
  const rows = await tx.query<KeyRow>(SELECT_KEYS)
  const version = rows.at(-1)!.version + 1
  const key = makeDataKey(master, tx.tenantId, version)
  await tx.query(INSERT_KEY, [key.version, key.key_id, key.wrapped, isoTime(clock.now())])
  tx.afterCommit(() => keys.forget(tx.tenantId))
  return version
}
