import { describe, expect, it } from 'vitest'
import { readJsonText } from './read-json-text.ts'

describe('JSON that a person has typed', () => {
  it.each<[string, ReturnType<typeof readJsonText>]>([
    ['{"a": 1}', { ok: true, value: { a: 1 } }],
    ['{\n  "a": 1,\n  "b" 2\n}', { ok: false, at: { line: 3, column: 7 } }],
    ['{\n  "a": [1', { ok: false, at: { line: 2, column: 10 } }],
  ])('%j', (text, expected) => {
    expect(readJsonText(text)).toEqual(expected)
  })
})
