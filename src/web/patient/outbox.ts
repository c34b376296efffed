import { z } from 'zod'

/** A message that the server has not acknowledged. */
export interface Waiting {
  /** Stays the same for every try, so that the server stores it once. */
  readonly clientId: string
  readonly encounterId: string
  readonly text: string
  /** When it was typed, ISO 8601 with zone: clinical hours count from here. */
  readonly typedAt: string
  /** Why the server refused it; it then waits for the person, not for the network. */
  readonly refused: string | null
}

const Stored = z.array(
  z.object({
    clientId: z.string(),
    encounterId: z.string(),
    text: z.string(),
    typedAt: z.string(),
    refused: z.string().nullable(),
  }),
)

/** The part of `Storage` that is used. */
export interface Shelf {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
}

export interface Outbox {
  /** Oldest first; the same list until something changes. */
  all(): readonly Waiting[]
  add(message: Waiting): void
  /** After the acknowledgement. */
  remove(clientId: string): void
  refuse(clientId: string, why: string): void
  /** When somebody signs out: their words do not stay on the device. */
  clear(): void
  subscribe(listener: () => void): () => void
}

/** Messages of one person, kept on the device until they are acknowledged; a reload or a dead network loses none. */
export function createOutbox(userId: string, shelf: Shelf = localStorage): Outbox {
  const key = `anamnesis.outbox.${userId}`
  const listeners = new Set<() => void>()
  let list = read()

  function read(): readonly Waiting[] {
    try {
      return Stored.parse(JSON.parse(shelf.getItem(key) ?? '[]'))
    } catch {
      return []
    }
  }

  function write(next: readonly Waiting[]) {
    list = next
    try {
      if (next.length === 0) shelf.removeItem(key)
      else shelf.setItem(key, JSON.stringify(next))
    } catch {
      // A full or forbidden storage: the list in memory still holds them as long as the page is open.
    }
    for (const listener of listeners) listener()
  }

  return {
    all: () => list,
    add: (message) => write([...list.filter(({ clientId }) => clientId !== message.clientId), message]),
    remove: (clientId) => write(list.filter((one) => one.clientId !== clientId)),
    refuse: (clientId, why) => write(list.map((one) => (one.clientId === clientId ? { ...one, refused: why } : one))),
    clear: () => write([]),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Local time with its zone, `2026-05-01T09:30:00.000+02:00`: "since this morning" means the sender's morning. */
export function localIso(now: Date): string {
  const offset = -now.getTimezoneOffset()
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0')
  const local = new Date(now.getTime() + offset * 60_000).toISOString().slice(0, -1)
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`
}
