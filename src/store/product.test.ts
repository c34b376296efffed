import { afterAll, beforeAll, describe } from 'vitest'
import { searchSpec } from './knowledge.spec.ts'
import type { Store } from './open.ts'
import { productSpec } from './product.spec.ts'
import { openTestStore } from './testing.ts'

describe('product tables, embedded', () => {
  let store: Store
  beforeAll(async () => {
    store = await openTestStore()
  })
  afterAll(() => store?.close())

  productSpec(() => store)
  searchSpec(() => store)
})
