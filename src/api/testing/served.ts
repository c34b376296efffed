import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { io, type Socket } from 'socket.io-client'
import type { Actor } from '../../agents/door.ts'
import { openWorld, type World, type WorldOptions } from '../../agents/testing/world.ts'
import { readConfig } from '../../core/config.ts'
import { silentLog } from '../../core/log.ts'
import { linkAccount } from '../../store/people.ts'
import { createApi } from '../app.ts'
import { createAuth } from '../auth.ts'
import type { StartEval } from '../eval-jobs.ts'
import { createLimits } from '../limits.ts'

export interface Served {
  world: World
  url: string
  /** Cookie header of a signed-in person. */
  cookie(actor: Actor): Promise<string>
  socket(actor: Actor, options?: { origin?: string }): Promise<Socket>
  request(
    actor: Actor | null,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: unknown; type: string }>
  close(): Promise<void>
}

/** The real server on a free loopback port, over the real workflows and an embedded store. */
export async function serveWorld(options: WorldOptions & { startEval?: StartEval } = {}): Promise<Served> {
  const world = await openWorld(options)
  const { store, clock, door, tenantId } = world
  const config = { ...readConfig({}), port: 0, host: '127.0.0.1' }
  const auth = createAuth({
    pool: store.poolFor('auth'),
    secret: 't'.repeat(40),
    baseUrl: 'http://127.0.0.1',
    clock,
    sendCode: async () => {},
  })
  const folder = mkdtempSync(join(tmpdir(), 'anamnesis-api-'))
  const limits = createLimits({ perTenSeconds: 100_000 })
  const api = createApi({
    config,
    store,
    door,
    auth,
    clock,
    log: silentLog,
    version: '0.0.0',
    demoLinks: [],
    evalFolder: folder,
    startEval: options.startEval ?? (() => ({ ended: Promise.resolve(0), stop: () => {} })),
    webFolder: folder,
    limits,
  })
  const url = `http://127.0.0.1:${await api.listen()}`
  const cookies = new Map<string, string>()
  const sockets: Socket[] = []

  async function cookie(actor: Actor): Promise<string> {
    const known = cookies.get(actor.userId)
    if (known) return known
    const email = `${actor.userId}@example.org`
    const account = { email, tenantId, personId: actor.userId }
    const accountId = (await auth.accountOf(email)) ?? (await auth.createAccount(account))
    await store.withTenant(tenantId, (tx) => linkAccount(tx, actor.userId, accountId))
    const made = (await auth.signInAs(accountId)).map((line) => line.split(';')[0]).join('; ')
    cookies.set(actor.userId, made)
    return made
  }

  return {
    world,
    url,
    cookie,
    async socket(actor, { origin } = {}) {
      const headers = { cookie: await cookie(actor), ...(origin && { origin }) }
      const socket = io(url, { transports: ['websocket'], extraHeaders: headers, reconnection: false, forceNew: true })
      sockets.push(socket)
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('connect_error', reject)
      })
      return socket
    },
    async request(actor, method, path, body) {
      const response = await fetch(`${url}${path}`, {
        method,
        redirect: 'manual',
        headers: {
          ...(actor && { cookie: await cookie(actor) }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      const text = await response.text()
      const type = response.headers.get('content-type') ?? ''
      return { status: response.status, type, body: type.includes('json') ? (JSON.parse(text) as unknown) : text }
    },
    async close() {
      for (const socket of sockets) socket.disconnect()
      await api.close()
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Sends an event and gives back its acknowledgement. */
export function emit(socket: Socket, name: string, payload: unknown): Promise<Record<string, unknown>> {
  return socket.timeout(60_000).emitWithAck(name, payload) as Promise<Record<string, unknown>>
}
