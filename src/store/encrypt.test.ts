import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DataKey, openBytes, sealBytes } from './encrypt.ts'

const key = (version = 1): DataKey => ({ version, id: randomBytes(8), secret: randomBytes(32) })
const cells = fc.record({ table: fc.string(), column: fc.string(), id: fc.string() })
const corrupt = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'corrupt'
  }
  return false
}

describe('sealed bytes', () => {
  it('open to what was sealed, for any bytes, cell and tenant', () => {
    const one = key(70_000)
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), cells, (plain, tenant, cell) => {
        expect(Uint8Array.from(openBytes(one, tenant, cell, sealBytes(one, tenant, cell, plain)))).toEqual(plain)
      }),
    )
  })

  it('do not open after any single bit was changed, or any number of bytes was cut off', () => {
    const one = key()
    const cell = { table: 'a', column: 'b', id: 'c' }
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 60 }), fc.nat(), fc.nat(7), (plain, at, bit) => {
        const sealed = sealBytes(one, 't', cell, plain)
        const changed = Buffer.from(sealed)
        changed[at % sealed.length]! ^= 1 << bit
        return (
          corrupt(() => openBytes(one, 't', cell, changed)) &&
          corrupt(() => openBytes(one, 't', cell, sealed.subarray(0, at % sealed.length)))
        )
      }),
    )
  })

  it('do not open in any other cell or tenant', () => {
    const one = key()
    fc.assert(
      fc.property(fc.string(), cells, fc.string(), cells, (tenant, cell, otherTenant, otherCell) => {
        fc.pre(JSON.stringify([tenant, cell]) !== JSON.stringify([otherTenant, otherCell]))
        return corrupt(() => openBytes(one, otherTenant, otherCell, sealBytes(one, tenant, cell, Buffer.from('x'))))
      }),
    )
  })

  it('do not open with another key, even of the same version', () => {
    const cell = { table: 'a', column: 'b', id: 'c' }
    expect(corrupt(() => openBytes(key(), 't', cell, sealBytes(key(), 't', cell, Buffer.from('x'))))).toBe(true)
  })

  it('say in an error which cell it was, and nothing of its value', () => {
    const one = key()
    const cell = { table: 'people', column: 'name', id: 'row' }
    expect(() => openBytes(one, 't', { ...cell, id: 'other' }, sealBytes(one, 't', cell, Buffer.from('Ana')))).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/people\.name/), detail: { ...cell, id: 'other' } }),
    )
  })
})
