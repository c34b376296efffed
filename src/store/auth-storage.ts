import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type pg from 'pg'
import type { Clock } from '../core/clock.ts'

/** Key-value storage for sessions and codes, in the shape better-auth asks for. Times to live are in seconds. */
export interface AuthStorage {
  get(key: string): Promise<string | null>
  getAndDelete(key: string): Promise<string | null>
  set(key: string, value: string, ttl?: number): Promise<void>
  delete(key: string): Promise<void>
  increment(key: string, ttl: number): Promise<number>
}

/**
 * Sessions and codes in `auth.storage`. A copy of the table opens nothing: a token stands there as a keyed hash, its
 * session sealed with AES-256-GCM under a key derived from `secret`.
 */
export function createAuthStorage({
  pool,
  secret,
  clock,
}: {
  pool: pg.Pool
  secret: string
  clock: Clock
}): AuthStorage {
  const hashKey = derive(secret, 'auth storage key')
  const sealKey = derive(secret, 'auth storage value')
  const hash = (key: string) => createHmac('sha256', hashKey).update(key).digest()
  const expiry = (ttl: number | undefined) => (ttl === undefined ? null : new Date(clock.now() + ttl * 1_000))
  const read = (rows: { value: Buffer | null }[], key: string) => {
    const value = rows[0]?.value
    return value ? open(sealKey, hash(key), value) : null
  }
  return {
    async get(key) {
      const { rows } = await pool.query<{ value: Buffer | null }>(
        'select value from storage where key_hash = $1 and (expires_at is null or expires_at > $2)',
        [hash(key), new Date(clock.now())],
      )
      return read(rows, key)
    },
    async getAndDelete(key) {
      const { rows } = await pool.query<{ value: Buffer | null }>(
        'delete from storage where key_hash = $1 and (expires_at is null or expires_at > $2) returning value',
        [hash(key), new Date(clock.now())],
      )
      return read(rows, key)
    },
    async set(key, value, ttl) {
      await pool.query(
        `insert into storage (key_hash, value, expires_at) values ($1, $2, $3)
         on conflict (key_hash) do update set value = excluded.value, expires_at = excluded.expires_at`,
        [hash(key), seal(sealKey, hash(key), value), expiry(ttl)],
      )
    },
    async delete(key) {
      await pool.query('delete from storage where key_hash = $1', [hash(key)])
    },
    async increment(key, ttl) {
      const { rows } = await pool.query<{ count: number }>(
        `insert into storage (key_hash, count, expires_at) values ($1, 1, $2)
         on conflict (key_hash) do update set
           count = case when storage.expires_at <= $3 then 1 else storage.count + 1 end,
           expires_at = case when storage.expires_at <= $3 then excluded.expires_at else storage.expires_at end
         returning count`,
        [hash(key), expiry(ttl), new Date(clock.now())],
      )
      return rows[0]!.count
    },
  }
}

function derive(secret: string, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'anamnesis', use, 32))
}

function seal(key: Buffer, name: Buffer, value: string): Buffer {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(name)
  return Buffer.concat([iv, cipher.update(value, 'utf8'), cipher.final(), cipher.getAuthTag()])
}

/** Null where it can't be opened: after a change of the secret a session is simply gone. */
function open(key: Buffer, name: Buffer, sealed: Buffer): string | null {
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(name)
    cipher.setAuthTag(sealed.subarray(-16))
    return Buffer.concat([cipher.update(sealed.subarray(12, -16)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
