import type { Clock } from '../core/clock.ts'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import type { EvalJobView } from '../core/rest.ts'
import { OWN_SUITES } from '../eval/suites/own.ts'

/** A run of one suite in a process of its own: the service goes on answering while it works. */
export interface EvalProcess {
  /** Its exit code, as `eval` ends; null when it was stopped. */
  readonly ended: Promise<number | null>
  stop(): void
}
export type StartEval = (
  suite: string,
  options: { folder: string; onProgress: (done: number, of: number) => void },
) => EvalProcess

/** Runs started from the evaluator's page: one at a time, each with an end. */
export interface EvalJobs {
  view(): EvalJobView
  /** @throws AppError `conflict` while another runs; `bad_input` for a suite that can't be started here */
  start(suite: string, record: () => Promise<void>): Promise<EvalJobView>
  close(): void
}

interface EvalJobsOptions {
  folder: string
  clock: Clock
  start: StartEval
}

/** As `eval` ends when a gate failed: the run is kept, and its report tells which. */
const GATE_FAILED = 3

export function createEvalJobs({ folder, clock, start }: EvalJobsOptions): EvalJobs {
  let running: { suite: string; startedAt: string; done: number; of: number } | null = null
  let last: EvalJobView['last'] = null
  let child: EvalProcess | null = null

  const view = (): EvalJobView => ({ suites: [...OWN_SUITES], running: running && { ...running }, last })

  function ended(suite: string, code: number | null) {
    child = null
    running = null
    const outcome = code === 0 ? 'passed' : code === GATE_FAILED ? 'gates_failed' : code === null ? 'stopped' : 'broken'
    last = { suite, at: isoTime(clock.now()), outcome }
  }

  return {
    view,
    async start(suite, record) {
      if (!(OWN_SUITES as readonly string[]).includes(suite))
        throw new AppError('bad_input', `There is no such suite to start here. Choose from: ${OWN_SUITES.join(', ')}.`)
      if (running) throw new AppError('conflict', `The suite ${running.suite} is running. Wait until it has ended.`)
      // Taken before the trail is written, so that two requests at once start one run.
      const mine = { suite, startedAt: isoTime(clock.now()), done: 0, of: 0 }
      running = mine
      try {
        await record()
        child = start(suite, { folder, onProgress: (done, of) => Object.assign(mine, { done, of }) })
      } catch (error) {
        running = null
        throw error
      }
      void child.ended.then((code) => ended(suite, code))
      return view()
    },
    close: () => child?.stop(),
  }
}
