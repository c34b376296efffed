import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, fakeClock, systemClock } from '../core/clock.ts'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { silentLog } from '../core/log.ts'
import type { Role } from '../core/rest.ts'
import type { MeasuredService } from '../eval/bench/bench.ts'
import { countSql } from '../eval/bench/count-sql.ts'
import type { RunningService } from '../eval/suite.ts'
import { openTemporaryStore } from '../eval/temporary-store.ts'
import { startService } from './compose.ts'

const noLimits = { take: async () => {}, takeSignIn: async () => {} }

/**
 * The whole service on loopback, on a temporary database with demo people, gone after `close`. Its clock is moved by
 * the caller only: nothing is due by itself, the caller moves it and calls `idle`.
 */
export async function startSimulated({ model }: { model?: string } = {}): Promise<RunningService> {
  // Sessions also look at the real clock, so the simulated one starts there.
  const clock = fakeClock(Date.now())
  const service = await start({ clock, hasTimers: false, ...(model !== undefined && { model }) })
  return { ...service, clock }
}

/** The same on the real clock with its timers, as people use it, and without a model. */
export async function startMeasured(): Promise<MeasuredService> {
  const advance = () => {
    throw new AppError('internal', 'This service runs on the real clock.')
  }
  return {
    ...(await start({ clock: systemClock, hasTimers: true, model: null })),
    clock: { now: systemClock.now, advance },
  }
}

async function start({ clock, hasTimers, model }: { clock: Clock; hasTimers: boolean; model?: string | null }) {
  const temporary = await openTemporaryStore({ clock })
  const own = readConfig()
  const { store, dataDir, keyFile } = temporary
  const sql = countSql(store.pool)
  const service = await startService({
    config: {
      ...own,
      mode: 'demo',
      host: '127.0.0.1',
      port: 0,
      publicUrl: null,
      databaseUrl: null,
      dataDir,
      keyFile,
      model: model === undefined ? own.model : model,
      smtpUrl: null,
    },
    store,
    clock,
    log: silentLog,
    hasTimers,
    limits: noLimits,
  }).catch(async (error: unknown) => {
    await temporary.close()
    throw error
  })
  return {
    url: service.url,
    sql,
    idle: () => service.door.idle(),
    async signIn(role: Role) {
      const link = service.links.find((one) => one.role === role)
      const response = await fetch(link?.url ?? service.url, { redirect: 'manual' })
      const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0])
      if (cookies.length === 0) throw new AppError('not_signed_in', 'The demo sign-in gave no session.')
      return cookies.join('; ')
    },
    async close() {
      await service.close()
      await temporary.close()
    },
  }
}

const START_MS = 120_000

/** `serve` as a process of its own, on an empty folder, with none of this process's settings. */
export async function startProcess(): Promise<{ pid: number; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'anamnesis-bench-'))
  const env = {
    PORT: '0',
    LOG_LEVEL: 'silent',
    ANAMNESIS_DATA: join(folder, 'data'),
    ANAMNESIS_KEY_FILE: join(folder, 'master.key'),
  }
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1]!, 'serve'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  const ready = new Promise<boolean>((resolve) => {
    child.stdout.on('data', (text: Buffer) => {
      if (text.includes('is ready')) resolve(true)
    })
    void ended.then(() => resolve(false))
    setTimeout(resolve, START_MS, false).unref()
  })
  if (await ready) return { pid: child.pid!, stop }
  await stop()
  throw new AppError('internal', 'The service did not get ready. Start it with `npm start` and read what it says.')
}
