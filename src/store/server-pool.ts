import type pg from 'pg'
import { Client } from 'pg'
import { SECOND } from '../core/clock.ts'
import { queryBy, StoreClient, StorePool } from './pool.ts'
import { prepared } from './tenant.ts'

/** A schema of a library, with a role of its own that has no right in ours. */
export type RoleSchema = 'auth' | 'graph' | 'jobs'

/** Limits keep a forgotten transaction or a runaway query from holding locks for ever. */
export function serverPool(connectionString: string): StorePool {
  return new StorePool({
    connectionString,
    max: 12,
    connectionTimeoutMillis: 5 * SECOND,
    statement_timeout: 30 * SECOND,
    lock_timeout: 10 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
    Client: StoreClient,
  })
}

/** Only better-auth runs our code (its hooks) while it holds a client; the saver works in the background of its caller. */
const marks = (schema: RoleSchema) => schema === 'auth'

/** Connections that are that role from their first statement on. */
export function serverRolePool(connectionString: string, schema: RoleSchema, besides: StorePool): StorePool {
  const config = {
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5 * SECOND,
    statement_timeout: 30 * SECOND,
    idle_in_transaction_session_timeout: 30 * SECOND,
    options: `-c role=${schema}_user -c search_path=${schema}`,
    Client: StoreClient,
  }
  return new StorePool(config, { besides, marks: marks(schema) })
}

/**
 * The same on the embedded database, where there is one connection for all: it takes the role at each checkout, and the
 * pool takes the role off again at release.
 */
export function roleOnOnePool(pool: StorePool, schema: RoleSchema): pg.Pool {
  const connect = async (promise: Promise<pg.PoolClient>) => {
    const client = await promise
    await client.query(`set role ${schema}_user; set search_path = ${schema}`)
    return client
  }
  const role = {
    connect: () => connect(pool.take({ mark: marks(schema) })),
    async query(...args: unknown[]) {
      const [text, values] = args
      // With values it is one statement. In a transaction of its own the role ends with the commit, which is cheaper than
      // to take it off. The saver's few texts are planned once.
      if (typeof text === 'string' && Array.isArray(values) && values.length > 0) {
        const statement = schema === 'graph' ? prepared(text, values) : { text, values }
        return inRole(pool, schema, (client) => client.query(statement))
      }
      const client = await connect(pool.take({ mark: false }))
      try {
        return await queryBy(client)(...args)
      } finally {
        client.release()
      }
    },
    // Ended by the store, which owns the connection.
    end: async () => {},
    on: pool.on.bind(pool),
    off: pool.off.bind(pool),
  }
  return role as unknown as pg.Pool
}

async function inRole<T>(pool: StorePool, schema: RoleSchema, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.take({ mark: false })
  try {
    await client.query(`begin; set local role ${schema}_user; set local search_path = ${schema}`)
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    // After an error the client is in a transaction still, and the pool rolls it back.
    client.release()
  }
}

/** Any number, the same in all processes of this product. */
const MIGRATION_LOCK = 4_271_530_118

/** Runs `work` on a connection of its own while no other process on this database migrates. */
export async function withMigrationLock<T>(
  connectionString: string,
  work: (client: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10 * SECOND })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    return await work(client)
  } finally {
    // The lock ends with the connection.
    await client.end()
  }
}
