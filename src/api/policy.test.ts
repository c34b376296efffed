import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from './authz.ts'
import { type Served, serveWorld } from './testing/served.ts'

let served: Served
beforeAll(async () => {
  served = await serveWorld()
})
afterAll(() => served.close())

const PATH = '/v1/policy'
const rule = { rule: 'brand', why: 'no advertising', terms: ['Panadol'], action: 'block' }
const put = (body: unknown) => served.request(served.world.administrator, 'PUT', PATH, body)

describe('the policy of a tenant', () => {
  test('is for administrators alone', async () => {
    const { patient, clinician, administrator } = served.world
    for (const permission of ['policy:read', 'policy:write'] as const) {
      expect((['patient', 'clinician', 'evaluator'] as const).filter((role) => may(role, permission))).toEqual([])
      expect(may('administrator', permission)).toBe(true)
    }
    for (const actor of [patient, clinician]) expect((await served.request(actor, 'GET', PATH)).status).toBe(403)
    expect(await served.request(administrator, 'GET', PATH)).toMatchObject({
      status: 200,
      body: {
        current: null,
        versions: [],
        guards: expect.arrayContaining([expect.objectContaining({ id: 'dosage' })]),
      },
    })
  })

  test('grows by whole versions, each made on the latest', async () => {
    const document = { name: 'clinic', output: [rule] }
    expect(await put({ parentVersion: 0, document })).toMatchObject({
      status: 200,
      body: { current: { version: 1, author: served.world.administrator.userId, name: 'Lee Ward', document } },
    })
    expect(await put({ parentVersion: 0, document })).toMatchObject({ status: 409, body: { code: 'stale' } })
    expect(await put({ parentVersion: 1, document: { name: 'clinic' } })).toMatchObject({
      body: { current: { version: 2 }, versions: [{ version: 1 }, { version: 2 }] },
    })
  })

  test('shows an earlier version, which holds again as a new one', async () => {
    const { administrator, clinician } = served.world
    const first = await served.request(administrator, 'GET', `${PATH}/versions/1`)
    expect(first).toMatchObject({ status: 200, body: { version: 1, name: 'Lee Ward', document: { name: 'clinic' } } })
    expect((await served.request(administrator, 'GET', `${PATH}/versions/9`)).status).toBe(404)
    expect((await served.request(administrator, 'GET', `${PATH}/versions/0`)).status).toBe(400)
    expect((await served.request(clinician, 'GET', `${PATH}/versions/1`)).status).toBe(403)
    const { document } = first.body as { document: unknown }
    expect(await put({ parentVersion: 2, document })).toMatchObject({ body: { current: { version: 3, document } } })
    expect(await put({ parentVersion: 3, document: { name: 'clinic' } })).toMatchObject({ status: 200 })
  })

  test.each<[string, unknown, RegExp | null]>([
    ['words', { name: 'p', output: [rule] }, null],
    ['a pattern that cannot be read', { name: 'p', output: [{ ...rule, terms: undefined, pattern: '(' }] }, /"brand"/],
    ['less', { name: 'p', output: [{ tighten: 'dosage', why: 'x', action: 'off' }] }, /output, entry 1, "dosage"/],
    ['text', 'everything', /policy is refused/],
    ['nothing', null, /policy is refused/],
  ])('can be checked without being loaded: %s', async (_, document, fault) => {
    const checked = await served.request(served.world.administrator, 'POST', `${PATH}/check`, { document })
    expect(checked.status).toBe(200)
    const said = (checked.body as { fault: string | null }).fault
    if (fault === null) expect(said).toBeNull()
    else expect(said).toMatch(fault)
    expect((await served.request(served.world.clinician, 'POST', `${PATH}/check`, { document })).status).toBe(403)
  })

  test.each([
    ['a pattern that cannot be read', { name: 'p', output: [{ ...rule, terms: undefined, pattern: '(' }] }, /"brand"/],
    [
      'a guard that is switched off',
      { name: 'p', output: [{ tighten: 'dosage', why: 'x', action: 'off' }] },
      /output, entry 1, "dosage"/,
    ],
    ['a guard that is not there', { name: 'p', output: [{ tighten: 'floor', why: 'x', action: 'block' }] }, /"floor"/],
    ['words of its own', { name: 'p', say: 'All is well.' }, /refused.*"say"/],
    ['a rule that lets pass', { name: 'p', input: [{ ...rule, action: 'pass' }] }, /input, entry 1, "brand": action/],
    ['a list of lists', { name: 'p', output: [[rule]] }, /output, entry 1/],
    ['nothing', null, /refused/],
  ])('is refused with %s, and the reason says where', async (_, document, where) => {
    expect(await put({ parentVersion: 4, document })).toMatchObject({
      status: 400,
      body: { code: 'bad_input', detail: expect.stringMatching(where) },
    })
  })
})
