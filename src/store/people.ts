import type { Locale } from '../core/chat.ts'
import { newId } from '../core/ids.ts'
import type { Role } from '../core/rest.ts'
import { openOptional, required, sealOptional } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/** A profile. The account that signs in stands in better-auth's own schema. */
export interface Person {
  id: string
  authUserId: string | null
  role: Role
  name: string
  email: string | null
  locale: Locale
  isActive: boolean
}

interface NewPerson {
  id?: string
  authUserId?: string | null
  role: Role
  name: string
  email?: string | null
  locale?: Locale
  /** Milliseconds since 1970. */
  now: number
}

export async function addPerson(tx: Tx, input: NewPerson): Promise<Person> {
  const { id = newId(input.now), authUserId = null, role, name, email = null, locale = 'en', now } = input
  await tx.query(
    `insert into app.people (id, auth_user_id, role, name, email, locale, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      authUserId,
      role,
      await tx.seal(cell('name', id), name),
      await sealOptional(tx, cell('email', id), email),
      locale,
      new Date(now),
    ],
  )
  return { id, authUserId, role, name, email, locale, isActive: true }
}

/** @throws AppError `not_found` */
export async function getPerson(tx: Tx, id: string): Promise<Person> {
  return open(tx, required(await tx.query<PersonRow>(`${SELECT} where id = $1`, [id]), 'person'))
}

export async function personOfAccount(tx: Tx, authUserId: string): Promise<Person | null> {
  const [row] = await tx.query<PersonRow>(`${SELECT} where auth_user_id = $1`, [authUserId])
  return row ? open(tx, row) : null
}

/** Every profile of the tenant, oldest first. */
export async function listPeople(tx: Tx): Promise<Person[]> {
  const people: Person[] = []
  for (const row of await tx.query<PersonRow>(`${SELECT} order by created_at, id`)) people.push(await open(tx, row))
  return people
}

/** Binds a profile to the account it signs in with. */
export async function linkAccount(tx: Tx, id: string, authUserId: string): Promise<void> {
  required(
    await tx.query(`update app.people set auth_user_id = $2 where id = $1 returning id`, [id, authUserId]),
    'person',
  )
}

/** Someone who is not active keeps every signature, and can do nothing new. */
export async function setActive(tx: Tx, id: string, isActive: boolean): Promise<void> {
  required(await tx.query(`update app.people set active = $2 where id = $1 returning id`, [id, isActive]), 'person')
}

/** The language that a person's pages and next talks are in. @throws AppError `not_found` */
export async function setLocale(tx: Tx, id: string, locale: Locale): Promise<void> {
  required(await tx.query(`update app.people set locale = $2 where id = $1 returning id`, [id, locale]), 'person')
}

/** Where an account belongs: asked before a tenant is known, so ids and roles only. For `store.system`. */
export async function tenantsOfAccount(
  query: Tx['query'],
  authUserId: string,
): Promise<{ tenantId: string; personId: string; role: Role }[]> {
  const rows = await query<{ tenant_id: string; id: string; role: Role }>(
    `select tenant_id, id, role from app.people where auth_user_id = $1 and active order by created_at`,
    [authUserId],
  )
  return rows.map((row) => ({ tenantId: row.tenant_id, personId: row.id, role: row.role }))
}

const SELECT = `select id, auth_user_id, role, name, email, locale, active from app.people`

interface PersonRow extends Record<string, unknown> {
  id: string
  auth_user_id: string | null
  role: Role
  name: Buffer
  email: Buffer | null
  locale: Locale
  active: boolean
}

async function open(tx: Tx, row: PersonRow): Promise<Person> {
  return {
    id: row.id,
    authUserId: row.auth_user_id,
    role: row.role,
    name: await tx.open(cell('name', row.id), row.name),
    email: await openOptional(tx, cell('email', row.id), row.email),
    locale: row.locale,
    isActive: row.active,
  }
}

function cell(column: 'name' | 'email', id: string): Cell {
  return { table: 'people', column, id }
}
