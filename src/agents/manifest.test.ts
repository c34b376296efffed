import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { suites } from '../eval/suites/index.ts'
import {
  AGENTS,
  type CodeFacts,
  codeFacts,
  gateProblems,
  type Manifest,
  manifestProblems,
  readManifests,
} from './manifest.ts'

const manifests = readManifests()
const facts = codeFacts()

/** The manifests with one of them changed. */
function withOne(id: string, change: (manifest: Manifest) => Partial<Manifest>): Manifest[] {
  return manifests.map((one) => (one.id === id ? { ...one, ...change(one) } : one))
}
const without = <T>(list: readonly T[], item: T) => list.filter((one) => one !== item)

describe('the manifests', () => {
  test('say what the code has, and all of it', () => {
    expect(manifestProblems(manifests, facts)).toEqual([])
  })

  test('name only gates that a suite has', () => {
    const gates = suites.flatMap(({ name, gates: own }) => own.map(({ metric }) => `${name}/${metric}`))
    expect(gateProblems(manifests, gates)).toEqual([])
    expect(gateProblems(manifests, without(gates, 'red-flags/danger found'))).toEqual([
      'triage: no suite has the gate red-flags/danger found',
    ])
  })

  test('stand in the folder that they describe', () => {
    expect(manifests.map(({ id }) => id)).toEqual([...AGENTS])
  })

  test("name every kind of event that their folder's code appends", () => {
    for (const { id, events } of manifests) {
      const appended = [...sourceOf(id).matchAll(/body: \{ type: '([a-z-]+)'/g)].map((match) => match[1])
      expect(events, id).toEqual(expect.arrayContaining([...new Set(appended)]))
    }
  })
})

/** What was changed on either side, and the words that say so. */
const changes: { what: string; manifests?: Manifest[]; facts?: Partial<CodeFacts>; said: string }[] = [
  {
    what: 'an agent without a manifest',
    manifests: manifests.slice(1),
    said: 'agent intake stands in the code and in no manifest',
  },
  {
    what: 'a manifest without an agent',
    facts: { agents: without(facts.agents, 'chat') },
    said: 'agent chat stands in a manifest',
  },
  {
    what: 'a contract taken out of a manifest',
    manifests: withOne('chat', () => ({ contracts: [] })),
    said: 'contract chat.answer stands in the code and in no manifest',
  },
  {
    what: 'a contract that the code has not',
    manifests: withOne('chat', ({ contracts }) => ({ contracts: [...contracts, 'chat.more'] })),
    said: 'contract chat.more stands in a manifest and not in the code',
  },
  {
    what: 'a new contract',
    facts: { contracts: [...facts.contracts, { id: 'new', data: 'public' }] },
    said: 'contract new stands in the code',
  },
  {
    what: 'a contract taken out of the code',
    facts: { contracts: facts.contracts.filter(({ id }) => id !== 'soap.draft') },
    said: 'contract soap.draft stands in a manifest and not in the code',
  },
  {
    what: 'a guard taken out of its only manifest',
    manifests: withOne('chat', ({ guards }) => ({ guards: without(guards, 'population') })),
    said: 'guard population stands in the code and in no manifest',
  },
  {
    what: 'a guard taken out of one manifest of two',
    manifests: withOne('chat', ({ guards }) => ({ guards: without(guards, 'dosage') })),
    said: 'chat: must_not is held by guard:dosage, which it has not',
  },
  { what: 'a new guard', facts: { guards: [...facts.guards, 'new'] }, said: 'guard new stands in the code' },
  {
    what: 'a guard taken out of the code',
    facts: { guards: without(facts.guards, 'scope') },
    said: 'guard scope stands in a manifest and not in the code',
  },
  {
    what: 'a guard that holds nothing',
    manifests: withOne('triage', ({ guards }) => ({ guards: [...guards, 'dosage'] })),
    said: 'triage: the guard dosage holds nothing of must_not',
  },
  {
    what: 'an event taken out of its only manifest',
    manifests: withOne('soap', ({ events }) => ({ events: without(events, 'note-ready') })),
    said: 'event note-ready stands in the code and in no manifest',
  },
  {
    what: 'an event that the code has not',
    manifests: withOne('soap', ({ events }) => ({ events: [...events, 'note-gone'] })),
    said: 'event note-gone stands in a manifest and not in the code',
  },
  { what: 'a new event', facts: { events: [...facts.events, 'new'] }, said: 'event new stands in the code' },
  {
    what: 'a tool that nobody wrote',
    manifests: withOne('chat', () => ({ tools: ['web-search'] })),
    said: 'tool web-search stands in a manifest and not in the code',
  },
  { what: 'a new tool', facts: { tools: ['look-up'] }, said: 'tool look-up stands in the code and in no manifest' },
  {
    what: 'a class of data added',
    manifests: withOne('soap', ({ data_classes }) => ({ data_classes: [...data_classes, 'identified'] })),
    said: 'soap: data class identified stands in a manifest and not in the code',
  },
  {
    what: 'a contract that carries more than its agent says',
    facts: {
      contracts: facts.contracts.map((one) => (one.id === 'chat.answer' ? { ...one, data: 'identified' } : one)),
    },
    said: 'chat: data class identified stands in the code and in no manifest',
  },
  {
    what: 'an alert that carries more than its agent says',
    facts: { alerts: { escalation: 'identified' } },
    said: 'escalation: data class identified stands in the code and in no manifest',
  },
  {
    what: 'a budget left out',
    manifests: withOne('intake', () => ({ budgets: {} })),
    said: 'intake: budget intake.next-question stands in the code and in no manifest',
  },
  {
    what: 'a budget that is not the one in the code',
    facts: { budgets: { ...facts.budgets, alerts: { ...facts.budgets['alerts'], send_ms: 1 } } },
    said: 'escalation: budget alerts.send_ms is 1, not 15000',
  },
  {
    what: 'a promise held by a file that is not there',
    manifests: withOne('intake', () => ({ must_not: [{ what: 'anything at all', held_by: 'code:intake/gone.ts' }] })),
    said: 'intake: must_not is held by code:intake/gone.ts, which it has not',
  },
  {
    what: 'an entry that stands twice',
    manifests: withOne('chat', () => ({ events: ['message', 'message'] })),
    said: 'chat: message stands twice',
  },
]

describe('a difference is noticed', () => {
  test.each(changes)('$what', ({ manifests: changed = manifests, facts: other = {}, said }) => {
    expect(manifestProblems(changed, { ...facts, ...other })).toContainEqual(expect.stringContaining(said))
  })
})

function sourceOf(agent: string): string {
  const folder = fileURLToPath(new URL(`./${agent}`, import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
}
