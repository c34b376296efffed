import { afterAll, beforeAll, describe } from 'vitest'
import { storeSpec } from './store-spec.ts'
import { startTestServer, type TestServer } from './testing-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server?.stop())

describe('store on a Postgres server', () => storeSpec(() => server.openStore()))
