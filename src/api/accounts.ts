import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { emailOTP, twoFactor } from 'better-auth/plugins'
import type pg from 'pg'
import { z } from 'zod'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import type { AuthStorage } from '../store/auth-storage.ts'

const MINUTE_S = 60
const SESSION_S = 12 * 60 * MINUTE_S
const CODE_S = 10 * MINUTE_S

export interface AccountsOptions {
  pool: pg.Pool
  secret: string
  baseUrl: string
  storage: AuthStorage
  /** Sends a one-time code; the address is the alias that the library knows. */
  sendCode(aliasOfEmail: string, code: string): Promise<void>
}

/** better-auth with our settings. A file of its own because it is large: `auth.ts` loads it when it is needed. */
export function openAccounts({ pool, secret, baseUrl, storage, sendCode }: AccountsOptions) {
  return betterAuth({
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
        sendVerificationOTP: ({ email, otp }) => sendCode(email, otp),
      }),
      twoFactor({ issuer: 'anamnesis' }),
      signInAsPlugin,
    ],
  })
}

export type Accounts = ReturnType<typeof openAccounts>

/** Opens a session for a known account. Not reachable over HTTP: the server calls it for links it printed itself. */
const signInAsPlugin = {
  id: 'sign-in-as',
  endpoints: {
    signInAs: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ accountId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.accountId)
        if (!user) throw new AppError('not_signed_in', 'This account is gone. Ask an administrator for a new one.')
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return context.json({ ok: true })
      },
    ),
  },
}
