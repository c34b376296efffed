import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { AppError } from '../core/errors.ts'

// The libraries that migrate are loaded where they have something to do: most starts find nothing.

const FOLDER = fileURLToPath(new URL('migrations', import.meta.url))
/** Migrations that need pgvector. They wait while the server has none, and are tried again at each start. */
const VECTOR_FOLDER = join(FOLDER, 'vector')

/**
 * Brings all four schemas up to date: the application's, the saver's, the job queue's. Better-auth's tables are ordinary
 * SQL files among ours. The caller holds the one lock around all migrations and is the only user of `client`.
 * @throws AppError `corrupt` where the database is newer than this program.
 */
export async function migrate(client: pg.ClientBase): Promise<{ hasVector: boolean }> {
  await client.query(`set search_path = ${await searchPath(client)}`)
  await refuseNewer(client, FOLDER, 'migrations')
  if (await isUpToDate(client)) return { hasVector: true }
  await runFolder(client, FOLDER, 'migrations')
  await migrateGraph(client)
  await migrateJobs(client)
  const hasVector = await migrateVector(client)
  // Without pgvector the vector migrations wait, so the next start has to look again.
  if (hasVector) await writeMark(client)
  return { hasVector }
}

const MARK = 'migrations'

/** True when this very program has brought the database up to date before, pgvector included. */
async function isUpToDate(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean }>(
    `select to_regclass('meta.settings') is not null
       and exists (select from pg_extension where extname = 'vector') as ready`,
  )
  if (!rows[0]!.ready) return false
  const done = await client.query<{ value: string }>('select value from meta.settings where name = $1', [MARK])
  return done.rows[0]?.value === (await currentMark(client))
}

async function writeMark(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into meta.settings values ($1, $2) on conflict (name) do update set value = excluded.value`,
    [MARK, await currentMark(client)],
  )
}

/** Grants follow the schema in which pgvector stands, so another place is another mark. */
async function currentMark(client: pg.ClientBase): Promise<string> {
  return `${migrationsMark()} ${await searchPath(client)}`
}

/** Ours first; then the schema where somebody else has put pgvector, whose types and operators must be found. */
export async function searchPath(client: Pick<pg.ClientBase, 'query'>): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(n.nspname) as name from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'vector' and n.nspname <> 'app'`,
  )
  return ['app', ...rows.map((row) => row.name)].join(', ')
}

/**
 * One mark for the text of all migrations and for the libraries that bring their own, so that a database or a stored
 * snapshot that another program migrated can be told.
 */
export function migrationsMark(): string {
  const hash = createHash('sha256')
  const require = createRequire(import.meta.url)
  for (const name of ['@langchain/langgraph-checkpoint-postgres', 'pg-boss']) {
    hash.update(`${name} ${(require(`${name}/package.json`) as { version: string }).version}\n`)
  }
  for (const folder of [FOLDER, VECTOR_FOLDER]) {
    for (const file of sqlFiles(folder)) hash.update(file).update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex').slice(0, 16)
}

function sqlFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
}

async function runFolder(client: pg.ClientBase, folder: string, migrationsTable: string): Promise<void> {
  const { runner } = await import('node-pg-migrate')
  await runner({
    dbClient: client,
    dir: folder,
    direction: 'up',
    migrationsTable,
    migrationsSchema: 'meta',
    createMigrationsSchema: true,
    // The lock around everything is ours; theirs covers only this step.
    noLock: true,
    checkOrder: false,
    log: () => {},
  })
}

/** An old program on a new database would write rows that the new one does not understand. */
async function refuseNewer(client: pg.ClientBase, folder: string, table: string): Promise<void> {
  const { rows } = await client.query<{ found: string | null }>('select to_regclass($1)::text as found', [
    `meta.${table}`,
  ])
  if (rows[0]?.found === null) return
  const known = new Set(sqlFiles(folder).map((file) => file.replace(/\.sql$/, '')))
  const done = await client.query<{ name: string }>(`select name from meta.${table} order by id`)
  const unknown = done.rows.find((row) => !known.has(row.name))
  if (!unknown) return
  throw new AppError(
    'corrupt',
    `The database was made by a newer version (migration ${unknown.name} is unknown here). Start that version.`,
  )
}

async function migrateGraph(client: pg.ClientBase): Promise<void> {
  // The saver takes a client from a pool and releases it; here both are ours.
  const { PostgresSaver } = await import('@langchain/langgraph-checkpoint-postgres')
  const pool = { connect: async () => ({ query: client.query.bind(client), release() {} }) }
  await new PostgresSaver(pool as unknown as pg.Pool, undefined, { schema: 'graph' }).setup()
}

async function migrateJobs(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ found: string | null; here: string }>(
    `select to_regclass('jobs.version')::text as found, quote_ident(current_database()) as here`,
  )
  const { found, here } = rows[0]!
  const { default: PgBoss } = await import('pg-boss')
  // pg-boss adds a table for each queue, so its role owns the schema; CREATE SCHEMA IF NOT EXISTS asks for the right to
  // make schemas even where there is nothing to make.
  await client.query(`grant create on database ${here} to jobs_user; set role jobs_user`)
  try {
    const plans =
      found === null ? PgBoss.getConstructionPlans('jobs') : await jobUpgrade(client, PgBoss.getMigrationPlans)
    if (plans) await client.query(plans)
  } finally {
    await client.query(`rollback; reset role; revoke create on database ${here} from jobs_user`)
  }
}

/** Version of the tables that pg-boss 10.4 works with. */
const JOBS_VERSION = 24

async function jobUpgrade(
  client: pg.ClientBase,
  plansFrom: (schema: string, version: string) => string,
): Promise<string | null> {
  const { rows } = await client.query<{ version: number }>('select version from jobs.version')
  const version = Number(rows[0]?.version)
  return version < JOBS_VERSION ? plansFrom('jobs', String(version)) : null
}

/** False where the server has no pgvector, or has it and an administrator must switch it on for this database first. */
async function migrateVector(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query(`select 1 from pg_available_extensions where name = 'vector'`)
  if (rows.length === 0) return false
  const elsewhere = (await searchPath(client)).split(', ').slice(1)
  for (const schema of elsewhere) await client.query(`grant usage on schema ${schema} to app_user, app_system`)
  try {
    await refuseNewer(client, VECTOR_FOLDER, 'vector_migrations')
    await runFolder(client, VECTOR_FOLDER, 'vector_migrations')
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === NOT_PERMITTED) return false
    throw error
  }
}
const NOT_PERMITTED = '42501'
