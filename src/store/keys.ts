import { createHash, hkdfSync, randomBytes } from 'node:crypto'
import { chmodSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve } from 'node:path'
import { AppError } from '../core/errors.ts'
import { type Cell, type DataKey, keyVersion, openBytes, sealBytes } from './encrypt.ts'

/** Wraps the data keys of all tenants. Lives in a file of its own, outside the data folder and every backup. */
export interface MasterKey {
  /** Short fingerprint, stored in the database to notice a wrong key file before anything is decrypted with it. */
  readonly id: string
  readonly secret: Buffer
}

const FILE_FORM = /^anamnesis-master-key-1:([A-Za-z0-9+/]{43}=)\n?$/

/**
 * Reads the master key.
 * @throws AppError `bad_key` where the file is missing, readable by everybody, or no key.
 */
export function readMasterKey(file: string): MasterKey {
  if (!existsSync(file)) {
    throw new AppError(
      'bad_key',
      `The key file ${file} is missing. Put the key of this data back, or name its place in ANAMNESIS_KEY_FILE.`,
    )
  }
  if ((statSync(file).mode & 0o007) !== 0) {
    throw new AppError('bad_key', `Everybody on this machine can open the key file ${file}. Run chmod 600 on it.`)
  }
  const found = FILE_FORM.exec(readFileSync(file, 'utf8'))
  if (!found) throw new AppError('bad_key', `${file} is not a master key file of this product.`)
  const secret = Buffer.from(found[1]!, 'base64')
  return {
    id: createHash('sha256').update('anamnesis master key id').update(secret).digest('hex').slice(0, 16),
    secret,
  }
}

/** Makes a new master key, mode 0600. Two starts at once end with the same key: the first file stays. */
export function makeMasterKey(file: string): MasterKey {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  writeFileSync(draft, `anamnesis-master-key-1:${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(draft, 0o600)
  try {
    linkSync(draft, file)
  } catch (error) {
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
  return readMasterKey(file)
}

/** A key beside the data it locks protects nothing, and would stand in every copy of the folder. */
export function refuseKeyInside(dataDir: string, keyFile: string): void {
  const path = relative(resolve(dataDir), resolve(keyFile))
  if (path.startsWith('..') || isAbsolute(path)) return
  throw new AppError(
    'bad_setting',
    `The key file ${keyFile} lies inside the data folder. Set ANAMNESIS_KEY_FILE to a place outside it.`,
  )
}

export interface WrappedKey {
  version: number
  key_id: Buffer
  wrapped: Buffer
}

/** A fresh data key for a tenant, ready to be stored. */
export function makeDataKey(master: MasterKey, tenantId: string, version: number): WrappedKey {
  const id = randomBytes(8)
  const wrapped = sealBytes(wrappingKey(master), tenantId, wrapCell(version, id), randomBytes(32))
  return { version, key_id: id, wrapped }
}

/** The same data key under another master key, ready to be stored. Throws AppError `corrupt` where `from` does not open it. */
export function rewrap(from: MasterKey, to: MasterKey, tenantId: string, row: WrappedKey): Buffer {
  const { secret } = unwrap(from, tenantId, row)
  return sealBytes(wrappingKey(to), tenantId, wrapCell(row.version, row.key_id), secret)
}

function unwrap(master: MasterKey, tenantId: string, row: WrappedKey): DataKey {
  const secret = openBytes(wrappingKey(master), tenantId, wrapCell(row.version, row.key_id), row.wrapped)
  return { version: row.version, id: row.key_id, secret }
}

function wrappingKey(master: MasterKey): DataKey {
  return { version: 1, id: Buffer.from(master.id, 'hex'), secret: master.secret }
}

function wrapCell(version: number, id: Buffer): Cell {
  return { table: 'tenant_keys', column: 'wrapped', id: `${version}:${id.toString('hex')}` }
}

/** Seals and opens for one tenant. Values of older key versions still open; new ones use the newest. */
export interface Cipher {
  seal(cell: Cell, plain: Uint8Array): Buffer
  open(cell: Cell, sealed: Uint8Array): Buffer
  /** True when this cipher holds the key that the value was made with. */
  knows(sealed: Uint8Array): boolean
  /** Key of the tenant's audit chain. It hangs on the first data key, so that a rotation doesn't break the chain. */
  readonly auditKey: Buffer
}

/** @throws AppError `not_found` where the tenant has no key, which means that there is no such tenant. */
export function createCipher(master: MasterKey, tenantId: string, rows: readonly WrappedKey[]): Cipher {
  const keys = new Map(rows.map((row) => [row.version, unwrap(master, tenantId, row)]))
  const newest = keys.get(Math.max(...keys.keys()))
  const first = keys.get(1)
  if (!newest || !first) throw new AppError('not_found', 'There is no such tenant.')
  return {
    auditKey: Buffer.from(hkdfSync('sha256', first.secret, '', `audit:${tenantId}`, 32)),
    seal: (cell, plain) => sealBytes(newest, tenantId, cell, plain),
    knows: (sealed) => keys.has(keyVersion(sealed)),
    open(cell, sealed) {
      const key = keys.get(keyVersion(sealed))
      if (!key)
        throw new AppError('corrupt', `A value of ${cell.table}.${cell.column} names a key that the tenant never had.`)
      return openBytes(key, tenantId, cell, sealed)
    },
  }
}

/** Ciphers of a process by tenant, loaded once and again when a value names a key that somebody else has added. */
export interface KeyRing {
  cipher(tenantId: string, load: () => Promise<WrappedKey[]>, sealed?: Uint8Array): Promise<Cipher>
  forget(tenantId: string): void
}

export function createKeyRing(master: MasterKey): KeyRing {
  const ciphers = new Map<string, Cipher>()
  return {
    async cipher(tenantId, load, sealed) {
      const known = ciphers.get(tenantId)
      if (known && (!sealed || known.knows(sealed))) return known
      const loaded = createCipher(master, tenantId, await load())
      ciphers.set(tenantId, loaded)
      return loaded
    },
    forget: (tenantId) => void ciphers.delete(tenantId),
  }
}
