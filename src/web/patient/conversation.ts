import type { EncounterStatus, ReplySentence } from '../../core/chat.ts'
import type { Urgency } from '../../core/clinical.ts'
import type { EncounterEvent, MessageDelta } from '../../core/protocol.ts'

export type ChatMessage = Extract<EncounterEvent, { type: 'message' }>

/** What one patient sees of one encounter, folded from its events. */
export interface Conversation {
  readonly encounterId: string
  readonly status: EncounterStatus
  /** Why the history ended, as the server named it. */
  readonly detail: string | null
  /** Only emergency and urgent reach a patient before a clinician has signed. */
  readonly level: Urgency | null
  /** In the order of their seq. */
  readonly messages: readonly ChatMessage[]
  /** Replies on their way, by message id: sentences that were checked and sent, by ordinal. */
  readonly replies: ReadonlyMap<string, readonly Sentence[]>
}

interface Sentence extends ReplySentence {
  /** Where it starts in the whole text, UTF-16 units. */
  readonly offset: number
}

export function emptyConversation(encounterId: string, status: EncounterStatus): Conversation {
  return { encounterId, status, detail: null, level: null, messages: [], replies: new Map() }
}

/** Folds one event in. The same event twice changes nothing: a resume overlaps with what comes live. */
export function withEvent(before: Conversation, event: EncounterEvent): Conversation {
  if (event.encounterId !== before.encounterId) return before
  switch (event.type) {
    case 'message':
      return withMessage(before, event)
    case 'status-changed':
      return { ...before, status: event.status, detail: event.detail ?? before.detail }
    case 'urgency-changed':
      return { ...before, level: event.level }
    case 'escalation':
    case 'note-ready':
      return before
  }
}

/** The committed message takes the place of what was streamed of it. */
function withMessage(before: Conversation, message: ChatMessage): Conversation {
  const others = before.messages.filter(({ messageId }) => messageId !== message.messageId)
  const replies = new Map(before.replies)
  replies.delete(message.messageId)
  return { ...before, replies, messages: [...others, message].toSorted((a, b) => a.seq - b.seq) }
}

/** Adds a sentence of a running reply. Late, doubled and reordered sentences find their place by ordinal and offset. */
export function withDelta(before: Conversation, delta: MessageDelta): Conversation {
  if (delta.encounterId !== before.encounterId) return before
  if (before.messages.some(({ messageId }) => messageId === delta.messageId)) return before
  const { messageId, ordinal, offset, text, citations } = delta
  const known = (before.replies.get(messageId) ?? []).filter((one) => one.ordinal !== ordinal)
  const sentences = [...known, { ordinal, offset, text, citations }].toSorted((a, b) => a.offset - b.offset)
  return { ...before, replies: new Map(before.replies).set(messageId, sentences) }
}

/**
 * The text of a reply so far: each sentence at its offset. Where one has not come yet (somebody joined late) an ellipsis
 * stands, so that two sentences are never read as one.
 */
export function textSoFar(sentences: readonly Sentence[]): string {
  let text = ''
  let end = 0
  for (const { offset, text: words } of sentences) {
    if (offset > end + 1) text += text === '' ? '… ' : ' … '
    else if (text !== '' && offset > end) text += ' '
    text += words
    end = offset + words.length
  }
  return text
}

/** The question that waits for an answer: set by the last message, if that is the assistant's. */
export function openQuestion(messages: readonly ChatMessage[]): ChatMessage['question'] {
  const last = messages.at(-1)
  return last?.speaker === 'assistant' ? last.question : null
}
