import { describe, expect, test } from 'vitest'
import { suites } from '../suites/index.ts'
import { floorCases } from './floor.ts'
import { injectionCases } from './injection.ts'
import { noteCases } from './notes.ts'
import { outputCases } from './output-guards.ts'
import { redFlagPairs } from './red-flags.ts'
import { redactionCases } from './redaction.ts'
import { retrievalCases } from './retrieval.ts'
import { triageCases } from './triage.ts'
import { messageCases } from './triage-messages.ts'
import { vignetteCases } from './triage-vignettes.ts'

const all: [string, { id: string; text: string }[]][] = [
  ['triage', triageCases.map(({ id, text }) => ({ id, text }))],
  ['triage-sets', [...vignetteCases, ...messageCases].map(({ id, text }) => ({ id, text }))],
  ['red-flags', redFlagPairs.map(({ id, danger }) => ({ id, text: danger }))],
  ['note-faithfulness', noteCases.map(({ id, talk }) => ({ id, text: talk.join('\n') }))],
  ['redaction', redactionCases.map(({ id, text }) => ({ id, text }))],
  ['injection', injectionCases.map(({ id, text }) => ({ id, text }))],
  ['floor', floorCases.map(({ id, text }) => ({ id, text }))],
  ['retrieval', retrievalCases.map(({ id, question }) => ({ id, text: question }))],
]

describe.each(all)('own cases of %s', (name, cases) => {
  test('are thirty or more, each with an id of its own, none a template of another', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30)
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length)
    const words = cases.map(({ id, text }) => ({ id, set: new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)) }))
    const alike = words.flatMap((one, index) =>
      words.slice(index + 1).flatMap((other) => (overlap(one.set, other.set) > 0.7 ? [`${one.id} ${other.id}`] : [])),
    )
    expect(alike).toEqual([])
  })

  test('belong to a suite with gates, all of them on metrics that it has', () => {
    const suite = suites.find((one) => one.name === name)!
    expect(suite.gates.length).toBeGreaterThan(0)
    const metrics = suite.metrics.map(({ metric }) => metric)
    expect(suite.gates.filter(({ metric }) => !metrics.includes(metric))).toEqual([])
  })
})

// Lone sentences, many of them minimal pairs: what counts is that none of a side is said twice.
test.each(['diagnosis', 'dosage', 'false-reassurance'] as const)(
  'sentences for the guard %s are enough on both sides, in all languages, each in words of its own',
  (guard) => {
    const own = outputCases.filter((one) => one.guard === guard)
    for (const isBad of [true, false]) {
      const side = own.filter((one) => one.isBad === isBad)
      expect(side.filter(({ locale }) => locale === 'en').length).toBeGreaterThanOrEqual(25)
      expect(new Set(side.map(({ locale }) => locale)).size).toBe(6)
      const words = side.map(({ id, text }) => ({ id, set: new Set(text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu)) }))
      const alike = words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => {
          const shared = [...one.set].filter((word) => other.set.has(word)).length
          return shared / (one.set.size + other.set.size - shared) > 0.75 ? [`${one.id} ${other.id}`] : []
        }),
      )
      expect(alike).toEqual([])
    }
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length)
  },
)

test('an identifier of a redaction case stands in its text', () => {
  const missing = redactionCases.flatMap(({ id, text, hide, keep = [] }) =>
    [...hide, ...keep].filter((one) => !text.includes(one)).map((one) => `${id}: ${one}`),
  )
  expect(missing).toEqual([])
})

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / Math.min(a.size, b.size)
}
