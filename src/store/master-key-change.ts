import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { Client } from 'pg'
import { SECOND } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { audit, verifyAudit } from './audit.ts'
import { lockFolder } from './folder-lock.ts'
import { type MasterKey, makeMasterKey, readMasterKey, refuseKeyInside, rewrap, type WrappedKey } from './keys.ts'
import { openStore } from './open.ts'

interface Place {
  /** Null = the embedded database in `dataDir`. */
  databaseUrl: string | null
  dataDir: string
  keyFile: string
}

/**
 * Puts the data under the master key in `newKeyFile`, which is made where there is no such file. Every data key is wrapped
 * anew in one transaction, so after a crash the old key holds or the new one, never a mixture. Then each tenant gets a new
 * data key, because whoever had the old master key may know the earlier ones, and its audit trail is verified. The old
 * file is not touched: backups made before need it.
 * @throws AppError `folder_locked` or `conflict` while another process uses the data, `bad_key`, `bad_setting`, `corrupt`
 */
export async function changeMasterKey(
  place: Place,
  { newKeyFile, actor }: { newKeyFile: string; actor: string },
): Promise<{ from: string; to: string; tenants: number; dataKeys: number }> {
  const old = readMasterKey(place.keyFile)
  if (place.databaseUrl === null) refuseKeyInside(place.dataDir, newKeyFile)
  const fresh = existsSync(newKeyFile) ? readMasterKey(newKeyFile) : makeMasterKey(newKeyFile)
  if (fresh.id === old.id || resolve(newKeyFile) === resolve(place.keyFile))
    throw new AppError('bad_setting', `${newKeyFile} holds the key of today. Name a file that does not exist yet.`)
  const dataKeys = await alone(place, (owner) => rewrapAll(owner, old, fresh))
  const store = await openStore({ ...place, keyFile: newKeyFile })
  try {
    const tenants = await store.tenants()
    for (const { id } of tenants) {
      await store.rotateKey(id, actor)
      await store.withTenant(id, (tx) => audit(tx, [{ actor, action: 'key.master', object: `key:${fresh.id}` }]))
      const verdict = await verifyAudit(store, id)
      if (!verdict.ok)
        throw new AppError('corrupt', `The audit trail of tenant ${id} is broken at entry ${verdict.firstBad}.`)
    }
    return { from: old.id, to: fresh.id, tenants: tenants.length, dataKeys }
  } finally {
    await store.close()
  }
}

/** Runs statements as the owner of the tables, one text each, values as $1. */
type Owner = <Row>(sql: string, values?: unknown[]) => Promise<Row[]>

async function rewrapAll(query: Owner, old: MasterKey, fresh: MasterKey): Promise<number> {
  const [setting] = await query<{ value: string }>(`select value from meta.settings where name = 'master-key-id'`)
  if (setting?.value !== old.id) {
    const needs = setting ? `needs the master key ${setting.value}` : 'has no master key yet'
    throw new AppError('bad_key', `This data ${needs}, but ANAMNESIS_KEY_FILE holds ${old.id}.`)
  }
  // The owner is bound by row-level security like everybody else. For this transaction it is not, and the lock that this
  // takes keeps everybody off the table until it ends.
  await query('alter table app.tenant_keys no force row level security')
  const rows = await query<WrappedKey & { tenant_id: string }>(
    'select tenant_id, version, key_id, wrapped from app.tenant_keys',
  )
  for (const row of rows) {
    // The embedded database gives plain bytes.
    const [key_id, sealed] = [Buffer.from(row.key_id), Buffer.from(row.wrapped)]
    const wrapped = rewrap(old, fresh, row.tenant_id, { version: row.version, key_id, wrapped: sealed })
    await query('update app.tenant_keys set wrapped = $3 where tenant_id = $1 and version = $2', [
      row.tenant_id,
      row.version,
      wrapped,
    ])
  }
  await query(`update meta.settings set value = $1 where name = 'master-key-id'`, [fresh.id])
  await query('alter table app.tenant_keys force row level security')
  return rows.length
}

/** One transaction on a database that nobody else uses: other processes would go on with the old key in memory. */
async function alone<T>({ databaseUrl, dataDir }: Place, work: (owner: Owner) => Promise<T>): Promise<T> {
  if (databaseUrl === null) {
    const lock = lockFolder(dataDir)
    try {
      const { createEmbedded } = await import('./embedded.ts')
      const db = await createEmbedded({ dataDir })
      try {
        return await db.transaction((tx) => work(async (sql, values) => (await tx.query<never>(sql, values)).rows))
      } finally {
        await db.close()
      }
    } finally {
      lock.release()
    }
  }
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10 * SECOND })
  await client.connect()
  try {
    const query: Owner = async (sql, values) => (await client.query(sql, values)).rows
    await refuseOthers(query)
    await query('begin')
    const result = await work(query)
    await query('commit')
    return result
  } finally {
    // An open transaction ends with the connection.
    await client.end()
  }
}

async function refuseOthers(query: Owner): Promise<void> {
  const [others] = await query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  if (!others || others.count === 0) return
  throw new AppError(
    'conflict',
    `${others.count} other connections use this database. Stop every process of the service, then try again.`,
  )
}
