import { beforeEach, describe, expect, it } from 'vitest'
import { HOUR, MINUTE, SECOND } from '../core/clock.ts'
import { alertsOf, bookAlert, finishAlert } from './alerts.ts'
import { getEncounter, raiseFloor } from './encounters.ts'
import {
  addStep,
  advanceEscalation,
  claimEscalation,
  dueEscalations,
  type Escalation,
  escalationsOf,
  getEscalation,
  type NewEscalation,
  raiseEscalation,
  type Step,
  setEscalationDue,
  setHandover,
  timeline,
  viewEscalation,
} from './escalations.ts'
import { receive, turns } from './inbox.ts'
import type { Store } from './open.ts'
import {
  claimDue,
  enqueue,
  keepResult,
  markDelivered,
  markFailed,
  once,
  resultOf,
  tenantsWithDueEffects,
} from './outbox.ts'
import { setActive } from './people.ts'
import { addChannel, addShift, onCall, removeChannel, removeShift, shiftsFrom, uncoveredTenants } from './rota.ts'
import { takeLease } from './runs.ts'
import { takeOver } from './takeover.ts'
import { redFlag, type Seed, seedEncounter } from './testing-encounter.ts'

/** The closed loop: escalations, rota, alerts, and effects that happen once. */
export function loopSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  let now: number
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
    now = seed.now
  })
  const raise = (change: Partial<NewEscalation> = {}) =>
    seed.within((tx) =>
      raiseEscalation(tx, {
        encounterId: seed.encounterId,
        messageId: null,
        level: 'emergency',
        crisis: false,
        thirdPerson: false,
        wording: 'emergency',
        redFlags: [redFlag('stroke-tia')],
        now,
        ...change,
      }),
    )
  const advance = (id: string, step: Step, at = now) => seed.within((tx) => advanceEscalation(tx, id, step, at))
  const read = (id: string) => seed.within((tx) => getEscalation(tx, id))

  describe('escalation', () => {
    it.each([true, false])('stands or falls with its message (commit: %s)', async (commits) => {
      const { encounterId } = seed
      const work = seed.within(async (tx) => {
        const words = { encounterId, clientId: 'c', speaker: 'patient', text: 'crushing chest pain', now } as const
        const { messageId } = await receive(tx, words)
        const flags = {
          level: 'emergency',
          crisis: false,
          thirdPerson: false,
          wording: 'emergency',
          redFlags: [],
        } as const
        await raiseEscalation(tx, {
          encounterId,
          messageId,
          ...flags,
          redFlags: [redFlag('acute-coronary-syndrome')],
          now,
        })
        await raiseFloor(tx, encounterId, 'emergency')
        if (!commits) throw new Error('killed')
      })
      await (commits ? work : expect(work).rejects.toThrow('killed'))
      const [messages, escalations, encounter] = await seed.within(async (tx) => [
        await turns(tx, encounterId),
        await escalationsOf(tx, encounterId),
        await getEncounter(tx, encounterId),
      ])
      const count = commits ? 1 : 0
      expect([messages.length, escalations.length]).toEqual([count, count])
      expect(encounter.floor).toBe(commits ? 'emergency' : null)
    })

    it('is raised once for one message and one set of protocols', async () => {
      const { messageId } = await seed.say('c')
      const first = await raise({ messageId, redFlags: [redFlag('stroke-tia'), redFlag('seizure')] })
      const again = await raise({
        messageId,
        redFlags: [redFlag('seizure'), redFlag('stroke-tia'), redFlag('seizure')],
      })
      const more = await raise({ messageId, redFlags: [redFlag('meningitis-encephalitis')] })
      expect([first.isNew, again.isNew, more.isNew]).toEqual([true, false, true])
      expect(again.escalation.id).toBe(first.escalation.id)
    })

    it('is raised once when the same message is screened many times at once', async () => {
      const { messageId } = await seed.say('c')
      const raised = await Promise.all(Array.from({ length: 5 }, () => raise({ messageId })))
      expect(raised.filter((one) => one.isNew)).toHaveLength(1)
    })

    const steps = (seed: Seed): Record<string, Step> => ({
      shown: { to: 'shown' },
      answered: { to: 'patient_answered', answer: 'called' },
      alerted: { to: 'alerted' },
      acknowledged: { to: 'acknowledged', by: seed.clinicianId },
      acknowledgedBySecond: { to: 'acknowledged', by: seed.secondId },
      closed: { to: 'closed', by: seed.clinicianId, outcome: 'in hospital' },
    })

    it.each<[string[], Escalation['state'] | 'conflict']>([
      [['shown', 'answered', 'alerted', 'acknowledged', 'closed'], 'closed'],
      [['alerted', 'shown', 'answered'], 'alerted'],
      [['acknowledged', 'alerted'], 'acknowledged'],
      [['acknowledged', 'acknowledged'], 'acknowledged'],
      [['acknowledged', 'acknowledgedBySecond'], 'conflict'],
      [['closed'], 'closed'],
      [['closed', 'closed'], 'closed'],
      [['closed', 'acknowledgedBySecond'], 'conflict'],
      [['closed', 'shown'], 'conflict'],
    ])('after %j is %s', async (names, expected) => {
      const { escalation } = await raise()
      const all = steps(seed)
      const last = names.pop()!
      for (const name of names) await advance(escalation.id, all[name]!)
      const done = advance(escalation.id, all[last]!)
      if (expected === 'conflict') await expect(done).rejects.toMatchObject({ code: 'conflict' })
      else expect((await done).escalation.state).toBe(expected)
    })

    it('is not closed by silence: an outcome and a person are needed, in the database too', async () => {
      const { escalation } = await raise()
      const empty = advance(escalation.id, { to: 'closed', by: seed.clinicianId, outcome: ' ' })
      await expect(empty).rejects.toMatchObject({ code: 'bad_input' })
      for (const state of ['acknowledged', 'closed']) {
        const sql = seed.within((tx) =>
          tx.query(`update app.escalations set state = $2 where id = $1`, [escalation.id, state]),
        )
        await expect(sql).rejects.toMatchObject({ code: '23514' })
      }
    })

    it('keeps every time, the second alert, the answer and who did what', async () => {
      const { escalation } = await raise()
      const { id } = escalation
      await advance(id, { to: 'alerted' }, now + 1)
      await advance(id, { to: 'shown' }, now + 2)
      await advance(id, { to: 'patient_answered', answer: 'cannot_call' }, now + 3)
      await seed.within((tx) => addStep(tx, { escalationId: id, step: 'second_contact', now: now + HOUR }))
      await advance(id, { to: 'alerted' }, now + HOUR)
      await advance(id, { to: 'closed', by: seed.secondId, outcome: 'ambulance sent' }, now + 2 * HOUR)
      expect(await read(id)).toMatchObject({
        alertedAt: now + 1,
        shownAt: now + 2,
        patientAnswer: 'cannot_call',
        secondAlertAt: now + HOUR,
        acknowledgedBy: seed.secondId,
        outcome: 'ambulance sent',
      })
      const lines = await seed.within((tx) => timeline(tx, id))
      const names = ['raised', 'alerted', 'shown', 'patient_answered', 'second_contact', 'alerted', 'closed']
      expect(lines.map((line) => line.step)).toEqual(names)
      expect(lines.at(-1)).toMatchObject({ by: seed.secondId, at: now + 2 * HOUR })
    })

    it('is due until a person has it', async () => {
      const { escalation } = await raise()
      const { id } = escalation
      const isDue = async (at: number) =>
        (await store.system((query) => dueEscalations(query, { now: at, limit: 1000 }))).some(
          (one) => one.escalationId === id,
        )
      const setDue = (at: number) => seed.within((tx) => setEscalationDue(tx, id, at))
      expect(await isDue(now)).toBe(true)
      await setDue(now + HOUR)
      expect([await isDue(now + HOUR - 1), await isDue(now + HOUR)]).toEqual([false, true])
      await advance(id, { to: 'acknowledged', by: seed.clinicianId })
      await setDue(now)
      expect(await isDue(now + HOUR)).toBe(false)
    })

    it('shows the protocols and the words to staff only', async () => {
      const { escalation } = await raise()
      const sentence = { id: 's', section: 'plan' as const, heading: 'r', text: 'call', evidence: [], stated: true }
      const handover = { situation: [sentence], background: [], assessment: [], recommendation: [] }
      await seed.within((tx) => setHandover(tx, escalation.id, handover))
      const stored = await read(escalation.id)
      expect(stored.handover).toEqual(handover)
      expect(viewEscalation(stored, { reader: 'patient', someoneTold: false })).toMatchObject({
        redFlags: [],
        someoneTold: false,
      })
      const [flag] = viewEscalation(stored, { reader: 'staff', someoneTold: true }).redFlags
      expect(flag).toMatchObject({ protocol: 'stroke-tia' })
    })
  })

  describe('rota', () => {
    it('knows who is on call now, the first contact first, with the ways to reach them', async () => {
      const { clinicianId, secondId } = seed
      const shift = { startsAt: now, endsAt: now + HOUR, now }
      await seed.within(async (tx) => {
        await addShift(tx, { personId: secondId, contact: 2, ...shift })
        await addShift(tx, { personId: clinicianId, contact: 1, ...shift })
        await addChannel(tx, { personId: clinicianId, kind: 'in_app', address: '', now })
        await addChannel(tx, { personId: clinicianId, kind: 'email', address: 'bo@clinic.example', now })
      })
      const contacts = await seed.within((tx) => onCall(tx, now))
      expect(contacts.map((one) => [one.personId, one.contact])).toEqual([
        [clinicianId, 1],
        [secondId, 2],
      ])
      expect(contacts[0]?.channels.map((channel) => [channel.kind, channel.address])).toEqual([
        ['in_app', ''],
        ['email', 'bo@clinic.example'],
      ])
      expect(await seed.within((tx) => onCall(tx, now + HOUR))).toEqual([])
      await seed.within((tx) => setActive(tx, clinicianId, false))
      expect((await seed.within((tx) => onCall(tx, now))).map((one) => one.personId)).toEqual([secondId])
    })

    it('names the tenants in which nobody can be reached', async () => {
      const isUncovered = async (at: number) =>
        (await store.system((query) => uncoveredTenants(query, at))).includes(seed.tenantId)
      const [shift, channel] = await seed.within(async (tx) => [
        await addShift(tx, { personId: seed.clinicianId, contact: 1, startsAt: now, endsAt: now + HOUR, now }),
        await addChannel(tx, { personId: seed.clinicianId, kind: 'webhook', address: 'https://pager.example', now }),
      ])
      expect([await isUncovered(now), await isUncovered(now + HOUR)]).toEqual([false, true])
      await seed.within((tx) => removeChannel(tx, channel.id))
      expect(await isUncovered(now)).toBe(true)
      expect(await seed.within((tx) => shiftsFrom(tx, now))).toEqual([shift])
      await seed.within((tx) => removeShift(tx, shift.id))
      expect(await seed.within((tx) => shiftsFrom(tx, now))).toEqual([])
    })

    it('refuses a shift that ends before it starts', async () => {
      const shift = { personId: seed.clinicianId, contact: 1, startsAt: now, endsAt: now, now } as const
      await expect(seed.within((tx) => addShift(tx, shift))).rejects.toMatchObject({ code: 'bad_input' })
    })

    it('books an attempt once per round, and keeps its first result', async () => {
      const { escalation } = await raise()
      const channel = await seed.within((tx) =>
        addChannel(tx, { personId: seed.clinicianId, kind: 'email', address: 'bo@clinic.example', now }),
      )
      const book = (round: number) =>
        seed.within((tx) =>
          bookAlert(tx, { escalationId: escalation.id, personId: seed.clinicianId, channelId: channel.id, round, now }),
        )
      const id = await book(1)
      expect(await book(1)).toBeNull()
      expect(await book(2)).not.toBeNull()
      const finish = (state: 'sent' | 'failed') =>
        seed.within((tx) => finishAlert(tx, { id: id!, state, code: 'smtp_550', now }))
      await finish('failed')
      await finish('sent')
      const alerts = await seed.within((tx) => alertsOf(tx, escalation.id))
      expect(alerts.find((one) => one.round === 1)).toMatchObject({ state: 'failed', code: 'smtp_550' })
    })
  })

  describe('outbox', () => {
    it('does a thing once and gives back what came of it, many at once too', async () => {
      let made = 0
      const ask = () =>
        seed.within((tx) => once(tx, { key: 'run/answer', kind: 'reply', now }, async () => ({ answer: ++made })))
      const answers = await Promise.all([ask(), ask(), ask()])
      expect(answers.map((one) => one.value)).toEqual([{ answer: 1 }, { answer: 1 }, { answer: 1 }])
      expect(answers.filter((one) => one.isNew)).toHaveLength(1)
    })

    it('does it again when the first time was rolled back', async () => {
      const ask = (fails: boolean) =>
        seed.within(async (tx) => {
          const { value } = await once(tx, { key: 'k', kind: 'x', now }, async () => (fails ? 'lost' : 'kept'))
          if (fails) throw new Error('killed')
          return value
        })
      await expect(ask(true)).rejects.toThrow('killed')
      expect(await ask(false)).toBe('kept')
    })

    it('keeps the first of several results', async () => {
      const keep = (value: string) =>
        seed.within((tx) => keepResult(tx, { key: 'run/reply', kind: 'reply', value, now }))
      const kept = await Promise.all(['a', 'b', 'c'].map(keep))
      expect(new Set(kept.map((one) => one.value)).size).toBe(1)
      expect(kept.filter((one) => one.isNew)).toHaveLength(1)
      expect(await seed.within((tx) => resultOf(tx, 'run/reply'))).toBe(kept[0]?.value)
    })

    const put = (key: string, notBefore = now) =>
      seed.within((tx) => enqueue(tx, { key, kind: 'mail', payload: { to: key }, now, notBefore }))
    const claim = (at = now, limit = 20) => seed.within((tx) => claimDue(tx, { now: at, limit }))

    const keysOf = (claims: { key: string }[][]) => claims.flatMap((effects) => effects.map(({ key }) => key)).sort()

    it('gives each thing to deliver to one worker, while the claim lasts', async () => {
      for (const key of ['a', 'b', 'c']) await put(key)
      expect(await put('a')).toMatchObject({ isNew: false })
      await put('later', now + HOUR)
      const claims = await Promise.all([claim(now, 2), claim(now, 2), claim(now, 2)])
      expect(keysOf(claims)).toEqual(['a', 'b', 'c'])
      expect(claims.flat()[0]?.payload).toEqual({ to: claims.flat()[0]?.key })
      expect(await claim(now + MINUTE - 1)).toEqual([])
      expect(await claim(now + MINUTE)).toHaveLength(3)
    })

    it('never claims more than was asked for, and leaves nothing locked that nobody claimed', async () => {
      for (let round = 0; round < 20; round++) {
        const keys = ['a', 'b', 'c'].map((key) => `${key}${round}`)
        for (const key of keys) await put(key)
        const claims = await Promise.all([claim(now, 2), claim(now, 2), claim(now, 2)])
        expect(claims.filter((effects) => effects.length > 2)).toEqual([])
        expect(keysOf(claims)).toEqual(keys)
      }
    })

    it('gives up the claims of a dead process at once, and nothing that is due later', async () => {
      const { encounterId } = seed
      for (const key of ['claimed', 'failed']) await put(key)
      await put('later', now + HOUR)
      const [first, second] = await claim()
      const failed = first?.key === 'failed' ? first : second
      await seed.within((tx) => markFailed(tx, { id: failed!.id, attempt: 1, code: 'refused', now }))
      const flags = { level: 'urgent', crisis: false, thirdPerson: false, wording: 'urgent', redFlags: [] } as const
      const raise = async () => {
        const raised = { encounterId, messageId: null, ...flags, redFlags: [], now }
        return (await seed.within((tx) => raiseEscalation(tx, raised))).escalation.id
      }
      const [claimed, waiting] = [await raise(), await raise()]
      await seed.within(async (tx) => {
        await takeLease(tx, { encounterId, holder: 'dead', now, ttlMs: MINUTE })
        await claimEscalation(tx, claimed, { now, until: now + MINUTE })
        await setEscalationDue(tx, waiting, now + HOUR)
      })
      await seed.within((tx) => takeOver(tx, now))
      expect((await claim()).map(({ key }) => key)).toEqual(['claimed'])
      const due = await store.system((query) => dueEscalations(query, { now, limit: 10_000 }))
      const mine = due.filter(({ tenantId }) => tenantId === seed.tenantId)
      expect(mine.map(({ escalationId }) => escalationId)).toEqual([claimed])
      const next = await seed.within((tx) => takeLease(tx, { encounterId, holder: 'next', now, ttlMs: MINUTE }))
      expect(next?.fence).toBe(2)
    })

    it('claims the kinds that are asked for', async () => {
      await put('a')
      expect(await seed.within((tx) => claimDue(tx, { kinds: ['webhook'], now }))).toEqual([])
      expect(await seed.within((tx) => claimDue(tx, { kinds: ['mail', 'webhook'], now }))).toHaveLength(1)
    })

    it('pauses longer after each failure, and is dead after the last', async () => {
      await put('a')
      let at = now
      const pauses: number[] = []
      for (let attempt = 1; attempt <= 10; attempt++) {
        const [effect] = await claim(at)
        expect(effect?.attempt).toBe(attempt)
        const state = await seed.within((tx) => markFailed(tx, { id: effect!.id, attempt, code: 'refused', now: at }))
        expect(state).toBe(attempt === 10 ? 'dead' : 'pending')
        const pause = Math.min(5 * SECOND * 2 ** (attempt - 1), HOUR)
        expect(await claim(at + pause - 1)).toEqual([])
        pauses.push(pause)
        at += pause
      }
      expect(await claim(at + 24 * HOUR)).toEqual([])
    })

    it('listens to the last claim only, and delivers once', async () => {
      const { id } = await put('a')
      await claim()
      await claim(now + MINUTE)
      const late = await seed.within((tx) => markFailed(tx, { id, attempt: 1, code: 'slow', now }))
      expect(late).toBeNull()
      expect(await store.system((query) => tenantsWithDueEffects(query, now + HOUR))).toContain(seed.tenantId)
      await seed.within((tx) => markDelivered(tx, { id, now, result: { status: 202 } }))
      expect(await claim(now + HOUR)).toEqual([])
      expect(await store.system((query) => tenantsWithDueEffects(query, now + HOUR))).not.toContain(seed.tenantId)
    })
  })
}
