import { newId } from '../core/ids.ts'
import type { Tx } from './tenant.ts'

/** One attempt to wake one person over one channel. */
interface Alert {
  id: string
  escalationId: string
  personId: string
  channelId: string
  /** How many-eth time this contact is tried on this channel. */
  round: number
  state: 'pending' | 'sent' | 'failed'
  code: string | null
  createdAt: number
}

type Attempt = Pick<Alert, 'escalationId' | 'personId' | 'channelId' | 'round'>

/**
 * Books an attempt before it leaves. The same attempt is booked once, so a process killed between alert and
 * acknowledgement does not wake anybody twice for one round.
 * @returns null when it was booked before
 */
export async function bookAlert(
  tx: Tx,
  { escalationId, personId, channelId, round, now }: Attempt & { now: number },
): Promise<string | null> {
  const id = newId(now)
  const booked = await tx.query(
    `insert into app.alerts (id, escalation_id, person_id, channel_id, round, created_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (tenant_id, escalation_id, channel_id, round) do nothing returning id`,
    [id, escalationId, personId, channelId, round, new Date(now)],
  )
  return booked.length > 0 ? id : null
}

/** Says what came of an attempt; a result that stands is kept. */
export async function finishAlert(
  tx: Tx,
  { id, state, code = null, now }: { id: string; state: 'sent' | 'failed'; code?: string | null; now: number },
): Promise<void> {
  await tx.query(`update app.alerts set state = $2, code = $3, finished_at = $4 where id = $1 and state = 'pending'`, [
    id,
    state,
    code,
    new Date(now),
  ])
}

/** Oldest first. */
export async function alertsOf(tx: Tx, escalationId: string): Promise<Alert[]> {
  const rows = await tx.query<AlertRow>(
    `select id, person_id, channel_id, round, state, code, created_at from app.alerts
      where escalation_id = $1 order by created_at, id`,
    [escalationId],
  )
  return rows.map((row) => ({
    id: row.id,
    escalationId,
    personId: row.person_id,
    channelId: row.channel_id,
    round: row.round,
    state: row.state,
    code: row.code,
    createdAt: row.created_at.getTime(),
  }))
}

interface AlertRow extends Record<string, unknown> {
  id: string
  person_id: string
  channel_id: string
  round: number
  state: Alert['state']
  code: string | null
  created_at: Date
}
