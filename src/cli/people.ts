import { commands } from './commands.ts'
import { runCommand } from './store.ts'

interface OfTenant {
  tenant?: string
}

export async function list({ tenant }: OfTenant): Promise<void> {
  const people = await runCommand('people-list', { tenant }, commands['people-list'])
  console.table(
    people.map(({ name, role, email, isActive, onCall, reached }) => ({
      name,
      role,
      'e-mail': email ?? '-',
      active: isActive ? 'yes' : 'no',
      'on call': onCall === null ? '-' : onCall === 1 ? 'first' : 'second',
      'reached by': reached.join(', ') || '-',
    })),
  )
}

export async function add(
  email: string,
  { tenant, role, name, locale }: OfTenant & { role: string; name: string; locale: string },
): Promise<void> {
  const { code } = await runCommand('people-add', { tenant, email, role, name, locale }, commands['people-add'])
  console.log(`${name} can sign in as ${email}.`)
  sayCode(code)
  if (role === 'clinician') console.log(`To be called: rota add ${email} --until <time>`)
}

export async function code(email: string): Promise<void> {
  sayCode((await runCommand('people-code', { email }, commands['people-code'])).code)
}

export async function reset(email: string, { tenant }: OfTenant): Promise<void> {
  const { code: made } = await runCommand('people-reset', { email, tenant }, commands['people-reset'])
  console.log(`Password, authenticator and sessions of ${email} are gone. Both are set anew after the next sign-in.`)
  sayCode(made)
}

export async function setActive(email: string, options: OfTenant & { isActive: boolean }): Promise<void> {
  await runCommand('people-active', { email, ...options }, commands['people-active'])
  console.log(options.isActive ? `${email} may sign in again.` : `${email} may do nothing new from now on.`)
}

export async function listShifts({ tenant }: OfTenant): Promise<void> {
  const shifts = await runCommand('rota-list', { tenant }, commands['rota-list'])
  if (shifts.length === 0) console.log('No shifts. Add one: rota add <e-mail> --until <time>')
  else console.table(shifts)
}

export async function addShift(
  email: string,
  { tenant, from = null, until, contact }: OfTenant & { from?: string | null; until: string; contact: string },
): Promise<void> {
  const args = { tenant, email, from, until, contact: Number(contact) }
  const { id } = await runCommand('rota-add', args, commands['rota-add'])
  console.log(`Shift ${id} is on the rota.`)
}

export async function removeShift(shift: string, { tenant }: OfTenant): Promise<void> {
  await runCommand('rota-remove', { tenant, shift }, commands['rota-remove'])
  console.log(`Shift ${shift} is off the rota.`)
}

export async function reach(
  email: string,
  { tenant, by, to = null }: OfTenant & { by: string; to?: string | null },
): Promise<void> {
  const { secret } = await runCommand('rota-reach', { tenant, email, kind: by, to }, commands['rota-reach'])
  console.log(`Alerts reach ${email} by ${by} too.`)
  if (secret !== null) console.log(`Secret of the signature in x-anamnesis-signature: ${secret}`)
}

function sayCode(value: string) {
  console.log(`One-time code: ${value} (valid for ten minutes, printed once)`)
}
