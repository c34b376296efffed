import type { z } from 'zod'
import type { Actor, Orchestrator } from '../../agents/door.ts'
import type { Me } from '../../core/rest.ts'
import type { Permission } from '../authz.ts'
import type { EvalJobs } from '../eval-jobs.ts'
import type { EvalRuns } from '../eval-runs.ts'

export interface RouteContext<Params, Query, Body> {
  readonly actor: Actor
  readonly me: Me
  readonly door: Orchestrator
  readonly evalRuns: EvalRuns
  readonly evalJobs: EvalJobs
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

/** One route, declared as data: the server, the OpenAPI document and the authorisation test read the same. */
export interface Route<Params = unknown, Query = unknown, Body = unknown, Result = unknown> {
  readonly method: 'get' | 'post' | 'put' | 'delete'
  /** Express form under /v1: `/notes/:noteId/sign`. */
  readonly path: string
  readonly permission: Permission
  readonly summary: string
  readonly params?: z.ZodType<Params>
  readonly query?: z.ZodType<Query>
  readonly body?: z.ZodType<Body>
  readonly result: z.ZodType<Result>
  handle(context: RouteContext<Params, Query, Body>): Promise<Result>
  /** What must still happen to a request that the rate limit refuses. */
  whenLimited?(context: RouteContext<Params, Query, Body>): Promise<void>
}

/** Closes a route's types over, so that routes of different shapes stand in one list. */
export function route<Params, Query, Body, Result>(one: Route<Params, Query, Body, Result>): Route {
  return one as unknown as Route
}
