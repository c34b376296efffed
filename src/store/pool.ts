import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'
import { AppError } from '../core/errors.ts'

/** Statements that outlive their transaction and would reach the next user of the connection. */
const CHANGES_SESSION =
  /(?:^|;)\s*(?:set|reset)\s+(?!local\b|transaction\b|constraints\b)|\bset_config\s*\(|(?:^|;)\s*discard\b/i
const FORGET = 'reset session authorization; reset role; reset all'

/** A client that remembers whether somebody has changed its session. */
export class StoreClient extends pg.Client {
  sessionChanged = false

  // One signature for the many overloads of pg: the arguments go through untouched.
  override query(...args: unknown[]): never {
    const [first] = args
    const text =
      typeof first === 'string'
        ? first
        : first !== null && typeof first === 'object' && 'text' in first
          ? first.text
          : ''
    if (typeof text === 'string' && CHANGES_SESSION.test(text)) this.sessionChanged = true
    return (super.query as (...all: unknown[]) => unknown).apply(this, args) as never
  }
}

interface Mark {
  held: boolean
}

/**
 * The pool behind a store. Two promises on top of `pg.Pool`:
 * who holds one of its clients gets an AppError `nested_use` instead of a second one (on the embedded database, which
 * has a single connection, that would wait for ever), and a released client never passes its role, settings or open
 * transaction on.
 */
export class StorePool extends pg.Pool {
  readonly #holder = new AsyncLocalStorage<Mark>()

  /** Runs `work` with a client that is released after it. Nested use inside `work` throws. */
  async hold<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    this.refuseNested()
    const client = await this.#take()
    const mark: Mark = { held: true }
    try {
      return await this.#holder.run(mark, work, client)
    } finally {
      mark.held = false
      client.release()
    }
  }

  /**
   * As `pg.Pool`. With `mark` (the default) the caller counts as a holder until it releases. Libraries that take a client
   * without awaiting it (a checkpoint saver in the background) must not be marked: their mark would leak into the caller.
   */
  take({ mark = true }: { mark?: boolean } = {}): Promise<pg.PoolClient> {
    this.refuseNested()
    if (!mark) return this.#take()
    const state: Mark = { held: false }
    // Entered before the first await, so that it is the caller's continuation that carries it.
    this.#holder.enterWith(state)
    return this.#take().then((client) => {
      state.held = true
      const release = client.release
      client.release = (error) => {
        state.held = false
        release.call(client, error)
      }
      return client
    })
  }

  override connect(): Promise<pg.PoolClient>
  override connect(
    callback: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): void
  override connect(
    callback?: (error: Error | undefined, client: pg.PoolClient | undefined, done: (release?: unknown) => void) => void,
  ): Promise<pg.PoolClient> | void {
    if (!callback) return this.take()
    this.take({ mark: false }).then(
      (client) => callback(undefined, client, (error) => client.release(error as Error | boolean | undefined)),
      (error: unknown) => callback(error as Error, undefined, () => {}),
    )
  }

  // One signature for the many overloads of pg; queries of the pool are single statements or whole transactions.
  override query(...args: unknown[]): never {
    return this.#query(args) as never
  }

  async #query(args: unknown[]): Promise<unknown> {
    const callback =
      typeof args.at(-1) === 'function' ? (args.pop() as (error: unknown, result?: unknown) => void) : undefined
    try {
      this.refuseNested()
      const client = await this.#take()
      let result: unknown
      try {
        result = await (client.query as (...all: unknown[]) => Promise<unknown>).apply(client, args)
      } finally {
        client.release()
      }
      callback?.(null, result)
      return result
    } catch (error) {
      if (!callback) throw error
      callback(error)
    }
  }

  refuseNested(): void {
    if (!this.#holder.getStore()?.held) return
    throw new AppError(
      'nested_use',
      'The pool was used inside a transaction. Pass the transaction down, or wait for its end.',
    )
  }

  async #take(): Promise<pg.PoolClient> {
    const client = await super.connect()
    const release = client.release
    let isReleased = false
    client.release = (error) => {
      if (isReleased) throw new AppError('internal', 'A database client was released twice.')
      isReleased = true
      void giveBack(client, release, error)
    }
    return client
  }
}

async function giveBack(
  client: pg.PoolClient,
  release: pg.PoolClient['release'],
  error?: Error | boolean,
): Promise<void> {
  const store = client as pg.PoolClient & Partial<StoreClient>
  const status = client.getTransactionStatus()
  // Null: nothing has run on it yet. Anything but idle is a transaction that nobody ended: the connection goes.
  if (error || (status !== 'I' && status !== null)) return release.call(client, error || true)
  if (!store.sessionChanged) return release.call(client)
  try {
    await client.query(FORGET)
    store.sessionChanged = false
    release.call(client)
  } catch {
    release.call(client, true)
  }
}
