import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EncounterEvent } from '../core/protocol.ts'
import { verifyAudit } from '../store/audit.ts'
import { addPolicy } from '../store/policies.ts'
import { openWorld, replies, type World } from './testing/world.ts'

const HOLDS_ALL = ['input', 'context', 'output'] as const
/** The strictest policy there can be: nothing passes anywhere. */
const everything = {
  name: 'everything',
  ...Object.fromEntries(
    HOLDS_ALL.map((stage) => [stage, [{ rule: 'all', why: 'x', pattern: '[^x]|x', action: 'block' }]]),
  ),
}
const COLD = {
  document: 'cold',
  chunk: 'c1',
  title: 'Common cold',
  source: 'NHS',
  year: 2023,
  url: null,
  reviewed: false,
  text: 'A common cold usually lasts for one to two weeks.',
}

let base: World
beforeAll(async () => {
  base = await openWorld()
})
afterAll(() => base.close())

/** A tenant of its own, in which a policy can stand. */
async function inWorld(work: (world: World, encounterId: string) => Promise<void>) {
  const { store, clock } = base
  const world = await openWorld({ store, clock, passages: [COLD] })
  try {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await work(world, encounterId)
  } finally {
    await world.close()
  }
}
const put = (world: World, document: unknown, parentVersion = 0) =>
  world.door.admin.putPolicy(world.administrator, { parentVersion, document: document as never })
const levels = (events: readonly EncounterEvent[]) =>
  events.flatMap((event) => (event.type === 'escalation' ? [event.escalation.level] : []))

async function verdicts({ store, tenantId }: World) {
  return store.withTenant(tenantId, (tx) =>
    tx.query<{
      guard_id: string
      guard_version: number
      guard_stage: string
      action: string
      counts: Record<string, number>
    }>(
      'select guard_id, guard_version, guard_stage, action, counts from app.audit where guard_id is not null order by seq',
    ),
  )
}

describe('a policy', () => {
  test('holds from the next message on, and every verdict names its version', () =>
    inWorld(async (world, encounterId) => {
      await world.say(encounterId, 'My knee aches')
      expect((await verdicts(world)).every(({ counts }) => counts['policy'] === undefined)).toBe(true)
      await put(world, { name: 'p', input: [{ rule: 'slimming', why: 'x', terms: ['slimming jab'], action: 'block' }] })
      const before = (await verdicts(world)).length
      const said = replies(await world.say(encounterId, 'Can I get a slimming jab?'))
      expect(said.join(' ')).toContain('Your clinic has decided')
      const rows = (await verdicts(world)).slice(before)
      expect(rows.at(-1)).toMatchObject({ guard_id: 'policy:slimming', guard_version: 1, action: 'guard.block' })
      expect(rows.length).toBeGreaterThan(3)
      expect(rows.filter(({ counts }) => counts['policy'] !== 1)).toEqual([])
      await put(world, { name: 'p' }, 1)
      expect(replies(await world.say(encounterId, 'Can I get a slimming jab?')).join(' ')).not.toContain('Your clinic')
      expect((await verdicts(world)).at(-1)?.counts).toMatchObject({ policy: 2 })
      expect(await verifyAudit(world.store, world.tenantId)).toMatchObject({ ok: true })
    }))

  test('leaves a sentence out, and the rest of the answer is said', () =>
    inWorld(async (world, encounterId) => {
      const ask = () => world.say(encounterId, 'How long does a common cold last?')
      expect(replies(await ask()).join(' ')).toContain('one to two weeks')
      await put(world, { name: 'p', output: [{ rule: 'weeks', why: 'x', terms: ['weeks'], action: 'block' }] })
      const said = replies(await ask()).join(' ')
      expect(said).not.toContain('one to two weeks')
      expect(said).not.toBe('')
    }))

  test('has a person told of what it escalates, in the words of the floor', () =>
    inWorld(async (world, encounterId) => {
      const rule = {
        rule: 'street-name',
        why: 'local name of a poison',
        terms: ['blue moon'],
        action: 'escalate',
        urgency: 'emergency',
      }
      await put(world, { name: 'p', input: [rule] })
      const events = await world.say(encounterId, 'I bought some blue moon')
      expect(levels(events)).toContain('emergency')
      expect(replies(events).join(' ')).toContain('112')
      expect((await world.door.clinician.encounter(world.clinician, encounterId)).floor).toBe('emergency')
    }))

  test.each([
    ['an emergency', 'I have crushing chest pain and I am sweating', 'emergency'],
    ['an urgent case', 'My calf is swollen and painful since the flight', 'urgent'],
  ])('that blocks everything holds nothing back of %s', async (_, text, level) => {
    await inWorld(async (world, encounterId) => {
      const plain = replies(await world.say(encounterId, text))
      const other = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
      await put(world, everything)
      const notices: string[] = []
      const { seq } = await world.door.patient.receive(
        world.patient,
        { encounterId: other.encounterId, clientId: 'c', text },
        (notice) => notices.push(notice.level),
      )
      await world.door.idle()
      const { events } = await world.door.patient.resume(world.patient, {
        encounterId: other.encounterId,
        afterSeq: seq,
      })
      expect(notices).toEqual([level])
      expect(levels(events)).toContain(level)
      // The fixed words come first, as they do without a policy.
      const first = plain.join(' ').slice(0, 60)
      expect(replies(events).join(' ').slice(0, 60)).toBe(first)
    })
  })

  test('that can no longer be read holds every answer back, and no emergency', () =>
    inWorld(async (world, encounterId) => {
      const { store, tenantId } = world
      const broken = { name: 'p', future: true }
      await store.withTenant(tenantId, (tx) =>
        addPolicy(tx, { parentVersion: 0, document: broken, author: 'operator', now: store.clock.now() }),
      )
      const said = replies(await world.say(encounterId, 'How long does a common cold last?')).join(' ')
      expect(said).toContain('I could not check')
      expect(said).not.toContain('one to two weeks')
      expect(levels(await world.say(encounterId, 'My chest feels crushed and my arm is numb'))).toContain('emergency')
    }))

  test.each([
    [
      'refused as a whole, with the name of its rule',
      { name: 'p', output: [{ rule: 'bad', why: 'x', pattern: '(', action: 'block' }] },
      0,
      'bad_input',
    ],
    ['refused on top of a version that is not there', { name: 'p' }, 3, 'stale'],
  ])('is %s', async (_, document, parent, code) => {
    await inWorld(async (world) => {
      await expect(put(world, document, parent)).rejects.toMatchObject({ code })
      expect(await world.door.admin.policy(world.administrator)).toMatchObject({ current: null, versions: [] })
    })
  })

  test('is shown with every version there was and the guards it stands behind', () =>
    inWorld(async (world) => {
      await put(world, { name: 'one' })
      const view = await put(
        world,
        { name: 'two', output: [{ tighten: 'identifier-leak', why: 'x', action: 'block' }] },
        1,
      )
      expect(view.current).toMatchObject({ version: 2, author: world.administrator.userId, document: { name: 'two' } })
      expect(view.versions.map(({ version }) => version)).toEqual([1, 2])
      expect(view.guards.map(({ id }) => id)).toContain('dosage')
    }))
})
