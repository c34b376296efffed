import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fakeClock, HOUR, MINUTE } from '../core/clock.ts'
import type { Store } from '../store/open.ts'
import { openTestStore } from '../store/testing.ts'
import { type Auth, createAuth } from './auth.ts'
import { totpOf } from './testing/totp.ts'

const EMAIL = 'Ana.Silva@example.org'
const clock = fakeClock(Date.now())
let store: Store
let auth: Auth
let sent: { personId: string; code: string }[]

beforeAll(async () => {
  store = await openTestStore({ clock })
  const pool = store.poolFor('auth')
  auth = createAuth({
    pool,
    secret: 's'.repeat(40),
    baseUrl: 'http://127.0.0.1:3000',
    clock,
    sendCode: async (code) => {
      sent.push(code)
    },
  })
  await auth.createAccount({ email: EMAIL, tenantId: 't1', personId: 'p1' })
})
beforeEach(() => {
  sent = []
})
afterAll(() => store.close())

function headersOf(setCookies: string[]): Headers {
  return new Headers({ cookie: setCookies.map((line) => line.split(';')[0]).join('; ') })
}

describe('one-time codes', () => {
  test('a code signs in the account it was sent for, whatever the case of the address', async () => {
    await auth.requestCode(EMAIL)
    expect(sent).toEqual([{ tenantId: 't1', personId: 'p1', code: expect.stringMatching(/^\d{8}$/) }])
    const headers = headersOf(await auth.signInWithCode(EMAIL.toLowerCase(), sent[0]!.code))
    expect(await auth.session(headers)).toMatchObject({ tenantId: 't1', personId: 'p1' })
  })

  test('a code works once', async () => {
    await auth.requestCode(EMAIL)
    await auth.signInWithCode(EMAIL, sent[0]!.code)
    await expect(auth.signInWithCode(EMAIL, sent[0]!.code)).rejects.toMatchObject({ code: 'not_signed_in' })
  })

  test('a wrong code does not sign in', async () => {
    await auth.requestCode(EMAIL)
    const wrong = sent[0]!.code === '00000000' ? '00000001' : '00000000'
    await expect(auth.signInWithCode(EMAIL, wrong)).rejects.toMatchObject({ code: 'not_signed_in' })
  })

  test('where nothing can be sent, asking for one leaves the printed code good', async () => {
    const options = { pool: store.poolFor('auth'), secret: 's'.repeat(40), baseUrl: 'http://127.0.0.1:3000', clock }
    const silent = createAuth({ ...options, sendCode: null })
    const printed = await silent.createCode(EMAIL)
    await silent.requestCode(EMAIL)
    const headers = headersOf(await silent.signInWithCode(EMAIL, printed))
    expect(await silent.session(headers)).toMatchObject({ personId: 'p1' })
  })

  test('an address without account gets no code, and the asker is not told', async () => {
    await auth.requestCode('nobody@example.org')
    expect(sent).toEqual([])
  })

  test('a code for the console is made without sending', async () => {
    const code = await auth.createCode(EMAIL)
    expect(sent).toEqual([])
    expect(await auth.session(headersOf(await auth.signInWithCode(EMAIL, code)))).not.toBeNull()
  })
})

describe('sessions', () => {
  test('signing out ends the session', async () => {
    const accountId = await auth.accountOf(EMAIL)
    const headers = headersOf(await auth.signInAs(accountId!))
    expect(await auth.session(headers)).not.toBeNull()
    await auth.signOut(headers)
    expect(await auth.session(headers)).toBeNull()
  })

  test('a session ends by time', async () => {
    const headers = headersOf(await auth.signInAs((await auth.accountOf(EMAIL))!))
    clock.advance(13 * HOUR)
    expect(await auth.session(headers)).toBeNull()
    clock.advance(MINUTE)
  })

  test('a forged cookie is nobody', async () => {
    expect(await auth.session(new Headers({ cookie: 'anamnesis.session_token=abc.def' }))).toBeNull()
  })
})

describe('a password', () => {
  const password = 'correct horse battery'
  const enrolled = async () => headersOf(await auth.signInAs((await auth.accountOf(EMAIL))!))

  test('opens nothing before the authenticator is confirmed, and the enrolment may be begun again', async () => {
    await auth.enrol('another long password', await enrolled())
    await expect(auth.signInWithPassword(EMAIL, 'another long password')).rejects.toMatchObject({
      code: 'not_signed_in',
    })
    const { totpUri } = await auth.enrol(password, await enrolled())
    expect(totpUri).toMatch(/^otpauth:/)
    await expect(auth.signInWithPassword(EMAIL, 'another long password')).rejects.toMatchObject({
      code: 'not_signed_in',
    })
  })

  test('needs the second factor once it is set: an authenticator, or a backup code that works once', async () => {
    const headers = await enrolled()
    const { totpUri, backupCodes } = await auth.enrol(password, headers)
    expect(backupCodes.length).toBeGreaterThan(3)
    const code = totpOf(new URL(totpUri).searchParams.get('secret')!)
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    await expect(auth.signInWithTotp(wrong, headers)).rejects.toMatchObject({
      message: expect.stringContaining('authenticator'),
    })
    const confirmed = headersOf(await auth.signInWithTotp(code, headers))
    expect(await auth.session(confirmed)).not.toBeNull()
    await expect(auth.enrol(password, confirmed)).rejects.toMatchObject({ code: 'conflict' })

    const half = async () => headersOf((await auth.signInWithPassword(EMAIL, password)).cookies)
    expect(await auth.session(await half())).toBeNull()
    const whole = headersOf(await auth.signInWithTotp(code, await half()))
    expect(await auth.session(whole)).toMatchObject({ personId: 'p1' })
    const spare = headersOf(await auth.signInWithTotp(backupCodes[0]!, await half()))
    expect(await auth.session(spare)).toMatchObject({ personId: 'p1' })
    await expect(auth.signInWithTotp(backupCodes[0]!, await half())).rejects.toMatchObject({ code: 'not_signed_in' })
    await expect(auth.signInWithPassword(EMAIL, 'wrong password here')).rejects.toMatchObject({ code: 'not_signed_in' })
    // A code by mail or from the console does not go round the second factor.
    const mailed = await auth.createCode(EMAIL)
    await expect(auth.signInWithCode(EMAIL, mailed)).rejects.toMatchObject({
      code: 'not_signed_in',
      message: expect.stringContaining('authenticator'),
    })
  })
})

test('neither address, code nor token stands in the tables', async () => {
  await auth.requestCode(EMAIL)
  const cookies = await auth.signInAs((await auth.accountOf(EMAIL))!)
  const token = decodeURIComponent(cookies[0]!.split('=')[1]!.split('.')[0]!)
  const { rows } = await store.pool.query(
    `select (select string_agg(t::text, ' ') from auth."user" t) as users, (select string_agg(t::text, ' ') from auth.storage t) as stored`,
  )
  const everything = JSON.stringify(rows).toLowerCase()
  expect(everything).not.toContain('silva')
  expect(everything).not.toContain(sent[0]!.code)
  expect(everything).not.toContain(token.toLowerCase())
  expect(everything).not.toContain(Buffer.from(token).toString('hex'))
})
