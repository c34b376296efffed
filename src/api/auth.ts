import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import type { Clock } from '../core/clock.ts'
import { AppError } from '../core/errors.ts'
import { createAuthStorage } from '../store/auth-storage.ts'
import type { Accounts } from './accounts.ts'

/** A signed-in account: which person of which tenant, and until when. */
export interface AccountSession {
  readonly accountId: string
  readonly tenantId: string
  readonly personId: string
  readonly expiresAt: number
}

export interface Auth {
  /** Loads the library ahead of its first use: it is large, and a start should not wait for it. */
  load(): Promise<void>
  /** The session of a request by its cookie; null = not signed in. */
  session(headers: Headers): Promise<AccountSession | null>
  /** Sends a one-time code when there is such an account; answers the same when there is none. */
  requestCode(email: string): Promise<void>
  /**
   * Each sign-in gives the Set-Cookie lines.
   * @throws AppError `not_signed_in` on a wrong or old code, and where the account has set a second factor
   */
  signInWithCode(email: string, code: string): Promise<string[]>
  /** The cookies carry the half-way state; `signInWithTotp` finishes. A password without a second factor opens nothing. */
  signInWithPassword(email: string, password: string): Promise<{ cookies: string[] }>
  /** The 6 digits of the authenticator, or one of the backup codes, which works once. Confirms an enrolment too. */
  signInWithTotp(code: string, headers: Headers): Promise<string[]>
  /**
   * Sets the password of the signed-in account and starts TOTP: the URI for the authenticator, and backup codes. Until
   * the first code is confirmed it may be begun again.
   * @throws AppError `conflict` where both are set already
   */
  enrol(password: string, headers: Headers): Promise<{ totpUri: string; backupCodes: string[] }>
  /** For a link of demo mode. */
  signInAs(accountId: string): Promise<string[]>
  signOut(headers: Headers): Promise<string[]>
  createAccount(account: { email: string; tenantId: string; personId: string }): Promise<string>
  accountOf(email: string): Promise<string | null>
  /**
   * Takes password and authenticator off an account and ends its sessions, for somebody who has lost them: from then on a
   * code signs in, and both are set anew. For the operator, who has made sure who asks.
   */
  resetSecondFactor(accountId: string): Promise<void>
  /** A code for the console, without mail. */
  createCode(email: string): Promise<string>
}

export interface AuthOptions {
  pool: pg.Pool
  secret: string
  /** Address people reach, for cookies and checks of origin. */
  baseUrl: string
  clock: Clock
  /** Sends a code; `personId` leads to the sealed address. Null: nothing can be sent, codes come from the console. */
  sendCode: ((input: { tenantId: string; personId: string; code: string }) => Promise<void>) | null
}

/** Accounts and sessions by better-auth. Its tables know no address: an account's e-mail is a keyed hash of it. */
export function createAuth({ pool, secret, baseUrl, clock, sendCode }: AuthOptions): Auth {
  const storage = createAuthStorage({ pool, secret, clock })
  const alias = (email: string) => {
    const address = email.trim().toLowerCase()
    return `${createHmac('sha256', secret).update(`address ${address}`).digest('hex').slice(0, 40)}@account.invalid`
  }

  let opened: Promise<Accounts> | null = null
  const accounts = () => {
    opened ??= import('./accounts.ts').then(({ openAccounts }) =>
      openAccounts({ pool, secret, baseUrl, storage, sendCode: sendToAccount }),
    )
    return opened
  }
  const api = async () => (await accounts()).api
  const adapter = async () => (await (await accounts()).$context).internalAdapter

  const AccountRow = z.object({ id: z.string(), tenantId: z.string(), personId: z.string() })
  async function findAccount(aliasOfEmail: string) {
    const internalAdapter = await adapter()
    const found = await internalAdapter.findUserByEmail(aliasOfEmail)
    return found ? AccountRow.parse(found.user) : null
  }

  async function sendToAccount(aliasOfEmail: string, code: string) {
    const found = await findAccount(aliasOfEmail)
    if (found) await sendCode?.({ tenantId: found.tenantId, personId: found.personId, code })
  }

  return {
    async load() {
      await accounts()
    },
    async session(headers) {
      const found = await (await api()).getSession({ headers })
      if (!found) return null
      const { id, tenantId, personId } = AccountRow.parse(found.user)
      return { accountId: id, tenantId, personId, expiresAt: new Date(found.session.expiresAt).getTime() }
    },
    async requestCode(email) {
      // A new code would reach nobody, and end the one that was printed.
      if (sendCode === null) return
      await (await api()).sendVerificationOTP({ body: { email: alias(email), type: 'sign-in' } })
    },
    async signInWithCode(email, code) {
      const lines = cookies(
        await (await api()).signInEmailOTP({ body: { email: alias(email), otp: code }, asResponse: true }),
      )
      const headers = headersOf(lines)
      const opened = await (await api()).getSession({ headers })
      if (!opened?.user.twoFactorEnabled) return lines
      // A code alone would go round the second factor that this account has set.
      await (await api()).signOut({ headers })
      throw notSignedIn('This account signs in with its password and authenticator, or with a backup code.')
    },
    async signInWithPassword(email, password) {
      const response = await (await api()).signInEmail({ body: { email: alias(email), password }, asResponse: true })
      const lines = cookies(response)
      const { twoFactorRedirect } = HalfWay.parse(await response.json())
      if (twoFactorRedirect) return { cookies: lines }
      // The enrolment was never confirmed: what was opened is closed again.
      await (await api()).signOut({ headers: headersOf(lines) })
      throw notSignedIn()
    },
    async signInWithTotp(code, headers) {
      const request = { body: { code }, headers, asResponse: true as const }
      const isBackup = !/^\d{6}$/.test(code)
      const response = isBackup ? (await api()).verifyBackupCode(request) : (await api()).verifyTOTP(request)
      return cookies(
        await response,
        isBackup
          ? 'This backup code is not known, or it was used before. Try another one.'
          : 'This code is not right. Wait for the next one in your authenticator and try again.',
      )
    },
    async enrol(password, headers) {
      const found = await (await api()).getSession({ headers })
      if (!found) throw notSignedIn()
      if (found.user.twoFactorEnabled) {
        throw new AppError('conflict', 'This account has a password and an authenticator already. Sign in with them.')
      }
      const internalAdapter = await adapter()
      const { hashPassword } = await import('better-auth/crypto')
      const userId = found.user.id
      const known = (await internalAdapter.findAccounts(userId)).some(({ providerId }) => providerId === 'credential')
      const hash = await hashPassword(password)
      if (known) await internalAdapter.updatePassword(userId, hash)
      else await internalAdapter.linkAccount({ userId, providerId: 'credential', accountId: userId, password: hash })
      const started = await (await api()).enableTwoFactor({ body: { password }, headers })
      return Enrolment.parse(started)
    },
    async signInAs(accountId) {
      return cookies(await (await api()).signInAs({ body: { accountId }, asResponse: true }))
    },
    async signOut(headers) {
      return cookies(await (await api()).signOut({ headers, asResponse: true }))
    },
    async createAccount({ email, tenantId, personId }) {
      const internalAdapter = await adapter()
      const made = await internalAdapter.createUser(
        { email: alias(email), name: personId, emailVerified: true, tenantId, personId },
        { method: 'email-otp' },
      )
      return made.id
    },
    async accountOf(email) {
      return (await findAccount(alias(email)))?.id ?? null
    },
    async resetSecondFactor(accountId) {
      const { adapter: tables, internalAdapter } = await (await accounts()).$context
      // Sessions first: were this to stop halfway, nobody stays signed in who should not.
      await internalAdapter.deleteUserSessions(accountId)
      await internalAdapter.deleteAccounts(accountId)
      await tables.deleteMany({ model: 'twoFactor', where: [{ field: 'userId', value: accountId }] })
      await internalAdapter.updateUser(accountId, { twoFactorEnabled: false })
    },
    async createCode(email) {
      return (await api()).createVerificationOTP({ body: { email: alias(email), type: 'sign-in' } })
    },
  }
}

const HalfWay = z.object({ twoFactorRedirect: z.boolean().default(false) })
const Enrolment = z
  .object({ totpUri: z.string().default(''), totpURI: z.string().default(''), backupCodes: z.array(z.string()) })
  .transform((value) => ({ totpUri: value.totpURI || value.totpUri, backupCodes: value.backupCodes }))

function cookies(response: Response, otherwise?: string): string[] {
  if (!response.ok) throw notSignedIn(otherwise)
  return response.headers.getSetCookie()
}

/** What a browser sends back of those Set-Cookie lines. */
function headersOf(lines: readonly string[]): Headers {
  return new Headers({ cookie: lines.map((line) => line.split(';')[0]).join('; ') })
}

function notSignedIn(
  message = 'That did not work. Ask for a new code, or check address and password, and try again.',
): AppError {
  return new AppError('not_signed_in', message)
}
