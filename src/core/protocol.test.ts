import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from './ids.ts'
import { CLIENT_EVENTS, type ClientEventName, EncounterEvent, isShallow, MessageSend } from './protocol.ts'

const encounterId = newId()

describe('what a client sends', () => {
  const table: [string, unknown, boolean][] = [
    ['a plain message', { encounterId, clientId: 'a1', text: 'hello' }, true],
    ['a time with zone', { encounterId, clientId: 'a1', text: 'hello', typedAt: '2026-01-05T10:00:00+03:30' }, true],
    ['bidi marks and joiners', { encounterId, clientId: 'a1', text: '\u202bسرم درد می\u200cکند' }, true],
    ['an empty text', { encounterId, clientId: 'a1', text: '' }, false],
    ['U+0000', { encounterId, clientId: 'a1', text: 'a\u0000b' }, false],
    ['U+0000 in the client id', { encounterId, clientId: 'a\u0000', text: 'hello' }, false],
    ['a time without zone', { encounterId, clientId: 'a1', text: 'hello', typedAt: '2026-01-05T10:00:00' }, false],
    ['an id that is none', { encounterId: '1', clientId: 'a1', text: 'hello' }, false],
    ['a number for a text', { encounterId, clientId: 'a1', text: 5 }, false],
    ['no object', 'hello', false],
    ['null', null, false],
  ]
  test.each(table)('%s', (_, payload, accepted) => {
    expect(MessageSend.safeParse(payload).success).toBe(accepted)
  })

  test('no value makes any schema throw', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 6, withBigInt: true, withDate: true, withMap: true }), (value) => {
        for (const name of Object.keys(CLIENT_EVENTS) as ClientEventName[]) CLIENT_EVENTS[name].safeParse(value)
        EncounterEvent.safeParse(value)
        isShallow(value)
      }),
    )
  })
})

describe('isShallow', () => {
  test('refuses 90 kB of nested brackets without overflowing', () => {
    const depth = 45_000
    expect(isShallow(JSON.parse('['.repeat(depth) + ']'.repeat(depth)))).toBe(false)
  })
  test('refuses a flat crowd of values', () => {
    expect(isShallow(Array.from({ length: 30_000 }, () => 0))).toBe(false)
  })
  test('takes what clients really send', () => {
    expect(isShallow({ encounterId, subject: { ageYears: 30 }, list: [1, [2]] })).toBe(true)
  })
})

describe('ids', () => {
  test('sort by time of creation', () => {
    expect([newId(3_000), newId(1_000), newId(2_000)].toSorted()).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      ]),
    )
    expect(newId(1_000) < newId(2_000)).toBe(true)
    expect(newId(Date.UTC(2026, 0, 1)) < newId(Date.UTC(2027, 0, 1))).toBe(true)
  })
  test('do not repeat', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(5))).size).toBe(10_000)
  })
})
