import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FAMILIES } from './injection/score.ts'
import { readings } from './normalise.ts'
import { PHRASE_RULES } from './unsafe/by-turn-of-phrase.ts'
import { PATTERNS } from './unsafe/kinds.ts'
import { foreignRequests } from './unsafe/languages.ts'
import { LAY_RULES } from './unsafe/lay.ts'
import { OBLIQUE_RULES } from './unsafe/oblique.ts'
import { PRIVACY_RULES } from './unsafe/privacy.ts'
import { REQUEST_RULES } from './unsafe/requests.ts'

/**
 * Why detection takes linear time, without a clock: a text is folded once, at most 8 000 units of it are looked at, and
 * between the words of a pattern lies a gap with an end. An open gap ("anything, then") makes a pattern try every pair
 * of places.
 */
const OPEN_GAP = /(?:\.|\\s|\\S|\\W|\[\^(?:\\.|[^\]])*\])(?:\*|\+|\{\d+,\})/

const patterns: [string, RegExp][] = [
  ...FAMILIES.flatMap(({ id, signals }) =>
    signals.map((signal): [string, RegExp] => [`${id}:${signal.id}`, signal.pattern]),
  ),
  ...[...REQUEST_RULES, ...LAY_RULES, ...OBLIQUE_RULES, ...PRIVACY_RULES, ...PHRASE_RULES].flatMap(
    ({ about, patterns: list }) => list.map((pattern, index): [string, RegExp] => [`${about} ${index + 1}`, pattern]),
  ),
  ...Object.entries(PATTERNS),
  ...foreignRequests.map(({ code, pattern }, index): [string, RegExp] => [`${code} ${index + 1}`, pattern]),
]

describe('detection is linear', () => {
  it.each(patterns)('%s has no open gap', (_, { source }) => expect(source).not.toMatch(OPEN_GAP))

  // These keep their patterns to themselves, so they are read as they are written.
  it.each([
    'unsafe/harmful',
    'unsafe/professional',
    'unsafe/compose',
    'unsafe/intents',
    'unsafe/things',
    'injection/second-self',
    'injection/shape',
  ])('%s has no open gap in its lines', (file) => {
    const code = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(code.replaceAll('\\\\', '\\')).not.toMatch(OPEN_GAP)
  })

  it.each(['x', 'ab ', 'i g n o r e ', 'aWdub3Jl', '%20', '.- ', 'eht dna ', '😀'])(
    'looks at so much of any text: %j again and again',
    (unit) => {
      const seen = (length: number) =>
        readings(unit.repeat(Math.ceil(length / unit.length))).reduce((sum, { text }) => sum + text.length, 0)
      expect(seen(100_000)).toBeLessThanOrEqual(seen(10_000) * 1.2)
    },
  )
})
