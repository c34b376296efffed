import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../core/ids.ts'
import { CLIENT_EVENTS, type ClientEventName, EncounterEvent } from '../core/protocol.ts'
import { addPerson } from '../store/people.ts'
import { EVENT_PERMISSION, may, permissions } from './authz.ts'
import { routes } from './routes/index.ts'
import { emit, type Served, serveWorld } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serveWorld()
})
afterAll(() => served.close())

describe('the table of who may what', () => {
  test('holds every route and every socket event, and nothing that neither uses', () => {
    const used = new Set<string>([...routes.map((route) => route.permission), ...Object.values(EVENT_PERMISSION)])
    expect(new Set(permissions())).toEqual(used)
    expect(Object.keys(EVENT_PERMISSION).toSorted()).toEqual(Object.keys(CLIENT_EVENTS).toSorted())
  })

  test('lets nobody do what it does not name', () => {
    expect(may('patient', 'note:sign')).toBe(false)
    expect(may('administrator', 'encounter:read')).toBe(false)
    expect(may('evaluator', 'queue:read')).toBe(false)
    expect(may('clinician', 'note:sign')).toBe(true)
  })

  test('every route refuses who is not signed in, and every role that the table does not name', async () => {
    const { patient, clinician, administrator } = served.world
    for (const route of routes) {
      const path = `/v1${route.path.replace(/:\w+/g, newId())}`
      const body = route.body ? {} : undefined
      expect((await served.request(null, route.method.toUpperCase(), path, body)).status, path).toBe(401)
      for (const actor of [patient, clinician, administrator]) {
        if (may(actor.role, route.permission)) continue
        expect(
          (await served.request(actor, route.method.toUpperCase(), path, body)).status,
          `${actor.role} ${path}`,
        ).toBe(403)
      }
    }
  })
})

describe('bad input', () => {
  const BAD: [string, unknown][] = [
    ['a string', '"hello"'],
    ['an array', []],
    [
      'wrong types',
      {
        clientId: 5,
        text: {},
        level: 7,
        sentences: 'x',
        parentVersion: 'one',
        outcome: [],
        reason: 1,
        answers: 'no',
        given: 'yes',
        version: 'x',
        encounterId: 1,
      },
    ],
    ['U+0000', { clientId: 'a\u0000', text: 'a\u0000b', reason: '\u0000', outcome: '\u0000', level: 'soon\u0000' }],
    ['nested brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['not JSON', '{"text": '],
  ]
  test.each(BAD)('%s gets a 4xx on every route with a body', async (_, body) => {
    for (const route of routes.filter((one) => one.body)) {
      const actor = [served.world.patient, served.world.clinician, served.world.administrator].find(({ role }) =>
        may(role, route.permission),
      )!
      const path = `/v1${route.path.replace(':purpose', 'care').replace(':instrument', 'phq9').replace(/:\w+/g, newId())}`
      const answer = await served.request(actor, route.method.toUpperCase(), path, body)
      expect(answer.status, path).toBeGreaterThanOrEqual(400)
      expect(answer.status, path).toBeLessThan(500)
      expect(answer.type).toContain('application/problem+json')
    }
  })

  test('a body above the transport limit is refused', async () => {
    const answer = await served.request(served.world.patient, 'POST', `/v1/encounters/${newId()}/messages`, {
      clientId: 'a',
      text: 'x'.repeat(300_000),
    })
    expect(answer).toMatchObject({ status: 413, body: { code: 'too_large' } })
  })

  test('ids that are none, and ids of nothing, are 4xx on every route with an id', async () => {
    for (const route of routes.filter((one) => one.params)) {
      const actor = [served.world.patient, served.world.clinician].find(({ role }) => may(role, route.permission))
      if (!actor) continue
      const answer = await served.request(
        actor,
        route.method.toUpperCase(),
        `/v1${route.path.replace(/:\w+/g, "' or 1=1 --")}`,
        route.body ? {} : undefined,
      )
      expect(answer.status, route.path).toBe(400)
    }
    expect((await served.request(served.world.clinician, 'GET', `/v1/encounters/${newId()}`)).status).toBe(404)
  })

  const PAYLOADS: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['an empty object', {}],
    ['wrong types', { encounterId: 5, clientId: {}, text: [], afterSeq: 'x', escalationId: 1 }],
    ['U+0000', { encounterId: newId(), clientId: 'a\u0000', text: '\u0000' }],
    ['deep nesting', JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`)],
  ]
  test.each(PAYLOADS)('%s on every socket event gets a problem, and the process lives', async (name, payload) => {
    for (const actor of [served.world.patient, served.world.clinician]) {
      const socket = await served.socket(actor)
      for (const event of Object.keys(CLIENT_EVENTS) as ClientEventName[]) {
        if (name === 'an empty object' && event === 'encounter-open' && actor.role === 'patient') continue
        expect(await emit(socket, event, payload), event).toMatchObject({
          ok: false,
          problem: { code: expect.stringMatching(/bad_input|not_allowed|not_found/) },
        })
      }
      socket.disconnect()
    }
    expect((await served.request(null, 'GET', '/livez')).status).toBe(200)
  })

  test('an event without acknowledgement, and a foreign event, do not end the process', async () => {
    const socket = await served.socket(served.world.patient)
    const problem = new Promise((resolve) => socket.once('problem', resolve))
    socket.emit('message-send', { nonsense: true })
    socket.emit('never-heard-of', 1)
    expect(await problem).toMatchObject({ code: 'bad_input' })
    socket.emit('message-send', { encounterId: newId(), clientId: 'a', text: 'x' }, 'not a function')
    expect(await emit(socket, 'events-resume', { encounterId: newId(), afterSeq: 0 })).toMatchObject({
      ok: false,
      problem: { code: 'not_found' },
    })
    socket.disconnect()
  })

  test('nothing of all this was stored', async () => {
    const { rows } = await served.world.store.pool.query<{ n: string }>('select count(*)::text as n from app.messages')
    expect(rows[0]?.n).toBe('0')
  })
})

describe('origins', () => {
  test('a socket from a foreign page is refused, one from the own address is not', async () => {
    await expect(served.socket(served.world.patient, { origin: 'https://evil.example' })).rejects.toThrow()
    const socket = await served.socket(served.world.patient, { origin: served.url })
    expect(socket.connected).toBe(true)
    socket.disconnect()
  })
  test('a state-changing request from a foreign page is refused', async () => {
    const response = await fetch(`${served.url}/v1/consents/care`, {
      method: 'PUT',
      headers: {
        origin: 'https://evil.example',
        cookie: await served.cookie(served.world.patient),
        'content-type': 'application/json',
      },
      body: JSON.stringify({ given: false, version: 1 }),
    })
    expect(response.status).toBe(403)
  })
  test('a socket without a session is refused', async () => {
    const { io } = await import('socket.io-client')
    const socket = io(served.url, { transports: ['websocket'], reconnection: false, forceNew: true })
    const error = await new Promise<Error>((resolve) => socket.once('connect_error', resolve))
    expect(error.message).toBe('not_signed_in')
    socket.disconnect()
  })
})

describe('the language of a patient', () => {
  test('is chosen by the patient, one of those at hand, and holds from then on', async () => {
    const { world, request } = served
    expect((await request(world.patient, 'PUT', '/v1/me/language', { locale: 'ar' })).body).toMatchObject({
      locale: 'ar',
    })
    expect((await request(world.patient, 'GET', '/v1/me')).body).toMatchObject({ locale: 'ar' })
    expect((await request(world.patient, 'PUT', '/v1/me/language', { locale: 'xx' })).status).toBe(400)
    expect((await request(world.clinician, 'PUT', '/v1/me/language', { locale: 'ar' })).status).toBe(403)
    expect((await request(world.patient, 'PUT', '/v1/me/language', { locale: 'en' })).status).toBe(200)
  })
})

describe('the talks of a patient', () => {
  test('are listed and read by nobody else, and tell no level that nobody has signed', async () => {
    const { world, request } = served
    const { id } = await world.store.withTenant(world.tenantId, (tx) =>
      addPerson(tx, { role: 'patient', name: 'Another Patient', now: world.clock.now() }),
    )
    const other = { userId: id, tenantId: world.tenantId, role: 'patient' as const }
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, 'I found a lump in my breast three weeks ago')
    await world.door.patient.close(world.patient, { encounterId })
    await world.door.idle()
    expect((await world.door.clinician.encounter(world.clinician, encounterId)).level).toBe('soon')

    const mine = await request(world.patient, 'GET', '/v1/encounters')
    const listed = (mine.body as { encounters: { encounterId: string }[] }).encounters
    expect(listed.find((one) => one.encounterId === encounterId)).toEqual({
      encounterId,
      status: 'in_review',
      openedAt: expect.any(String),
      lastActivityAt: expect.any(String),
      complaint: expect.stringContaining('lump'),
      unread: 0,
    })
    const read = await request(world.patient, 'GET', `/v1/encounters/${encounterId}/events`)
    const { events } = read.body as { events: EncounterEvent[] }
    expect(events.some((event) => event.type === 'message' && event.text.includes('lump'))).toBe(true)
    expect(events.filter(({ type }) => type === 'urgency-changed' || type === 'note-ready')).toEqual([])

    expect((await request(other, 'GET', '/v1/encounters')).body).toEqual({ encounters: [] })
    expect((await request(other, 'GET', `/v1/encounters/${encounterId}/events`)).status).toBe(404)
    expect((await request(world.clinician, 'GET', '/v1/encounters')).status).toBe(403)
  })
})

describe('pages that need no sign-in', () => {
  test.each(['en', 'es', 'fr', 'ar', 'fa', 'hi'])(
    'the emergency page in %s has a number to call and no script',
    async (locale) => {
      const { status, body } = await served.request(null, 'GET', `/emergency/${locale}`)
      expect(status).toBe(200)
      expect(body).toContain('href="tel:112"')
      expect(body).toContain(`lang="${locale}"`)
      expect(body).not.toMatch(/<script/i)
    },
  )
  test('a chosen country has its own number; nonsense gets 112 and is not echoed', async () => {
    expect((await served.request(null, 'GET', '/emergency/en?country=GB')).body).toContain('tel:999')
    const odd = await served.request(null, 'GET', '/emergency/%3Cscript%3E?country=%22%3E%3Cscript%3E')
    expect(odd.status).toBe(200)
    expect(odd.body).toContain('tel:112')
    expect(odd.body).not.toMatch(/<script/i)
  })
  test('who is signed in is told that nobody has reviewed the texts', async () => {
    expect((await served.request(served.world.patient, 'GET', '/v1/me')).body).toMatchObject({
      role: 'patient',
      reviewed: false,
    })
  })
  test('health, version and metrics answer', async () => {
    expect((await served.request(null, 'GET', '/readyz')).body).toMatchObject({
      ready: true,
      on_call: { uncovered: [] },
    })
    expect((await served.request(null, 'GET', '/version')).body).toMatchObject({ name: 'anamnesis', model: 'none' })
    expect((await served.request(null, 'GET', '/metrics')).body).toContain('anamnesis_messages_total')
  })
  test('the OpenAPI document describes every route', async () => {
    const { body } = await served.request(null, 'GET', '/v1/openapi.json')
    const { openapi, paths } = body as { openapi: string; paths: Record<string, Record<string, unknown>> }
    expect(openapi).toBe('3.1.0')
    for (const route of routes)
      expect(paths[`/v1${route.path.replace(/:(\w+)/g, '{$1}')}`]?.[route.method], route.path).toBeDefined()
  })
})

describe('a talk over the socket', () => {
  test('a patient is heard, answered, and gets exactly what was missed', async () => {
    const { patient } = served.world
    const socket = await served.socket(patient)
    const seen: EncounterEvent[] = []
    socket.on('event', (event) => seen.push(EncounterEvent.parse(event)))
    const opened = await emit(socket, 'encounter-open', { fresh: true })
    const encounterId = opened['encounterId'] as string
    const sent = await emit(socket, 'message-send', { encounterId, clientId: 'm1', text: 'I have a sore throat' })
    expect(sent).toMatchObject({ ok: true, encounterId })
    await served.world.door.idle()
    await expect
      .poll(
        () =>
          seen.filter(
            (event) =>
              event.seq > (opened['lastSeq'] as number) && event.type === 'message' && event.speaker === 'assistant',
          ).length,
      )
      .toBe(1)
    socket.disconnect()

    await served.world.say(encounterId, 'since yesterday')
    const again = await served.socket(patient)
    const lastSeq = Math.max(...seen.map(({ seq }) => seq))
    const resumed = await emit(again, 'events-resume', { encounterId, afterSeq: lastSeq })
    const missed = resumed['events'] as EncounterEvent[]
    expect(missed.map(({ seq }) => seq)).toEqual(missed.map((_, index) => lastSeq + 1 + index))
    expect(missed.some((event) => event.type === 'message' && event.text === 'since yesterday')).toBe(true)
    again.disconnect()
  })

  test('an emergency is shown before the acknowledgement, and staff see what the patient does not', async () => {
    const { patient, clinician } = served.world
    const socket = await served.socket(patient)
    const staff = await served.socket(clinician)
    await emit(staff, 'queue-resume', { afterSeq: 0 })
    const order: string[] = []
    socket.on('emergency-notice', () => order.push('notice'))
    const changed = new Promise<Record<string, unknown>>((resolve) =>
      staff.on('queue-changed', (entry) => entry.level === 'emergency' && resolve(entry)),
    )
    const { encounterId } = (await emit(socket, 'encounter-open', { fresh: true })) as { encounterId: string }
    await emit(staff, 'encounter-watch', { encounterId, afterSeq: 0 })
    const flags: unknown[] = []
    staff.on('event', (event) => event.type === 'escalation' && flags.push(event.escalation.redFlags.length))
    const hidden: unknown[] = []
    socket.on('event', (event) => event.type === 'escalation' && hidden.push(event.escalation.redFlags.length))
    await emit(socket, 'message-send', { encounterId, clientId: 'm1', text: 'my husband is not breathing' })
    order.push('ack')
    expect(order).toEqual(['notice', 'ack'])
    expect(await changed).toMatchObject({ encounterId, level: 'emergency' })
    await served.world.door.idle()
    await expect.poll(() => hidden.length).toBeGreaterThan(0)
    expect(hidden.every((count) => count === 0)).toBe(true)
    expect(flags.some((count) => Number(count) > 0)).toBe(true)
    socket.disconnect()
    staff.disconnect()
  })

  test('a clinician drafts over HTTP and sends over the socket; the patient reads it live, by name', async () => {
    const { patient, clinician, administrator } = served.world
    const socket = await served.socket(patient)
    const staff = await served.socket(clinician)
    const { encounterId } = (await emit(socket, 'encounter-open', { fresh: true })) as { encounterId: string }
    const path = `/v1/encounters/${encounterId}/message-draft`
    const asked = { words: 'Take 2 tablets of ibuprofen a day. A nurse will call you tomorrow.' }
    for (const actor of [patient, administrator])
      expect((await served.request(actor, 'POST', path, asked)).status).toBe(403)
    expect((await served.request(clinician, 'POST', path, { words: ' ' })).status).toBe(400)
    const drafted = await served.request(clinician, 'POST', path, asked)
    expect(drafted).toMatchObject({
      status: 200,
      body: { text: 'A nurse will call you tomorrow.', heldBack: [{ code: 'dosage', count: 1 }] },
    })
    const seen = new Promise<EncounterEvent>((resolve) =>
      socket.on('event', (event) => event.type === 'message' && event.speaker === 'clinician' && resolve(event)),
    )
    const text = `${(drafted.body as { text: string }).text} Dr Park`
    const message = { encounterId, clientId: 's1', text, kind: 'message' }
    expect(await emit(socket, 'clinician-message', message)).toMatchObject({ problem: { code: 'not_allowed' } })
    const sent = await emit(staff, 'clinician-message', message)
    expect(await emit(staff, 'clinician-message', message)).toEqual(sent)
    expect(await seen).toMatchObject({ seq: sent['seq'], text, from: { name: 'Dr Jo Park', isTold: true } })
    socket.disconnect()
    staff.disconnect()
  })

  test('a message too long is refused with words, and its emergency is still raised', async () => {
    const socket = await served.socket(served.world.patient)
    const { encounterId } = (await emit(socket, 'encounter-open', { fresh: true })) as { encounterId: string }
    const notice = new Promise((resolve) => socket.once('emergency-notice', resolve))
    const text = `${'and then '.repeat(4_000)} I took all my pills because I want to die`
    expect(await emit(socket, 'message-send', { encounterId, clientId: 'm1', text })).toMatchObject({
      ok: false,
      problem: { code: 'too_large' },
    })
    expect(await notice).toMatchObject({ crisis: true })
    socket.disconnect()
  })

  test.each([
    ['a sign that is refused', { text: 'I took all my pills\u0000 because I want to die' }],
    ['a time that is none', { text: 'I took all my pills because I want to die', typedAt: 'now' }],
  ])('a message with %s is refused, and its emergency is still raised', async (_, wrong) => {
    const socket = await served.socket(served.world.patient)
    const { encounterId } = (await emit(socket, 'encounter-open', { fresh: true })) as { encounterId: string }
    const notice = new Promise((resolve) => socket.once('emergency-notice', resolve))
    const sent = await emit(socket, 'message-send', { encounterId, clientId: 'm1', ...wrong })
    expect(sent).toMatchObject({ ok: false, problem: { code: 'bad_input' } })
    expect(await notice).toMatchObject({ crisis: true })
    socket.disconnect()
  })
})
