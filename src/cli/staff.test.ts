import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createAuth } from '../api/auth.ts'
import { totpOf } from '../api/testing/totp.ts'
import { readConfig } from '../core/config.ts'
import type { Store } from '../store/open.ts'
import { uncoveredTenants } from '../store/rota.ts'
import { openTestStore } from '../store/testing.ts'
import { commands } from './commands.ts'
import { secretOf } from './secrets.ts'

let store: Store
beforeAll(async () => {
  vi.stubEnv('MODE', 'server')
  vi.stubEnv('AUTH_SECRET', 's'.repeat(40))
  store = await openTestStore()
  await store.createTenant({ name: 'Clinic' })
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await store.close()
})

const run = (name: keyof typeof commands, args: object = {}) =>
  (commands[name] as (store: Store, args: unknown) => Promise<never>)(store, args)
const later = (hours: number) => new Date(store.clock.now() + hours * 3_600_000).toISOString()
const uncovered = () => store.system((query) => uncoveredTenants(query, store.clock.now()))
const authOf = () =>
  createAuth({
    pool: store.poolFor('auth'),
    secret: secretOf(readConfig(), 'auth'),
    baseUrl: 'http://127.0.0.1',
    clock: store.clock,
    sendCode: null,
  })
/** What a browser sends back of Set-Cookie lines. */
const cookieOf = (lines: string[]) => new Headers({ cookie: lines.map((line) => line.split(';')[0]).join('; ') })
const ALEX = { email: 'Alex@example.org', role: 'clinician', name: 'Dr Alex' }

describe('a clinic outside demo mode', () => {
  test('gets a clinician who can sign in with the printed code, and is covered from the first shift on', async () => {
    const { code } = (await run('people-add', ALEX)) as { code: string }
    expect(await authOf().signInWithCode('alex@example.org', code)).not.toEqual([])
    expect(await uncovered()).toHaveLength(1)
    await run('rota-add', { email: 'alex@example.org', until: later(8), contact: 1 })
    expect(await uncovered()).toEqual([])
    expect(await run('people-list')).toMatchObject([{ name: 'Dr Alex', onCall: 1, reached: ['in_app'] }])
  })

  test('is uncovered again when the shift is taken away or the clinician leaves', async () => {
    const [shift] = (await run('rota-list')) as { id: string; name: string }[]
    expect(shift).toMatchObject({ name: 'Dr Alex', contact: 1 })
    await run('people-active', { email: ALEX.email, isActive: false })
    expect(await uncovered()).toHaveLength(1)
    await run('people-active', { email: ALEX.email, isActive: true })
    await run('rota-remove', { shift: shift!.id })
    expect(await run('rota-list')).toEqual([])
    expect(await uncovered()).toHaveLength(1)
  })

  test('reaches somebody by mail and webhook, in that order after the pages', async () => {
    await run('rota-reach', { email: ALEX.email, kind: 'email' })
    expect(
      await run('rota-reach', { email: ALEX.email, kind: 'webhook', to: 'https://pager.example.org/hook' }),
    ).toMatchObject({ secret: secretOf(readConfig(), 'webhook') })
    await run('rota-add', { email: ALEX.email, until: later(1), contact: 2 })
    expect(await run('people-list')).toMatchObject([{ onCall: 2, reached: ['in_app', 'email', 'webhook'] }])
  })

  test('signs somebody in again who has lost password and authenticator, and ends what was open', async () => {
    const auth = authOf()
    const { code } = (await run('people-code', { email: ALEX.email })) as { code: string }
    const headers = cookieOf(await auth.signInWithCode(ALEX.email, code))
    const { totpUri } = await auth.enrol('correct horse battery staple', headers)
    const confirmed = await auth.signInWithTotp(totpOf(new URL(totpUri).searchParams.get('secret')!), headers)
    const open = cookieOf(confirmed)
    expect(await auth.session(open)).not.toBeNull()
    const refused = ((await run('people-code', { email: ALEX.email })) as { code: string }).code
    await expect(auth.signInWithCode(ALEX.email, refused)).rejects.toMatchObject({ code: 'not_signed_in' })

    const reset = (await run('people-reset', { email: ALEX.email })) as { code: string }
    expect(await auth.session(open)).toBeNull()
    await expect(auth.signInWithPassword(ALEX.email, 'correct horse battery staple')).rejects.toMatchObject({
      code: 'not_signed_in',
    })
    const again = cookieOf(await auth.signInWithCode(ALEX.email, reset.code))
    expect(await auth.session(again)).not.toBeNull()
    expect((await auth.enrol('another horse battery staple', again)).totpUri).toMatch(/^otpauth:/)
  })

  test('has it all on the audit trail, without an address', async () => {
    const [trail] = (await run('audit-verify')) as { verdict: { ok: boolean; entries: number } }[]
    expect(trail!.verdict).toMatchObject({ ok: true })
    expect(trail!.verdict.entries).toBeGreaterThan(5)
  })

  test.each([
    ['people-add', { ...ALEX, name: 'Again' }, 'conflict', /account already/],
    ['people-add', { ...ALEX, email: 'nobody' }, 'bad_input', /e-mail/],
    ['people-add', { ...ALEX, email: 'x@example.org', role: 'boss' }, 'bad_input', /role/],
    ['people-code', { email: 'x@example.org' }, 'not_found', /people list/],
    ['people-reset', { email: 'x@example.org' }, 'not_found', /people list/],
    ['people-active', { email: 'x@example.org', isActive: false }, 'not_found', /people list/],
    ['rota-add', { email: ALEX.email, until: 'tomorrow', contact: 1 }, 'bad_input', /2026-12-01T08:00:00Z/],
    ['rota-add', { email: ALEX.email, until: '2000-01-01T00:00:00Z', contact: 1 }, 'bad_input', /ends after/],
    ['rota-add', { email: ALEX.email, until: '2100-01-01T00:00:00Z', contact: 3 }, 'bad_input', /1 or 2/],
    ['rota-remove', { shift: 'x' }, 'bad_input', /rota list/],
    ['rota-remove', { shift: '00000000-0000-7000-8000-000000000000' }, 'not_found', /rota list/],
    ['rota-reach', { email: ALEX.email, kind: 'webhook', to: 'ftp://x' }, 'bad_input', /http/],
    ['kb-publish', { id: 'nosuch' }, 'bad_input', /kb list/],
  ] as const)('says what is wrong: %s %o', async (name, args, code, message) => {
    await expect(run(name, args)).rejects.toMatchObject({ code, message: expect.stringMatching(message) })
  })

  test('puts only clinicians on call', async () => {
    await run('people-add', { email: 'pat@example.org', role: 'patient', name: 'Pat' })
    await expect(run('rota-add', { email: 'pat@example.org', until: later(1), contact: 1 })).rejects.toMatchObject({
      code: 'bad_input',
    })
  })
})
