import { describe } from 'vitest'
import { storeSpec } from './store.spec.ts'
import { openTestStore } from './testing.ts'

describe('embedded store', () => storeSpec(() => openTestStore()))
