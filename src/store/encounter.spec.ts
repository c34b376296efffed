import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Urgency } from '../core/clinical.ts'
import { verifyAudit } from './audit.ts'
import {
  createEncounter,
  encountersOfPatient,
  getEncounter,
  moveStatus,
  raiseFloor,
  silentEncounters,
  updateEncounter,
} from './encounters.ts'
import { appendEvent, EVENTS_CHANNEL, EventNotice, eventsSince } from './events.ts'
import { addFacts, factsOf, factTrail } from './facts.ts'
import { floorLowerings, lowerFloor } from './floor-lowering.ts'
import { messagesBetween, pendingMessages, post, turns } from './inbox.ts'
import { readInterview, readTalk } from './interview.ts'
import type { Store } from './open.ts'
import { setActive } from './people.ts'
import { addPseudonyms, pseudonymsOf } from './pseudonyms.ts'
import { finding, type Seed, seedEncounter } from './testing-encounter.ts'

/** Encounters, their floor, their inbox and their one sequence. */
export function encounterSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
  })
  const get = () => seed.within((tx) => getEncounter(tx, seed.encounterId))

  describe('encounter', () => {
    it('gives back what was stored, and lists a patient’s encounters, the latest first', async () => {
      const { encounterId, patientId, now } = seed
      const subject = { ...(await get()).subject, name: 'Baby Example', ageDays: 40, callBack: '0123' }
      const later = await seed.within(async (tx) => {
        await updateEncounter(tx, encounterId, { subject, complaint: 'cough', completeness: 0.5, level: 'soon' })
        return createEncounter(tx, { patientId, locale: 'fa', linkedTo: encounterId, now: now + 1 })
      })
      expect(await get()).toMatchObject({ subject, complaint: 'cough', completeness: 0.5, level: 'soon', floor: null })
      const list = await seed.within((tx) => encountersOfPatient(tx, patientId))
      expect(list.map((one) => one.id)).toEqual([later.id, encounterId])
      expect(list[0]).toMatchObject({ linkedTo: encounterId, locale: 'fa', status: 'open', lastSeq: 0 })
    })

    it('is not there for another tenant', async () => {
      const other = await store.createTenant({ name: 'Other' })
      const look = store.withTenant(other, (tx) => getEncounter(tx, seed.encounterId))
      await expect(look).rejects.toMatchObject({ code: 'not_found' })
    })

    it('moves its status once when two want to', async () => {
      const close = () => seed.within((tx) => moveStatus(tx, seed.encounterId, { from: 'open', to: 'closing' }))
      await close()
      await expect(close()).rejects.toMatchObject({ code: 'stale' })
      const skip = seed.within((tx) => moveStatus(tx, seed.encounterId, { from: 'open', to: 'signed' }))
      await expect(skip).rejects.toMatchObject({ code: 'conflict' })
    })

    it('is silent when nobody has written since', async () => {
      const due = (silentSince: number) =>
        store.system((query) => silentEncounters(query, { silentSince, limit: 1000 }))
      const mine = { tenantId: seed.tenantId, encounterId: seed.encounterId }
      expect(await due(seed.now)).toContainEqual(mine)
      await seed.say('a', { now: seed.now + 5 })
      expect(await due(seed.now)).not.toContainEqual(mine)
    })
  })

  describe('floor', () => {
    it.each<[Urgency[], Urgency]>([
      [['urgent', 'soon'], 'urgent'],
      [['soon', 'emergency', 'urgent'], 'emergency'],
      [['self_care', 'self_care'], 'self_care'],
    ])('after %j stands at %s', async (levels, expected) => {
      for (const level of levels) await seed.within((tx) => raiseFloor(tx, seed.encounterId, level))
      expect(await get()).toMatchObject({ floor: expected, level: expected })
    })

    it('keeps the standing level at least as high', async () => {
      await seed.within((tx) => raiseFloor(tx, seed.encounterId, 'urgent'))
      await seed.within((tx) => updateEncounter(tx, seed.encounterId, { level: 'routine' }))
      expect(await get()).toMatchObject({ level: 'urgent' })
      await seed.within((tx) => updateEncounter(tx, seed.encounterId, { level: null }))
      expect(await get()).toMatchObject({ level: 'urgent' })
    })

    it.each([`floor = 'soon', level = 'soon'`, `floor = null, level = null`, `level = 'soon'`])(
      'is not lowered by SQL: set %s',
      async (set) => {
        await seed.within((tx) => raiseFloor(tx, seed.encounterId, 'emergency'))
        const write = seed.within((tx) =>
          tx.query(`update app.encounters set ${set} where id = $1`, [seed.encounterId]),
        )
        await expect(write).rejects.toMatchObject({ code: /^23/ })
        expect(await get()).toMatchObject({ floor: 'emergency', level: 'emergency' })
      },
    )

    it('is lowered by a clinician with a reason, on record', async () => {
      const { encounterId, clinicianId, now } = seed
      await seed.within((tx) => raiseFloor(tx, encounterId, 'emergency'))
      await seed.within((tx) => lowerFloor(tx, { encounterId, to: 'soon', clinicianId, reason: 'examined', now }))
      expect(await get()).toMatchObject({ floor: 'soon' })
      const trail = await seed.within((tx) => floorLowerings(tx, encounterId))
      expect(trail).toEqual([{ from: 'emergency', to: 'soon', by: clinicianId, reason: 'examined', at: now }])
      expect(await verifyAudit(store, seed.tenantId)).toMatchObject({ ok: true, entries: 1 })
      // The lowering was for that once: it opens no door for later.
      await seed.within((tx) => raiseFloor(tx, encounterId, 'emergency'))
      const again = seed.within((tx) =>
        tx.query(`update app.encounters set floor = 'soon' where id = $1`, [encounterId]),
      )
      await expect(again).rejects.toMatchObject({ code: '23001' })
    })

    it.each([
      ['a patient', (s: Seed) => ({ clinicianId: s.patientId }), 'not_allowed'],
      ['nobody', () => ({ clinicianId: crypto.randomUUID() }), 'not_allowed'],
      ['no reason', () => ({ reason: ' ' }), 'bad_input'],
      ['a level that is not lower', () => ({ to: 'emergency' as const }), 'bad_input'],
    ])('is not lowered by %s', async (_who, change, code) => {
      const { encounterId, clinicianId, now } = seed
      await seed.within((tx) => raiseFloor(tx, encounterId, 'emergency'))
      const input = { encounterId, to: 'soon' as const, clinicianId, reason: 'why', now, ...change(seed) }
      await expect(seed.within((tx) => lowerFloor(tx, input))).rejects.toMatchObject({ code })
      expect(await get()).toMatchObject({ floor: 'emergency' })
    })

    it('is not lowered by a clinician who is no longer active', async () => {
      const { encounterId, clinicianId, now } = seed
      await seed.within((tx) => raiseFloor(tx, encounterId, 'urgent'))
      await seed.within((tx) => setActive(tx, clinicianId, false))
      const lower = seed.within((tx) => lowerFloor(tx, { encounterId, to: null, clinicianId, reason: 'why', now }))
      await expect(lower).rejects.toMatchObject({ code: 'not_allowed' })
    })
  })

  describe('inbox', () => {
    it('stores a message once, however often it is sent', async () => {
      const first = await seed.say('c1')
      const again = await seed.say('c1', { text: 'other words' })
      expect(first).toMatchObject({ isNew: true, seq: 1 })
      expect(again).toEqual({ ...first, isNew: false })
      expect((await seed.within((tx) => turns(tx, seed.encounterId))).map((turn) => turn.text)).toEqual(['text of c1'])
    })

    it('numbers messages and events in one sequence without gaps, many at once and twice each', async () => {
      const names = Array.from({ length: 12 }, (_, index) => `c${index}`)
      const event = (index: number) =>
        seed.within((tx) =>
          appendEvent(tx, {
            encounterId: seed.encounterId,
            audience: 'staff',
            body: { type: 'status-changed', status: 'open', detail: String(index) },
            now: seed.now,
          }),
        )
      await Promise.all(
        [...names, ...names].map((name) => seed.say(name)).concat(names.map((_, i) => event(i)) as never),
      )
      const events = await seed.within((tx) => eventsSince(tx, seed.encounterId, { afterSeq: 0, reader: 'staff' }))
      expect(events.map((one) => one.seq)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
      expect(events.filter((one) => one.type === 'message')).toHaveLength(12)
      expect((await get()).lastSeq).toBe(24)
    })

    it('leaves nothing of a transaction that fails, neither message nor number', async () => {
      const { encounterId, now } = seed
      const fail = seed.within(async (tx) => {
        await post(tx, { encounterId, effectKey: 'k', speaker: 'assistant', text: 'hello', now })
        throw new Error('killed')
      })
      await expect(fail).rejects.toThrow('killed')
      expect((await seed.say('c1')).seq).toBe(1)
    })

    it('lets only what the patient’s side writes wait for a run', async () => {
      const { encounterId, now } = seed
      await seed.say('p', { speaker: 'patient' })
      await seed.say('q', { speaker: 'proxy' })
      await seed.say('c', { speaker: 'clinician' })
      await seed.within((tx) => post(tx, { encounterId, effectKey: 'r/1', speaker: 'assistant', text: 'reply', now }))
      const waiting = await seed.within((tx) => pendingMessages(tx, encounterId))
      expect(waiting.map((message) => message.clientId)).toEqual(['p', 'q'])
      const middle = await seed.within((tx) => messagesBetween(tx, encounterId, { fromSeq: 2, toSeq: 3 }))
      expect(middle.map((message) => message.clientId)).toEqual(['q', 'c'])
    })

    it('writes what the product says once per key, apart from what people send', async () => {
      const { encounterId, now } = seed
      const reply = () =>
        seed.within((tx) => post(tx, { encounterId, effectKey: 'same', speaker: 'assistant', text: 'reply', now }))
      const first = await reply()
      expect(await reply()).toEqual({ ...first, isNew: false })
      expect(await seed.say('same')).toMatchObject({ isNew: true })
    })

    it('keeps the zone in which a message was typed, and reads the end of a talk', async () => {
      const typed = ['2026-01-01T23:30:00.000-05:30', '2026-01-02T10:00:00.000+03:30', '2026-01-02T07:00:00.000Z']
      for (const [index, typedAt] of typed.entries()) await seed.say(`c${index}`, { typedAt })
      const last = await seed.within((tx) => turns(tx, seed.encounterId, { last: 2 }))
      expect(last.map((turn) => turn.at)).toEqual(typed.slice(1))
      expect((await seed.within((tx) => turns(tx, seed.encounterId)))[0]?.at).toBe(typed[0])
    })

    it('takes no new message of the patient after the signature, but knows the old ones', async () => {
      const first = await seed.say('c1')
      await seed.within(async (tx) => {
        await moveStatus(tx, seed.encounterId, { from: 'open', to: 'closing' })
        await moveStatus(tx, seed.encounterId, { from: 'closing', to: 'in_review' })
        await moveStatus(tx, seed.encounterId, { from: 'in_review', to: 'signed' })
      })
      await expect(seed.say('c2')).rejects.toMatchObject({ code: 'conflict' })
      expect(await seed.say('c1')).toEqual({ ...first, isNew: false })
      expect(await seed.say('d', { speaker: 'clinician' })).toMatchObject({ isNew: true })
    })
  })

  describe('events', () => {
    it('gives each reader what is for all and what is its own, after the number it names', async () => {
      const { encounterId, now } = seed
      await seed.say('c1')
      for (const audience of ['patient', 'staff', 'all'] as const) {
        const body = { type: 'status-changed', status: 'open', detail: audience } as const
        await seed.within((tx) => appendEvent(tx, { encounterId, audience, body, now }))
      }
      const seqs = async (reader: 'patient' | 'staff' | 'everybody', afterSeq: number) =>
        (await seed.within((tx) => eventsSince(tx, encounterId, { afterSeq, reader }))).map((event) => event.seq)
      expect(await seqs('patient', 0)).toEqual([1, 2, 4])
      expect(await seqs('staff', 0)).toEqual([1, 3, 4])
      expect(await seqs('patient', 2)).toEqual([4])
      expect(await seqs('everybody', 0)).toEqual([1, 2, 3, 4])
    })

    it('tells listeners at commit, with ids only', async () => {
      const heard: EventNotice[] = []
      const stop = await store.listen(EVENTS_CHANNEL, (payload) => heard.push(EventNotice.parse(JSON.parse(payload))))
      await seed.say('c1')
      await expect
        .poll(() => heard)
        .toContainEqual({
          tenantId: seed.tenantId,
          encounterId: seed.encounterId,
          id: expect.any(String),
          seq: 1,
          audience: 'all',
        })
      await stop()
      // Whoever passes it on gets it as it is stored, once, without reading it again.
      const { id } = heard.find(({ encounterId }) => encounterId === seed.encounterId)!
      const read = { afterSeq: 0, reader: 'everybody' } as const
      const [stored] = await seed.within((tx) => eventsSince(tx, seed.encounterId, read))
      expect(store.recentEvents.take(id)).toEqual(stored)
      expect(store.recentEvents.take(id)).toBeUndefined()
    })
  })

  describe('what is known', () => {
    it('keeps the trail of a correction', async () => {
      const { encounterId, now } = seed
      const add = (code: string, supersedes: string | null = null) =>
        seed.within((tx) =>
          addFacts(tx, { encounterId, facts: [{ finding: finding(code), source: 'rule', supersedes }], now }),
        )
      await add('cough')
      await add('fever')
      const [cough] = await seed.within((tx) => factsOf(tx, encounterId))
      await add('wheeze', cough?.id)
      const codes = (facts: { finding: { code: string } }[]) => facts.map((fact) => fact.finding.code)
      expect(codes(await seed.within((tx) => factsOf(tx, encounterId)))).toEqual(['fever', 'wheeze'])
      expect(codes(await seed.within((tx) => factTrail(tx, encounterId)))).toEqual(['cough', 'fever', 'wheeze'])
    })

    it('adds the facts of a replayed step once', async () => {
      const { encounterId, now } = seed
      const facts = ['a', 'b'].map((code) => ({ finding: finding(code), source: 'model' as const }))
      const add = (effectKey: string) => seed.within((tx) => addFacts(tx, { encounterId, effectKey, facts, now }))
      await add('run-1/understand')
      await add('run-1/understand')
      await add('run-2/understand')
      expect(await seed.within((tx) => factTrail(tx, encounterId))).toHaveLength(4)
    })

    it('lets one of two writers of the interview win', async () => {
      const State = z.object({ open: z.string().nullable() })
      const read = () => seed.within((tx) => readInterview(tx, seed.encounterId, State))
      expect(await read()).toEqual({ state: null, version: 0 })
      const write = (open: string) =>
        seed.within((tx) =>
          updateEncounter(tx, seed.encounterId, { complaint: open, interview: { state: { open }, version: 0 } }),
        )
      await write('onset')
      await expect(write('severity')).rejects.toMatchObject({ code: 'stale' })
      expect(await read()).toEqual({ state: { open: 'onset' }, version: 1 })
      // Nothing of what came with the refused writing is kept.
      const { encounter, interview } = await seed.within((tx) => readTalk(tx, seed.encounterId, { schema: State }))
      expect([encounter.complaint, interview]).toEqual(['onset', await read()])
    })

    it('never lets a placeholder stand for two things', async () => {
      const { encounterId } = seed
      const name = { placeholder: '[NAME_1]', kind: 'name', value: 'Ada' }
      const add = (entry: typeof name) => seed.within((tx) => addPseudonyms(tx, encounterId, [entry]))
      await add(name)
      await add(name)
      await expect(add({ ...name, value: 'Bob' })).rejects.toMatchObject({ code: 'stale' })
      expect(await seed.within((tx) => pseudonymsOf(tx, encounterId))).toEqual([name])
    })
  })
}
