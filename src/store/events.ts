import { z } from 'zod'
import { Audience, type Citation } from '../core/chat.ts'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { EncounterEvent, type EncounterEventBody } from '../core/protocol.ts'
import { openJson, required, sealJson } from './rows.ts'
import { type Cell, inside, type Tx } from './tenant.ts'

/** Every commit with an event says so here, to every process on the database; the payload is an `EventNotice`. */
export const EVENTS_CHANNEL = 'anamnesis_events'

/** Ids and a number, never words. */
export const EventNotice = z.object({
  tenantId: z.string(),
  /** Of the row. */
  id: z.string(),
  encounterId: z.string(),
  seq: z.number(),
  audience: Audience,
})
export type EventNotice = z.infer<typeof EventNotice>

/**
 * Appends to the one sequence of an encounter. The row lock on the encounter gives the next number, so numbers are
 * without gaps and in the order of commits. Readers are told when the transaction commits.
 * @throws AppError `not_found`
 */
export async function appendEvent(
  tx: Tx,
  {
    encounterId,
    audience,
    body,
    now,
  }: { encounterId: string; audience: Audience; body: EncounterEventBody; now: number },
): Promise<EncounterEvent> {
  const id = newId(now)
  const rows = await tx.query<{ seq: string }>(
    `with numbered as (update app.encounters set last_seq = last_seq + 1 where id = $1 returning last_seq),
          event as (
            insert into app.events (encounter_id, seq, id, type, audience, body, at)
            select $1, last_seq, $2, $3, $4, $5, $6 from numbered returning tenant_id, encounter_id, seq, id, audience)
     select seq, ${NOTIFY} from event`,
    [encounterId, id, body.type, audience, await sealBody(tx, id, body), new Date(now)],
  )
  const event = assemble({
    ...body,
    encounterId,
    seq: Number(required(rows, 'encounter').seq),
    audience,
    at: isoTime(now),
  })
  inside(tx).recent.add(id, event)
  return event
}

/**
 * What a reader has missed, in order. A reader gets what is for all and what is for its own kind; gaps are legal.
 * `everybody`: for the process that passes events on, which decides for each reader.
 */
export async function eventsSince(
  tx: Tx,
  encounterId: string,
  { afterSeq, reader, limit = 10_000 }: { afterSeq: number; reader: 'patient' | 'staff' | 'everybody'; limit?: number },
): Promise<EncounterEvent[]> {
  const rows = await tx.query<EventRow>(
    `select id, seq, audience, body, at from app.events
      where encounter_id = $1 and seq > $2 and (audience in ('all', $3) or $3 = 'everybody') order by seq limit $4`,
    [encounterId, afterSeq, reader, limit],
  )
  const events: EncounterEvent[] = []
  for (const row of rows) {
    const body = await openJson(tx, eventCell(row.id), row.body, z.looseObject({ type: z.string() }))
    events.push(
      assemble({ ...body, encounterId, seq: Number(row.seq), audience: row.audience, at: isoTime(row.at.getTime()) }),
    )
  }
  return events
}

/** The sources under each message that cites any, in order. */
export async function citationsOf(tx: Tx, encounterId: string): Promise<{ turn: string; citations: Citation[] }[]> {
  const events = await eventsSince(tx, encounterId, { afterSeq: 0, reader: 'staff' })
  return events.flatMap((event) => {
    const citations = event.type === 'message' ? event.sentences.flatMap((sentence) => sentence.citations) : []
    return event.type === 'message' && citations.length > 0 ? [{ turn: event.messageId, citations }] : []
  })
}

/** The select item that tells readers of a row `event` (tenant_id, encounter_id, seq, id, audience) at commit. */
export const NOTIFY = `pg_notify('${EVENTS_CHANNEL}', json_build_object('tenantId', event.tenant_id,
  'encounterId', event.encounter_id, 'id', event.id, 'seq', event.seq, 'audience', event.audience)::text)`

export function sealBody(tx: Tx, eventId: string, body: EncounterEventBody): Promise<Buffer> {
  return sealJson(tx, eventCell(eventId), body)
}

interface EventRow extends Record<string, unknown> {
  id: string
  seq: string
  audience: Audience
  body: Buffer
  at: Date
}

function assemble(event: unknown): EncounterEvent {
  const parsed = EncounterEvent.safeParse(event)
  if (!parsed.success) throw new AppError('corrupt', "An event of this encounter can't be read by this version.")
  return parsed.data
}

function eventCell(id: string): Cell {
  return { table: 'events', column: 'body', id }
}
