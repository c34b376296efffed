import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { AppError } from '../core/errors.ts'

/** The place a ciphertext belongs to. With the tenant it is authenticated, so a value moved elsewhere does not open. */
export interface Cell {
  readonly table: string
  readonly column: string
  readonly id: string
}

/** A key with the marks that every ciphertext made with it carries. */
export interface DataKey {
  readonly version: number
  /** Eight random bytes. */
  readonly id: Buffer
  /** 32 bytes, AES-256. */
  readonly secret: Buffer
}

// format (1) | key id (8) | key version (4, big endian) | nonce (12) | ciphertext | tag (16)
const FORMAT = 1
const ID_BYTES = 8
const NONCE_AT = 1 + ID_BYTES + 4
const BODY_AT = NONCE_AT + 12
const TAG_BYTES = 16

/** Seals bytes for one cell of one tenant with AES-256-GCM (NIST SP 800-38D), a random 96-bit nonce each time. */
export function sealBytes(key: DataKey, tenantId: string, cell: Cell, plain: Uint8Array): Buffer {
  const head = Buffer.alloc(BODY_AT)
  head[0] = FORMAT
  key.id.copy(head, 1)
  head.writeUInt32BE(key.version, 1 + ID_BYTES)
  const nonce = randomBytes(12)
  nonce.copy(head, NONCE_AT)
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  cipher.setAAD(associatedData(head.subarray(0, NONCE_AT), tenantId, cell))
  return Buffer.concat([head, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Version of the key that a ciphertext was made with. Throws AppError `corrupt` on bytes of another shape. */
export function keyVersion(sealed: Uint8Array): number {
  if (sealed.length < BODY_AT + TAG_BYTES || sealed[0] !== FORMAT)
    throw corrupt('it is not a ciphertext of this product')
  return Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length).readUInt32BE(1 + ID_BYTES)
}

/**
 * Opens what `sealBytes` made for the same tenant and cell.
 * @throws AppError `corrupt` where the bytes were changed, or stand in another cell or tenant than they were sealed for.
 */
export function openBytes(key: DataKey, tenantId: string, cell: Cell, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length)
  if (keyVersion(bytes) !== key.version || !bytes.subarray(1, 1 + ID_BYTES).equals(key.id)) {
    throw corrupt('it was made with another key', cell)
  }
  const decipher = createDecipheriv('aes-256-gcm', key.secret, bytes.subarray(NONCE_AT, BODY_AT))
  decipher.setAAD(associatedData(bytes.subarray(0, NONCE_AT), tenantId, cell))
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(BODY_AT, bytes.length - TAG_BYTES)), decipher.final()])
  } catch (cause) {
    throw corrupt('it was changed, or moved from another row', cell, cause)
  }
}

/** Lengths before values, so that no two different cells give the same bytes. */
function associatedData(head: Buffer, tenantId: string, { table, column, id }: Cell): Buffer {
  const parts = [head, ...[tenantId, table, column, id].map((part) => Buffer.from(part, 'utf8'))]
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      return [length, part]
    }),
  )
}

function corrupt(why: string, cell?: Cell, cause?: unknown): AppError {
  const where = cell ? ` of ${cell.table}.${cell.column}` : ''
  return new AppError(
    'corrupt',
    `An encrypted value${where} can't be opened: ${why}. Run the audit check and restore a backup.`,
    {
      cause,
      detail: cell ? { table: cell.table, column: cell.column, id: cell.id } : {},
    },
  )
}
