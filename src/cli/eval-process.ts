import { spawn } from 'node:child_process'
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { StartEval } from '../api/eval-jobs.ts'
import { MINUTE } from '../core/clock.ts'

/** The longest own suite takes a few minutes; what takes longer hangs. */
const LONGEST_MS = 20 * MINUTE
/** Patients come first: the run takes what the service leaves. */
const BEHIND_SERVICE = 10

/**
 * `eval` as a process of its own, started the way this one was: it reads its cases there, works in a temporary database
 * and keeps its run in the folder. Nothing that it writes is passed on but how far it has come.
 */
export const startEvalProcess: StartEval = (suite, { folder, onProgress }) => {
  // Beside this file, and as it: TypeScript while developing, JavaScript when built.
  const main = fileURLToPath(import.meta.url).replace(/eval-process(\.\w+)$/, 'main$1')
  const child = spawn(process.execPath, [...process.execArgv, main, 'eval', '--suite', suite, '--out', folder], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (child.pid !== undefined) setPriority(child.pid, BEHIND_SERVICE)
  createInterface({ input: child.stderr }).on('line', (line) => {
    const [, done, of] = /^\S+ (\d+)\/(\d+)$/.exec(line) ?? []
    if (done && of) onProgress(Number(done), Number(of))
  })
  const stop = () => void child.kill('SIGTERM')
  const timer = setTimeout(stop, LONGEST_MS)
  timer.unref()
  process.once('exit', stop)
  const ended = new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code))
  })
  void ended.then(() => {
    clearTimeout(timer)
    process.off('exit', stop)
  })
  return { ended, stop }
}
