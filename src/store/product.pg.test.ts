import { afterAll, beforeAll, describe } from 'vitest'
import type { Store } from './open.ts'
import { productSpec } from './product.spec.ts'
import { startTestServer, type TestServer } from './testing-server.ts'

describe('product tables on a Postgres server', () => {
  let server: TestServer
  let store: Store
  beforeAll(async () => {
    server = await startTestServer()
    store = await server.openStore()
  })
  afterAll(async () => {
    await store?.close()
    await server?.stop()
  })

  productSpec(() => store)
})
