import { describe, expect, it } from 'vitest'
import { newId } from '../../core/ids.ts'
import type { MessageDelta } from '../../core/protocol.ts'
import { type ChatMessage, emptyConversation, openQuestion, textSoFar, withDelta, withEvent } from './conversation.ts'

const encounterId = newId()
const start = emptyConversation(encounterId, 'open')
const at = '2026-01-01T09:00:00Z'

function message(seq: number, change: Partial<ChatMessage> = {}): ChatMessage {
  const base = {
    type: 'message',
    encounterId,
    audience: 'all',
    at,
    clientId: null,
    sentences: [],
    question: null,
    from: null,
  } as const
  return { ...base, sentences: [], seq, messageId: newId(), speaker: 'assistant', text: `message ${seq}`, ...change }
}
function delta(messageId: string, ordinal: number, offset: number, text: string): MessageDelta {
  return { encounterId, messageId, ordinal, offset, text, citations: [] }
}

describe('events', () => {
  it('the same message twice stands once, and order is that of seq', () => {
    const [first, second] = [message(1), message(2)]
    const folded = [second, first, second].reduce(withEvent, start)
    expect(folded.messages.map(({ seq }) => seq)).toEqual([1, 2])
  })

  it('an event of another encounter changes nothing', () => {
    expect(withEvent(start, message(1, { encounterId: newId() }))).toBe(start)
  })

  it('status, its reason and the level are kept', () => {
    const base = { encounterId, audience: 'all', at } as const
    const closing = withEvent(start, { ...base, seq: 3, type: 'status-changed', status: 'closing', detail: 'complete' })
    const review = withEvent(closing, { ...base, seq: 4, type: 'status-changed', status: 'in_review', detail: null })
    const urgent = withEvent(review, { ...base, seq: 5, type: 'urgency-changed', level: 'urgent', floor: 'urgent' })
    expect(urgent).toMatchObject({ status: 'in_review', detail: 'complete', level: 'urgent' })
  })
})

describe('deltas', () => {
  const id = newId()
  it.each([
    ['in order', [delta(id, 0, 0, 'One.'), delta(id, 1, 5, 'Two.')], 'One. Two.'],
    ['the other way round', [delta(id, 1, 5, 'Two.'), delta(id, 0, 0, 'One.')], 'One. Two.'],
    ['twice', [delta(id, 0, 0, 'One.'), delta(id, 0, 0, 'One.')], 'One.'],
    ['with the first one missing', [delta(id, 1, 5, 'Two.')], '… Two.'],
    ['with one missing in the middle', [delta(id, 0, 0, 'One.'), delta(id, 2, 10, 'Three.')], 'One. … Three.'],
  ])('sentences that come %s', (_, deltas, text) => {
    expect(textSoFar(deltas.reduce(withDelta, start).replies.get(id)!)).toBe(text)
  })

  it('the committed message takes the place of what was streamed, and what comes late is dropped', () => {
    const streamed = withDelta(start, delta(id, 0, 0, 'One.'))
    const committed = withEvent(streamed, message(1, { messageId: id, text: 'One. Two.' }))
    const late = withDelta(committed, delta(id, 1, 5, 'Two.'))
    expect([committed.replies.size, late.replies.size, late.messages.length]).toEqual([0, 0, 1])
  })
})

describe('open question', () => {
  const question = { key: 'onset', why: 'it helps', choices: ['Today'] }
  it('is that of the last message, while nobody has answered', () => {
    const asked = message(1, { question })
    expect(openQuestion([asked])).toBe(question)
    expect(openQuestion([asked, message(2, { speaker: 'patient' })])).toBeNull()
    expect(openQuestion([])).toBeNull()
  })
})
