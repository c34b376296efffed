import { describe, expect, it } from 'vitest'
import { tokenise } from './match/tokens.ts'
import { timePhrases } from './timing.ts'

describe('time phrases', () => {
  it.each([
    ['3 hours ago', 'ago 3'],
    ['half an hour ago', 'ago 0.5'],
    ['a couple of days ago', 'ago 48'],
    ['for two weeks', 'lasting 336'],
    ['for days', 'lasting 72'],
    ['since yesterday', 'since 24'],
    ['last night', 'at 12'],
    ['30mins', 'lasting 0.5'],
    ['thirteen hours ago', 'ago 13'],
    ['twenty four hours ago', 'ago 24'],
    ['for eighteen months', 'lasting 12960'],
    ['2 or 3 days', 'lasting 72'],
    ['62 years old', ''],
    ['30 weeks pregnant', ''],
    ['every 8 minutes', ''],
    ['in 1998', 'at 43800'],
  ])('%s', (text, expected) => {
    expect(
      timePhrases(tokenise(text))
        .map(({ kind, hours }) => `${kind} ${hours}`)
        .join(', '),
    ).toBe(expected)
  })
})
