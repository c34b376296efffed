import type { z } from 'zod'
import type { Locale, Turn } from '../../core/chat.ts'
import { newId } from '../../core/ids.ts'
import {
  type EncounterEvent,
  type EscalationAnswer,
  MAX_MESSAGE_BYTES,
  type MessageDelta,
} from '../../core/protocol.ts'
import { ApiProblem } from '../shared/rest.ts'
import { ask, openSocket, type PageSocket } from '../shared/socket.ts'
import { type Alarm, answeredEscalation, type Noticed, withEscalation, withNotice } from './alarms.ts'
import { type Conversation, emptyConversation, withDelta, withEvent } from './conversation.ts'
import { localIso, type Outbox, type Waiting } from './outbox.ts'

/** After no answer came on a connection that seems to stand. */
const RETRY_MS = 3_000

export type EmergencyAnswer = z.infer<typeof EscalationAnswer>['answer']
export interface ClientState {
  readonly conversation: Conversation | null
  readonly alarms: readonly Alarm[]
  readonly connection: 'connecting' | 'online' | 'offline'
}

export interface EncounterClient {
  state(): ClientState
  subscribe(listener: () => void): () => void
  /** Connects, opens the latest encounter that is not signed, or the one named, and keeps up; returns how to stop. */
  connect(encounterId?: string): () => void
  send(text: string): void
  /** Tries a refused or waiting message again. */
  retry(): void
  /** Takes a waiting message back. */
  discard(clientId: string): void
  answerAlarm(alarm: Alarm, answer: EmergencyAnswer): Promise<void>
  finish(): Promise<void>
  /** Begins a new encounter. One in which something was told ends first, so that a clinician gets it now. */
  startAgain(): Promise<void>
}

interface ClientOptions {
  outbox: Outbox
  /** The language of a talk that begins now. */
  locale(): Locale
  /** The floor of this device; null = nothing urgent. */
  screen(input: { clientId: string; text: string; typedAt: string; recent: readonly Turn[] }): Promise<Noticed | null>
  onSignedOut(): void
  open?: () => PageSocket
}

/**
 * The wire between the page and one encounter. Events fold into a conversation; what was missed is asked for by number;
 * what is typed goes through the outbox and leaves it only when the server has acknowledged it.
 */
export function createEncounterClient({
  outbox,
  locale,
  screen,
  onSignedOut,
  open = openSocket,
}: ClientOptions): EncounterClient {
  const listeners = new Set<() => void>()
  let now: ClientState = { conversation: null, alarms: [], connection: 'connecting' }
  let socket: PageSocket | null = null
  /** Everything up to here was seen; live events count only once the resume before them was answered. */
  let lastSeq = 0
  let isResumed = false
  let isFlushing = false

  function set(change: Partial<ClientState>) {
    now = { ...now, ...change }
    for (const listener of listeners) listener()
  }

  function take(event: EncounterEvent) {
    // An alarm of an earlier talk stays on show in the next one, and is heard of when it is closed.
    if (event.type === 'escalation') set({ alarms: withEscalation(now.alarms, event) })
    if (!now.conversation || event.encounterId !== now.conversation.encounterId) return
    if (isResumed) lastSeq = Math.max(lastSeq, event.seq)
    if (event.type !== 'escalation') set({ conversation: withEvent(now.conversation, event) })
    if (event.type === 'message' && event.clientId !== null) outbox.remove(event.clientId)
    if (event.type === 'message' && event.from !== null && isResumed) noteRead(event)
  }

  /** What a clinician wrote is read once it is on a page that is looked at: asking for what follows it says so. */
  function noteRead({ encounterId, seq }: EncounterEvent) {
    if (!socket || document.visibilityState === 'hidden') return
    ask(socket, 'events-resume', { encounterId, afterSeq: seq }).then(
      ({ events }) => events.forEach(take),
      () => null,
    )
  }

  /** Opens the encounter, or the one named, and fetches what was missed. */
  async function enter(input: { encounterId?: string; fresh?: boolean }) {
    if (!socket) return
    isResumed = false
    const opened = await ask(socket, 'encounter-open', { ...input, locale: locale() })
    if (now.conversation?.encounterId !== opened.encounterId) {
      lastSeq = 0
      // What this device or a notice has just warned of is not on record yet: it stays until its escalation comes.
      const alarms = input.fresh
        ? now.alarms.filter(({ isClosed }) => !isClosed)
        : now.alarms.filter(({ escalationId }) => escalationId === null)
      set({ conversation: emptyConversation(opened.encounterId, opened.status), alarms })
    }
    set({ alarms: opened.elsewhere.reduce(withEscalation, now.alarms) })
    const missed = await ask(socket, 'events-resume', { encounterId: opened.encounterId, afterSeq: lastSeq })
    for (const event of missed.events) take(event)
    lastSeq = Math.max(lastSeq, missed.lastSeq)
    isResumed = true
    set({ connection: 'online' })
    await flush()
  }

  /** Sends what waits, oldest first, one after the other: the order in which it was typed is the order it is read in. */
  async function flush(): Promise<void> {
    if (isFlushing || !isResumed || !socket?.connected) return
    isFlushing = true
    try {
      let goesOn = true
      for (let next = nextWaiting(); next && goesOn; next = nextWaiting()) goesOn = await deliver(next)
    } finally {
      isFlushing = false
    }
  }

  const nextWaiting = () => outbox.all().find(({ refused }) => refused === null)

  /** Sends one message. False when it has to wait for the network. */
  async function deliver(message: Waiting): Promise<boolean> {
    const { clientId, text, typedAt } = message
    // Typed before the first connection: it belongs to the encounter that was then opened.
    const encounterId = message.encounterId || (now.conversation?.encounterId ?? '')
    if (!socket || !encounterId) return false
    try {
      const stored = await ask(socket, 'message-send', { clientId, encounterId, text, typedAt })
      outbox.remove(clientId)
      // That one was signed meanwhile: the server has begun a linked one.
      if (stored.encounterId !== encounterId) void enter({ encounterId: stored.encounterId }).catch(goOffline)
      else echo({ messageId: stored.messageId, seq: stored.seq, clientId, text, typedAt })
      return true
    } catch (error) {
      return afterFailure(message, error)
    }
  }

  async function afterFailure(message: Waiting, error: unknown): Promise<boolean> {
    if (error instanceof ApiProblem && error.code === 'not_signed_in') {
      onSignedOut()
      return false
    }
    if (error instanceof ApiProblem && error.status !== 0) {
      outbox.refuse(message.clientId, error.message)
      return true
    }
    await warn(message)
    setTimeout(() => void flush(), RETRY_MS)
    return false
  }

  /** The acknowledged message, shown until its event comes and takes its place. */
  function echo(stored: { messageId: string; seq: number; clientId: string; text: string; typedAt: string }) {
    const { conversation } = now
    if (!conversation || conversation.messages.some(({ messageId }) => messageId === stored.messageId)) return
    const { typedAt: at, ...message } = stored
    const { encounterId } = conversation
    const event = { type: 'message', speaker: 'patient', audience: 'all', question: null, from: null } as const
    set({ conversation: withEvent(conversation, { ...event, ...message, sentences: [], encounterId, at }) })
  }

  /** The floor on the device: its warning says that nobody has been told, because nobody has. */
  async function warn({ clientId, text, typedAt }: { clientId: string; text: string; typedAt: string }) {
    const recent = (now.conversation?.messages ?? []).map(({ messageId: id, speaker, text, at }) => ({
      id,
      speaker,
      text,
      at,
    }))
    const notice = await screen({ clientId, text, typedAt, recent }).catch(() => null)
    if (notice) set({ alarms: withNotice(now.alarms, notice) })
  }

  function goOffline() {
    isResumed = false
    set({ connection: 'offline' })
  }

  return {
    state: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    connect(encounterId) {
      const mine = open()
      socket = mine
      mine.on('connect', () => {
        const known = now.conversation?.encounterId ?? encounterId
        enter(known ? { encounterId: known } : {}).catch(goOffline)
      })
      mine.on('connect_error', (error) => {
        if (error.message === 'not_signed_in') onSignedOut()
        else goOffline()
      })
      mine.on('disconnect', (reason) => {
        goOffline()
        // The server ends the sockets of an ended session; a new handshake tells whether that was it.
        if (reason === 'io server disconnect') mine.connect()
      })
      mine.on('event', take)
      mine.on('message-delta', (delta: MessageDelta) => {
        if (now.conversation) set({ conversation: withDelta(now.conversation, delta) })
      })
      // Of whatever encounter: a message to a signed one begins another, whose id comes only with the acknowledgement.
      mine.on('emergency-notice', (notice) => set({ alarms: withNotice(now.alarms, notice) }))
      return () => {
        mine.disconnect()
        socket = null
      }
    },

    send(text) {
      const clientId = newId()
      const typedAt = localIso(new Date())
      if (new TextEncoder().encode(text).length > MAX_MESSAGE_BYTES) {
        void warn({ clientId, text, typedAt })
        return
      }
      outbox.add({ clientId, encounterId: now.conversation?.encounterId ?? '', text, typedAt, refused: null })
      if (socket?.connected) void flush()
      else void warn({ clientId, text, typedAt })
    },

    retry() {
      for (const one of outbox.all()) outbox.add({ ...one, refused: null })
      void flush()
    },

    discard: (clientId) => outbox.remove(clientId),

    async answerAlarm(alarm, answer) {
      const answered = answeredEscalation(now.alarms, alarm, now.conversation?.encounterId ?? '')
      if (socket && answered) await ask(socket, 'escalation-answer', { ...answered, answer })
    },

    async finish() {
      const encounterId = now.conversation?.encounterId
      if (socket && encounterId) await ask(socket, 'encounter-close', { encounterId })
    },

    async startAgain() {
      const { conversation } = now
      const isTold = conversation?.messages.some(({ speaker }) => speaker === 'patient')
      if (socket && isTold && conversation?.status === 'open') {
        await ask(socket, 'encounter-close', { encounterId: conversation.encounterId })
      }
      await enter({ fresh: true })
    },
  }
}
