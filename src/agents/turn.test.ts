import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EncounterEvent } from '../core/protocol.ts'
import { CRITICAL_ITEMS } from '../core/rest.ts'
import { scripted } from '../models/scripted.ts'
import { goodReply } from '../prompts/testing/good-reply.ts'
import { turns } from '../store/inbox.ts'
import type { FailpointName } from './failpoints.ts'
import { openWorld, replies, type World, type WorldOptions } from './testing/world.ts'

let base: World
beforeAll(async () => {
  base = await openWorld()
})
afterAll(() => base.close())

const COLD = [
  'A common cold usually lasts for one to two weeks.',
  'Rest and drink plenty of fluids when you have a cold.',
]
const passages = COLD.map((text, index) => ({
  document: 'cold',
  chunk: `c${index}`,
  title: 'Common cold',
  source: 'NHS',
  year: 2023,
  url: null,
  reviewed: false,
  text,
}))

/** Other workflows over the same clinic: one store for all tests of this file. */
async function inWorld(options: WorldOptions, work: (world: World, encounterId: string) => Promise<void>) {
  const world = await openWorld({ store: base.store, clock: base.clock, clinic: base, passages, ...options })
  try {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await work(world, encounterId)
  } finally {
    await world.close()
  }
}

const send = (world: World, encounterId: string, text: string, clientId = text) =>
  world.door.patient.receive(world.patient, { encounterId, clientId, text }, () => {})

async function talkOf(world: World, encounterId: string): Promise<EncounterEvent[]> {
  return (await world.door.patient.resume(world.patient, { encounterId, afterSeq: 1 })).events
}

function speakers(events: readonly EncounterEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'message' ? [event.speaker] : []))
}

/** Opens when told, and says when somebody waits at it. */
function gate() {
  let open = () => {}
  let arrive = () => {}
  const opened = new Promise<void>((resolve) => (open = resolve))
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  return {
    open: () => open(),
    arrived,
    async pass() {
      arrive()
      await opened
    },
  }
}

const good = ({ schema, messages }: { schema?: { name: string }; messages: readonly { content: string }[] }) =>
  goodReply(schema?.name ?? null, messages.at(-1)!.content)

describe('a second message', () => {
  test('waits while a reply is being made, and is answered by the next run', async () => {
    const door = gate()
    const model = scripted(good, { beforeChunk: () => door.pass() })
    await inWorld({ model }, async (world, encounterId) => {
      await send(world, encounterId, 'I have had a sore throat since Tuesday')
      await door.arrived
      await send(world, encounterId, 'and a cough too')
      door.open()
      await world.door.idle()
      expect(speakers(await talkOf(world, encounterId))).toEqual(['patient', 'patient', 'assistant', 'assistant'])
      const stored = await world.store.withTenant(world.tenantId, (tx) => turns(tx, encounterId))
      const runs = stored.flatMap(({ speaker, handledByRun }) => (speaker === 'patient' ? [handledByRun] : []))
      expect(runs.every((run) => run !== null)).toBe(true)
      expect(new Set(runs).size).toBe(2)
    })
  })

  test('that is an emergency stops the reply that is being written; what was shown of it stands', async () => {
    const never = gate()
    // The model goes silent after its first cited sentence, for ever and deaf to every signal.
    const model = scripted(good, {
      chunkSize: 40,
      beforeChunk: (text) => (text.includes('"p2"') ? never.pass() : undefined),
    })
    await inWorld({ model }, async (world, encounterId) => {
      const shown: string[] = []
      world.door.subscribe({ delta: (_, delta) => void shown.push(delta.text) })
      await send(world, encounterId, 'How long does a common cold last?')
      await never.arrived
      await send(world, encounterId, 'I have crushing chest pain and I am sweating')
      await world.door.idle()
      const events = await talkOf(world, encounterId)
      const [first, second, ...rest] = replies(events)
      expect(first).toContain(COLD[0])
      expect(first).not.toContain(COLD[1])
      expect(`${first} ${second}`).toBe(shown.join(' '))
      expect(second).toMatch(/call .* now/i)
      expect(rest).toEqual([])
    })
  })
})

describe('before the first sentence of a reply leaves', () => {
  const CASES: [string, (index: number) => string | null][] = [
    ['good words', () => null],
    ['a first reading that has to be repaired', (index) => (index === 0 ? '{}' : null)],
    ['nothing that fits any contract', () => '{}'],
  ]
  test.each(CASES)('a model is called twice at most: %s', async (_, bad) => {
    const model = scripted((request, index) => bad(index) ?? good(request))
    await inWorld({ model }, async (world, encounterId) => {
      let calls: number | null = null
      world.door.subscribe({ delta: () => (calls ??= model.requests.length) })
      await send(world, encounterId, 'I have had a cough since Monday. How long does a common cold last?')
      await world.door.idle()
      expect(calls).toBeGreaterThan(0)
      expect(calls).toBeLessThanOrEqual(2)
      expect(replies(await talkOf(world, encounterId))).toHaveLength(1)
    })
  })
})

describe('a run that breaks', () => {
  /** Breaks the first time the run comes there. */
  const breakAt = (where: FailpointName) => {
    let isBroken = false
    return (name: FailpointName) => {
      if (name !== where || isBroken) return
      isBroken = true
      throw new Error('broken on purpose')
    }
  }

  test('still gives emergency words for what only the model had noticed', async () => {
    const urgent = (request: Parameters<typeof good>[0]) => {
      const reply = good(request)
      if (request.schema?.name !== 'turn_understand') return reply
      return JSON.stringify({ ...JSON.parse(reply), urgency: 'emergency', urgency_quote: 'something is badly wrong' })
    }
    let asked = 0
    const model = scripted((request) => (asked++ === 0 ? urgent(request) : good(request)))
    await inWorld({ model, failpoint: breakAt('understand:after') }, async (world, encounterId) => {
      await send(world, encounterId, 'I feel that something is badly wrong with me')
      await world.door.idle()
      const events = await talkOf(world, encounterId)
      expect(replies(events)).toHaveLength(1)
      expect(replies(events)[0]).toMatch(/call .* now/i)
      expect(events.filter((event) => event.type === 'escalation' && event.escalation.state === 'raised')).toHaveLength(
        1,
      )
    })
  })

  test('after its reply was stored, says not a word more', async () => {
    const model = scripted(good)
    await inWorld({ model, failpoint: breakAt('close:before') }, async (world, encounterId) => {
      const shown: string[] = []
      world.door.subscribe({ delta: (_, delta) => void shown.push(delta.text) })
      await send(world, encounterId, 'How long does a common cold last?')
      await world.door.idle()
      expect(replies(await talkOf(world, encounterId))).toEqual([shown.join(' ')])
    })
  })
})

describe('after the signature', () => {
  test('what comes later goes to one linked encounter, and what was sent before stays where it is', async () => {
    await inWorld({}, async (world, encounterId) => {
      const before = await send(world, encounterId, 'I have had a cough for 2 weeks')
      await world.door.patient.close(world.patient, { encounterId })
      await world.door.idle()
      const { note } = await world.door.clinician.encounter(world.clinician, encounterId)
      await world.door.clinician.signNote(world.clinician, note!.noteId, {
        version: note!.versions.at(-1)!.version,
        interruptId: note!.interruptId!,
        level: 'soon',
        opened: [...CRITICAL_ITEMS],
        subjectConfirmed: true,
        safetyNet: 'Come back if you get breathless.',
        followUp: 'In two weeks.',
      })
      expect(await send(world, encounterId, 'I have had a cough for 2 weeks')).toEqual(before)
      const later = await send(world, encounterId, 'the cough is back')
      expect(later.encounterId).not.toBe(encounterId)
      expect(await send(world, encounterId, 'the cough is back')).toEqual(later)
      expect((await send(world, encounterId, 'and worse at night')).encounterId).toBe(later.encounterId)
      await world.door.idle()
    })
  })
})
