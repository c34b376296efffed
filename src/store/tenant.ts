import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { EncounterStatus } from '../core/chat.ts'
import type { Clock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { Cell } from './encrypt.ts'
import type { Cipher, KeyRing, WrappedKey } from './keys.ts'
import type { StorePool } from './pool.ts'
import type { RecentEvents } from './recent-events.ts'

export type { Cell } from './encrypt.ts'

/** One transaction of one tenant. Row-level security shows it that tenant's rows and no others. */
export interface Tx {
  readonly tenantId: string
  /** Rows as objects; parameters `$1 ..`; bigint and numeric come as strings, bytea as Buffer, timestamptz as Date. */
  query<Row extends Record<string, unknown> = Record<string, unknown>>(
    sql: string,
    params?: readonly unknown[],
  ): Promise<Row[]>
  /** Encrypts text for that cell; the result goes into a bytea column. */
  seal(cell: Cell, plain: string): Promise<Buffer>
  /** Decrypts what `seal` made for the same cell. Throws AppError `corrupt` on changed or moved bytes. */
  open(cell: Cell, sealed: Uint8Array): Promise<string>
  /** Runs after the commit has succeeded (fan-out to sockets, waking workers); never when it has not. */
  afterCommit(run: () => void): void
}

/** What else of a transaction the other files of this folder need. */
interface Inner {
  readonly client: pg.PoolClient
  readonly clock: Clock
  readonly cipher: () => Promise<Cipher>
  /** Encounters that this transaction has locked, with the status they have in it: a lock is taken once. */
  readonly locked: Map<string, EncounterStatus>
  readonly recent: RecentEvents
}
const inners = new WeakMap<Tx, Inner>()

/** The inside of a transaction, for this folder only. */
export function inside(tx: Tx): Inner {
  const inner = inners.get(tx)
  if (!inner) throw new AppError('internal', 'Not a transaction of this store.')
  return inner
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

export interface TenantScope {
  pool: StorePool
  keys: KeyRing
  clock: Clock
  recent: RecentEvents
  /** Schemas that unqualified names are looked up in. */
  searchPath: string
  onAfterCommitError: (error: unknown) => void
}

/**
 * Runs `work` in one transaction as the role that row-level security binds.
 * @throws AppError `nested_use` inside another transaction, `not_found` for what can't be a tenant's id, `internal` when
 *   `work` swallowed a database error, because nothing of the transaction would be kept.
 */
export async function runTenant<T>(scope: TenantScope, tenantId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  if (!UUID.test(tenantId)) throw new AppError('not_found', 'There is no such tenant.')
  const afterwards: (() => void)[] = []
  const result = await scope.pool.hold((client) => {
    // The id is a checked UUID; SET takes no parameters, and one round trip is better than three.
    const begin = `begin; set local role app_user; set local search_path = ${scope.searchPath}; set local app.tenant = '${tenantId}'`
    return transaction(client, begin, (isOpen) => work(createTx(scope, client, { tenantId, afterwards, isOpen })))
  })
  for (const run of afterwards) {
    try {
      run()
    } catch (error) {
      scope.onAfterCommitError(error)
    }
  }
  return result
}

/** Runs housekeeping in one transaction: sees all tenants, may only read. */
export function runSystem<T>(scope: TenantScope, work: (query: Tx['query']) => Promise<T>): Promise<T> {
  return scope.pool.hold((client) => {
    const begin = `begin read only; set local role app_system; set local search_path = ${scope.searchPath}`
    return transaction(client, begin, (isOpen) => work(querier(client, isOpen)))
  })
}

async function transaction<T>(
  client: pg.PoolClient,
  begin: string,
  work: (isOpen: () => boolean) => Promise<T>,
): Promise<T> {
  let isOpen = true
  try {
    await client.query(begin)
    const result = await work(() => isOpen)
    // After an error that `work` swallowed, COMMIT answers ROLLBACK and would otherwise pass for success.
    const { command } = await client.query('commit')
    if (command !== 'COMMIT')
      throw new AppError('internal', 'The transaction was rolled back: an error inside it was swallowed.')
    return result
  } catch (error) {
    // A client whose rollback fails is not idle, and the pool drops it at release.
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    isOpen = false
  }
}

/** Names of statements by their text. The texts are constants of this folder, so the map has an end. */
const names = new Map<string, string>()

/** A statement with parameters is parsed and planned once for each connection: on a turn's sixty that is half the time. */
export function prepared(text: string, params: readonly unknown[]): pg.QueryConfig {
  if (params.length === 0) return { text }
  let name = names.get(text)
  if (name === undefined) {
    name = `s${createHash('sha256').update(text).digest('hex').slice(0, 20)}`
    names.set(text, name)
  }
  return { name, text, values: params as unknown[] }
}

function querier(client: pg.PoolClient, isOpen: () => boolean): Tx['query'] {
  return async <Row extends Record<string, unknown>>(sql: string, params: readonly unknown[] = []) => {
    if (!isOpen()) throw new AppError('internal', 'A transaction was used after its end. Await everything inside it.')
    const { rows } = await client.query<Row>(prepared(sql, params))
    return rows
  }
}

function createTx(
  { keys, clock, recent }: TenantScope,
  client: pg.PoolClient,
  { tenantId, afterwards, isOpen }: { tenantId: string; afterwards: (() => void)[]; isOpen: () => boolean },
): Tx {
  const query = querier(client, isOpen)
  const load = () =>
    query<WrappedKey & Record<string, unknown>>('select version, key_id, wrapped from app.tenant_keys order by version')
  const tx: Tx = {
    tenantId,
    query,
    seal: async (cell, plain) => (await keys.cipher(tenantId, load)).seal(cell, Buffer.from(plain, 'utf8')),
    open: async (cell, sealed) => (await keys.cipher(tenantId, load, sealed)).open(cell, sealed).toString('utf8'),
    afterCommit: (run) => void afterwards.push(run),
  }
  inners.set(tx, { client, clock, recent, locked: new Map(), cipher: () => keys.cipher(tenantId, load) })
  return tx
}
