import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clock } from '../core/clock.ts'
import { openStore, type Store } from '../store/open.ts'

export interface TemporaryStore {
  readonly store: Store
  /** Where its data and its key are; gone after `close`. */
  readonly dataDir: string
  readonly keyFile: string
  close(): Promise<void>
}

/** An embedded database of its own with a key of its own: a run never touches the data of the product. */
export async function openTemporaryStore({ clock }: { clock?: Clock } = {}): Promise<TemporaryStore> {
  const folder = await mkdtemp(join(tmpdir(), 'anamnesis-eval-'))
  const dataDir = join(folder, 'data')
  const keyFile = join(folder, 'master.key')
  const store = await openStore({ databaseUrl: null, dataDir, keyFile, ...(clock && { clock }) })
  return {
    store,
    dataDir,
    keyFile,
    async close() {
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
