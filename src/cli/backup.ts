import { resolve } from 'node:path'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { restore } from '../store/backup.ts'
import { commands } from './commands.ts'
import { runCommand } from './store.ts'

export async function backupTo(folder: string): Promise<void> {
  const made = await runCommand('backup', { folder: resolve(folder) }, commands.backup)
  console.log(
    `${made.folder}: ${made.bytes} bytes. It needs the master key ${made.masterKeyId}, which is not in it: keep a copy of the key file elsewhere.`,
  )
}

export async function restoreFrom(folder: string): Promise<void> {
  const config = readConfig()
  if (config.databaseUrl !== null)
    throw new AppError('bad_setting', 'DATABASE_URL is set: restore a Postgres server with its own tools (pg_restore).')
  const manifest = await restore(resolve(folder), config)
  console.log(
    `Restored the state of ${manifest.createdAt} into ${config.dataDir}. ${manifest.audit.length} audit trails verified.`,
  )
}
