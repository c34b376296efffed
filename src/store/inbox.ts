import type { ReplySentence, Speaker, Turn } from '../core/chat.ts'
import { isoTime } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import type { EncounterEvent, EncounterEventBody } from '../core/protocol.ts'
import { lockEncounter } from './encounters.ts'
import { NOTIFY, sealBody } from './events.ts'
import { type Cell, inside, type Tx } from './tenant.ts'

/** A stored message; as a `Turn` it is what contracts and rules read. */
export interface Message extends Turn {
  seq: number
  clientId: string | null
  /** The clinician who sent or shared it, by id. */
  authorId: string | null
  /** Of what a clinician sent: it tells something and waits for no answer. */
  isTold: boolean
  /** Milliseconds since 1970. */
  receivedAt: number
  /** True until a run has answered it. */
  isPending: boolean
  handledByRun: string | null
}

interface Words {
  encounterId: string
  id?: string
  speaker: Speaker
  text: string
  now: number
}

/** The person under whose name words go out. */
interface Author {
  id: string
  name: string
}

export interface Incoming extends Words {
  speaker: Exclude<Speaker, 'assistant'>
  clientId: string
  /** ISO 8601 with the sender's zone; default: on receipt. */
  typedAt?: string
  /** Set on a clinician's words. */
  author?: Author
  /** A clinician tells something, and no answer is waited for. */
  isTold?: boolean
}

interface Outgoing extends Words {
  /** Run, node and purpose: a replay finds what it wrote before. */
  effectKey: string
  sentences?: ReplySentence[]
  question?: Extract<EncounterEvent, { type: 'message' }>['question']
  /** The person who decided that it is shown. */
  author?: Author
}

interface Received {
  messageId: string
  seq: number
  /** False: this clientId or key was here before, and nothing was stored now. */
  isNew: boolean
}

/**
 * Stores what a person wrote, with the next number of the encounter and its `message` event; a clientId that was here
 * before gives back the first row. A new message of the patient's side waits for a run and makes an unsigned note stale.
 * @throws AppError `conflict` when the encounter is signed: what comes later starts a linked one; `not_found`
 */
export function receive(tx: Tx, message: Incoming): Promise<Received> {
  return store(tx, {
    ...message,
    clientId: message.clientId,
    effectKey: null,
    typedAt: message.typedAt ?? new Date(message.now).toISOString(),
    isPending: message.speaker !== 'clinician',
    author: message.author ?? null,
    isTold: message.isTold ?? false,
    sentences: [],
    question: null,
  })
}

/** Stores what the product says. It never waits for a run. A run holds its lease (`holdLease`) in the same transaction. */
export function post(tx: Tx, message: Outgoing): Promise<Received> {
  return store(tx, {
    ...message,
    clientId: null,
    typedAt: new Date(message.now).toISOString(),
    isPending: false,
    author: message.author ?? null,
    isTold: message.author !== undefined,
    sentences: message.sentences ?? [],
    question: message.question ?? null,
  })
}

/** What was stored under this clientId, which a sender uses again when it got no answer. */
export async function findMessage(
  tx: Tx,
  encounterId: string,
  clientId: string,
): Promise<{ messageId: string; seq: number } | null> {
  const [row] = await tx.query<{ id: string; seq: string }>(
    `select id, seq from app.messages where encounter_id = $1 and client_id = $2`,
    [encounterId, clientId],
  )
  return row ? { messageId: row.id, seq: Number(row.seq) } : null
}

/** What waits for a run, in order. */
export function pendingMessages(tx: Tx, encounterId: string): Promise<Message[]> {
  return select(tx, `where encounter_id = $1 and is_pending order by seq`, [encounterId])
}

/** The messages of a run's range, in order. */
export function messagesBetween(
  tx: Tx,
  encounterId: string,
  { fromSeq, toSeq }: { fromSeq: number; toSeq: number },
): Promise<Message[]> {
  return select(tx, `where encounter_id = $1 and seq between $2 and $3 order by seq`, [encounterId, fromSeq, toSeq])
}

/** The talk in order, the product's words too; with `last`, only its end: the window that a model or the floor reads. */
export async function turns(
  tx: Tx,
  encounterId: string,
  { last = 100_000 }: { last?: number } = {},
): Promise<Message[]> {
  const latest = await select(tx, `where encounter_id = $1 order by seq desc limit $2`, [encounterId, last])
  return latest.reverse()
}

interface Row extends Words {
  clientId: string | null
  effectKey: string | null
  typedAt: string
  isPending: boolean
  author: Author | null
  isTold: boolean
  sentences: ReplySentence[]
  question: Outgoing['question']
}

// Two statements on purpose: the second one's snapshot begins after the lock, so it sees a twin that committed first.
async function store(tx: Tx, row: Row): Promise<Received> {
  const { encounterId, now, speaker, text, clientId } = row
  const messageId = row.id ?? newId(now)
  const eventId = newId(now)
  const status = await lockEncounter(tx, encounterId)
  const event: EncounterEventBody = {
    type: 'message',
    messageId,
    clientId,
    speaker,
    text,
    sentences: row.sentences,
    question: row.question ?? null,
    from: row.author && { name: row.author.name, isTold: row.isTold },
  }
  const [stored] = await tx.query<{ id: string; seq: string; is_new: boolean }>(STORE, [
    encounterId,
    clientId,
    row.effectKey,
    messageId,
    speaker,
    await tx.seal(cell(messageId), text),
    new Date(row.typedAt),
    zoneMinutes(row.typedAt),
    new Date(now),
    row.isPending,
    eventId,
    await sealBody(tx, eventId, event),
    status !== 'signed' || !row.isPending,
    row.author?.id ?? null,
    row.isTold,
  ])
  if (!stored) throw new AppError('conflict', 'This encounter is signed. What is new starts another one, linked to it.')
  const seq = Number(stored.seq)
  if (stored.is_new) inside(tx).recent.add(eventId, { ...event, encounterId, seq, audience: 'all', at: isoTime(now) })
  return { messageId: stored.id, seq, isNew: stored.is_new }
}

const STORE = `
  with earlier as (
    select id, seq from app.messages where encounter_id = $1 and (client_id = $2 or effect_key = $3)
  ), numbered as (
    update app.encounters set last_seq = last_seq + 1, last_activity_at = $9
     where id = $1 and $13::boolean and not exists (select from earlier) returning last_seq
  ), message as (
    insert into app.messages
      (id, encounter_id, client_id, effect_key, seq, speaker, text, typed_at, typed_zone, received_at, is_pending,
       author_id, is_told)
    select $4::uuid, $1, $2, $3, last_seq, $5, $6, $7, $8, $9, $10::boolean, $14::uuid, $15::boolean from numbered returning id, seq
  ), event as (
    insert into app.events (encounter_id, seq, id, type, audience, body, at)
    select $1, last_seq, $11::uuid, 'message', 'all', $12, $9 from numbered
    returning tenant_id, encounter_id, seq, id, audience
  ), stale as (
    update app.notes set stale_at = $9
     where encounter_id = $1 and $10::boolean and stale_at is null and state in ('drafting', 'in_review')
       and exists (select from numbered)
  )
  select id, seq, false as is_new, null as notified from earlier
  union all
  select message.id, message.seq, true, ${NOTIFY}::text from message, event`

interface MessageRow extends Record<string, unknown> {
  id: string
  client_id: string | null
  seq: string
  speaker: Speaker
  text: Buffer
  typed_at: Date
  typed_zone: number
  received_at: Date
  is_pending: boolean
  handled_by_run: string | null
  author_id: string | null
  is_told: boolean
}

async function select(tx: Tx, where: string, params: unknown[]): Promise<Message[]> {
  const rows = await tx.query<MessageRow>(
    `select id, client_id, seq, speaker, text, typed_at, typed_zone, received_at, is_pending, handled_by_run,
       author_id, is_told from app.messages ${where}`,
    params,
  )
  const messages: Message[] = []
  for (const row of rows) {
    messages.push({
      id: row.id,
      speaker: row.speaker,
      text: await tx.open(cell(row.id), row.text),
      at: zonedTime(row.typed_at.getTime(), row.typed_zone),
      seq: Number(row.seq),
      clientId: row.client_id,
      receivedAt: row.received_at.getTime(),
      isPending: row.is_pending,
      handledByRun: row.handled_by_run,
      authorId: row.author_id,
      isTold: row.is_told,
    })
  }
  return messages
}

/** Minutes east of UTC that an ISO time is written in. */
function zoneMinutes(iso: string): number {
  const zone = /([+-])(\d\d):?(\d\d)$/.exec(iso)
  if (!zone) return 0
  return (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]))
}

function zonedTime(at: number, minutes: number): string {
  if (minutes === 0) return new Date(at).toISOString()
  const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1)
  const part = (value: number) => String(value).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${local}${minutes < 0 ? '-' : '+'}${part(Math.floor(size / 60))}:${part(size % 60)}`
}

function cell(id: string): Cell {
  return { table: 'messages', column: 'text', id }
}
