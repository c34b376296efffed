import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { Subject, type Urgency } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { flagsOf, highest } from '../floor.ts'
import { lexicon } from '../lexicon/index.ts'
import { presentations } from '../presentations/index.ts'
import type { Condition, Protocol, ProtocolCase } from '../protocol.ts'
import { protocols } from './index.ts'

const here = dirname(fileURLToPath(import.meta.url))
const files = readdirSync(here).filter(
  (file) => file.endsWith('.ts') && file !== 'index.ts' && !/\.(?:cases|test)\.ts$/.test(file),
)
const known = new Set(lexicon.map(({ code }) => code))

describe('every protocol', () => {
  it('stands in the list under the name of its file', () => {
    expect(protocols.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  it.each(protocols.map((protocol) => [protocol.name, protocol] as const))('%s is whole', (_, protocol) => {
    expect(protocol.sources.filter(({ year }) => year !== null).length, 'sources with a year').toBeGreaterThan(0)
    expect(protocol.lookBackHours).toBeGreaterThan(0)
    expect(protocol.rules.length).toBeGreaterThan(0)
    expect(new Set(protocol.rules.map(({ id }) => id)).size).toBe(protocol.rules.length)
    const unknown = [...codesOf(protocol)].filter((code) => !known.has(code))
    expect(unknown, 'codes that no lexicon has').toEqual([])
  })
})

it.each(presentations.map((presentation) => [presentation.name, presentation] as const))(
  'the complaint %s names what a lexicon has',
  (_, { complaint, raise, selfCare, explains = [] }) => {
    const { needs = [], unless = [], explains: belonging = [] } = selfCare ?? {}
    const raising = raise.flatMap(({ when }) => codesWithin(when))
    const named = [...complaint, ...raising, ...needs, ...unless, ...belonging, ...explains]
    expect(named.filter((code) => !known.has(code))).toEqual([])
  },
)

describe.each(protocols.map((protocol) => [protocol.name, protocol] as const))('%s', async (name, protocol) => {
  const { cases } = (await import(`./${name}.cases.ts`)) as { cases: readonly ProtocolCase[] }

  it('has eight rows or more, of all kinds', () => {
    const count = (kind: ProtocolCase['kind']) => cases.filter((row) => row.kind === kind).length
    expect(cases.length).toBeGreaterThanOrEqual(8)
    expect(count('lay')).toBeGreaterThanOrEqual(3)
    for (const kind of ['denied', 'past', 'other-person', 'family', 'near-miss'] as const)
      expect(count(kind), kind).toBeGreaterThan(0)
  })

  it.each(cases.map((row) => [row.kind, row.text, row] as const))('%s: %s', (_kind, _text, row) => {
    expect(levelOf(protocol, row)).toBe(row.expect)
  })
})

function levelOf(protocol: Protocol, { text, subject }: ProtocolCase): Urgency | null {
  const who = Subject.parse(subject ?? {})
  const findings = extract(text, { subject: who })
  return highest(flagsOf({ findings, subject: who, vitals: {}, text }, [protocol]))
}

function codesOf({ rules, opensWith, questions }: Protocol): Set<string> {
  const asked = questions.map(({ code }) => code)
  return new Set([...opensWith, ...asked, ...rules.flatMap(({ when }) => codesWithin(when))])
}

function codesWithin(condition: Condition): string[] {
  const own = condition.kind === 'has' ? condition.codes : []
  return [...own, ...('of' in condition ? condition.of.flatMap(codesWithin) : [])]
}
