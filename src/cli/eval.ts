import { readConfig } from '../core/config.ts'
import { markdownReport } from '../eval/report/markdown.ts'
import { runEval } from '../eval/run.ts'
import { startSimulated } from './service.ts'

export interface EvalOptions {
  /** Names, comma-separated. */
  suite?: string
  data?: string
  out: string
  compare?: string
  model?: string
}

/** A gate that fails ends with its own exit code, so that a release script can tell it from a crash. */
const GATE_FAILED = 3

/** `eval`: runs suites, keeps the run, prints the report. */
export async function evaluate({ suite, data, out, compare, model }: EvalOptions): Promise<void> {
  const started = performance.now()
  const { run, comparisons, folder } = await runEval({
    suites:
      suite
        ?.split(',')
        .map((name) => name.trim())
        .filter(Boolean) ?? [],
    dataDir: data ?? null,
    out,
    ...(compare !== undefined && { compare }),
    backend: model ?? readConfig().model ?? 'rules',
    startService: () => startSimulated(model === undefined ? {} : { model }),
    progress(name, done, of) {
      if (done % 10 === 0 || done === of) process.stderr.write(`${name} ${done}/${of}\n`)
    },
  })
  console.log(markdownReport(run, comparisons))
  console.log(
    `Kept in ${folder} (run.json, report.md, report.html); ${Math.round((performance.now() - started) / 1_000)} s.`,
  )
  if (!run.gatesPassed) process.exitCode = GATE_FAILED
}
