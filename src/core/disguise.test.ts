import { describe, expect, it } from 'vitest'
import { undisguised } from './disguise.ts'

describe('hidden words', () => {
  it.each([
    ['i w a n t t o d i e', 'i want to die'],
    ['i want to d i e', 'i want to die'],
    ['i want to d.i.e tonight', 'i want to die tonight'],
    ['k i l l  m y s e l f', 'kill myself'],
    ['k i l l m y s e l f', 'kill myself'],
    ['k1ll mys3lf', 'kill myself'],
  ])('%s: %s', (text, plain) => expect(undisguised(text)).toBe(plain))

  it.each(['plan a, b, c', 'bp 1 2 3', 'my name is j r r smith', 'vitamin b 1 2', 'i am o k', 'grade a b c', 'u s a'])(
    '%s hides nothing',
    (text) => expect(undisguised(text)).toBe(text),
  )
})
