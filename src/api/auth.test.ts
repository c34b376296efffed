import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fakeClock, HOUR, MINUTE } from '../core/clock.ts'
import type { Store } from '../store/open.ts'
import { openTestStore } from '../store/testing.ts'
import { type Auth, createAuth } from './auth.ts'

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

test('a password needs the second factor once it is set', async () => {
  const headers = headersOf(await auth.signInAs((await auth.accountOf(EMAIL))!))
  const password = 'correct horse battery'
  const { totpUri, backupCodes } = await auth.enrol(password, headers)
  expect(backupCodes.length).toBeGreaterThan(3)
  const code = totpOf(new URL(totpUri))
  const confirmed = headersOf(await auth.signInWithTotp(code, headers))
  expect(await auth.session(confirmed)).not.toBeNull()

  const half = await auth.signInWithPassword(EMAIL, password)
  expect(half.totpNeeded).toBe(true)
  expect(await auth.session(headersOf(half.cookies))).toBeNull()
  const whole = headersOf(await auth.signInWithTotp(code, headersOf(half.cookies)))
  expect(await auth.session(whole)).toMatchObject({ personId: 'p1' })
  await expect(auth.signInWithPassword(EMAIL, 'wrong password here')).rejects.toMatchObject({ code: 'not_signed_in' })
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

/** RFC 6238 with the defaults of authenticator apps, at the real time, which is what the library reads. */
function totpOf(uri: URL): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...uri.searchParams.get('secret')!]
    .map((char) => alphabet.indexOf(char).toString(2).padStart(5, '0'))
    .join('')
  const key = Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest[19]! & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
