import { type Clock, type FakeClock, fakeClock } from '../core/clock.ts'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { silentLog } from '../core/log.ts'
import { type RunningService } from '../eval/suite.ts'
import { openTemporaryStore } from '../eval/temporary-store.ts'
import { startService } from './compose.ts'

/** The whole service on loopback, on a temporary database with demo people. Gone after `close`. */
export interface TemporaryService<C extends Clock> extends RunningService {
  readonly clock: RunningService['clock'] & C
}

const noLimits = { take: async () => {}, takeSignIn: async () => {} }

/** With a clock that only the caller moves: nothing happens by itself, the caller calls `idle`. */
export function startSimulated({ model }: { model?: string } = {}): Promise<TemporaryService<FakeClock>> {
  return start({ clock: fakeClock(Date.now()), hasTimers: false, model })
}

async function start<C extends FakeClock>({
  clock,
  hasTimers,
  model,
}: {
  clock: C
  hasTimers: boolean
  model?: string | undefined
}): Promise<TemporaryService<C>> {
  const temporary = await openTemporaryStore({ clock })
  const own = readConfig()
  const { store, dataDir, keyFile } = temporary
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
      model: model ?? own.model,
      smtpUrl: null,
    },
    store,
    clock,
    log: silentLog,
    hasTimers,
    limits: noLimits,
  })
  return {
    url: service.url,
    clock,
    idle: () => service.door.idle(),
    async signIn(role) {
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
