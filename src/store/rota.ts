import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import type { Cell, Tx } from './tenant.ts'

/** When somebody is on call. Times are milliseconds since 1970, the end is not in it. */
interface Shift {
  id: string
  personId: string
  /** 1 is called first, 2 when the first does not answer. */
  contact: 1 | 2
  startsAt: number
  endsAt: number
}

export interface Channel {
  id: string
  kind: 'in_app' | 'webhook' | 'email'
  /** URL, e-mail address, or empty for in-app. */
  address: string
}

/** Somebody who is on call, with the ways to reach them in the order they are tried. */
interface Contact {
  personId: string
  contact: 1 | 2
  channels: Channel[]
}

/** @throws AppError `bad_input` when it ends before it starts */
export async function addShift(tx: Tx, input: Omit<Shift, 'id'> & { now: number }): Promise<Shift> {
  const { personId, contact, startsAt, endsAt, now } = input
  if (endsAt <= startsAt) throw new AppError('bad_input', 'A shift ends after it starts.')
  const id = newId(now)
  await tx.query(`insert into app.shifts (id, person_id, contact, starts_at, ends_at) values ($1, $2, $3, $4, $5)`, [
    id,
    personId,
    contact,
    new Date(startsAt),
    new Date(endsAt),
  ])
  return { id, personId, contact, startsAt, endsAt }
}

export async function removeShift(tx: Tx, id: string): Promise<void> {
  await tx.query(`delete from app.shifts where id = $1`, [id])
}

/** Shifts that end after that time, in order. */
export async function shiftsFrom(tx: Tx, from: number): Promise<Shift[]> {
  const rows = await tx.query<{ id: string; person_id: string; contact: 1 | 2; starts_at: Date; ends_at: Date }>(
    `select id, person_id, contact, starts_at, ends_at from app.shifts where ends_at > $1 order by starts_at, contact, id`,
    [new Date(from)],
  )
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    contact: row.contact,
    startsAt: row.starts_at.getTime(),
    endsAt: row.ends_at.getTime(),
  }))
}

/** Adds a way to reach somebody, after those that are there. */
export async function addChannel(
  tx: Tx,
  { personId, kind, address, now }: { personId: string; kind: Channel['kind']; address: string; now: number },
): Promise<Channel> {
  const id = newId(now)
  await tx.query(
    `insert into app.contact_channels (id, person_id, kind, address, ordinal)
     select $1, $2, $3, $4, count(*) from app.contact_channels where person_id = $2`,
    [id, personId, kind, await tx.seal(cell(id), address)],
  )
  return { id, kind, address }
}

export async function removeChannel(tx: Tx, id: string): Promise<void> {
  await tx.query(`delete from app.contact_channels where id = $1`, [id])
}

/** Who is on call now: first contacts, then second ones. Nobody who is no longer active. */
export async function onCall(tx: Tx, now: number): Promise<Contact[]> {
  const rows = await tx.query<{
    person_id: string
    contact: 1 | 2
    id: string | null
    kind: Channel['kind']
    address: Buffer
  }>(
    `select s.person_id, s.contact, c.id, c.kind, c.address
       from (select person_id, min(contact) as contact from app.shifts where starts_at <= $1 and ends_at > $1 group by person_id) s
       join app.people p on p.id = s.person_id and p.active
       left join app.contact_channels c on c.person_id = s.person_id
      order by s.contact, s.person_id, c.ordinal, c.id`,
    [new Date(now)],
  )
  const contacts = new Map<string, Contact>()
  for (const row of rows) {
    const contact = contacts.get(row.person_id) ?? { personId: row.person_id, contact: row.contact, channels: [] }
    contacts.set(row.person_id, contact)
    if (row.id !== null) {
      contact.channels.push({ id: row.id, kind: row.kind, address: await tx.open(cell(row.id), row.address) })
    }
  }
  return [...contacts.values()]
}

/** Tenants in which nobody can be reached now. For `store.system`. */
export async function uncoveredTenants(query: Tx['query'], now: number): Promise<string[]> {
  const rows = await query<{ tenant_id: string }>(
    `select t.tenant_id from app.tenants t where not exists (
       select from app.shifts s
         join app.people p on p.tenant_id = s.tenant_id and p.id = s.person_id and p.active
         join app.contact_channels c on c.tenant_id = s.tenant_id and c.person_id = s.person_id
        where s.tenant_id = t.tenant_id and s.starts_at <= $1 and s.ends_at > $1)
      order by t.tenant_id`,
    [new Date(now)],
  )
  return rows.map((row) => row.tenant_id)
}

function cell(id: string): Cell {
  return { table: 'contact_channels', column: 'address', id }
}
