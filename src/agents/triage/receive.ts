import { type Alarm, alarmOf, forSpeaker } from '../../clinical/alarm.ts'
import { screen } from '../../clinical/floor.ts'
import type { Turn } from '../../core/chat.ts'
import { type Finding, type RedFlag, type Subject, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { isoTime } from '../../core/clock.ts'
import { AppError } from '../../core/errors.ts'
import { newId } from '../../core/ids.ts'
import { describeError } from '../../core/log.ts'
import { type EmergencyNotice, MAX_MESSAGE_BYTES } from '../../core/protocol.ts'
import { audit } from '../../store/audit.ts'
import {
  createEncounter,
  type Encounter,
  encountersOfPatient,
  getEncounter,
  lockEncounter,
  raiseFloor,
  updateEncounter,
} from '../../store/encounters.ts'
import { escalationsOf, raiseEscalation, viewEscalation } from '../../store/escalations.ts'
import { appendEvent } from '../../store/events.ts'
import { factsOf } from '../../store/facts.ts'
import { findMessage, receive as store, turns } from '../../store/inbox.ts'
import { readTalk } from '../../store/interview.ts'
import { touchQueue } from '../../store/queue.ts'
import type { Tx } from '../../store/tenant.ts'
import type { Actor } from '../door.ts'
import { StoredInterview } from '../interview-state.ts'
import type { Services } from '../services.ts'
import { WINDOW } from '../window.ts'
import { inWordsOf, newAlarm } from './alarm.ts'

/** How long the floor waits for what is known; then it reads the message and what this process remembers. */
const CONTEXT_MS = 150
/** Of a message that is too long, so much of each end is screened, UTF-16 units. */
const HEAD_OR_TAIL = 8 * 1024

interface FloorContext {
  question: Turn | null
  recent: Turn[]
  facts: Finding[]
  subject: Subject
}

export interface Incoming {
  encounterId: string
  clientId: string
  text: string
  typedAt?: string
}

export interface Receipt {
  receive(
    actor: Actor,
    input: Incoming,
    onNotice: (notice: EmergencyNotice) => void,
  ): Promise<{ encounterId: string; messageId: string; seq: number }>
  screenOnly(actor: Actor, input: Incoming, onNotice: (notice: EmergencyNotice) => void): Promise<void>
}

export interface ReceiptOptions extends Pick<Services, 'store' | 'clock' | 'log' | 'failpoint'> {
  /** After the commit: a run is due; `alarm`: a running reply must stop and somebody must be told. */
  onStored(stored: { tenantId: string; encounterId: string; alarm: boolean }): void
}

/** What happens to a message before anything can wait: the floor, the notice, one commit, the acknowledgement. */
export function createReceipt({ store: db, clock, log, failpoint, onStored }: ReceiptOptions): Receipt {
  const memory = createMemory()

  /** The floor on what is known, and the notice. */
  function floor({ encounterId, clientId, turn, onNotice }: Screened, known: FloorContext): Alarm | null {
    memory.add(encounterId, turn)
    const alarm = forSpeaker(alarmOf(screen({ message: turn, ...known }).redFlags), known.subject, turn.text)
    // The notice is about this message: what an earlier one raised has its own.
    if (alarm?.redFlags.some((flag) => flag.turn === turn.id || flag.turn === null)) {
      const { level, crisis, thirdPerson, wording } = alarm
      onNotice({ encounterId, clientId, level, crisis, thirdPerson, wording, someoneTold: false })
    }
    return alarm
  }

  /**
   * Runs `work`, which hands what is known to the floor as soon as it has read it. Where that takes too long, the floor
   * runs on the message and what this process remembers; what comes later adds to it. Where it can't be read, `work` runs
   * again and need not read it.
   */
  async function screened<T>(message: Screened, work: (floorOn: FloorOn) => Promise<T>): Promise<T> {
    let early: Alarm | null | undefined
    let isRead = false
    const unread = () => {
      log.warn('floor-without-context', { session_id: message.encounterId })
      const recent = memory.recent(message.encounterId)
      early = floor(message, { question: null, recent, facts: [], subject: UNKNOWN_SUBJECT })
    }
    const late = setTimeout(unread, CONTEXT_MS)
    try {
      return await work(async (read) => {
        const known = await read()
        isRead = true
        clearTimeout(late)
        return { alarm: both(floor(message, known), early ?? null), encounter: known.encounter }
      })
    } catch (error) {
      if (isRead || error instanceof AppError) throw error
      log.error('floor-without-context', { ...describeError(error), session_id: message.encounterId })
      if (early === undefined) unread()
      return await work(async () => ({ alarm: early ?? null, encounter: null }))
    } finally {
      clearTimeout(late)
    }
  }

  return {
    async receive(actor, input, onNotice) {
      if (Buffer.byteLength(input.text) > MAX_MESSAGE_BYTES) {
        await this.screenOnly(actor, input, onNotice)
        throw new AppError(
          'too_large',
          'The message is too long. Send it in parts of at most 16 KiB; the start and the end were checked for emergencies.',
        )
      }
      const now = clock.now()
      const id = newId(now)
      const speaker = 'patient'
      const typedAt = input.typedAt ?? isoTime(now)
      const { clientId, text } = input
      const turn: Turn = { id, speaker, text, at: typedAt }
      const stored = await screened({ ...input, turn, onNotice }, (floorOn) =>
        db.withTenant(actor.tenantId, async (tx) => {
          const { alarm, encounter: known } = await floorOn(() => loadContext(tx, actor, input.encounterId))
          failpoint('receive:before-commit')
          const sentTo = known ?? (await ownEncounter(tx, actor, input.encounterId))
          const encounter = await whereItBelongs(tx, sentTo, { clientId, now })
          const encounterId = encounter.id
          const { messageId, seq, isNew } = await store(tx, { id, encounterId, clientId, speaker, text, typedAt, now })
          const raised = isNew && (await commitAlarm(tx, { encounter, alarm, messageId, clientId, now }))
          if (isNew) {
            await audit(tx, [
              { actor: 'patient', action: 'message.receive', object: `message:${messageId}`, encounterId },
            ])
          }
          return { encounterId, messageId, seq, isNew, raised }
        }),
      )
      failpoint('receive:after-commit')
      if (stored.isNew) onStored({ tenantId: actor.tenantId, encounterId: stored.encounterId, alarm: stored.raised })
      const { encounterId, messageId, seq } = stored
      return { encounterId, messageId, seq }
    },

    async screenOnly(actor, input, onNotice) {
      const now = clock.now()
      const turn: Turn = { id: newId(now), speaker: 'patient', text: headAndTail(input.text), at: isoTime(now) }
      const { encounterId, clientId } = input
      const raised = await screened({ ...input, turn, onNotice }, (floorOn) =>
        db.withTenant(actor.tenantId, async (tx) => {
          const { alarm, encounter: known } = await floorOn(() => loadContext(tx, actor, encounterId))
          if (!alarm) return false
          const encounter = known ?? (await ownEncounter(tx, actor, encounterId))
          // Sent again it is the same escalation: there is no message row to tell it by.
          const before = await escalationsOf(tx, encounterId)
          if (before.some((one) => one.clientId === clientId)) return false
          return commitAlarm(tx, { encounter, alarm, messageId: null, clientId, now })
        }),
      )
      if (raised) onStored({ tenantId: actor.tenantId, encounterId, alarm: true })
    },
  }
}

interface KnownContext extends FloorContext {
  readonly encounter: Encounter
}
/** Encounter null: it could not be read. */
type FloorOn = (read: () => Promise<KnownContext>) => Promise<{ alarm: Alarm | null; encounter: Encounter | null }>

interface Screened {
  readonly encounterId: string
  readonly clientId: string
  readonly turn: Turn
  readonly onNotice: (notice: EmergencyNotice) => void
}

/** Two looks at the same message: what either has found. */
function both(now: Alarm | null, early: Alarm | null): Alarm | null {
  if (!now || !early) return now ?? early
  const isKnown = (flag: RedFlag) =>
    now.redFlags.some(({ protocol, thirdPerson }) => protocol === flag.protocol && thirdPerson === flag.thirdPerson)
  return inWordsOf(now, alarmOf([...now.redFlags, ...early.redFlags.filter((flag) => !isKnown(flag))]))
}

/** @throws AppError `not_found`, also for an encounter of somebody else */
export async function ownEncounter(tx: Tx, actor: Actor, encounterId: string): Promise<Encounter> {
  const encounter = await getEncounter(tx, encounterId)
  refuseOthers(actor, encounter)
  return encounter
}

function refuseOthers(actor: Actor, { patientId }: Encounter): void {
  if (actor.role === 'patient' && patientId !== actor.userId) {
    throw new AppError('not_found', 'There is no such encounter.')
  }
}

/**
 * After a signature the record is closed: what is new goes to an encounter that points at the old one, one for all that
 * comes later. A message that was stored before and is sent again stays where it is.
 */
async function whereItBelongs(
  tx: Tx,
  encounter: Encounter,
  { clientId, now }: { clientId: string; now: number },
): Promise<Encounter> {
  const { id, status, patientId, subject, locale } = encounter
  if (status !== 'signed' || (await findMessage(tx, id, clientId))) return encounter
  await lockEncounter(tx, id)
  const linked = (await encountersOfPatient(tx, patientId)).find(({ linkedTo }) => linkedTo === id)
  if (linked) return whereItBelongs(tx, linked, { clientId, now })
  return createEncounter(tx, { patientId, subject, locale, linkedTo: id, now })
}

/** Locks the encounter: what is read here is what the message joins. */
async function loadContext(tx: Tx, actor: Actor, encounterId: string): Promise<KnownContext> {
  const { encounter, interview } = await readTalk(tx, encounterId, { schema: StoredInterview, lock: true })
  refuseOthers(actor, encounter)
  const recent = await turns(tx, encounterId, { last: WINDOW })
  const facts = await factsOf(tx, encounterId)
  const open = interview.state?.open ?? null
  return {
    encounter,
    question: recent.find((turn) => turn.id === open?.turn) ?? null,
    recent,
    facts: facts.map(({ finding }) => finding),
    subject: interview.state?.subject ?? encounter.subject,
  }
}

/**
 * Floor, escalation, its event and the queue row, in the caller's transaction.
 * @returns whether somebody has to be told of something new
 */
export async function commitAlarm(
  tx: Tx,
  input: { encounter: Encounter; alarm: Alarm | null; messageId: string | null; clientId: string | null; now: number },
): Promise<boolean> {
  const { encounter, messageId, clientId, now } = input
  const encounterId = encounter.id
  if (!input.alarm) return false
  const before = await escalationsOf(tx, encounterId)
  const alarm = newAlarm(input.alarm, { before, messageId })
  if (!alarm) return false
  const { floor, isRaised } = await raiseFloor(tx, encounterId, alarm.level)
  const { escalation, isNew } = await raiseEscalation(tx, { encounterId, messageId, clientId, ...alarm, now })
  if (!isNew) return false
  await appendEvent(tx, {
    encounterId,
    audience: 'all',
    body: { type: 'escalation', escalation: viewEscalation(escalation, { reader: 'staff', someoneTold: false }) },
    now,
  })
  if (isRaised) {
    await updateEncounter(tx, encounterId, { level: floor })
    await appendEvent(tx, { encounterId, audience: 'all', body: { type: 'urgency-changed', level: floor, floor }, now })
  }
  await touchQueue(tx, encounterId, now)
  await audit(tx, [
    {
      actor: 'system',
      action: 'escalation.raise',
      object: `escalation:${escalation.id}`,
      code: alarm.level,
      encounterId,
      counts: { flags: alarm.redFlags.length },
    },
  ])
  return true
}

function headAndTail(text: string): string {
  return text.length <= 2 * HEAD_OR_TAIL ? text : `${text.slice(0, HEAD_OR_TAIL)}\n${text.slice(-HEAD_OR_TAIL)}`
}

/** The last messages of each encounter in this process, for when the database is slow. Bounded. */
function createMemory() {
  const kept = new Map<string, Turn[]>()
  return {
    recent: (encounterId: string): Turn[] => kept.get(encounterId) ?? [],
    add(encounterId: string, turn: Turn) {
      const list = [...(kept.get(encounterId) ?? []), turn].slice(-WINDOW)
      kept.delete(encounterId)
      kept.set(encounterId, list)
      if (kept.size > 2_000) kept.delete(kept.keys().next().value!)
    },
  }
}
