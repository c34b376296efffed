import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemReader } from './item-reader.ts'

describe('itemReader', () => {
  it('reads the same items from any chunking, whatever their strings hold', () => {
    const item = fc.record({ text: fc.string(), list: fc.array(fc.record({ a: fc.string() }), { maxLength: 2 }) })
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 5 }),
        fc.string(),
        fc.integer({ min: 1, max: 20 }),
        (items, other, size) => {
          const clean = items.filter((one) => !JSON.stringify(one).includes('\\u0000'))
          const text = JSON.stringify({
            other,
            noise: [{ items: [{ text: 'no' }] }],
            items: clean,
            after: [{ text: 'no' }],
          })
          const reader = itemReader('items')
          const read: unknown[] = []
          for (let at = 0; at < text.length; at += size) {
            read.push(...reader.push(text.slice(at, at + size)).map(({ value }) => value))
          }
          expect(read).toEqual(clean)
          expect(reader.isComplete).toBe(true)
        },
      ),
    )
  })

  it.each([
    ['an open object', '{"items":[{"text":"a"', []],
    ['a list of another name', '{"other":[{"text":"a"}]}', []],
    ['the name as a value', '{"a":"items","b":[{"text":"a"}]}', []],
    ['the list one level down', '{"a":{"items":[{"text":"a"}]}}', []],
    ['prose before', 'Sure: ```json {"items":[{"text":"a"}]}', [{ text: 'a' }]],
    ['an item that is no JSON', '{"items":[{text}]}', [undefined]],
    ['an endless item', `{"items":[{"text":"${'x'.repeat(5_000)}`, [undefined]],
  ])('of %s gives only what is whole', (_, text, expected) => {
    expect(
      itemReader('items')
        .push(text)
        .map(({ value }) => value),
    ).toEqual(expected)
  })
})
