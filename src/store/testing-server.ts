import { execFileSync, type SpawnOptions, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { type Clock, fakeClock } from '../core/clock.ts'
import { openStore, type Store } from './open.ts'

/** A throw-away Postgres server on a Unix socket. */
export interface TestServer {
  /** A new empty database, owned by a role that is no superuser, as in production. */
  createDatabase(): Promise<string>
  /** A store on a new database, with a key of its own. */
  openStore(options?: { clock?: Clock }): Promise<Store>
  /** Folder of the key files, for tests that open the same database twice. */
  readonly folder: string
  stop(): Promise<void>
}

/**
 * Starts a Postgres server for one test file; call `stop` in `afterAll`.
 * @throws Error where Debian's `postgresql` is not installed: these tests fail without it, they are never skipped.
 */
export async function startTestServer(): Promise<TestServer> {
  const folder = mkdtempSync(join(tmpdir(), 'anamnesis-pg-'))
  const data = join(folder, 'cluster')
  const asUser = unprivileged()
  if (asUser.uid !== undefined) chownSync(folder, asUser.uid, asUser.gid!)
  const options: SpawnOptions = { ...asUser, cwd: folder }
  const bin = postgresFolder()
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
    {
      ...options,
      stdio: 'pipe',
    },
  )
  const settings = { listen_addresses: '', unix_socket_directories: folder, fsync: 'off', max_connections: '100' }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: 'ignore' })
  const kill = () => void server.kill('SIGQUIT')
  process.once('exit', kill)
  await ready(folder)
  await run(url(folder, 'postgres', 'postgres'), 'create role anamnesis login createrole createdb')

  let count = 0
  const createDatabase = async () => {
    const name = `test_${++count}`
    await run(url(folder, 'anamnesis', 'postgres'), `create database ${name}`)
    return url(folder, 'anamnesis', name)
  }
  return {
    folder,
    createDatabase,
    async openStore({ clock = fakeClock() } = {}) {
      const databaseUrl = await createDatabase()
      return openStore({
        databaseUrl,
        dataDir: join(folder, 'data'),
        keyFile: join(folder, `master-${count}.key`),
        clock,
      })
    },
    async stop() {
      process.off('exit', kill)
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // SIGINT is Postgres's fast shutdown: it ends the sessions and waits for nobody.
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function url(folder: string, user: string, database: string): string {
  return `postgres:///${database}?host=${encodeURIComponent(folder)}&user=${user}`
}

async function run(connectionString: string, sql: string): Promise<void> {
  const client = new Client({ connectionString })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}

async function ready(folder: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await run(url(folder, 'postgres', 'postgres'), 'select 1')
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** The newest installed server; Debian keeps its programs outside of PATH. */
function postgresFolder(): string {
  const root = '/usr/lib/postgresql'
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : []
  const found = versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb')))
  if (!found) throw new Error("No Postgres server found. Install Debian's package postgresql; these tests need it.")
  return found
}

/** Postgres refuses to run as root, as CI does; the Debian package brings a user for it. */
function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}
