import { assert, dictionary, jsonValue, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from './canonical.ts'

const json = jsonValue()

describe('canonicalJson', () => {
  it('says the same value that JSON says', () => {
    assert(
      property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order of keys', () => {
    assert(
      property(dictionary(string(), json), (object) => {
        const turned = Object.fromEntries(Object.entries(object).reverse())
        expect(canonicalJson(turned)).toBe(canonicalJson(object))
      }),
    )
  })

  it('is its own canonical form', () => {
    assert(
      property(json, (value) => {
        const once = canonicalJson(value)
        expect(canonicalJson(JSON.parse(once))).toBe(once)
      }),
    )
  })

  it.each([
    ['drops an undefined member', { a: 1, b: undefined }, '{"a":1}'],
    ['makes an undefined item null, as JSON does', [undefined, 1], '[null,1]'],
    ['sorts by UTF-16 units', { é: 1, z: 2, Z: 3 }, '{"Z":3,"z":2,"é":1}'],
    ['has one zero', -0, '0'],
  ])('%s', (_what, value, expected) => {
    expect(canonicalJson(value)).toBe(expected)
  })

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1], [new Date(0)], [new Map()]])(
    'refuses what JSON cannot say: %s',
    (value) => {
      expect(() => canonicalJson(value)).toThrow(TypeError)
    },
  )
})
