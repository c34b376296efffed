import { createHmac } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { hashPassword } from 'better-auth/crypto'
import { emailOTP, twoFactor } from 'better-auth/plugins'
import type pg from 'pg'
import { z } from 'zod'
import type { Clock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { createAuthStorage } from '../store/auth-storage.ts'

const MINUTE_S = 60
const SESSION_S = 12 * 60 * MINUTE_S
const CODE_S = 10 * MINUTE_S

/** A signed-in account: which person of which tenant, and until when. */
export interface AccountSession {
  readonly accountId: string
  readonly tenantId: string
  readonly personId: string
  readonly expiresAt: number
}

export interface Auth {
  /** The session of a request by its cookie; null = not signed in. */
  session(headers: Headers): Promise<AccountSession | null>
  /** Sends a one-time code when there is such an account; answers the same when there is none. */
  requestCode(email: string): Promise<void>
  /** Each sign-in gives the Set-Cookie lines. @throws AppError `not_signed_in` on a wrong or old code */
  signInWithCode(email: string, code: string): Promise<string[]>
  /** `totpNeeded`: the cookies carry the half-way state, and `signInWithTotp` finishes. */
  signInWithPassword(email: string, password: string): Promise<{ cookies: string[]; totpNeeded: boolean }>
  signInWithTotp(code: string, headers: Headers): Promise<string[]>
  /** Sets the password of the signed-in account and starts TOTP: the URI for the authenticator, and backup codes. */
  enrol(password: string, headers: Headers): Promise<{ totpUri: string; backupCodes: string[] }>
  /** For a link of demo mode. */
  signInAs(accountId: string): Promise<string[]>
  signOut(headers: Headers): Promise<string[]>
  createAccount(account: { email: string; tenantId: string; personId: string }): Promise<string>
  accountOf(email: string): Promise<string | null>
  /** A code for the console, without mail. */
  createCode(email: string): Promise<string>
}

export interface AuthOptions {
  pool: pg.Pool
  secret: string
  /** Address people reach, for cookies and checks of origin. */
  baseUrl: string
  clock: Clock
  /** Sends a code; `personId` leads to the sealed address. */
  sendCode(input: { tenantId: string; personId: string; code: string }): Promise<void>
}

/** Accounts and sessions by better-auth. Its tables know no address: an account's e-mail is a keyed hash of it. */
export function createAuth({ pool, secret, baseUrl, clock, sendCode }: AuthOptions): Auth {
  const storage = createAuthStorage({ pool, secret, clock })
  const alias = (email: string) => {
    const address = email.trim().toLowerCase()
    return `${createHmac('sha256', secret).update(`address ${address}`).digest('hex').slice(0, 40)}@account.invalid`
  }

  const auth = betterAuth({
    secret,
    baseURL: baseUrl,
    basePath: '/api/auth',
    database: pool,
    telemetry: { enabled: false },
    logger: { disabled: true },
    user: {
      additionalFields: {
        tenantId: { type: 'string', required: true, input: false },
        personId: { type: 'string', required: true, input: false },
      },
    },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12 },
    secondaryStorage: storage,
    session: { expiresIn: SESSION_S, updateAge: 60 * MINUTE_S, storeSessionInDatabase: false },
    // The service has limits of its own in front of these calls.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'anamnesis',
      useSecureCookies: baseUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
    },
    plugins: [
      emailOTP({
        otpLength: 8,
        expiresIn: CODE_S,
        allowedAttempts: 5,
        storeOTP: 'hashed',
        disableSignUp: true,
        async sendVerificationOTP({ email, otp }) {
          const found = await findAccount(email)
          if (found) await sendCode({ tenantId: found.tenantId, personId: found.personId, code: otp })
        },
      }),
      twoFactor({ issuer: 'anamnesis' }),
      signInAsPlugin,
    ],
  })

  const AccountRow = z.object({ id: z.string(), tenantId: z.string(), personId: z.string() })
  async function findAccount(aliasOfEmail: string) {
    const { internalAdapter } = await auth.$context
    const found = await internalAdapter.findUserByEmail(aliasOfEmail)
    return found ? AccountRow.parse(found.user) : null
  }

  return {
    async session(headers) {
      const found = await auth.api.getSession({ headers })
      if (!found) return null
      const { id, tenantId, personId } = AccountRow.parse(found.user)
      return { accountId: id, tenantId, personId, expiresAt: new Date(found.session.expiresAt).getTime() }
    },
    async requestCode(email) {
      await auth.api.sendVerificationOTP({ body: { email: alias(email), type: 'sign-in' } })
    },
    async signInWithCode(email, code) {
      return cookies(await auth.api.signInEmailOTP({ body: { email: alias(email), otp: code }, asResponse: true }))
    },
    async signInWithPassword(email, password) {
      const response = await auth.api.signInEmail({ body: { email: alias(email), password }, asResponse: true })
      const lines = cookies(response)
      const body = z
        .object({ twoFactorRedirect: z.boolean().optional() })
        .catch({})
        .parse(await response.json())
      return { cookies: lines, totpNeeded: body.twoFactorRedirect === true }
    },
    async signInWithTotp(code, headers) {
      return cookies(await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true }))
    },
    async enrol(password, headers) {
      const { internalAdapter } = await auth.$context
      const found = await auth.api.getSession({ headers })
      if (!found) throw notSignedIn()
      const accounts = await internalAdapter.findAccounts(found.user.id)
      if (accounts.some((account) => account.providerId === 'credential')) {
        throw new AppError('conflict', 'This account has a password. Sign in with it to change it.')
      }
      const userId = found.user.id
      await internalAdapter.linkAccount({
        userId,
        providerId: 'credential',
        accountId: userId,
        password: await hashPassword(password),
      })
      const started = await auth.api.enableTwoFactor({ body: { password }, headers })
      return z
        .object({ totpUri: z.string().default(''), totpURI: z.string().default(''), backupCodes: z.array(z.string()) })
        .transform((value) => ({ totpUri: value.totpURI || value.totpUri, backupCodes: value.backupCodes }))
        .parse(started)
    },
    async signInAs(accountId) {
      return cookies(await auth.api.signInAs({ body: { accountId }, asResponse: true }))
    },
    async signOut(headers) {
      return cookies(await auth.api.signOut({ headers, asResponse: true }))
    },
    async createAccount({ email, tenantId, personId }) {
      const { internalAdapter } = await auth.$context
      const made = await internalAdapter.createUser(
        { email: alias(email), name: personId, emailVerified: true, tenantId, personId },
        { method: 'email-otp' },
      )
      return made.id
    },
    async accountOf(email) {
      return (await findAccount(alias(email)))?.id ?? null
    },
    async createCode(email) {
      return auth.api.createVerificationOTP({ body: { email: alias(email), type: 'sign-in' } })
    },
  }
}

/** Opens a session for a known account. Not reachable over HTTP: the server calls it for links it printed itself. */
const signInAsPlugin = {
  id: 'sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.accountId)
        if (!user) throw notSignedIn()
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ ok: true })
      },
    ),
  },
}

function cookies(response: Response): string[] {
  if (!response.ok) throw notSignedIn()
  return response.headers.getSetCookie()
}

function notSignedIn(): AppError {
  return new AppError(
    'not_signed_in',
    'That did not work. Ask for a new code, or check address and password, and try again.',
  )
}
