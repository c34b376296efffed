import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CONSENT_VERSION } from '../agents/consent.ts'
import { type Auth, createAuth } from '../api/auth.ts'
import { hasConsent, withdrawConsent } from '../store/consents.ts'
import type { Store } from '../store/open.ts'
import { listPeople } from '../store/people.ts'
import { openTestStore } from '../store/testing.ts'
import { seedDemo } from './demo.ts'

let store: Store
let auth: Auth
beforeAll(async () => {
  store = await openTestStore()
  auth = createAuth({
    pool: store.poolFor('auth'),
    secret: 't'.repeat(40),
    baseUrl: 'http://127.0.0.1',
    clock: store.clock,
    sendCode: async () => {},
  })
})
afterAll(() => store.close())

const seed = () => seedDemo({ store, auth, now: store.clock.now() })

describe('the demo tenant', () => {
  test('is the same after the next start, and a consent that was withdrawn stays withdrawn', async () => {
    const first = await seed()
    const [tenant] = await store.tenants()
    const people = () => store.withTenant(tenant!.id, (tx) => listPeople(tx))
    const patient = (await people()).find(({ role }) => role === 'patient')!
    const consent = { personId: patient.id, purpose: 'care' as const, version: CONSENT_VERSION }
    const agrees = () => store.withTenant(tenant!.id, (tx) => hasConsent(tx, consent))
    expect(await agrees()).toBe(true)
    await store.withTenant(tenant!.id, (tx) => withdrawConsent(tx, { ...consent, now: store.clock.now() }))
    const before = await people()
    expect(await seed()).toEqual(first)
    expect(await people()).toEqual(before)
    expect(await store.tenants()).toHaveLength(1)
    expect(await agrees()).toBe(false)
  })
})
