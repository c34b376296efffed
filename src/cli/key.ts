import { resolve } from 'node:path'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { changeMasterKey } from '../store/master-key-change.ts'
import { OPERATOR } from './staff.ts'

export async function change({ to }: { to: string }): Promise<void> {
  const config = readConfig()
  if (config.authSecret === null)
    throw new AppError(
      'bad_setting',
      'AUTH_SECRET is not set, so accounts are found by a secret that follows from the master key. Set it first, as for MODE=server; people of this data then need new accounts.',
    )
  const newKeyFile = resolve(to)
  const made = await changeMasterKey(config, { newKeyFile, actor: OPERATOR })
  console.log(
    `The data is under the master key ${made.to} now (${made.tenants} tenants, ${made.dataKeys} data keys wrapped anew, a new one each).`,
  )
  console.log(`Set ANAMNESIS_KEY_FILE=${newKeyFile} before the next start, and copy the file to a safe place.`)
  console.log(`Backups made before still need the key ${made.from}: keep ${config.keyFile} as long as you keep them.`)
}
