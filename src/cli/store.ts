import type { z } from 'zod'
import { type Config, readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { createLog } from '../core/log.ts'
import { callHolder } from '../store/holder.ts'
import { openStore, type Store } from '../store/open.ts'

/** Opens the configured store for one command and closes it after. */
export async function withStore<T>(work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig()
  const store = await openStore({ ...config, log: createLog({ level: 'warn' }) })
  try {
    return await work(store, config)
  } finally {
    await store.close()
  }
}

/**
 * Runs a command where the data is: in the process that holds the embedded folder, else here. Arguments and answer are
 * JSON; `work` is what the holder runs too.
 */
export async function runCommand<Args, Result>(
  name: string,
  args: Args,
  work: (store: Store, args: Args) => Promise<Result>,
): Promise<Result> {
  const config = readConfig()
  const held = config.databaseUrl === null ? await callHolder(config.dataDir, name, args) : null
  if (held) return held.value as Result
  return withStore((store) => work(store, args))
}

/**
 * Arguments of a command, parsed where it runs.
 * @throws AppError `bad_input`, with what is wrong
 */
export function parseArgs<T>(schema: z.ZodType<T>, args: unknown): T {
  const parsed = schema.safeParse(args)
  if (parsed.success) return parsed.data
  const wrong = parsed.error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(' '))
  throw new AppError('bad_input', `${wrong.join('; ')}.`)
}

/** The tenant a command is about: the one that was named, or the only one. */
export async function tenantOf(store: Store, named: string | undefined): Promise<string> {
  const tenants = await store.tenants()
  const found = named === undefined ? tenants : tenants.filter(({ id, name }) => id === named || name === named)
  if (found.length === 1) return found[0]!.id
  const list = tenants.map(({ id, name }) => `${id} (${name})`).join(', ')
  throw new AppError(
    'bad_input',
    found.length === 0
      ? `There is no such tenant. Known: ${list || 'none; run seed first'}.`
      : `Name one with --tenant: ${list}.`,
  )
}
