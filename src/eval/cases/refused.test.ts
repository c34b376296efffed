import { describe, expect, test } from 'vitest'
import { readings } from '../../guardrails/normalise.ts'
import { type Kind, kindsIn, PATTERNS } from '../../guardrails/unsafe/kinds.ts'
import { plainRequest } from '../../guardrails/unsafe/plain-request.ts'
import { PATTERN_RULES, ruledRequest } from '../../guardrails/unsafe/ruled.ts'
import { floorCases } from './floor.ts'

const texts = floorCases.map(({ text }) => plainRequest(readings(text)[0]!.text))

/** The same, with nothing looked for first. */
function slowly(plain: string): string | null {
  const rule = PATTERN_RULES.find(
    ({ patterns, unless }) => patterns.some((pattern) => pattern.test(plain)) && unless?.test(plain) !== true,
  )
  return rule?.code ?? null
}

// What is cheap to look for first decides nothing.
describe('on all own cases of the floor', () => {
  test('a rule holds with its names looked for first exactly where it holds without', () => {
    expect(texts.filter((plain) => ruledRequest(plain) !== slowly(plain))).toEqual([])
  })

  test('a kind is held exactly where its pattern is found', () => {
    const kinds = Object.keys(PATTERNS) as Kind[]
    const differs = (plain: string) => {
      const holds = kindsIn(plain)
      return kinds.filter((kind) => holds(kind) !== plain.search(PATTERNS[kind]) >= 0)
    }
    expect(texts.flatMap(differs)).toEqual([])
  })
})
