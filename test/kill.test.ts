import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FAILPOINTS, type FailpointName } from '../src/agents/failpoints.ts'
import type { Served } from '../src/api/testing/served.ts'
import type { EncounterEvent } from '../src/core/protocol.ts'
import { alertsOf } from '../src/store/alerts.ts'
import { escalationsOf } from '../src/store/escalations.ts'
import { turns } from '../src/store/inbox.ts'
import { noteOf, noteVersions } from '../src/store/notes.ts'
import { createReader, type Reader } from './killing/reader.ts'
import {
  auditVerifies,
  buildVictim,
  copyFolder,
  removeFolder,
  type Seed,
  seedFolder,
  signOver,
  startVictim,
} from './killing/scene.ts'
import { serveFolder } from './killing/service.ts'
import { sourceFiles } from './source-files.ts'

type Scenario = 'chat' | 'emergency' | 'note' | 'sign'

/** Where the process dies, and how often it may pass there before: a sentence that left is behind the later ones. */
const CASES: Readonly<Record<FailpointName, readonly (readonly [Scenario, hit: number])[]>> = {
  'receive:before-commit': [
    ['chat', 1],
    ['emergency', 1],
  ],
  'receive:after-commit': [
    ['chat', 1],
    ['emergency', 1],
  ],
  'run:begun': [['chat', 1]],
  'screen:before': [['chat', 1]],
  'screen:after': [['chat', 1]],
  'understand:before': [['chat', 1]],
  'understand:after': [['chat', 1]],
  'respond:before': [['chat', 1]],
  'release:before-keep': [['chat', 2]],
  'release:after-keep': [
    ['chat', 1],
    ['chat', 2],
  ],
  'release:after-send': [
    ['chat', 2],
    ['emergency', 1],
  ],
  'respond:after': [['chat', 1]],
  'close:before': [['chat', 1]],
  'close:after': [['chat', 1]],
  'escalation:before-plan': [['emergency', 1]],
  'escalation:after-plan': [['emergency', 1]],
  'escalation:before-send': [['emergency', 1]],
  'escalation:after-send': [['emergency', 1]],
  'escalation:before-settle': [['emergency', 1]],
  'escalation:after-settle': [['emergency', 1]],
  'note:begun': [['note', 1]],
  'note:before-draft': [['note', 1]],
  'note:after-draft': [['note', 1]],
  'note:after-commit': [['note', 1]],
  'note:before-review': [['note', 1]],
  'note:after-review': [['note', 1]],
  'sign:before-commit': [['sign', 1]],
  'sign:after-commit': [['sign', 1]],
  'follow:before': [['sign', 1]],
  'follow:after': [['sign', 1]],
}

/** Two cases at a time: while one process starts, the other one recovers. */
const LANES = 2
const CLIENT_ID = 'from-the-killed-client'
const WORDS = {
  chat: 'I have had a sore throat since Tuesday. How long does a cold last?',
  emergency: 'I have crushing chest pain and I am sweating',
}

let base: { folder: string; seed: Seed; victim: string }
beforeAll(async () => {
  const [seeded, victim] = await Promise.all([seedFolder(), buildVictim()])
  base = { ...seeded, victim }
}, 600_000)
afterAll(() => {
  removeFolder(base.folder)
  removeFolder(base.victim)
})

describe('failpoints', () => {
  test('the code and the list name the same ones', () => {
    const used = sourceFiles()
      .filter(({ path }) => path.startsWith('src/agents/') && !path.endsWith('.test.ts'))
      .flatMap(({ text }) => [...text.matchAll(/\bfailpoint\('([^']+)'\)/g)].map(([, name]) => name))
    expect(new Set(used)).toEqual(new Set(FAILPOINTS))
    expect(used).toHaveLength(FAILPOINTS.length)
  })
})

describe('killed and started again', { concurrent: true }, () => {
  const inLane = lanes(LANES)
  for (const at of FAILPOINTS) {
    for (const [scenario, hit] of CASES[at]) {
      test(`${scenario}, at ${at} (${hit})`, { timeout: 600_000 }, () => inLane(() => play(scenario, { at, hit })))
    }
  }
})

async function play(scenario: Scenario, where: { at: FailpointName; hit: number }): Promise<void> {
  const { seed } = base
  const folder = copyFolder(base.folder)
  const encounterId = { chat: seed.open, emergency: seed.open, note: seed.talking, sign: seed.inReview.encounterId }[
    scenario
  ]
  const reader = createReader({ cookie: seed.cookies.patient, encounterId })
  let served: Served | undefined
  try {
    const victim = await startVictim(base.victim, folder, where)
    await reader.connect(victim.url)
    const before = [...reader.events.values()]
    const acknowledged = await act(scenario, { url: victim.url, reader, seed, encounterId })
    expect(await inTime(victim.death, 'the process to die at its failpoint')).toBe('SIGKILL')

    served = await serveFolder(folder, { life: 3, clinic: seed.clinic })
    await reader.connect(served.url)
    // A client that got no answer does the same again.
    if (!acknowledged) expect(await act(scenario, { url: served.url, reader, seed, encounterId })).toBe(true)
    await inTime(served.world.door.idle(), 'the second life to finish its work')
    await reader.connect(served.url)
    expect(reader.conflicts).toEqual([])
    const after = [...reader.events.values()].slice(before.length)
    await CHECKS[scenario]({ served, reader, after, encounterId })
    expect(await auditVerifies(served.url, seed)).toBe(true)
  } finally {
    reader.disconnect()
    await served?.close()
    removeFolder(folder)
  }
}

const PATIENCE_MS = 240_000

/** So that a test that waits in vain says for what. */
async function inTime<T>(work: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited in vain for ${what}.`)), PATIENCE_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/** Does what the scenario is about. @returns whether the server said that it is done */
async function act(
  scenario: Scenario,
  { url, reader, seed, encounterId }: { url: string; reader: Reader; seed: Seed; encounterId: string },
): Promise<boolean> {
  if (scenario === 'sign') return (await signOver(url, seed)) === 200
  const reply =
    scenario === 'note'
      ? await reader.send('encounter-close', { encounterId })
      : await reader.send('message-send', { encounterId, clientId: CLIENT_ID, text: WORDS[scenario] })
  return reply?.['ok'] === true
}

interface Outcome {
  served: Served
  reader: Reader
  /** What the reader saw since before the scenario began. */
  after: EncounterEvent[]
  encounterId: string
}

const CHECKS: Readonly<Record<Scenario, (outcome: Outcome) => Promise<void>>> = {
  chat: async (outcome) => answeredOnce(outcome, WORDS.chat),

  async emergency(outcome) {
    await answeredOnce(outcome, WORDS.emergency)
    const { served, encounterId, after } = outcome
    const { tenantId, store } = served.world
    const { escalations, alerts } = await store.withTenant(tenantId, async (tx) => {
      const found = await escalationsOf(tx, encounterId)
      return { escalations: found, alerts: await alertsOf(tx, found[0]!.id) }
    })
    expect(escalations.map(({ state, level }) => [state, level])).toEqual([['alerted', 'emergency']])
    expect(alerts.map(({ round, state }) => [round, state])).toEqual([[1, 'sent']])
    const told = after.filter((event) => event.type === 'escalation' && event.escalation.someoneTold)
    expect(told).toHaveLength(1)
  },

  async note({ served, encounterId, after }) {
    const { tenantId, store } = served.world
    await store.withTenant(tenantId, async (tx) => {
      const note = await noteOf(tx, encounterId)
      expect(note).toMatchObject({ state: 'in_review', staleAt: null })
      expect((await noteVersions(tx, note!.id)).map(({ kind }) => kind)).toEqual(['draft'])
    })
    const statuses = after.flatMap((event) => (event.type === 'status-changed' ? [event.status] : []))
    expect(statuses).toEqual(['closing', 'in_review'])
  },

  async sign({ served, encounterId, after }) {
    const { tenantId, store } = served.world
    await store.withTenant(tenantId, async (tx) => {
      const note = await noteOf(tx, encounterId)
      expect(note!.state).toBe('signed')
      expect((await noteVersions(tx, note!.id)).map(({ kind }) => kind)).toEqual(['draft', 'signed'])
    })
    const said = after.map((event) => (event.type === 'status-changed' ? event.status : event.type))
    expect(said).toEqual(['signed', 'message'])
  },
}

/** The message stands once, with one reply, and what was shown of that reply before the kill is how it begins. */
async function answeredOnce({ served, reader, after, encounterId }: Outcome, words: string): Promise<void> {
  const messages = after.filter((event) => event.type === 'message')
  expect(messages.map(({ speaker }) => speaker)).toEqual(['patient', 'assistant'])
  expect(messages[0]).toMatchObject({ clientId: CLIENT_ID, text: words })
  const stored = await served.world.store.withTenant(served.world.tenantId, (tx) => turns(tx, encounterId))
  expect(stored.slice(-2).map(({ text }) => text)).toEqual(messages.map(({ text }) => text))
  const reply = messages[1]!
  for (const { messageId, ordinal, offset, text } of reader.deltas) {
    expect(messageId).toBe(reply.messageId)
    expect(reply.sentences[ordinal]?.text).toBe(text)
    expect(reply.text.slice(offset, offset + text.length)).toBe(text)
  }
}

/** Runs at most so many at once; the others wait for their turn. */
function lanes(count: number) {
  const waiting: (() => void)[] = []
  let free = count
  return async (work: () => Promise<void>): Promise<void> => {
    if (free > 0) free--
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else free++
    }
  }
}
