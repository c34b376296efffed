import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { masterKeyChangeSpec } from './master-key-change.spec.ts'
import { startTestServer, type TestServer } from './testing-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

let count = 0
masterKeyChangeSpec(async () => ({
  databaseUrl: await server.createDatabase(),
  dataDir: join(server.folder, 'unused'),
  keyFile: join(server.folder, `change-${++count}.key`),
}))
