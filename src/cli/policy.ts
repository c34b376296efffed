import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { AppError } from '../core/errors.ts'
import type { PolicyDocument } from '../core/policy.ts'
import { contextGuards, inputGuards, outputGuards } from '../guardrails/guards/index.ts'
import { createPatternIsolate, readPolicy } from '../guardrails/policy.ts'
import { commands } from './commands.ts'
import { runCommand } from './store.ts'

interface Options {
  tenant?: string
}

/** `policy check`: reads the file as a load would, pattern by pattern, and keeps nothing. */
export async function check(file: string): Promise<void> {
  const isolate = createPatternIsolate()
  try {
    const lists = { input: inputGuards, context: contextGuards, output: outputGuards }
    const { name, ...stages } = await readPolicy(await written(file), { lists, isolate })
    console.log(`${name} is right: ${counted(stages)}.`)
  } finally {
    await isolate.close()
  }
}

/** `policy load`: adds it as the tenant's next version, which holds from the next message on. */
export async function load(file: string, { tenant }: Options): Promise<void> {
  const document = await written(file)
  const { version } = await runCommand('policy-load', { tenant, document }, commands['policy-load'])
  console.log(`It holds as version ${version}.`)
}

/** `policy show`: the version that holds, as JSON that can be loaded again. */
export async function show({ tenant }: Options): Promise<void> {
  const { current, versions } = await runCommand('policy-show', { tenant }, commands['policy-show'])
  for (const { version, author, at, checksum } of versions)
    console.error(`version ${version}, ${at}, by ${author}, ${checksum.slice(0, 12)}`)
  console.log(current ? JSON.stringify(current.document, null, 2) : "No policy: the product's guards alone.")
}

/** @throws AppError `bad_input` for a file that can't be read or is neither YAML nor JSON */
async function written(file: string): Promise<unknown> {
  try {
    return parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new AppError('bad_input', `Can't read ${file}: it is missing, or neither YAML nor JSON.`, { cause })
  }
}

function counted(stages: Pick<PolicyDocument, 'input' | 'context' | 'output'>): string {
  return (['input', 'context', 'output'] as const).map((stage) => `${stages[stage].length} for ${stage}`).join(', ')
}
