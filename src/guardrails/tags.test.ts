import { describe, expect, it } from 'vitest'
import { createTags } from './tags.ts'

describe('tags', () => {
  it('are never drawn twice in a million', () => {
    const next = createTags([])
    const seen = new Set<string>()
    for (let i = 0; i < 1_000_000; i++) seen.add(next())
    expect(seen.size).toBe(1_000_000)
  }, 60_000)

  it('leave out the ones that are taken', () => {
    const first = createTags([])
    const taken = Array.from({ length: 9_000 }, () => first())
    const next = createTags(taken)
    const more = Array.from({ length: 9_000 }, () => next())
    expect(new Set([...taken, ...more]).size).toBe(18_000)
  })
})
