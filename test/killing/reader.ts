import { io, type Socket } from 'socket.io-client'
import type { EncounterEvent, MessageDelta } from '../../src/core/protocol.ts'

/** A client as the product's own page is one: it keeps what it saw, comes back, and asks for what it missed. */
export interface Reader {
  readonly events: ReadonlyMap<number, EncounterEvent>
  /** Sentences that were shown while they were being written, in the order they came. */
  readonly deltas: readonly MessageDelta[]
  /** Numbers under which two different events came. */
  readonly conflicts: readonly number[]
  /** Joins an encounter and takes in everything after what was seen before. */
  connect(url: string): Promise<void>
  /** Sends an event. Null: the connection went away before an answer came. */
  send(name: string, payload: object): Promise<Record<string, unknown> | null>
  disconnect(): void
}

export function createReader({ cookie, encounterId }: { cookie: string; encounterId: string }): Reader {
  const events = new Map<number, EncounterEvent>()
  const deltas: MessageDelta[] = []
  let socket: Socket | null = null
  const conflicts: number[] = []

  function take(event: EncounterEvent) {
    const known = events.get(event.seq)
    if (known && JSON.stringify(known) !== JSON.stringify(event)) conflicts.push(event.seq)
    events.set(event.seq, event)
  }

  async function send(name: string, payload: object): Promise<Record<string, unknown> | null> {
    const connected = socket!
    // What is sent on a connection that is gone gets no answer, and no second notice that it is gone.
    if (!connected.connected) return null
    return new Promise((resolve) => {
      connected.once('disconnect', () => resolve(null))
      connected.emit(name, payload, (reply: Record<string, unknown>) => resolve(reply))
    })
  }

  return {
    events,
    deltas,
    conflicts,
    send,
    async connect(url) {
      socket?.disconnect()
      const made = io(url, {
        transports: ['websocket'],
        extraHeaders: { cookie },
        reconnection: false,
        forceNew: true,
      })
      socket = made
      made.on('event', take)
      made.on('message-delta', (delta: MessageDelta) => deltas.push(delta))
      await new Promise<void>((resolve, reject) => {
        made.once('connect', resolve)
        made.once('connect_error', reject)
      })
      const missed = await send('events-resume', { encounterId, afterSeq: Math.max(0, ...events.keys()) })
      for (const event of (missed?.['events'] ?? []) as EncounterEvent[]) take(event)
    },
    disconnect: () => void socket?.disconnect(),
  }
}
