import type { ProbeStep } from './run.ts'

/** Name of each step and the file it stands in: only what is asked for is loaded, so that a probe starts fast. */
const FILES: Readonly<Record<string, () => Promise<readonly ProbeStep[]>>> = {
  redact: guard,
  roundtrip: guard,
  stream: guard,
  detect: guard,
  assert: language,
  extract: language,
  triage: language,
  note: language,
  verify: language,
  screener: language,
  retrieve: retrieval,
  answer: retrieval,
}

export const STEP_NAMES: readonly string[] = Object.keys(FILES)

/** The step of that name, or null. */
export async function findStep(name: string): Promise<ProbeStep | null> {
  const file = Object.hasOwn(FILES, name) ? FILES[name] : undefined
  return (await file?.())?.find((step) => step.name === name) ?? null
}

async function guard() {
  return (await import('./guard-steps.ts')).guardSteps
}
async function language() {
  return (await import('./language-steps.ts')).languageSteps
}
async function retrieval() {
  return (await import('./retrieval-steps.ts')).retrievalSteps
}
