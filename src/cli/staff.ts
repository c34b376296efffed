import { z } from 'zod'
import { createAuth } from '../api/auth.ts'
import { Locale } from '../core/chat.ts'
import { readConfig } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { Role } from '../core/rest.ts'
import { audit } from '../store/audit.ts'
import type { Store } from '../store/open.ts'
import { addPerson, linkAccount, listPeople, setActive } from '../store/people.ts'
import { addChannel, addShift, onCall, removeShift, shiftsFrom } from '../store/rota.ts'
import type { Tx } from '../store/tenant.ts'
import { secretOf } from './secrets.ts'
import { parseArgs, tenantOf } from './store.ts'

/** Who did it, in the audit trail: these commands need the machine, not an account. */
export const OPERATOR = 'operator'

const Named = z.object({ tenant: z.string().optional() })
const Address = z.email('is not an e-mail address').max(254)
const Who = Named.extend({ email: Address })
const NewPerson = Who.extend({ role: Role, name: z.string().trim().min(1).max(200), locale: Locale.default('en') })
const Active = Who.extend({ isActive: z.boolean() })
const Time = z.iso.datetime({ offset: true, error: 'is not a time like 2026-12-01T08:00:00Z' })
const NewShift = Who.extend({
  from: Time.nullable().default(null),
  until: Time,
  contact: z.union([z.literal(1), z.literal(2)], { error: 'is 1 or 2' }),
})
const Shift = Named.extend({ shift: z.uuid('is no id of a shift: rota list shows them') })
const Reach = Who.extend({
  kind: z.enum(['in_app', 'email', 'webhook']),
  to: z.string().trim().min(1).max(2_000).nullable().default(null),
})

/** People of a tenant and who is on call, by the operator: run where the data is, like the other commands of the store. */
export const staffCommands = {
  'people-list': async (store: Store, args: unknown) => {
    const { clock } = store
    return within(store, parseArgs(Named, args).tenant, async (tx) => {
      const called = new Map((await onCall(tx, clock.now())).map((one) => [one.personId, one]))
      return (await listPeople(tx)).map(({ id, role, name, email, isActive }) => ({
        id,
        role,
        name,
        email,
        isActive,
        onCall: called.get(id)?.contact ?? null,
        reached: called.get(id)?.channels.map(({ kind }) => kind) ?? [],
      }))
    })
  },
  'people-add': async (store: Store, args: unknown) => {
    const { tenant, email, role, name, locale } = parseArgs(NewPerson, args)
    const { clock } = store
    const auth = authOf(store)
    if ((await auth.accountOf(email)) !== null)
      throw new AppError('conflict', `${email} has an account already. A new code: people code ${email}`)
    const tenantId = await tenantOf(store, tenant)
    const { id } = await store.withTenant(tenantId, async (tx) => {
      const person = await addPerson(tx, { role, name, email, locale, now: clock.now() })
      if (role === 'clinician')
        await addChannel(tx, { personId: person.id, kind: 'in_app', address: person.id, now: clock.now() })
      await audit(tx, [{ actor: OPERATOR, action: 'person.add', object: `person:${person.id}`, code: role }])
      return person
    })
    const accountId = await auth.createAccount({ email, tenantId, personId: id })
    await store.withTenant(tenantId, (tx) => linkAccount(tx, id, accountId))
    return { id, code: await auth.createCode(email) }
  },
  'people-code': async (store: Store, args: unknown) => {
    const { email } = parseArgs(Who, args)
    const auth = authOf(store)
    if ((await auth.accountOf(email)) === null) throw unknownPerson(email)
    return { code: await auth.createCode(email) }
  },
  'people-reset': async (store: Store, args: unknown) => {
    const { tenant, email } = parseArgs(Who, args)
    const auth = authOf(store)
    const accountId = await auth.accountOf(email)
    if (accountId === null) throw unknownPerson(email)
    await within(store, tenant, async (tx) => {
      const { id } = await personBy(tx, email)
      await audit(tx, [{ actor: OPERATOR, action: 'person.reset-sign-in', object: `person:${id}` }])
    })
    await auth.resetSecondFactor(accountId)
    return { code: await auth.createCode(email) }
  },
  'people-active': async (store: Store, args: unknown) => {
    const { tenant, email, isActive } = parseArgs(Active, args)
    return within(store, tenant, async (tx) => {
      const { id } = await personBy(tx, email)
      await setActive(tx, id, isActive)
      const action = isActive ? 'person.activate' : 'person.deactivate'
      await audit(tx, [{ actor: OPERATOR, action, object: `person:${id}` }])
      return { id }
    })
  },
  'rota-list': async (store: Store, args: unknown) => {
    const now = store.clock.now()
    return within(store, parseArgs(Named, args).tenant, async (tx) => {
      const names = new Map((await listPeople(tx)).map(({ id, name }) => [id, name]))
      return (await shiftsFrom(tx, now)).map(({ id, personId, contact, startsAt, endsAt }) => ({
        id,
        name: names.get(personId) ?? personId,
        contact,
        from: new Date(startsAt).toISOString(),
        until: new Date(endsAt).toISOString(),
      }))
    })
  },
  'rota-add': async (store: Store, args: unknown) => {
    const { tenant, email, from, until, contact } = parseArgs(NewShift, args)
    const now = store.clock.now()
    return within(store, tenant, async (tx) => {
      const { id: personId, role } = await personBy(tx, email)
      if (role !== 'clinician') throw new AppError('bad_input', 'Only a clinician can be on call.')
      const startsAt = from === null ? now : Date.parse(from)
      const { id } = await addShift(tx, { personId, contact, startsAt, endsAt: Date.parse(until), now })
      await audit(tx, [{ actor: OPERATOR, action: 'rota.add', object: `shift:${id}`, counts: { contact } }])
      return { id }
    })
  },
  'rota-remove': async (store: Store, args: unknown) => {
    const { tenant, shift } = parseArgs(Shift, args)
    return within(store, tenant, async (tx) => {
      if (!(await shiftsFrom(tx, 0)).some(({ id }) => id === shift))
        throw new AppError('not_found', 'There is no such shift: rota list shows them.')
      await removeShift(tx, shift)
      await audit(tx, [{ actor: OPERATOR, action: 'rota.remove', object: `shift:${shift}` }])
      return { id: shift }
    })
  },
  'rota-reach': async (store: Store, args: unknown) => {
    const { tenant, email, kind, to } = parseArgs(Reach, args)
    const now = store.clock.now()
    return within(store, tenant, async (tx) => {
      const { id: personId } = await personBy(tx, email)
      const address = addressOf({ kind, to, email, personId })
      const { id } = await addChannel(tx, { personId, kind, address, now })
      await audit(tx, [{ actor: OPERATOR, action: 'rota.reach', object: `person:${personId}`, code: kind }])
      // Who receives a webhook can only check its signature with this.
      return { id, secret: kind === 'webhook' ? secretOf(readConfig(), 'webhook') : null }
    })
  },
} as const

function addressOf({ kind, to, email, personId }: z.infer<typeof Reach> & { personId: string }): string {
  if (kind === 'in_app') return personId
  if (kind === 'email') return parseArgs(Address, to ?? email)
  return parseArgs(z.url({ protocol: /^https?$/, error: 'A webhook needs --to with an http or https address' }), to)
}

async function within<T>(store: Store, tenant: string | undefined, work: (tx: Tx) => Promise<T>): Promise<T> {
  return store.withTenant(await tenantOf(store, tenant), work)
}

async function personBy(tx: Tx, email: string) {
  const wanted = email.toLowerCase()
  const found = (await listPeople(tx)).find((person) => person.email?.toLowerCase() === wanted)
  if (!found) throw unknownPerson(email)
  return found
}

function unknownPerson(email: string): AppError {
  return new AppError('not_found', `Nobody here has the address ${email}: people list shows who there is.`)
}

function authOf(store: Store) {
  const config = readConfig()
  return createAuth({
    pool: store.poolFor('auth'),
    secret: secretOf(config, 'auth'),
    baseUrl: config.publicUrl ?? 'http://127.0.0.1',
    clock: store.clock,
    sendCode: null,
  })
}
