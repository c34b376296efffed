import { describe } from 'vitest'
import { checkpointsSpec } from './checkpoints.spec.ts'
import { openTestStore } from './testing.ts'

describe('checkpoints on the embedded store', () => checkpointsSpec(() => openTestStore()))
