import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { verifyAudit } from './audit.ts'
import { createEmbedded } from './embedded.ts'
import { lockFolder } from './folder-lock.ts'
import { readMasterKey } from './keys.ts'
import { openStore, type Store } from './open.ts'

const ARCHIVE = 'data.tar.gz'
const MANIFEST = 'manifest.json'

/** What a backup says of itself. It names the master key it needs and holds none. */
const Manifest = z.object({
  format: z.literal(1),
  createdAt: z.string(),
  masterKeyId: z.string(),
  archive: z.object({ file: z.literal(ARCHIVE), bytes: z.number().int(), sha256: z.string() }),
  /** Where each tenant's audit trail stood, so that a restore can prove that it is whole. */
  audit: z.array(z.object({ tenantId: z.string(), entries: z.number().int(), head: z.string() })),
})
type Manifest = z.infer<typeof Manifest>

/**
 * Writes the whole embedded database into an empty or new folder, while the service runs.
 * @throws AppError `conflict` where the folder has files, `corrupt` where an audit trail does not verify, `bad_setting` on a
 *   Postgres server, which has tools of its own.
 */
export async function backup(store: Store, folder: string): Promise<Manifest> {
  refuseFull(folder, 'Choose a new folder for the backup.')
  // Heads before the archive: what is written in between only makes a trail longer.
  const audit: Manifest['audit'] = []
  for (const { id } of await store.tenants()) {
    const verdict = await verifyAudit(store, id)
    if (!verdict.ok) {
      throw new AppError(
        'corrupt',
        `The audit trail of tenant ${id} is broken at entry ${verdict.firstBad}: ${verdict.why}. Nothing was backed up.`,
      )
    }
    audit.push({ tenantId: id, entries: verdict.entries, head: verdict.head })
  }
  const archive = await store.dump()
  const manifest: Manifest = {
    format: 1,
    createdAt: isoTime(store.clock.now()),
    masterKeyId: store.masterKeyId,
    archive: { file: ARCHIVE, bytes: archive.length, sha256: sha256(archive) },
    audit,
  }
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  writeFileSync(join(folder, ARCHIVE), archive, { mode: 0o600 })
  // Last, so that a backup with a manifest is a finished one.
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 })
  return manifest
}

/**
 * Makes a data folder from a backup and verifies every audit trail against the manifest. On any error nothing is left.
 * @throws AppError `conflict` where the data folder has files, `bad_key` for another key than the backup's, `corrupt` where
 *   the archive or a trail is not what the manifest says, `folder_locked` while a service runs on the folder.
 */
export async function restore(
  folder: string,
  { dataDir, keyFile }: { dataDir: string; keyFile: string },
): Promise<Manifest> {
  refuseFull(dataDir, 'A restore never overwrites data: move the folder away first.')
  const manifest = readManifest(folder)
  const key = readMasterKey(keyFile)
  if (key.id !== manifest.masterKeyId) {
    throw new AppError(
      'bad_key',
      `The backup needs the master key ${manifest.masterKeyId}, but ${keyFile} holds ${key.id}. Name the right file in ANAMNESIS_KEY_FILE.`,
    )
  }
  const archive = readFileSync(join(folder, ARCHIVE))
  if (archive.length !== manifest.archive.bytes || sha256(archive) !== manifest.archive.sha256) {
    throw new AppError(
      'corrupt',
      `${join(folder, ARCHIVE)} is not the archive that its manifest describes. Use another copy.`,
    )
  }
  const lock = lockFolder(dataDir)
  try {
    const embedded = await createEmbedded({ dataDir, loadDataDir: new Blob([new Uint8Array(archive)]) })
    const store = await openStore({ databaseUrl: null, dataDir, keyFile, embedded })
    try {
      await verifyAll(store, manifest)
    } finally {
      await store.close()
    }
    return manifest
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true })
    throw error
  } finally {
    lock.release()
  }
}

async function verifyAll(store: Store, manifest: Manifest): Promise<void> {
  for (const kept of manifest.audit) {
    const verdict = await verifyAudit(store, kept.tenantId, kept)
    if (verdict.ok) continue
    throw new AppError(
      'corrupt',
      `The restored audit trail of tenant ${kept.tenantId} is broken at entry ${verdict.firstBad}: ${verdict.why}.`,
    )
  }
}

function readManifest(folder: string): Manifest {
  const file = join(folder, MANIFEST)
  if (!existsSync(file)) throw new AppError('not_found', `${folder} holds no finished backup: it has no ${MANIFEST}.`)
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    throw new AppError('corrupt', `${file} is not a manifest that this version can read.`, { cause })
  }
}

function refuseFull(folder: string, advice: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new AppError('conflict', `The folder ${folder} is not empty. ${advice}`)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
