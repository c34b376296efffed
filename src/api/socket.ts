import type { Server as HttpServer, IncomingMessage } from 'node:http'
import { Server, type Socket } from 'socket.io'
import type { Actor, Orchestrator } from '../agents/door.ts'
import { type Clock, MINUTE } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { describeError, type Log } from '../core/log.ts'
import {
  CLIENT_EVENTS,
  type ClientEvent,
  type ClientEventName,
  type ClientEvents,
  type EncounterEvent,
  forReader,
  isShallow,
  MAX_TRANSPORT_BYTES,
  MessageSend,
  type ServerEvents,
} from '../core/protocol.ts'
import { EVENT_PERMISSION, may } from './authz.ts'
import { readInput } from './input.ts'
import type { Limits } from './limits.ts'
import type { Origins } from './origins.ts'
import type { People } from './people.ts'
import { socketProblem } from './respond.ts'

interface Session {
  actor: Actor
  headers: Headers
  expiresAt: number
  /** When the session was last looked up: signing out elsewhere ends it here within a minute. */
  checkedAt: number
}
type PatientSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, { session: Session }>

export interface SocketOptions {
  http: HttpServer
  door: Orchestrator
  people: People
  origins: Origins
  limits: Limits
  clock: Clock
  log: Log
}

/** Sockets over the HTTP server. Returns how to close them. */
export function attachSockets({ http, door, people, origins, limits, clock, log }: SocketOptions): () => Promise<void> {
  const io = new Server<ClientEvents, ServerEvents, Record<string, never>, { session: Session }>(http, {
    maxHttpBufferSize: MAX_TRANSPORT_BYTES,
    serveClient: false,
    // A WebSocket from a foreign page would carry the cookie: browsers always name their origin.
    allowRequest: (request, decide) => decide(null, origins.allows(request.headers.origin)),
  })

  io.use((socket, next) => {
    signIn(socket.request).then(
      (session) => {
        if (!session) return next(new Error('not_signed_in'))
        socket.data.session = session
        next()
      },
      (error: unknown) => {
        log.error('socket-sign-in', describeError(error))
        next(new Error('internal'))
      },
    )
  })

  io.on('connection', (socket) => {
    for (const name of Object.keys(CLIENT_EVENTS) as ClientEventName[]) {
      // Wrapped: a handler that throws, or calls a missing acknowledgement, would end the process.
      socket.on(name, ((payload: unknown, ack: unknown) => {
        void answer(socket, name, payload).then(
          (reply) => acknowledge(ack, reply),
          (error: unknown) => {
            const problem = socketProblem(error)
            if (problem.code === 'internal') log.error('socket-event', { ...describeError(error), route: name })
            acknowledge(ack, { ok: false, problem })
            if (typeof ack !== 'function') socket.emit('problem', problem)
          },
        )
      }) as never)
    }
  })

  const unsubscribe = door.subscribe({
    event: (tenantId, event) => sendEvent(tenantId, event),
    delta: (tenantId, delta) => {
      io.to([room(tenantId, delta.encounterId, 'patient'), room(tenantId, delta.encounterId, 'staff')]).emit(
        'message-delta',
        delta,
      )
    },
    queue: (tenantId, entry) => {
      io.to(queueRoom(tenantId)).emit('queue-changed', entry)
    },
  })

  function sendEvent(tenantId: string, event: EncounterEvent) {
    for (const reader of ['patient', 'staff'] as const) {
      const seen = forReader(event, reader)
      if (seen) io.to(room(tenantId, event.encounterId, reader)).emit('event', seen)
    }
  }

  async function signIn(request: IncomingMessage): Promise<Session | null> {
    const headers = new Headers({ cookie: request.headers.cookie ?? '' })
    const who = await people.of(headers)
    return who && { actor: who.actor, headers, expiresAt: who.expiresAt, checkedAt: clock.now() }
  }

  async function answer(socket: PatientSocket, name: ClientEventName, payload: unknown): Promise<object> {
    const actor = await currentActor(socket)
    if (!may(actor.role, EVENT_PERMISSION[name])) throw new AppError('not_allowed', 'Your role may not do this.')
    if (!isShallow(payload)) throw new AppError('bad_input', 'The payload is nested too deeply or has too many parts.')
    if (name === 'message-send') return receive(socket, actor, payload)
    await limits.take(actor)
    switch (name) {
      case 'encounter-open': {
        const opened = await door.patient.open(actor, readInput(CLIENT_EVENTS[name], payload))
        // Also where an alarm is open: the page shows it, so it must hear when it is closed.
        const shown = [opened.encounterId, ...opened.elsewhere.map(({ encounterId }) => encounterId)]
        await socket.join(shown.map((encounterId) => room(actor.tenantId, encounterId, 'patient')))
        return opened
      }
      case 'events-resume': {
        const input = readInput(CLIENT_EVENTS[name], payload)
        // Joined first: what comes while the missed events are read arrives twice at most, never not at all.
        const resumed = await joinFor(socket, room(actor.tenantId, input.encounterId, 'patient'), () =>
          door.patient.resume(actor, input),
        )
        return {
          ...resumed,
          events: resumed.events.map((event) => forReader(event, 'patient')).filter((event) => event !== null),
        }
      }
      case 'escalation-answer':
        return door.patient.answerEscalation(actor, readInput(CLIENT_EVENTS[name], payload))
      case 'encounter-close':
        return door.patient.close(actor, readInput(CLIENT_EVENTS[name], payload))
      case 'queue-resume': {
        const { afterSeq } = readInput(CLIENT_EVENTS[name], payload)
        return joinFor(socket, queueRoom(actor.tenantId), () => door.clinician.queueSince(actor, afterSeq))
      }
      case 'encounter-watch': {
        const input = readInput(CLIENT_EVENTS[name], payload)
        return joinFor(socket, room(actor.tenantId, input.encounterId, 'staff'), () =>
          door.clinician.watch(actor, input),
        )
      }
      case 'clinician-message':
        return door.clinician.write(actor, readInput(CLIENT_EVENTS[name], payload))
    }
  }

  /** Neither a limit nor a wrong shape hides emergency help: what is refused is still screened. */
  async function receive(socket: PatientSocket, actor: Actor, payload: unknown) {
    const onNotice: Parameters<typeof door.patient.receive>[2] = (notice) =>
      socket.volatile.emit('emergency-notice', notice)
    const limited = await limits.take(actor).then(
      () => null,
      (error: unknown) => error,
    )
    const parsed = MessageSend.safeParse(payload)
    const readable = parsed.success ? parsed.data : readableOf(payload)
    if (readable && (limited || !parsed.success)) await door.patient.screenOnly(actor, readable, onNotice)
    if (limited) throw limited
    return door.patient.receive(actor, readInput(MessageSend, payload), onNotice)
  }

  /** Who speaks now: the session may have ended since the handshake. */
  async function currentActor(socket: PatientSocket): Promise<Actor> {
    const session = socket.data.session
    const now = clock.now()
    if (now < session.expiresAt && now - session.checkedAt < MINUTE) return session.actor
    const again = await signIn(socket.request)
    if (!again) {
      // After the acknowledgement has left.
      setImmediate(() => socket.disconnect(true))
      throw new AppError(
        'not_signed_in',
        'Your session has ended. Sign in again; in an emergency call your emergency number.',
      )
    }
    socket.data.session = again
    return again.actor
  }

  return async () => {
    unsubscribe()
    await io.close()
  }
}

/** Of a message that is refused for its shape: the words, where it is known whose they are. */
function readableOf(payload: unknown): ClientEvent<'message-send'> | null {
  if (typeof payload !== 'object' || payload === null || !('text' in payload)) return null
  const { typedAt: _, ...rest } = payload as { typedAt?: unknown; text: unknown }
  const text = typeof rest.text === 'string' ? rest.text.replaceAll('\u0000', ' ') : rest.text
  return MessageSend.safeParse({ ...rest, text }).data ?? null
}

/** Joins a room around a read; a read that is refused leaves it again. */
async function joinFor<T extends object>(socket: PatientSocket, name: string, read: () => Promise<T>): Promise<T> {
  const isNew = !socket.rooms.has(name)
  await socket.join(name)
  try {
    return await read()
  } catch (error) {
    if (isNew) await socket.leave(name)
    throw error
  }
}

function room(tenantId: string, encounterId: string, reader: 'patient' | 'staff'): string {
  return `encounter:${tenantId}:${encounterId}:${reader}`
}
function queueRoom(tenantId: string): string {
  return `queue:${tenantId}`
}

function acknowledge(ack: unknown, reply: object) {
  if (typeof ack === 'function') ack('problem' in reply ? reply : { ok: true, ...reply })
}
