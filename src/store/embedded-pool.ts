import type { PGlite } from '@electric-sql/pglite'
import type pg from 'pg'
import { EmbeddedConnection } from './embedded-connection.ts'
import { StoreClient, StorePool } from './pool.ts'

/** How long a caller waits for the one connection before it gets an error, in milliseconds. */
const CONNECT_TIMEOUT_MS = 5_000

/**
 * A `pg.Pool` of one client on an embedded database. After this the database is touched through the pool only: a raw
 * query would run inside whatever transaction is open.
 */
export function embeddedPool(db: PGlite): StorePool {
  // All clients share one session, so ending one must undo what it left, its prepared statements too; each gets a connection object of its own,
  // because a shared one hands the old client's end to the new client.
  class Connection extends EmbeddedConnection {
    override end(): void {
      void db.exec('rollback; reset session authorization; reset role; reset all; deallocate all').catch(() => {})
      super.end()
    }
  }
  class Client extends StoreClient {
    constructor() {
      const connection = new Connection(db)
      super({ host: 'embedded', user: 'postgres', database: 'postgres', connection } as pg.ClientConfig)
    }
  }
  return new StorePool({
    max: 1,
    idleTimeoutMillis: 0,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    Client,
  })
}
