import { describe, expect, it } from 'vitest'
import { createOutbox, localIso, type Shelf } from './outbox.ts'

function shelf(): Shelf & { kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}
const message = {
  clientId: 'c1',
  encounterId: 'e1',
  text: 'hello',
  typedAt: '2026-01-01T09:00:00.000+00:00',
  refused: null,
}

describe('outbox', () => {
  it('keeps a message through a reload, and for nobody else', () => {
    const storage = shelf()
    createOutbox('u1', storage).add(message)
    expect(createOutbox('u1', storage).all()).toEqual([message])
    expect(createOutbox('u2', storage).all()).toEqual([])
  })

  it('leaves nothing on the device once acknowledged or signed out', () => {
    for (const end of ['remove', 'clear'] as const) {
      const storage = shelf()
      const outbox = createOutbox('u1', storage)
      outbox.add(message)
      outbox[end]('c1')
      expect(storage.kept.size).toBe(0)
    }
  })

  it('sending again keeps the same id, once', () => {
    const outbox = createOutbox('u1', shelf())
    outbox.add(message)
    outbox.refuse('c1', 'too many')
    expect(outbox.all()[0]).toMatchObject({ refused: 'too many' })
    outbox.add({ ...message, refused: null })
    expect(outbox.all()).toEqual([message])
  })

  it('works from memory where the device refuses to store, and survives what is no list', () => {
    const refusing: Shelf = {
      getItem: () => '{broken',
      setItem: () => {
        throw new Error('full')
      },
      removeItem: () => undefined,
    }
    const outbox = createOutbox('u1', refusing)
    outbox.add(message)
    expect(outbox.all()).toEqual([message])
  })

  it('tells its listeners, until they leave', () => {
    const outbox = createOutbox('u1', shelf())
    let count = 0
    const leave = outbox.subscribe(() => count++)
    outbox.add(message)
    leave()
    outbox.remove('c1')
    expect(count).toBe(1)
  })
})

describe('localIso', () => {
  it('is the same moment, with a zone', () => {
    const now = new Date(Date.UTC(2026, 4, 1, 7, 30))
    expect(localIso(now)).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/)
    expect(new Date(localIso(now)).getTime()).toBe(now.getTime())
  })
})
