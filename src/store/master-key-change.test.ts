import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { masterKeyChangeSpec } from './master-key-change.spec.ts'

const folder = mkdtempSync(join(tmpdir(), 'anamnesis-key-change-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

let count = 0
masterKeyChangeSpec(async () => {
  const place = join(folder, `${++count}`)
  return { databaseUrl: null, dataDir: join(place, 'data'), keyFile: join(place, 'keys', 'master.key') }
})
