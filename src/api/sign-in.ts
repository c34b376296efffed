import { type RequestHandler, Router } from 'express'
import { z } from 'zod'
import type { Auth } from './auth.ts'
import { readInput } from './input.ts'
import type { Limits } from './limits.ts'

const Address = z.object({ email: z.email().max(254) })
const Code = Address.extend({ code: z.string().regex(/^\d{8}$/, 'must be the 8 digits of the code') })
const Password = Address.extend({ password: z.string().min(1).max(256) })
const Totp = z.object({
  code: z
    .string()
    .regex(/^(?:\d{6}|[A-Za-z0-9]{5}-[A-Za-z0-9]{5})$/, 'must be the 6 digits of the authenticator, or a backup code'),
})
const Enrol = z.object({ password: z.string().min(12, 'must have at least 12 characters').max(256) })

/** The routes below as data, for the description of the interface: who signs in has no session yet. */
export const SIGN_IN_ROUTES: readonly { path: string; summary: string; body: z.ZodType | null; status: 200 | 202 }[] = [
  { path: '/sign-in/code', summary: 'Asks for a one-time code by mail', body: Address, status: 202 },
  { path: '/sign-in/verify', summary: 'Signs in with the one-time code and sets the cookie', body: Code, status: 200 },
  { path: '/sign-in/password', summary: 'First half for staff: the password', body: Password, status: 200 },
  {
    path: '/sign-in/totp',
    summary: 'Second half: the code of the authenticator or a backup code; sets the cookie',
    body: Totp,
    status: 200,
  },
  {
    path: '/account/enrol',
    summary: 'Sets the password of the signed-in account; gives the URI for an authenticator and backup codes',
    body: Enrol,
    status: 200,
  },
  { path: '/sign-out', summary: 'Ends the session', body: null, status: 200 },
]

/** Demo mode: a link a role, as long as the process lives. */
export interface DemoLink {
  readonly token: string
  readonly accountId: string
  /** Where the role's pages are. */
  readonly landing: string
}

/** Signing in and out. None of these says whether an address has an account. */
export function signInRoutes({
  auth,
  limits,
  demoLinks,
  headersOf,
}: {
  auth: Auth
  limits: Limits
  demoLinks: readonly DemoLink[]
  headersOf: (request: Parameters<RequestHandler>[0]) => Headers
}): Router {
  const router = Router()
  router.post('/v1/sign-in/code', async (request, response) => {
    const { email } = readInput(Address, request.body)
    await limits.takeSignIn(request.ip ?? '', email)
    await auth.requestCode(email)
    response.status(202).json({ ok: true })
  })
  router.post('/v1/sign-in/verify', async (request, response) => {
    const { email, code } = readInput(Code, request.body)
    await limits.takeSignIn(request.ip ?? '', email)
    response.appendHeader('set-cookie', await auth.signInWithCode(email, code)).json({ ok: true })
  })
  router.post('/v1/sign-in/password', async (request, response) => {
    const { email, password } = readInput(Password, request.body)
    await limits.takeSignIn(request.ip ?? '', email)
    const { cookies } = await auth.signInWithPassword(email, password)
    response.appendHeader('set-cookie', cookies).json({ ok: true, totpNeeded: true })
  })
  router.post('/v1/sign-in/totp', async (request, response) => {
    const { code } = readInput(Totp, request.body)
    // Which account this is stands in the half-way cookie; the account's own count of failures is better-auth's.
    await limits.takeSignIn(request.ip ?? '', request.headers.cookie ?? '')
    response.appendHeader('set-cookie', await auth.signInWithTotp(code, headersOf(request))).json({ ok: true })
  })
  router.post('/v1/account/enrol', async (request, response) => {
    const { password } = readInput(Enrol, request.body)
    response.json(await auth.enrol(password, headersOf(request)))
  })
  router.post('/v1/sign-out', async (request, response) => {
    response.appendHeader('set-cookie', await auth.signOut(headersOf(request))).json({ ok: true })
  })
  if (demoLinks.length > 0) {
    router.get('/demo/sign-in', async (request, response) => {
      const link = demoLinks.find((one) => one.token === request.query['token'])
      if (!link) {
        response.redirect(303, '/sign-in?link=old')
        return
      }
      response.appendHeader('set-cookie', await auth.signInAs(link.accountId)).redirect(303, link.landing)
    })
  }
  return router
}
