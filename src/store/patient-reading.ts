import type { Tx } from './tenant.ts'

/** The patient's page has read the talk up to there. What is read stays read. */
export async function markRead(tx: Tx, encounterId: string, seq: number): Promise<void> {
  // Written only where a clinician's words were waiting: most reading changes nothing.
  await tx.query(
    `update app.encounters e set patient_read_seq = $2 where id = $1 and patient_read_seq < $2 and exists (
       select from app.messages m where m.encounter_id = e.id and m.author_id is not null and m.seq > e.patient_read_seq)`,
    [encounterId, seq],
  )
}

/** How many words of clinicians the patient has not read yet, by encounter; those with none are left out. */
export async function unreadOf(tx: Tx, patientId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ encounter_id: string; count: string }>(
    `select m.encounter_id, count(*) as count from app.encounters e
       join app.messages m on m.encounter_id = e.id and m.author_id is not null and m.seq > e.patient_read_seq
      where e.patient_id = $1 group by m.encounter_id`,
    [patientId],
  )
  return new Map(rows.map((row) => [row.encounter_id, Number(row.count)]))
}
