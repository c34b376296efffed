import { afterAll, beforeAll, describe } from 'vitest'
import { encounterSpec } from './encounter-spec.ts'
import type { Store } from './open.ts'
import { openTestStore } from './testing.ts'

describe('product tables, embedded', () => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore()
  })
  afterAll(() => store?.close())

  encounterSpec(() => store)
})
