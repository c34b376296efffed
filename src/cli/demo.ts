import { CONSENT_VERSION } from '../agents/consent.ts'
import type { Auth } from '../api/auth.ts'
import { DAY } from '../core/clock.ts'
import { ROLES, type Role } from '../core/rest.ts'
import { loadStarter } from '../rag/library.ts'
import { giveConsent } from '../store/consents.ts'
import type { Store } from '../store/open.ts'
import { addPerson, linkAccount, listPeople, type Person } from '../store/people.ts'
import { addChannel, addShift, onCall } from '../store/rota.ts'
import type { Tx } from '../store/tenant.ts'

const TENANT = 'Demo clinic'
/** Nobody who exists; `.invalid` can't be reached (RFC 2606). */
const PEOPLE: Record<Role, { name: string; email: string }> = {
  patient: { name: 'Robin Demo', email: 'patient@demo.invalid' },
  clinician: { name: 'Dr Alex Demo', email: 'clinician@demo.invalid' },
  evaluator: { name: 'Kim Demo', email: 'evaluator@demo.invalid' },
  administrator: { name: 'Sasha Demo', email: 'administrator@demo.invalid' },
}

/** The demo tenant with one person a role, the clinician on call, and the starter knowledge. Doing it again changes nothing. */
export async function seedDemo({
  store,
  auth,
  now,
}: {
  store: Store
  auth: Auth
  now: number
}): Promise<{ role: Role; accountId: string }[]> {
  const known = (await store.tenants()).find(({ name }) => name === TENANT)
  const tenantId = known?.id ?? (await store.createTenant({ name: TENANT }))
  const seeded = await store.withTenant(tenantId, async (tx) => {
    const people = await listPeople(tx)
    const out: Seeded[] = []
    for (const role of ROLES) out.push(await seedPerson(tx, { role, people, now }))
    return out
  })
  const people: { role: Role; accountId: string }[] = []
  for (const one of seeded)
    people.push({ role: one.role, accountId: one.authUserId ?? (await account({ store, auth, tenantId }, one)) })
  await loadStarter(store, tenantId, { publish: true })
  return people
}

interface Seeded {
  readonly role: Role
  readonly personId: string
  readonly authUserId: string | null
}

async function seedPerson(
  tx: Tx,
  { role, people, now }: { role: Role; people: readonly Person[]; now: number },
): Promise<Seeded> {
  const { name, email } = PEOPLE[role]
  const found = people.find((one) => one.role === role && one.name === name)
  const { id, authUserId } = found ?? (await addPerson(tx, { role, name, email, now }))
  // Once only: a consent that was withdrawn stays withdrawn through a restart.
  if (!found && role === 'patient')
    await giveConsent(tx, { personId: id, purpose: 'care', version: CONSENT_VERSION, now })
  const isCovered =
    role !== 'clinician' ||
    (await onCall(tx, now)).some((contact) => contact.personId === id && contact.channels.length > 0)
  if (!isCovered) {
    await addShift(tx, { personId: id, contact: 1, startsAt: now, endsAt: now + 365 * DAY, now })
    await addChannel(tx, { personId: id, kind: 'in_app', address: id, now })
  }
  return { role, personId: id, authUserId }
}

async function account(
  { store, auth, tenantId }: { store: Store; auth: Auth; tenantId: string },
  { role, personId }: Seeded,
): Promise<string> {
  const { email } = PEOPLE[role]
  const accountId = (await auth.accountOf(email)) ?? (await auth.createAccount({ email, tenantId, personId }))
  await store.withTenant(tenantId, (tx) => linkAccount(tx, personId, accountId))
  return accountId
}
