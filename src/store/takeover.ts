import type { Tx } from './tenant.ts'

/**
 * Ends every lease and every claim of the tenant. Only for a process that has just locked the embedded folder: whoever
 * held one is dead, and neither a patient nor an alert need wait until the time is over. What is due later stays so.
 */
export async function takeOver(tx: Tx, now: number): Promise<void> {
  await tx.query(`update app.leases set expires_at = '-infinity' where expires_at > '-infinity'`)
  await tx.query(
    `update app.outbox set next_at = $1 where state = 'pending' and next_at = claimed_until and next_at > $1`,
    [new Date(now)],
  )
  await tx.query(
    `update app.escalations set due_at = $1
      where due_at = claimed_until and due_at > $1 and state not in ('acknowledged', 'closed')`,
    [new Date(now)],
  )
}
