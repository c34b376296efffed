import type { PGlite } from '@electric-sql/pglite'
import { Client } from 'pg'
import { SECOND } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { describeError, type Log } from '../core/log.ts'
import type { StorePool } from './pool.ts'

const CHANNEL = /^[a-z_][a-z0-9_]{0,62}$/
/** Names that need no quotes: LISTEN takes no parameters, and the embedded database quotes them in one place of two. */
export function checkChannel(channel: string): string {
  if (!CHANNEL.test(channel))
    throw new AppError('internal', 'A channel name may hold a to z, digits and underscores only.')
  return channel
}

type Handler = (payload: string) => void

export interface Listener {
  listen(channel: string, handler: Handler): Promise<() => Promise<void>>
  close(): Promise<void>
}

/** Notices of the one process that has the embedded database open. */
export function embeddedListener(db: PGlite, pool: StorePool): Listener {
  return {
    // Holding the one client keeps LISTEN out of a transaction, whose rollback would undo it.
    listen(channel, handler) {
      return pool.hold(async () => {
        const stop = await db.listen(channel, handler)
        return () => pool.hold(() => stop())
      })
    },
    close: async () => {},
  }
}

const RETRY_MS = 1 * SECOND

/** One connection of its own for all channels, made at the first `listen` and again whenever it breaks. */
export function serverListener(connectionString: string, log: Log): Listener {
  const handlers = new Map<string, Set<Handler>>()
  let client: Promise<Client> | null = null
  let retry: NodeJS.Timeout | null = null
  let isClosed = false

  const connect = async (): Promise<Client> => {
    const fresh = new Client({ connectionString, keepAlive: true })
    fresh.on('notification', ({ channel, payload }) => {
      for (const handler of handlers.get(channel) ?? []) handler(payload ?? '')
    })
    fresh.on('error', lost)
    await fresh.connect()
    for (const channel of handlers.keys()) await fresh.query(`listen ${channel}`)
    return fresh
  }
  const lost = (error: unknown) => {
    client = null
    if (isClosed || retry) return
    log.warn('listen-lost', describeError(error))
    retry = setTimeout(() => {
      retry = null
      client = connect()
      client.then(
        // What was sent in between is gone, so everybody is told to look.
        () => handlers.forEach((set) => set.forEach((handler) => handler(''))),
        lost,
      )
    }, RETRY_MS)
    retry.unref()
  }

  return {
    async listen(channel, handler) {
      const set = handlers.get(channel) ?? new Set()
      handlers.set(channel, set.add(handler))
      client ??= connect()
      const open = await client.catch((error: unknown) => {
        client = null
        throw error
      })
      await open.query(`listen ${channel}`)
      return async () => {
        set.delete(handler)
        if (set.size > 0 || handlers.get(channel) !== set) return
        handlers.delete(channel)
        await (await client)?.query(`unlisten ${channel}`)
      }
    },
    async close() {
      isClosed = true
      if (retry) clearTimeout(retry)
      await (await client?.catch(() => null))?.end()
    },
  }
}
