import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { audit, verifyAudit } from './audit.ts'
import { backup, restore } from './backup.ts'
import { createEmbedded } from './embedded.ts'
import { makeMasterKey } from './keys.ts'
import { openStore } from './open.ts'

const root = mkdtempSync(join(tmpdir(), 'anamnesis-folder-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const place = { databaseUrl: null, dataDir: join(root, 'data'), keyFile: join(root, 'keys', 'master.key') }
const moved = { ...place, dataDir: join(root, 'restored') }
const stranger = join(root, 'keys', 'stranger.key')
const backups = join(root, 'backups')
/** Making a database, in this process or another, takes its time on a busy machine. */
const SLOW = { timeout: 240_000 }
const CELL = { table: 'people', column: 'name', id: 'row-1' }
let tenant: string
let sealed: Buffer

beforeAll(async () => {
  const store = await openStore(place)
  tenant = await store.createTenant({ name: 'Kept clinic' })
  sealed = await store.withTenant(tenant, async (tx) => {
    await audit(tx, [{ actor: 'system', action: 'test.begin', object: 'tenant:1' }])
    return tx.seal(CELL, 'CANARY')
  })
  await backup(store, join(backups, 'first'))
  await store.close()
  makeMasterKey(stranger)
})

describe('a data folder', () => {
  it('is held by one store at a time, keeps what it was given, and has no key in it', async () => {
    const store = await openStore(place)
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'folder_locked',
      message: expect.stringContaining(`${process.pid}`),
    })
    expect(await store.tenants()).toEqual([{ id: tenant, name: 'Kept clinic' }])
    expect(await store.withTenant(tenant, (tx) => tx.open(CELL, sealed))).toBe('CANARY')
    await store.close()
    expect(existsSync(`${place.dataDir}.lock`)).toBe(false)
    expect(readdirSync(root).sort()).toEqual(['backups', 'data', 'keys'])
  })

  it.each([
    ['another key', stranger, /needs the master key [0-9a-f]{16}, but .* holds [0-9a-f]{16}/],
    ['no key, and does not make a new one', join(root, 'keys', 'none.key'), /missing/],
  ])('does not open with %s', async (_, keyFile, message) => {
    await expect(openStore({ ...place, keyFile })).rejects.toMatchObject({
      code: 'bad_key',
      message: expect.stringMatching(message),
    })
    expect(existsSync(join(root, 'keys', 'none.key'))).toBe(false)
    expect(existsSync(`${place.dataDir}.lock`)).toBe(false)
  })

  it('refuses to keep its key inside', async () => {
    await expect(openStore({ ...place, keyFile: join(place.dataDir, 'master.key') })).rejects.toMatchObject({
      code: 'bad_setting',
    })
  })

  it('of a newer version is left alone', SLOW, async () => {
    const store = await openStore(place)
    await store.pool.query(`insert into meta.migrations (name, run_on) values ('9999_future', now())`)
    await store.close()
    await expect(openStore(place)).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('9999_future'),
    })
    const db = await createEmbedded({ dataDir: place.dataDir })
    await db.query(`delete from meta.migrations where name = '9999_future'`)
    await db.close()
  })

  it('of another version gets what that one did not have', SLOW, async () => {
    const store = await openStore(place)
    await store.pool.query(`update meta.settings set value = 'of an older program' where name = 'migrations'`)
    await store.pool.query(`drop table graph.checkpoint_writes; delete from graph.checkpoint_migrations`)
    await store.close()
    const again = await openStore(place)
    const { rows } = await again.pool.query(`select to_regclass('graph.checkpoint_writes') as made`)
    expect(rows).toEqual([{ made: 'graph.checkpoint_writes' }])
    await again.close()
  })

  it('loses no acknowledged row to kill -9, and opens again by itself', SLOW, async () => {
    for (let round = 0; round < 2; round++) {
      const acknowledged = await writeUntilKilled(30 + round * 17)
      const store = await openStore(place)
      const rows = await store.withTenant(tenant, (tx) =>
        tx.query<{ object: string }>(`select object from app.audit where action = 'crash.row'`),
      )
      const kept = new Set(rows.map((row) => row.object))
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
      expect(await verifyAudit(store, tenant)).toMatchObject({ ok: true })
      await store.close()
    }
  })
})

describe('backup and restore', () => {
  const first = join(backups, 'first')

  it('bring everything back, and the audit trail verifies', SLOW, async () => {
    const manifest = await restore(first, moved)
    expect(manifest.audit).toEqual([{ tenantId: tenant, entries: 1, head: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    const store = await openStore(moved)
    expect(await store.withTenant(tenant, (tx) => tx.open(CELL, sealed))).toBe('CANARY')
    expect(await verifyAudit(store, tenant)).toMatchObject({ ok: true, entries: 1 })
    await store.close()
  })

  it('hold no key and no text in clear', () => {
    const archive = gunzipSync(readFileSync(join(first, 'data.tar.gz')))
    const secret = Buffer.from(readFileSync(place.keyFile, 'utf8').trim().split(':')[1]!, 'base64')
    for (const needle of [secret, secret.toString('base64'), secret.toString('hex'), 'CANARY']) {
      expect(archive.includes(needle)).toBe(false)
    }
    expect(readFileSync(join(first, 'manifest.json'), 'utf8')).not.toContain(secret.toString('base64'))
  })

  it('refuse a folder with files, on both sides', async () => {
    await expect(restore(first, moved)).rejects.toMatchObject({ code: 'conflict' })
    const store = await openStore(moved)
    await expect(backup(store, first)).rejects.toMatchObject({ code: 'conflict' })
    await store.close()
  })

  const spoilt = (name: string, spoil: (folder: string) => void) => {
    const folder = join(backups, name)
    mkdirSync(folder, { recursive: true })
    for (const file of ['data.tar.gz', 'manifest.json'])
      writeFileSync(join(folder, file), readFileSync(join(first, file)))
    spoil(folder)
    return folder
  }
  const editManifest = (folder: string, change: (manifest: { audit: { entries: number }[] }) => void) => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    change(manifest)
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  }

  it.each([
    ['with another key', () => first, stranger, 'bad_key', /needs the master key/],
    ['without a key', () => first, join(root, 'keys', 'none.key'), 'bad_key', /missing/],
    ['of a folder that is no backup', () => join(root, 'keys'), place.keyFile, 'not_found', /no finished backup/],
    [
      'of a changed archive',
      () => spoilt('changed', (folder) => writeFileSync(join(folder, 'data.tar.gz'), 'x')),
      place.keyFile,
      'corrupt',
      /not the archive/,
    ],
    [
      'of a trail that is shorter than its manifest says',
      () =>
        spoilt('shorter', (folder) => editManifest(folder, ({ audit }) => audit.forEach((each) => (each.entries = 2)))),
      place.keyFile,
      'corrupt',
      /broken at entry 2/,
    ],
  ])('refuse a restore %s, and leave nothing', SLOW, async (name, folder, keyFile, code, message) => {
    const dataDir = join(root, name)
    await expect(restore(folder(), { dataDir, keyFile })).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    })
    expect(existsSync(dataDir)).toBe(false)
    expect(existsSync(`${dataDir}.lock`)).toBe(false)
  })

  it('are not made of a broken trail', async () => {
    const store = await openStore(moved)
    await store.pool.query(`update app.audit set actor = 'nobody'`)
    await expect(backup(store, join(backups, 'broken'))).rejects.toMatchObject({ code: 'corrupt' })
    expect(existsSync(join(backups, 'broken'))).toBe(false)
    await store.close()
  })
})

/** A process that writes row after row and says which are committed, killed in the middle of it. */
async function writeUntilKilled(rows: number): Promise<string[]> {
  const from = (file: string) => JSON.stringify(new URL(file, import.meta.url).href)
  const code = `
    import { openStore } from ${from('open.ts')}
    import { audit } from ${from('audit.ts')}
    const store = await openStore(${JSON.stringify(place)})
    for (;;) {
      const object = 'row:' + crypto.randomUUID()
      await store.withTenant(${JSON.stringify(tenant)}, (tx) => audit(tx, [{ actor: 'system', action: 'crash.row', object }]))
      console.log(object)
    }`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const acknowledged: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(line)
    if (acknowledged.length === rows) child.kill('SIGKILL')
  }
  await gone
  expect(acknowledged.length).toBeGreaterThanOrEqual(rows)
  return acknowledged
}
