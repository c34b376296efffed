import { z } from 'zod'
import { Audience, Citation, EncounterStatus, Locale, ReplySentence, Speaker } from './chat.ts'
import { RedFlag, Subject, Urgency } from './clinical.ts'

/** The longest message that is taken, in bytes of UTF-8. A longer one is screened head and tail, then refused. */
export const MAX_MESSAGE_BYTES = 16 * 1024
/** What the transport takes at all. */
export const MAX_TRANSPORT_BYTES = 256 * 1024

const Id = z.uuid()
/** U+0000 is refused by the text columns, so it is refused at the edge. */
const SafeText = z.string().refine((text) => !text.includes('\u0000'), 'must not contain U+0000')
const ClientId = SafeText.min(1).max(64)

// ---- what a client sends (each is acknowledged with `Ack`) ----

export const EncounterOpen = z.object({
  /** Reopen this one; without it the latest open encounter of the patient, else a new one. */
  encounterId: Id.optional(),
  /** True starts a new one even when one is open. */
  fresh: z.boolean().default(false),
  locale: Locale.default('en'),
  subject: Subject.partial().optional(),
})
export const MessageSend = z.object({
  encounterId: Id,
  /** Made by the client, unique in the encounter: sending twice stores once. */
  clientId: ClientId,
  text: SafeText.min(1),
  /** When it was typed, with the sender's zone; default: on receipt. */
  typedAt: z.iso.datetime({ offset: true }).optional(),
})
export const EventsResume = z.object({ encounterId: Id, afterSeq: z.number().int().nonnegative() })
/** What the patient says on the emergency screen. */
export const EscalationAnswer = z.object({
  encounterId: Id,
  escalationId: Id,
  answer: z.enum(['called', 'cannot_call', 'someone_else_called', 'not_now']),
})
export const EncounterClose = z.object({ encounterId: Id })
/** Staff: the tenant's queue, from a seq on. */
export const QueueResume = z.object({ afterSeq: z.number().int().nonnegative() })
/** Staff: follow one encounter. */
export const EncounterWatch = EventsResume
/** Staff: write to the patient. A question waits for its answer, also before the note is signed; a message tells. */
export const ClinicianMessage = MessageSend.extend({ kind: z.enum(['question', 'message']).default('question') })

export const CLIENT_EVENTS = {
  'encounter-open': EncounterOpen,
  'message-send': MessageSend,
  'events-resume': EventsResume,
  'escalation-answer': EscalationAnswer,
  'encounter-close': EncounterClose,
  'queue-resume': QueueResume,
  'encounter-watch': EncounterWatch,
  'clinician-message': ClinicianMessage,
} as const
export type ClientEventName = keyof typeof CLIENT_EVENTS
export type ClientEvent<Name extends ClientEventName> = z.infer<(typeof CLIENT_EVENTS)[Name]>

export const Problem = z.object({ code: z.string(), message: z.string() })
export type Problem = z.infer<typeof Problem>
export type Ack<T> = ({ ok: true } & T) | { ok: false; problem: Problem }

export interface OpenedEncounter {
  encounterId: string
  lastSeq: number
  status: EncounterStatus
  /** Open escalations of the patient's other talks: a second talk must not hide the emergency of the first. */
  elsewhere: { encounterId: string; escalation: EscalationView }[]
}

export interface AckOf {
  'encounter-open': OpenedEncounter
  /** `encounterId` is another than was sent to when that one was signed: a linked encounter was begun. */
  'message-send': { encounterId: string; messageId: string; seq: number }
  'events-resume': { events: EncounterEvent[]; lastSeq: number }
  'escalation-answer': { seq: number }
  'encounter-close': { seq: number }
  'queue-resume': { entries: QueueEntry[]; lastSeq: number }
  'encounter-watch': { events: EncounterEvent[]; lastSeq: number }
  'clinician-message': { messageId: string; seq: number }
}

// ---- what the server keeps and sends: one sequence per encounter, gaps are legal (audience) ----

const EventBase = z.object({
  encounterId: Id,
  seq: z.number().int().positive(),
  audience: Audience,
  at: z.iso.datetime({ offset: true }),
})
export const EscalationView = z.object({
  escalationId: Id,
  /** Merges with the volatile notice that was shown first. */
  clientId: z.string().nullable(),
  level: Urgency,
  crisis: z.boolean(),
  thirdPerson: z.boolean(),
  /** Key of the reviewed wording to show. */
  wording: z.string(),
  state: z.enum(['raised', 'shown', 'patient_answered', 'alerted', 'acknowledged', 'closed']),
  /** False until somebody is known to be on call: the screen then says that nobody has been told. */
  someoneTold: z.boolean(),
  /** Staff only: the protocols and the words. */
  redFlags: z.array(RedFlag.pick({ protocol: true, rule: true, quote: true, beside: true })).default([]),
})
export type EscalationView = z.infer<typeof EscalationView>

export const EncounterEvent = z.discriminatedUnion('type', [
  EventBase.extend({
    type: z.literal('message'),
    messageId: Id,
    clientId: z.string().nullable(),
    speaker: Speaker,
    text: z.string(),
    sentences: z.array(ReplySentence).default([]),
    /** Set on an assistant's question: what it asks for, and why. */
    question: z
      .object({ key: z.string(), why: z.string(), choices: z.array(z.string()) })
      .nullable()
      .default(null),
    /** The clinician whose words they are, or who shared them, by name; `isTold`: no answer is waited for. */
    from: z.object({ name: z.string(), isTold: z.boolean() }).nullable().default(null),
  }),
  EventBase.extend({ type: z.literal('status-changed'), status: EncounterStatus, detail: z.string().nullable() }),
  EventBase.extend({ type: z.literal('urgency-changed'), level: Urgency.nullable(), floor: Urgency.nullable() }),
  EventBase.extend({ type: z.literal('escalation'), escalation: EscalationView }),
  EventBase.extend({ type: z.literal('note-ready'), noteId: Id, version: z.number().int().positive() }),
])
export type EncounterEvent = z.infer<typeof EncounterEvent>
export type EncounterEventBody = EncounterEvent extends infer E
  ? E extends EncounterEvent
    ? Omit<E, 'encounterId' | 'seq' | 'audience' | 'at'>
    : never
  : never

/** The event as that reader may see it, or null: a patient gets neither staff events nor the rules behind an alarm. */
export function forReader(event: EncounterEvent, reader: 'patient' | 'staff'): EncounterEvent | null {
  if (event.audience !== 'all' && event.audience !== reader) return null
  if (reader === 'staff' || event.type !== 'escalation') return event
  return { ...event, escalation: { ...event.escalation, redFlags: [] } }
}

/** Volatile, without a seq: shown as soon as the floor answers, also when the commit then fails. */
export const EmergencyNotice = z.object({
  encounterId: Id,
  clientId: z.string(),
  level: Urgency,
  crisis: z.boolean(),
  thirdPerson: z.boolean(),
  wording: z.string(),
  /** Always false here: the notice leaves before anybody can have been told. */
  someoneTold: z.literal(false),
})
export type EmergencyNotice = z.infer<typeof EmergencyNotice>

/** A sentence on its way, already checked and committed; `offset` is where it starts in the text so far. */
export const MessageDelta = z.object({
  encounterId: Id,
  messageId: Id,
  ordinal: z.number().int().nonnegative(),
  offset: z.number().int().nonnegative(),
  text: z.string(),
  citations: z.array(Citation).default([]),
})
export type MessageDelta = z.infer<typeof MessageDelta>

/** One row of the clinician's queue. Ordered by level, then age. */
export const QueueEntry = z.object({
  encounterId: Id,
  /** Of the queue's own channel. */
  seq: z.number().int().positive(),
  level: Urgency.nullable(),
  floor: Urgency.nullable(),
  status: EncounterStatus,
  complaint: z.string().nullable(),
  /** Of the person it is about; null = somebody else wrote, and has not said the name. */
  patientName: z.string().nullable(),
  /** Who holds the account, where that is somebody else. */
  toldBy: z.string().nullable(),
  waitingSince: z.iso.datetime({ offset: true }),
  openEscalations: z.number().int().nonnegative(),
  note: z.object({ noteId: Id, version: z.number().int().positive(), stale: z.boolean() }).nullable(),
})
export type QueueEntry = z.infer<typeof QueueEntry>

export interface ServerEvents {
  event: (event: EncounterEvent) => void
  'emergency-notice': (notice: EmergencyNotice) => void
  'message-delta': (delta: MessageDelta) => void
  'queue-changed': (entry: QueueEntry) => void
  problem: (problem: Problem) => void
}
export type ClientEvents = {
  [Name in ClientEventName]: (
    payload: z.input<(typeof CLIENT_EVENTS)[Name]>,
    ack: (reply: Ack<AckOf[Name]>) => void,
  ) => void
}

/**
 * Depth and size of parsed JSON before any schema sees it: zod, JSON.stringify and structuredClone recurse, and 90 kB
 * of nested `[` overflows their stack. Iterative on purpose.
 */
export function isShallow(value: unknown, { maxDepth = 12, maxNodes = 20_000 } = {}): boolean {
  const open: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  let nodes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    if (++nodes > maxNodes || next.depth > maxDepth) return false
    if (next.value === null || typeof next.value !== 'object') continue
    for (const child of Object.values(next.value)) open.push({ value: child, depth: next.depth + 1 })
  }
  return true
}
