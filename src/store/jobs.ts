import PgBoss from 'pg-boss'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { describeError, type Log, silentLog } from '../core/log.ts'
import { isCode } from './audit.ts'
import type { Store } from './open.ts'
import { queryBy } from './pool.ts'
import { inside, type Tx } from './tenant.ts'

/** Ids, codes and numbers only: jobs are stored in clear. */
type JobData = Readonly<Record<string, string | number>>

export interface Jobs {
  /** Adds a job. With `tx` it exists if and only if the transaction commits. Returns its id; null = `key` is waiting already. */
  send(queue: string, data: JobData, options?: SendOptions): Promise<string | null>
  /**
   * Calls `handler` for each job, at least once: it must bear being called again. A throw tries again later.
   * `pollSeconds`: how often it looks, 0.5 at least and by default.
   */
  work(queue: string, handler: (data: JobData) => Promise<void>, options?: { pollSeconds?: number }): Promise<void>
  /** Lets running handlers end, then stops. */
  close(): Promise<void>
}

interface SendOptions {
  tx?: Tx
  /** Earliest start, in seconds from now by the database's clock. */
  afterSeconds?: number
  /** At most one job of that key waits in the queue. */
  key?: string
}

interface JobsOptions {
  queues: readonly string[]
  log?: Log
}

const RETRIES = 5
const CLOSE_TIMEOUT_MS = 5_000

/** Opens the job queue (pg-boss 10) on the store's database, as a role that sees nothing else. */
export async function openJobs(store: Store, { queues, log = silentLog }: JobsOptions): Promise<Jobs> {
  const pool = store.poolFor('jobs')
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: 'jobs',
    // Its tables are made with ours, under the one lock; here it only checks that they are of its version.
    migrate: false,
    deleteAfterDays: 7,
  })
  boss.on('error', (error) => log.error('jobs', describeError(error)))
  await boss.start()
  for (const queue of queues) {
    // `short`: no second job of the same key waits.
    await boss.createQueue(queue, {
      name: queue,
      policy: 'short',
      retryLimit: RETRIES,
      retryBackoff: true,
      retryDelay: 1,
    })
  }
  return {
    send(queue, data, { tx, afterSeconds, key = newId() } = {}) {
      refuseText(data)
      return boss.send(queue, data, {
        ...(tx && { db: { executeSql: asJobs(tx) } }),
        ...(afterSeconds !== undefined && { startAfter: afterSeconds }),
        singletonKey: key,
      })
    },
    async work(queue, handler, { pollSeconds = 0.5 } = {}) {
      await boss.work<JobData>(queue, { pollingIntervalSeconds: pollSeconds, batchSize: 1 }, async (jobs) => {
        for (const job of jobs) await withoutText(() => handler(job.data), { queue, log })
      })
    },
    close: () => boss.stop({ graceful: true, wait: true, timeout: CLOSE_TIMEOUT_MS, close: false }),
  }
}

/** The application role has no right in the queue's schema, so the transaction changes its role for that statement. */
function asJobs(tx: Tx): PgBoss.Db['executeSql'] {
  const query = queryBy(inside(tx).client)
  return async (text, values) => {
    await query('set local role jobs_user')
    // On an error the transaction is lost anyway, and its role with it.
    const result = await query(text, values)
    await query('set local role app_user')
    return result as { rows: unknown[] }
  }
}

/** The queue stores what a handler throws, message and all, in clear; it gets the code only. */
async function withoutText(run: () => Promise<void>, { queue, log }: { queue: string; log: Log }): Promise<void> {
  try {
    await run()
  } catch (error) {
    const { code, error: name, at } = describeError(error)
    log.warn('job-failed', { job: queue, code, error: name, at })
    throw new AppError('internal', `failed: ${code}`)
  }
}

function refuseText(data: JobData): void {
  const isFine = Object.entries(data).every(
    ([name, value]) => isCode(name) && (typeof value === 'string' ? isCode(value) : Number.isFinite(value)),
  )
  if (!isFine) throw new AppError('internal', 'A job may hold ids, codes and numbers only.')
}
