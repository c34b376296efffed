import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readiness } from '../../api/health.ts'
import { HOUR, MINUTE } from '../../core/clock.ts'
import { alertsOf } from '../../store/alerts.ts'
import { verifyAudit } from '../../store/audit.ts'
import { addChannel, addShift, type Channel } from '../../store/rota.ts'
import { openWorld } from '../testing/world.ts'
import type { Sender } from './senders/sender.ts'
import { webhook } from './senders/webhook.ts'
import {
  actor,
  alerts,
  atEnd,
  clock,
  loopOf,
  onCall,
  opened,
  raise,
  read,
  SECRET,
  seed,
  senders,
  settle,
  steps,
  store,
  told,
  useScene,
} from './testing/scene.ts'
import { deadPort, httpSink, mailSink, silentPort } from './testing/sinks.ts'

useScene()

describe('an alert', () => {
  test('goes out by mail and webhook, signed, without a word of the patient; a dead and a slow receiver hold nobody up', async () => {
    const hook = await opened(httpSink())
    const slow = await opened(httpSink({ status: null }))
    const mail = await opened(mailSink())
    // The slow one is given up at once, so that the test need not wait; the others have all the time they want.
    const [inApp, patient, email] = senders({ smtpUrl: mail.url, timeoutMs: 60_000 }) as [Sender, Sender, Sender]
    const hasty = webhook({ secret: SECRET, timeoutMs: 50 })
    const hooks: Sender = {
      kind: 'webhook',
      send: (alert, address, signal) => (address === slow.url ? hasty : patient).send(alert, address, signal),
    }
    const world = await openWorld({ store, clock, isOnCall: false, senders: [inApp, hooks, email] })
    atEnd(() => world.close())
    const words = 'I have crushing chest pain and I am sweating'
    await world.store.withTenant(world.tenantId, async (tx) => {
      const now = world.clock.now()
      const personId = world.clinician.userId
      await addShift(tx, { personId, contact: 1, startsAt: now, endsAt: now + HOUR, now })
      for (const [kind, address] of [
        ['webhook', `http://127.0.0.1:${await deadPort()}/`],
        ['webhook', slow.url],
        ['email', 'jo.park@clinic.example'],
        ['webhook', hook.url],
      ] as const)
        await addChannel(tx, { personId, kind, address, now })
    })
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, words)
    atEnd(() => settle({ tenantId: world.tenantId, encounterId, clinicianId: world.clinician.userId }))

    const [escalation] = (await world.door.clinician.encounter(world.clinician, encounterId)).escalations
    expect(escalation).toMatchObject({ state: 'alerted', someoneTold: true })
    const tried = await world.store.withTenant(world.tenantId, (tx) => alertsOf(tx, escalation!.escalationId))
    expect(tried.map(({ state, code }) => code ?? state).toSorted()).toEqual(['sent', 'sent', 'timeout', 'unreachable'])

    expect(hook.posts).toHaveLength(1)
    const [{ headers, body }] = hook.posts as [(typeof hook.posts)[0]]
    expect(headers['x-anamnesis-signature']).toBe(`sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`)
    expect(headers['x-anamnesis-signature']).not.toBe(
      `sha256=${createHmac('sha256', 'another').update(body).digest('hex')}`,
    )
    const payload = JSON.parse(body) as Record<string, unknown>
    expect(Object.keys(payload).toSorted()).toEqual(
      ['crisis', 'encounterId', 'escalationId', 'key', 'level', 'link', 'round'].toSorted(),
    )
    expect(payload).toMatchObject({ level: 'emergency', round: 1, key: headers['idempotency-key'], encounterId })

    expect(mail.mails).toHaveLength(1)
    expect(mail.mails[0]).toMatchObject({ to: ['jo.park@clinic.example'] })
    expect(mail.mails[0]!.source).toContain(`/clinician/${encounterId}`)
    for (const left of [body, mail.mails[0]!.source, ...slow.posts.map((post) => post.body)]) {
      expect(left).not.toMatch(/chest|pain|sweat|crush|silva|coronary/i)
    }
  })

  test('is given up when its sender hears no signal, and the others are sent', async () => {
    const deaf: Sender = { kind: 'email', send: () => new Promise(() => {}) }
    const prompt: Sender = { kind: 'webhook', send: async () => ({ ok: true }) }
    await onCall('first', [
      ['email', 'a@clinic.example'],
      ['webhook', 'http://127.0.0.1/'],
    ])
    const id = await raise()
    await loopOf({ senders: [deaf, prompt], sendMs: 50 }).pass()
    expect((await alerts(id)).map(({ state, code }) => code ?? state).toSorted()).toEqual(['sent', 'timeout'])
    expect(await steps(id)).toEqual(['raised', 'alerted'])
  })

  const faults: {
    what: string
    kind: Channel['kind']
    address(): Promise<string>
    smtp?(): Promise<string | null>
    code: RegExp
  }[] = [
    {
      what: 'a server that answers 500',
      kind: 'webhook',
      address: async () => (await opened(httpSink({ status: 500 }))).url,
      code: /^http_500$/,
    },
    {
      what: 'a server that sends it elsewhere',
      kind: 'webhook',
      address: async () => (await opened(httpSink({ status: 302 }))).url,
      code: /^http_302$/,
    },
    {
      what: 'an address that is none',
      kind: 'webhook',
      address: async () => 'file:///etc/hosts',
      code: /^bad_address$/,
    },
    {
      what: 'mail without a mail server',
      kind: 'email',
      address: async () => 'a@clinic.example',
      code: /^smtp_not_set$/,
    },
    {
      what: 'a dead mail server',
      kind: 'email',
      address: async () => 'a@clinic.example',
      smtp: async () => `smtp://127.0.0.1:${await deadPort()}`,
      code: /^smtp_e/,
    },
    {
      what: 'a mail server that never greets',
      kind: 'email',
      address: async () => 'a@clinic.example',
      smtp: async () => `smtp://127.0.0.1:${(await opened(silentPort())).port}`,
      code: /^smtp_etimedout$/,
    },
  ]
  test.each(faults)(
    'that fails ($what) is on record, nobody counts as told, and it is tried again with the second contact',
    async ({ kind, address, smtp, code }) => {
      const hook = await opened(httpSink())
      await onCall('first', [[kind, await address()]])
      await onCall('second', [['webhook', hook.url]])
      const loop = loopOf({ senders: senders({ smtpUrl: (await smtp?.()) ?? null, timeoutMs: 300 }) })
      const id = await raise()
      await loop.pass()
      expect((await alerts(id))[0]).toMatchObject({ state: 'failed', code: expect.stringMatching(code) })
      expect(await read(id)).toMatchObject({ state: 'raised', alertedAt: null })
      expect(await steps(id)).toEqual(['raised', 'alert_failed'])
      expect(hook.posts).toEqual([])
      clock.advance(2 * MINUTE)
      await loop.pass()
      expect(hook.posts).toHaveLength(1)
      expect(await steps(id)).toEqual(['raised', 'alert_failed', 'second_contact', 'alerted'])
    },
  )
})

describe('time', () => {
  test('an hour without acknowledgement: a second alert, and the second contact', async () => {
    const first = await opened(httpSink())
    const second = await opened(httpSink())
    await onCall('first', [['webhook', first.url]])
    await onCall('second', [['webhook', second.url]])
    const loop = loopOf()
    const id = await raise('urgent')
    await loop.pass()
    clock.advance(HOUR - 1)
    expect(await loop.pass()).toBe(0)
    expect([first.posts.length, second.posts.length]).toEqual([1, 0])
    clock.advance(1)
    await loop.pass()
    expect([first.posts.length, second.posts.length]).toEqual([2, 1])
    expect(JSON.parse(second.posts[0]!.body)).toMatchObject({ round: 2, level: 'urgent' })
    expect(await steps(id)).toEqual(['raised', 'alerted', 'second_contact', 'alerted'])
    expect(await read(id)).toMatchObject({ state: 'alerted', secondAlertAt: clock.now() })
    // It ages unread, so it alerts again, and again.
    for (const times of [3, 4, 5]) {
      clock.advance(HOUR)
      await loop.pass()
      expect([first.posts.length, second.posts.length]).toEqual([times, times - 1])
    }
    const keys = [...first.posts, ...second.posts].map(({ headers }) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(keys.length)
    expect(await verifyAudit(store, seed.tenantId)).toMatchObject({ ok: true })
  })

  test('an emergency does not wait that long', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [['webhook', hook.url]])
    const loop = loopOf()
    await raise('emergency')
    await loop.pass()
    clock.advance(10 * MINUTE)
    await loop.pass()
    expect(hook.posts).toHaveLength(2)
  })

  test('an acknowledgement stops it; it is closed only with an outcome, by name, and stays open until then', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [['webhook', hook.url]])
    const loop = loopOf()
    const id = await raise()
    await loop.pass()
    expect(await loop.acknowledge(actor(seed.clinicianId), id)).toMatchObject({ state: 'acknowledged' })
    await expect(loop.acknowledge(actor(seed.secondId), id)).rejects.toMatchObject({ code: 'conflict' })
    clock.advance(48 * HOUR)
    expect(await loop.pass()).toBe(0)
    expect(hook.posts).toHaveLength(1)
    expect((await read(id)).state).toBe('acknowledged')
    await expect(loop.close(actor(seed.clinicianId), id, '  ')).rejects.toMatchObject({ code: 'bad_input' })
    const closed = await loop.close(actor(seed.clinicianId), id, 'Ambulance came.')
    expect(closed).toMatchObject({ state: 'closed', outcome: 'Ambulance came.', acknowledgedBy: seed.clinicianId })
    expect(await steps(id)).toEqual(['raised', 'alerted', 'acknowledged', 'closed'])
  })

  test('one that was taken from the queue without an alert counts as told', async () => {
    const loop = loopOf()
    const id = await raise()
    const taken = await loop.acknowledge(actor(seed.clinicianId), id)
    expect(taken).toMatchObject({ state: 'acknowledged', someoneTold: true, alertedAt: null })
    expect(await loop.pass()).toBe(0)
  })
})

describe('nobody on call', () => {
  test('is said, /readyz names the tenant, and who comes on call is told', async () => {
    const loop = loopOf()
    const id = await raise()
    await loop.pass()
    expect(await steps(id)).toEqual(['raised', 'nobody_on_call'])
    expect(await told()).toEqual([])
    expect(await readiness(store)).toMatchObject({
      ready: true,
      on_call: { uncovered: expect.arrayContaining([seed.tenantId]) },
    })
    const hook = await opened(httpSink())
    clock.advance(2 * MINUTE)
    await loop.pass()
    expect(await steps(id)).toEqual(['raised', 'nobody_on_call', 'nobody_on_call'])
    await onCall('first', [['webhook', hook.url]])
    expect((await readiness(store)).on_call.uncovered).not.toContain(seed.tenantId)
    clock.advance(2 * MINUTE)
    await loop.pass()
    expect(hook.posts).toHaveLength(1)
    expect(JSON.parse(hook.posts[0]!.body)).toMatchObject({ round: 1 })
    expect(await told()).toEqual([true])
  })

  test('a first contact without a way to be reached is passed over for the second', async () => {
    const hook = await opened(httpSink())
    await onCall('first', [])
    await onCall('second', [['webhook', hook.url]])
    const id = await raise()
    await loopOf().pass()
    expect(hook.posts).toHaveLength(1)
    expect(await steps(id)).toEqual(['raised', 'alerted'])
  })
})
