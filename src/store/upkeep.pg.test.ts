import { afterAll, beforeAll, describe } from 'vitest'
import { startTestServer, type TestServer } from './testing-server.ts'
import { upkeepSpec } from './upkeep.spec.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

describe('upkeep on a Postgres server', () => upkeepSpec((clock) => server.openStore({ clock })))
