import { MINUTE, SECOND } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { required } from './rows.ts'
import type { Cell, Tx } from './tenant.ts'

/**
 * Does something once. The first call under a key runs `make` and stores what it returned; every later one gets that, so
 * a replay shows nobody two different answers. A twin that runs at the same time waits for the first one's commit.
 * `make` writes through the same transaction, and what it returns must survive JSON.
 */
export async function once<T>(
  tx: Tx,
  { key, kind, now }: { key: string; kind: string; now: number },
  make: () => Promise<T>,
): Promise<{ value: T; isNew: boolean }> {
  const id = newId(now)
  const begun = await tx.query(
    `insert into app.outbox (id, key, kind, state, created_at) values ($1, $2, $3, 'done', $4)
     on conflict (tenant_id, key) do nothing returning id`,
    [id, key, kind, new Date(now)],
  )
  if (begun.length === 0) return { value: (await stored(tx, key)) as T, isNew: false }
  const value = await make()
  await tx.query(`update app.outbox set result = $2 where id = $1`, [
    id,
    await tx.seal(cell('result', id), JSON.stringify({ value })),
  ])
  return { value, isNew: true }
}

/**
 * As `once`, for a result that is known before: it is stored unless the key is there already, and then the stored one
 * comes back. The caller does the rest, in the same transaction, only where it is new.
 */
export async function keepResult<T>(
  tx: Tx,
  { key, kind, value, now }: { key: string; kind: string; value: T; now: number },
): Promise<{ value: T; isNew: boolean }> {
  const id = newId(now)
  const kept = await tx.query(
    `insert into app.outbox (id, key, kind, state, result, created_at) values ($1, $2, $3, 'done', $4, $5)
     on conflict (tenant_id, key) do nothing returning id`,
    [id, key, kind, await tx.seal(cell('result', id), JSON.stringify({ value })), new Date(now)],
  )
  return kept.length > 0 ? { value, isNew: true } : { value: (await stored(tx, key)) as T, isNew: false }
}

/** What an effect that was done under this key has stored; undefined while it has not been done. */
export async function resultOf(tx: Tx, key: string): Promise<unknown> {
  const [row] = await tx.query<{ id: string; result: Buffer }>(SELECT_RESULT, [key])
  return row && (await openResult(tx, row))
}

/** Puts something up to leave the process after the commit. The same key is put up once. */
export async function enqueue(
  tx: Tx,
  {
    key,
    kind,
    payload,
    now,
    notBefore = now,
  }: { key: string; kind: string; payload: unknown; now: number; notBefore?: number },
): Promise<{ id: string; isNew: boolean }> {
  const id = newId(now)
  const put = await tx.query(
    `insert into app.outbox (id, key, kind, state, payload, next_at, created_at) values ($1, $2, $3, 'pending', $4, $5, $6)
     on conflict (tenant_id, key) do nothing returning id`,
    [id, key, kind, await tx.seal(cell('payload', id), JSON.stringify(payload)), new Date(notBefore), new Date(now)],
  )
  if (put.length > 0) return { id, isNew: true }
  const row = required(await tx.query<{ id: string }>(`select id from app.outbox where key = $1`, [key]), 'effect')
  return { id: row.id, isNew: false }
}

/** Something to deliver. `attempt` is the claim: what it says later counts only while nobody claimed it again. */
export interface Effect {
  id: string
  key: string
  kind: string
  payload: unknown
  attempt: number
}

/** After so many attempts it is dead and a person has to look. */
const MAX_ATTEMPTS = 10

/**
 * Claims what is due, for `claimMs`; two workers never get the same one. Deliver outside of the transaction, then call
 * `markDelivered` or `markFailed`. A claim that says nothing is due again when its time is over.
 */
export async function claimDue(
  tx: Tx,
  { kinds, now, limit = 20, claimMs = MINUTE }: { kinds?: string[]; now: number; limit?: number; claimMs?: number },
): Promise<Effect[]> {
  const rows = await tx.query<{ id: string; key: string; kind: string; payload: Buffer; attempts: number }>(
    // Materialized: as a plain subquery it may be run once per row, and then locks more than its limit, or rows it leaves.
    `with due as materialized (
       select id from app.outbox
        where state = 'pending' and next_at <= $1 and ($4::text[] is null or kind = any ($4))
        order by next_at limit $3 for update skip locked)
     update app.outbox set attempts = attempts + 1, next_at = $2, claimed_until = $2
      where id in (select id from due)
      returning id, key, kind, payload, attempts`,
    [new Date(now), new Date(now + claimMs), limit, kinds ?? null],
  )
  const effects: Effect[] = []
  for (const row of rows) {
    const payload: unknown = JSON.parse(await tx.open(cell('payload', row.id), row.payload))
    effects.push({ id: row.id, key: row.key, kind: row.kind, payload, attempt: row.attempts })
  }
  return effects
}

export async function markDelivered(
  tx: Tx,
  { id, now, result = null }: { id: string; now: number; result?: unknown },
): Promise<void> {
  await tx.query(
    `update app.outbox set state = 'delivered', delivered_at = $2, next_at = null, last_code = null, result = $3
      where id = $1 and state = 'pending'`,
    [id, new Date(now), await tx.seal(cell('result', id), JSON.stringify({ value: result }))],
  )
}

/**
 * Puts it back with a growing pause (5 s, doubled each time, at most an hour), or leaves it dead after the last attempt.
 * @param code what went wrong, as a code
 * @returns the state it has now; null when another worker has claimed it since
 */
export async function markFailed(
  tx: Tx,
  { id, attempt, code, now }: { id: string; attempt: number; code: string; now: number },
): Promise<'pending' | 'dead' | null> {
  const pause = Math.min(5 * SECOND * 2 ** (attempt - 1), 60 * MINUTE)
  const [row] = await tx.query<{ state: 'pending' | 'dead' }>(
    `update app.outbox set last_code = $3, next_at = $4, state = case when attempts >= $5 then 'dead' else 'pending' end
      where id = $1 and attempts = $2 and state = 'pending' returning state`,
    [id, attempt, code, new Date(now + pause), MAX_ATTEMPTS],
  )
  return row?.state ?? null
}

/** Tenants with something to deliver now. For `store.system`. */
export async function tenantsWithDueEffects(query: Tx['query'], now: number): Promise<string[]> {
  const rows = await query<{ tenant_id: string }>(
    `select distinct tenant_id from app.outbox where state = 'pending' and next_at <= $1`,
    [new Date(now)],
  )
  return rows.map((row) => row.tenant_id)
}

const SELECT_RESULT = `select id, result from app.outbox where key = $1 and result is not null`

async function stored(tx: Tx, key: string): Promise<unknown> {
  return openResult(tx, required(await tx.query<{ id: string; result: Buffer }>(SELECT_RESULT, [key]), 'effect'))
}

async function openResult(tx: Tx, row: { id: string; result: Buffer }): Promise<unknown> {
  const { value } = JSON.parse(await tx.open(cell('result', row.id), row.result)) as { value: unknown }
  return value
}

function cell(column: 'payload' | 'result', id: string): Cell {
  return { table: 'outbox', column, id }
}
