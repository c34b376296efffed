import { auditBench } from './audit.ts'
import type { Bench } from './bench.ts'
import { growth } from './growth.ts'
import { guardrails } from './guardrails.ts'
import { memory } from './memory.ts'
import { turn } from './turn.ts'

/** Every benchmark. One more is one file and one line here. */
export const benches: readonly Bench[] = [turn, growth, memory, auditBench, guardrails]
