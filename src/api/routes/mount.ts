import type { Express, Request } from 'express'
import type { Orchestrator } from '../../agents/door.ts'
import { AppError } from '../../core/errors.ts'
import { isShallow } from '../../core/protocol.ts'
import { may } from '../authz.ts'
import type { EvalJobs } from '../eval-jobs.ts'
import type { EvalRuns } from '../eval-runs.ts'
import { readInput } from '../input.ts'
import type { Limits } from '../limits.ts'
import type { People } from '../people.ts'
import type { Route } from './route.ts'

export interface MountOptions {
  routes: readonly Route[]
  door: Orchestrator
  people: People
  limits: Limits
  evalRuns: EvalRuns
  evalJobs: EvalJobs
  headersOf(request: Request): Headers
}

/** Every declared route: who is it, may they, is the input right, then the one call and the one answer. */
export function mountRoutes(
  app: Express,
  { routes, door, people, limits, evalRuns, evalJobs, headersOf }: MountOptions,
): void {
  for (const route of routes) {
    app[route.method](`/v1${route.path}`, async (request, response) => {
      const who = await people.of(headersOf(request))
      if (!who) throw new AppError('not_signed_in', 'Sign in first.')
      if (!may(who.actor.role, route.permission)) throw new AppError('not_allowed', 'Your role may not do this.')
      if (!isShallow(request.body))
        throw new AppError('bad_input', 'The body is nested too deeply or has too many parts.')
      const { actor, me } = who
      const params = route.params && readInput(route.params, request.params)
      const query = route.query && readInput(route.query, request.query)
      const body = route.body && readInput(route.body, request.body ?? {})
      await limits.take(actor).catch(async (error: unknown) => {
        await route.whenLimited?.({ actor, me, door, evalRuns, evalJobs, params, query, body })
        throw error
      })
      const result = await route.handle({ actor, me, door, evalRuns, evalJobs, params, query, body })
      response.json(route.result.parse(result))
    })
  }
  app.get('/eval/runs/:runId/report', async (request, response) => {
    const who = await people.of(headersOf(request))
    if (!who) throw new AppError('not_signed_in', 'Sign in first.')
    if (!may(who.actor.role, 'evaluation:read')) throw new AppError('not_allowed', 'Your role may not do this.')
    // The report is one file of its own making: it may style itself and do nothing else.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox",
    )
    response.type('html').send(await evalRuns.report(request.params.runId))
  })
}
