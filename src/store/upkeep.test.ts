import { describe } from 'vitest'
import { openTestStore } from './testing.ts'
import { upkeepSpec } from './upkeep.spec.ts'

describe('upkeep of the embedded store', () => upkeepSpec((clock) => openTestStore({ clock })))
