import type { Guard } from '../guard.ts'
import { diagnosis } from './diagnosis.ts'
import { dosage } from './dosage.ts'
import { falseReassurance } from './false-reassurance.ts'
import { grounding } from './grounding.ts'
import { identifierLeak } from './identifier-leak.ts'
import { injection } from './injection.ts'
import { neverDoRequest } from './never-do.ts'
import { passageInjection } from './passage-injection.ts'
import { population } from './population.ts'
import { reading } from './reading.ts'
import { scope } from './scope.ts'

/** Guards of each stage, in the order in which they run. Adding one is one file and one line here. */
export const inputGuards: readonly Guard[] = [neverDoRequest, injection, scope]
export const contextGuards: readonly Guard[] = [passageInjection, population]
export const outputGuards: readonly Guard[] = [identifierLeak, diagnosis, dosage, falseReassurance, grounding, reading]
