import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lockFile, lockFolder } from './folder-lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'anamnesis-lock-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const fresh = () => join(folder, `data-${++count}`)
const SCRIPT = new URL('folder-lock.ts', import.meta.url).href

/** A process that takes the lock, says what came of it, and holds it until its input ends. */
function taker(dataDir: string) {
  const code = `import { lockFolder } from '${SCRIPT}'
    try { lockFolder(${JSON.stringify(dataDir)}); console.log('got') } catch (error) { console.log(error.code) }
    process.stdin.resume()`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const said = new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())))
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return { child, said, gone }
}

describe('folder lock', () => {
  it('stands beside the folder, for its owner only, and goes away when released', () => {
    const dataDir = fresh()
    const lock = lockFolder(dataDir)
    expect(lockFile(dataDir)).toBe(`${dataDir}.lock`)
    expect(statSync(lockFile(dataDir)).mode & 0o777).toBe(0o600)
    lock.release()
    expect(existsSync(lockFile(dataDir))).toBe(false)
    lockFolder(dataDir).release()
  })

  it('names the holder to who comes second, and outlives no kill', async () => {
    const dataDir = fresh()
    const { child, said, gone } = taker(dataDir)
    expect(await said).toBe('got')
    expect(() => lockFolder(dataDir)).toThrow(
      expect.objectContaining({ code: 'folder_locked', message: expect.stringContaining(`process ${child.pid}`) }),
    )
    child.kill('SIGKILL')
    await gone
    lockFolder(dataDir).release()
  })

  it.each([
    ['a process that is gone', { pid: 999_999_999 }, true],
    ['a process id that another process has now', { startedAt: '1' }, true],
    ['a time before the last restart of the machine', { bootId: 'another' }, true],
    ['a live process', {}, false],
    ['a container that was heard of just now', { pidSpace: 'pid:[1]', pid: 1 }, false],
  ])('of %s is taken over: %s', (_, change, isTaken) => {
    const dataDir = fresh()
    const mine = lockFolder(dataDir)
    const holder = JSON.parse(readFileSync(lockFile(dataDir), 'utf8'))
    writeFileSync(lockFile(dataDir), JSON.stringify({ ...holder, token: 'other', ...change }))
    mine.release()
    expect(existsSync(lockFile(dataDir))).toBe(true)
    if (isTaken) lockFolder(dataDir).release()
    else expect(() => lockFolder(dataDir)).toThrow(expect.objectContaining({ code: 'folder_locked' }))
  })

  it('of a container that has been silent is taken over', () => {
    const dataDir = fresh()
    const holder = { pid: 1, startedAt: '1', bootId: null, pidSpace: 'pid:[1]', command: 'serve', token: 'other' }
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    writeFileSync(lockFile(dataDir), JSON.stringify({ ...holder, bootId }))
    const longAgo = new Date(Date.now() - 120_000)
    utimesSync(lockFile(dataDir), longAgo, longAgo)
    lockFolder(dataDir).release()
  })

  it('that nobody can read is taken over', () => {
    const dataDir = fresh()
    writeFileSync(lockFile(dataDir), '{"pid":')
    lockFolder(dataDir).release()
  })

  it('that is left over goes to one process of several that start at once', async () => {
    const dataDir = fresh()
    writeFileSync(lockFile(dataDir), '{}')
    const takers = Array.from({ length: 4 }, () => taker(dataDir))
    const said = await Promise.all(takers.map((each) => each.said))
    for (const each of takers) each.child.kill('SIGKILL')
    await Promise.all(takers.map((each) => each.gone))
    expect(said.sort()).toEqual(['folder_locked', 'folder_locked', 'folder_locked', 'got'])
  })
})
