import { readFile } from 'node:fs/promises'
import { AppError } from '../core/errors.ts'
import { commands } from './commands.ts'
import { runCommand } from './store.ts'

interface Options {
  tenant?: string
}

export async function list({ tenant }: Options): Promise<void> {
  console.table(await runCommand('kb-list', { tenant }, commands['kb-list']))
}

export async function add(file: string, { tenant }: Options): Promise<void> {
  let markdown: string
  try {
    markdown = await readFile(file, 'utf8')
  } catch (cause) {
    throw new AppError('bad_input', `Can't read ${file}.`, { cause })
  }
  const { id, isNew } = await runCommand('kb-add', { tenant, markdown }, commands['kb-add'])
  console.log(
    isNew
      ? `${id} waits in quarantine. Next: kb review ${id} --by <name> --role <role>`
      : `${id} has these words already.`,
  )
}

export async function review(id: string, { tenant, by, role }: Options & { by: string; role: string }): Promise<void> {
  await runCommand(
    'kb-review',
    { tenant, id, by, role, date: new Date().toISOString().slice(0, 10) },
    commands['kb-review'],
  )
  console.log(`${id} is reviewed by ${by}. Next: kb publish ${id}`)
}

export async function publish(id: string, { tenant }: Options): Promise<void> {
  const { passages } = await runCommand('kb-publish', { tenant, id }, commands['kb-publish'])
  console.log(
    passages === null
      ? `${id} is published, but this database has no pgvector: nothing can be found until it has.`
      : `${id} is published; ${passages} passages can be found.`,
  )
}
