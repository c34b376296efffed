import { AsyncLocalStorage } from 'node:async_hooks'
import type pg from 'pg'
import { Client, Pool } from 'pg'
import { AppError } from '../core/errors.ts'

/** Statements that outlive their transaction and would reach the next user of the connection. */
const CHANGES_SESSION =
  /(?:^|;)\s*(?:set|reset)\s+(?!local\b|transaction\b|constraints\b)|\bset_config\s*\(|(?:^|;)\s*discard\b/i
const FORGET = 'rollback; reset session authorization; reset role; reset all'

/** A client that remembers whether it may be in another state than a fresh one. */
export class StoreClient extends Client {
  /** Somebody has changed its session, or a query failed or hasn't ended, so that the known state may be an old one. */
  isTouched = false
  #running = 0

  constructor(config?: string | pg.ClientConfig) {
    super(config)
    // By assignment, because the method has a dozen overloads and all of them go through untouched.
    const query = this.query.bind(this) as (...args: unknown[]) => unknown
    this.query = ((...args: unknown[]) => {
      const result = query(...args)
      if (changesSession(args[0]) || !(result instanceof Promise)) this.isTouched = true
      if (result instanceof Promise) this.#watch(result)
      return result
    }) as pg.Client['query']
  }

  get isIdle(): boolean {
    const status = this.getTransactionStatus()
    // Null: nothing has run on it yet.
    return !this.isTouched && this.#running === 0 && (status === 'I' || status === null)
  }

  #watch(result: Promise<unknown>): void {
    this.#running++
    result.then(
      () => this.#running--,
      () => {
        this.#running--
        // The error comes before the server says in which state it is now.
        this.isTouched = true
      },
    )
  }
}

/** What is known of prepared statements, by name: their texts are constants, and long. */
const prepared = new Map<string, boolean>()

function changesSession(query: unknown): boolean {
  const name = query !== null && typeof query === 'object' && 'name' in query ? query.name : undefined
  if (typeof name !== 'string' || name === '') return CHANGES_SESSION.test(textOf(query))
  const changes = prepared.get(name) ?? CHANGES_SESSION.test(textOf(query))
  prepared.set(name, changes)
  return changes
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return query !== null && typeof query === 'object' && 'text' in query && typeof query.text === 'string'
    ? query.text
    : ''
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
export class StorePool extends Pool {
  readonly #holder: AsyncLocalStorage<Mark>
  readonly #marks: boolean

  /** `besides`: another pool of the same store, so that holding a client of one counts for both. */
  constructor(config: pg.PoolConfig, { besides, marks = true }: { besides?: StorePool; marks?: boolean } = {}) {
    super(config)
    this.#holder = besides ? besides.#holder : new AsyncLocalStorage()
    this.#marks = marks
    this.query = ((...args: unknown[]) => this.#query(args)) as pg.Pool['query']
  }

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
   * As `pg.Pool`. With `mark` the caller counts as a holder until it releases. Libraries that take a client without awaiting it
   * (a checkpoint saver in the background) must not be marked: their mark would leak into the caller.
   */
  take({ mark = this.#marks }: { mark?: boolean } = {}): Promise<pg.PoolClient> {
    this.refuseNested()
    if (!mark) return this.#take()
    const state: Mark = { held: false }
    // Entered before the first await, so that it is the caller's continuation that carries it.
    this.#holder.enterWith(state)
    return this.#take().then((client) => {
      state.held = true
      const release = client.release.bind(client)
      client.release = (error) => {
        state.held = false
        release(error)
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

  async #query(args: unknown[]): Promise<unknown> {
    const callback =
      typeof args.at(-1) === 'function' ? (args.pop() as (error: unknown, result?: unknown) => void) : undefined
    try {
      this.refuseNested()
      const client = await this.#take()
      let result: unknown
      try {
        result = await queryBy(client)(...args)
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
    const release = client.release.bind(client)
    let isReleased = false
    client.release = (error) => {
      if (isReleased) throw new AppError('internal', 'A database client was released twice.')
      isReleased = true
      void giveBack(client, release, error)
    }
    return client
  }
}

/** The query method of a client, without its overloads, so that arguments can be passed on. */
export function queryBy(client: pg.ClientBase): (...args: unknown[]) => Promise<unknown> {
  return (...args) => (client.query as (...all: unknown[]) => Promise<unknown>).apply(client, args)
}

async function giveBack(
  client: pg.PoolClient,
  release: pg.PoolClient['release'],
  error?: Error | boolean,
): Promise<void> {
  const store = client as pg.PoolClient & StoreClient
  if (error) return release(error)
  if (store.isIdle) return release()
  try {
    await client.query(FORGET)
    store.isTouched = false
    release()
  } catch {
    release(true)
  }
}
