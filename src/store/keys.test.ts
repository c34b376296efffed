import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createCipher, makeDataKey, makeMasterKey, readMasterKey, refuseKeyInside } from './keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'anamnesis-keys-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('master key file', () => {
  it('is made once, for its owner only, and stays the same', () => {
    const file = join(folder, 'deep', 'er', 'master.key')
    const made = makeMasterKey(file)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(join(folder, 'deep')).mode & 0o777).toBe(0o700)
    expect(makeMasterKey(file)).toEqual(made)
    expect(readMasterKey(file)).toEqual(made)
    expect(readFileSync(file, 'utf8')).not.toContain(made.id)
  })

  it.each([
    ['missing', () => join(folder, 'none'), /missing/],
    ['open to everybody', () => written('open.key', readFileSync(keyFile(), 'utf8'), 0o604), /chmod 600/],
    ['empty', () => written('empty.key', ''), /not a master key/],
    ['another file', () => written('other.key', 'hello'), /not a master key/],
  ])('is refused when it is %s', (_, file, message) => {
    expect(() => readMasterKey(file())).toThrow(
      expect.objectContaining({ code: 'bad_key', message: expect.stringMatching(message) }),
    )
  })

  it.each([
    ['/data', '/data/master.key', true],
    ['/data', '/data/deep/master.key', true],
    ['/data', '/data.key', false],
    ['/data', '/keys/master.key', false],
  ])('with data in %s may not be %s: %s', (data, file, isRefused) => {
    const attempt = () => refuseKeyInside(data, file)
    if (isRefused) expect(attempt).toThrow(expect.objectContaining({ code: 'bad_setting' }))
    else expect(attempt).not.toThrow()
  })
})

describe('data keys', () => {
  const master = makeMasterKey(keyFile())
  const cell = { table: 'a', column: 'b', id: 'c' }

  it('are wrapped: neither the tenant of another nor another master key opens them', () => {
    const row = makeDataKey(master, 'tenant-1', 1)
    expect(() => createCipher(master, 'tenant-1', [row])).not.toThrow()
    expect(() => createCipher(master, 'tenant-2', [row])).toThrow(expect.objectContaining({ code: 'corrupt' }))
    expect(() => createCipher(master, 'tenant-1', [{ ...row, version: 2 }])).toThrow(
      expect.objectContaining({ code: 'corrupt' }),
    )
    const stranger = makeMasterKey(join(folder, 'stranger.key'))
    expect(() => createCipher(stranger, 'tenant-1', [row])).toThrow(expect.objectContaining({ code: 'corrupt' }))
  })

  it('keep the audit key when a new version comes', () => {
    const rows = [1, 2].map((version) => makeDataKey(master, 't', version))
    const before = createCipher(master, 't', rows.slice(0, 1))
    const after = createCipher(master, 't', rows)
    expect(after.auditKey).toEqual(before.auditKey)
    expect(before.knows(after.seal(cell, Buffer.from('x')))).toBe(false)
    expect(after.open(cell, before.seal(cell, Buffer.from('x'))).toString()).toBe('x')
  })
})

function keyFile(): string {
  return join(folder, 'master.key')
}
function written(name: string, text: string, mode = 0o600): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  chmodSync(file, mode)
  return file
}
