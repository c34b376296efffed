import { AppError } from '../core/errors.ts'
import { runProbe } from './probe/run.ts'
import { findStep, STEP_NAMES } from './probe/steps.ts'

/** `probe <step>`: JSON lines in, JSON lines out, in order. Exit code 1 when a line could not be used. */
export async function probe(
  name: string,
  options: { corpus?: string; locale?: string; model?: string; data?: string },
): Promise<void> {
  const step = await findStep(name)
  if (!step) throw new AppError('bad_setting', `There is no step "${name}". The steps: ${STEP_NAMES.join(', ')}.`)
  const bad = await runProbe(step, options, { input: process.stdin, output: process.stdout, warmUp: WARM_UP })
  if (bad > 0) process.exitCode = 1
}

const WARM_UP = { calls: 800, milliseconds: 4_000 }
