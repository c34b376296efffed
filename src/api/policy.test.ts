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
      body: { current: { version: 1, author: served.world.administrator.userId, document } },
    })
    expect(await put({ parentVersion: 0, document })).toMatchObject({ status: 409, body: { code: 'stale' } })
    expect(await put({ parentVersion: 1, document: { name: 'clinic' } })).toMatchObject({
      body: { current: { version: 2 }, versions: [{ version: 1 }, { version: 2 }] },
    })
  })

  test.each([
    ['a pattern that cannot be read', { name: 'p', output: [{ ...rule, terms: undefined, pattern: '(' }] }, /"brand"/],
    [
      'a guard that is switched off',
      { name: 'p', output: [{ tighten: 'dosage', why: 'x', action: 'off' }] },
      /output\.0/,
    ],
    ['a guard that is not there', { name: 'p', output: [{ tighten: 'floor', why: 'x', action: 'block' }] }, /"floor"/],
    ['words of its own', { name: 'p', say: 'All is well.' }, /document/],
  ])('is refused with %s, and the reason says where', async (_, document, where) => {
    expect(await put({ parentVersion: 2, document })).toMatchObject({
      status: 400,
      body: { code: 'bad_input', detail: expect.stringMatching(where) },
    })
  })
})
