import { createHash } from 'node:crypto'
import { AppError } from '../core/errors.ts'
import { required } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** One version of a tenant's policy. `document` is JSON as it was stored; whoever reads it parses it again. */
interface StoredPolicy {
  version: number
  /** Staff, by id, or `operator`. */
  author: string
  /** Milliseconds since 1970. */
  at: number
  /** SHA-256 of the canonical JSON, hex. */
  checksum: string
  document: unknown
}

/**
 * Adds a version. There is no way to change or remove one.
 * @throws AppError `stale` when another version has come since `parentVersion` (0 = there was none)
 */
export async function addPolicy(
  tx: Tx,
  { parentVersion, document, author, now }: { parentVersion: number; document: unknown; author: string; now: number },
): Promise<{ version: number }> {
  const version = parentVersion + 1
  const text = canonical(document)
  const added = await tx.query(
    `insert into app.policies (version, author, created_at, checksum, document)
     select $1, $2, $3, $4, $5 where $6 = coalesce((select max(version) from app.policies), 0)
     on conflict do nothing returning version`,
    [version, author, new Date(now), checksumOf(text), await tx.seal(cell(version), text), parentVersion],
  )
  if (added.length === 0)
    throw new AppError('stale', 'Another version of the policy has come since. Read it and decide again.')
  return { version }
}

/**
 * The version that holds: the latest. Null when the tenant has none.
 * @throws AppError `corrupt` when it is not as it was written
 */
export async function currentPolicy(tx: Tx): Promise<StoredPolicy | null> {
  const [row] = await tx.query<VersionRow & { document: Buffer }>(
    `select version, author, created_at, checksum, document from app.policies order by version desc limit 1`,
  )
  return row ? opened(tx, row) : null
}

/**
 * One version with its words.
 * @throws AppError `not_found`; `corrupt` when it is not as it was written
 */
export async function policyVersion(tx: Tx, version: number): Promise<StoredPolicy> {
  const rows = await tx.query<VersionRow & { document: Buffer }>(
    `select version, author, created_at, checksum, document from app.policies where version = $1`,
    [version],
  )
  return opened(tx, required(rows, 'version of the policy'))
}

/** Every version without its words, oldest first. */
export async function policyVersions(tx: Tx): Promise<Omit<StoredPolicy, 'document'>[]> {
  const rows = await tx.query<VersionRow>(
    `select version, author, created_at, checksum from app.policies order by version`,
  )
  return rows.map(versionOf)
}

async function opened(tx: Tx, row: VersionRow & { document: Buffer }): Promise<StoredPolicy> {
  const text = await tx.open(cell(row.version), row.document)
  if (checksumOf(text) !== row.checksum) throw new AppError('corrupt', 'The policy is not as it was written.')
  return { ...versionOf(row), document: JSON.parse(text) as unknown }
}

type VersionRow = { version: number; author: string; created_at: Date; checksum: string }

function versionOf({ version, author, created_at, checksum }: VersionRow): Omit<StoredPolicy, 'document'> {
  return { version, author, at: created_at.getTime(), checksum }
}

function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The same words whatever the order of the keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )
}

function cell(version: number): Cell {
  return { table: 'policies', column: 'document', id: String(version) }
}
