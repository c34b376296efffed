import { io, type Socket } from 'socket.io-client'
import type { Ack, AckOf, ClientEventName, ClientEvents, ServerEvents } from '../../core/protocol.ts'
import { ApiProblem } from './rest.ts'

export type PageSocket = Socket<ServerEvents, ClientEvents>

/** A socket to the server that the page came from. It reconnects by itself. */
export function openSocket(): PageSocket {
  const socket: PageSocket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    reconnectionDelayMax: 5_000,
  })
  // What waited in the library's own buffer would arrive beside what we send again: our outbox is the only one.
  socket.on('disconnect', () => {
    socket.sendBuffer = []
  })
  return socket
}

/**
 * Sends one event and waits for its acknowledgement.
 * @throws ApiProblem as refused; `offline` when there is no connection, `timeout` when no answer came
 */
export async function ask<Name extends ClientEventName>(
  socket: PageSocket,
  name: Name,
  payload: Parameters<ClientEvents[Name]>[0],
): Promise<AckOf[Name]> {
  if (!socket.connected) throw new ApiProblem({ status: 0, code: 'offline', message: 'No connection.' })
  // The library's types can't follow a name that is a parameter.
  const send = socket.timeout(10_000) as unknown as { emitWithAck(name: string, payload: unknown): Promise<unknown> }
  const reply = (await send.emitWithAck(name, payload).catch((cause: unknown) => {
    throw new ApiProblem({ status: 0, code: 'timeout', message: 'No answer came.', cause })
  })) as Ack<AckOf[Name]>
  if (!reply.ok) throw new ApiProblem({ status: 400, code: reply.problem.code, message: reply.problem.message })
  return reply
}
