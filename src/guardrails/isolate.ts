import { Worker } from 'node:worker_threads'
import { AppError } from '../core/errors.ts'

/** Runs jobs in a thread of its own that is ended when a job takes too long or too much, and started again for the next. */
export interface Isolate {
  /**
   * Jobs run one after the other. Job and answer are plain data.
   * @throws AppError `internal` when the job failed, took too long or ran out of memory; the next one has a fresh thread
   */
  run(job: unknown): Promise<unknown>
  close(): Promise<void>
}

interface IsolateOptions {
  /** A module that answers each `{ job }` with `{ ok: true, value }` or `{ ok: false }`, and says `'ready'` first. */
  readonly url: URL
  /** How long one job may take, ms, from the moment it begins. */
  readonly jobMs: number
  /** Heap of the thread, MB. */
  readonly memoryMb: number
  /** How long a thread may take to get ready, ms. */
  readonly startMs?: number
}

interface Thread {
  readonly worker: Worker
  readonly ready: Promise<void>
  /** Set while a job runs. */
  settle: ((outcome: { value: unknown } | { failed: string }) => void) | null
}

export function createIsolate({ url, jobMs, memoryMb, startMs = 10_000 }: IsolateOptions): Isolate {
  let thread: Thread | null = null
  let queue: Promise<unknown> = Promise.resolve()
  let isClosed = false

  function start(): Thread {
    const worker = new Worker(url, {
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 8, stackSizeMb: 2 },
    })
    const made: Thread = {
      worker,
      settle: null,
      ready: within(startMs, (done) => {
        worker.once('message', () => done({ value: undefined }))
        worker.once('error', () => done({ failed: 'did not start' }))
        worker.once('exit', () => done({ failed: 'did not start' }))
      }).then(() => {}),
    }
    made.ready.catch(() => {})
    const gone = (why: string) => {
      if (thread === made) thread = null
      made.settle?.({ failed: why })
    }
    worker.on('message', (answer: unknown) => {
      const { ok, value } = (answer ?? {}) as { ok?: unknown; value?: unknown }
      made.settle?.(ok === true ? { value } : { failed: 'failed' })
    })
    // What it threw can quote its text, so it goes nowhere.
    worker.on('error', () => gone('ended, out of memory or broken'))
    worker.on('exit', () => gone('ended'))
    // It keeps no process alive that has nothing else to do. Last, because listeners would hold it again.
    worker.unref()
    return made
  }

  async function one(job: unknown): Promise<unknown> {
    if (isClosed) throw new AppError('internal', 'This isolate is closed.')
    thread ??= start()
    const current = thread
    try {
      await current.ready
      return await within(jobMs, (done) => {
        current.settle = done
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- the rule means windows
        current.worker.postMessage({ job })
      })
    } catch (error) {
      // After a failed answer the thread could go on; one that is late or broken must not.
      if (thread === current) thread = null
      await current.worker.terminate()
      throw error
    } finally {
      current.settle = null
    }
  }

  return {
    run(job) {
      const result = queue.then(() => one(job))
      queue = result.catch(() => {})
      return result
    },
    async close() {
      isClosed = true
      await thread?.worker.terminate()
      thread = null
    },
  }
}

function within(
  ms: number,
  begin: (done: (outcome: { value: unknown } | { failed: string }) => void) => void,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new AppError('internal', `The isolated step ${why}.`))
    const timer = setTimeout(() => refuse('took too long'), ms)
    begin((outcome) => {
      clearTimeout(timer)
      if ('failed' in outcome) refuse(outcome.failed)
      else resolve(outcome.value)
    })
  })
}
