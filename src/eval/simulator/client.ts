import { io, type Socket } from 'socket.io-client'
import type { z } from 'zod'
import { AppError } from '../../core/errors.ts'
import type { Ack, AckOf, ClientEventName, ClientEvents, EncounterEvent, ServerEvents } from '../../core/protocol.ts'

/** A person at the other end of the wire: the same protocol as the pages, nothing of the service's inside. */
export interface Client {
  /** Sends an event and waits for its acknowledgement. @throws AppError with the problem's words */
  send<Name extends ClientEventName>(name: Name, payload: Parameters<ClientEvents[Name]>[0]): Promise<AckOf[Name]>
  /** Calls back for each event of the encounters that were opened. Returns how to stop. */
  onEvent(handler: (event: EncounterEvent) => void): () => void
  /** GET of a JSON route below /v1. */
  read<T>(path: string, schema: z.ZodType<T>): Promise<T>
  close(): void
}

const ACK_MS = 60_000

export async function connect(url: string, cookie: string): Promise<Client> {
  const socket: Socket<ServerEvents, ClientEvents> = io(url, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnection: false,
    forceNew: true,
  })
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve)
    socket.once('connect_error', reject)
  })
  return {
    async send(name, payload) {
      // The overloads of `emit` can't follow a generic name; the protocol's own types are at the edges of this function.
      const emit = socket.timeout(ACK_MS).emitWithAck as (name: string, payload: unknown) => Promise<unknown>
      const reply = (await emit.call(socket.timeout(ACK_MS), name, payload)) as Ack<AckOf[typeof name]>
      if (!reply.ok) throw new AppError('internal', `${name} was refused: ${reply.problem.code}.`)
      return reply
    },
    onEvent(handler) {
      socket.on('event', handler)
      return () => socket.off('event', handler)
    },
    async read(path, schema) {
      const response = await fetch(`${url}/v1${path}`, { headers: { cookie } })
      if (!response.ok) throw new AppError('internal', `GET of a route failed with status ${response.status}.`)
      return schema.parse(await response.json())
    },
    close: () => socket.disconnect(),
  }
}
