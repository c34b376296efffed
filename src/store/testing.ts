import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, fakeClock } from '../core/clock.ts'
import { createEmbedded } from './embedded.ts'
import { migrationsMark } from './migrate.ts'
import { openStore, type Store } from './open.ts'

/** Kept between runs: making and migrating a database takes seconds, loading a snapshot of it a third of one. */
const CACHE = 'node_modules/.cache/anamnesis'

/**
 * A migrated embedded store in memory with a temporary key, for one test file: call it in `beforeAll`, `close` it in
 * `afterAll`. Rows of different tests are kept apart by a tenant each (`store.createTenant`).
 */
export async function openTestStore({ clock = fakeClock() }: { clock?: Clock } = {}): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'anamnesis-test-'))
  const keyFile = join(folder, 'master.key')
  const embedded = await createEmbedded({ loadDataDir: await snapshot() })
  const store = await openStore({ databaseUrl: null, dataDir: join(folder, 'data'), keyFile, clock, embedded })
  return {
    ...store,
    async close() {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function snapshot(): Promise<Blob> {
  const file = join(CACHE, `store-${migrationsMark()}.tar`)
  try {
    return new Blob([readFileSync(file)])
  } catch {
    return makeSnapshot(file)
  }
}

/** A snapshot is migrated but has no master key yet: the first store that opens it brings its own. */
async function makeSnapshot(file: string): Promise<Blob> {
  const { embeddedPool } = await import('./embedded-pool.ts')
  const { migrate } = await import('./migrate.ts')
  const db = await createEmbedded()
  const pool = embeddedPool(db)
  await pool.hold((client) => migrate(client))
  await pool.end()
  const archive = await db.dumpDataDir('none')
  await db.close()
  mkdirSync(CACHE, { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, new Uint8Array(await archive.arrayBuffer()))
  renameSync(draft, file)
  return archive
}
