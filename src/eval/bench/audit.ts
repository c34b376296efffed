import { identifierLeak } from '../../guardrails/guards/identifier-leak.ts'
import { type AuditRow, audit } from '../../store/audit.ts'
import { percentile } from '../statistics.ts'
import { openTemporaryStore } from '../temporary-store.ts'
import type { Bench } from './bench.ts'

/** Verdicts of a turn: three guards on a message, two on each of six passages, six on each of four sentences. */
const BATCH = 3 + 2 * 6 + 6 * 4
const WARM_UP = 30
const TURNS = 300

/** What one verdict costs on its way into the chain, when a turn's verdicts go in one batch; and one by one beside it. */
export const auditBench: Bench = {
  name: 'audit',
  about: `${TURNS} batches of ${BATCH} verdicts into the audit chain, embedded database`,
  async run() {
    const temporary = await openTemporaryStore()
    try {
      const { store } = temporary
      const tenantId = await store.createTenant({ name: 'Bench' })
      const batch = Array.from({ length: BATCH }, (_, index) => verdict(index))
      const timed = async (rows: readonly AuditRow[], times: number) => {
        const each: number[] = []
        for (let i = 0; i < times; i++) {
          each.push(
            await store.withTenant(tenantId, async (tx) => {
              // Inside the turn's own transaction: its begin and commit are there anyway.
              const started = performance.now()
              await audit(tx, rows)
              return (performance.now() - started) / rows.length
            }),
          )
        }
        return each.toSorted((a, b) => a - b)
      }
      await timed(batch, WARM_UP)
      const cpu = process.cpuUsage()
      const batched = await timed(batch, TURNS)
      const { user, system } = process.cpuUsage(cpu)
      const alone = await timed(batch.slice(0, 1), TURNS)
      const at = (times: number[], share: number) => `${(percentile(times, share) ?? 0).toFixed(3)} ms`
      return [
        { what: 'a verdict, batched, p50', value: at(batched, 0.5) },
        { what: 'a verdict, batched, p95', value: at(batched, 0.95), bar: 'under 0.2 ms' },
        // With the database in this process; unlike the clock, it hardly depends on what else the machine does.
        {
          what: 'processor time a verdict, batched',
          value: `${((user + system) / 1_000 / TURNS / BATCH).toFixed(3)} ms`,
        },
        { what: 'a verdict by itself, p95', value: at(alone, 0.95) },
      ]
    } finally {
      await temporary.close()
    }
  },
}

function verdict(index: number): AuditRow {
  return {
    actor: 'system',
    action: 'guard.pass',
    object: 'encounter:01890a5d-ac96-774b-bcce-b302099a8057',
    guard: { id: 'identifier-leak', version: identifierLeak.version, stage: 'output' },
    counts: { spans: index, policy: 3 },
    ms: 0.123,
    encounterId: '01890a5d-ac96-774b-bcce-b302099a8057',
  }
}
