import { afterAll, beforeAll, describe } from 'vitest'
import { checkpointsSpec } from './checkpoints.spec.ts'
import { startTestServer, type TestServer } from './testing-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

describe('checkpoints on a Postgres server', () => checkpointsSpec(() => server.openStore()))
