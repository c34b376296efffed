import { readFile } from 'node:fs/promises'
import { AppError } from '../core/errors.ts'
import { benches } from '../eval/bench/index.ts'
import { startMeasured, startProcess } from './service.ts'

/** `bench`: prints what it measures, with the pressure on this machine, because absolute figures mean little without it. */
export async function bench(names: readonly string[], { data }: { data?: string } = {}): Promise<void> {
  const unknown = names.filter((name) => !benches.some((one) => one.name === name))
  if (unknown.length > 0) {
    throw new AppError(
      'bad_input',
      `There is no such benchmark. Choose from: ${benches.map(({ name }) => name).join(', ')}.`,
    )
  }
  for (const one of benches.filter(({ name }) =>
    names.length === 0 ? data !== undefined || name !== 'guardrails' : names.includes(name),
  )) {
    console.log(`${one.name}: ${one.about}`)
    const rows = await one.run({ dataDir: data ?? null, startService: startMeasured, startProcess })
    for (const { what, value, bar } of rows) console.log(`  ${what.padEnd(44)}${value}${bar ? `  (bar: ${bar})` : ''}`)
    console.log(`  ${'CPU pressure of this machine'.padEnd(44)}${await pressure()}`)
  }
}

async function pressure(): Promise<string> {
  const text = await readFile('/proc/pressure/cpu', 'utf8').catch(() => '')
  return /^some (.*?) total/m.exec(text)?.[1] ?? 'not known on this system'
}
