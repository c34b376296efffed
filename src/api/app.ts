import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import type { Orchestrator } from '../agents/door.ts'
import { Locale } from '../core/chat.ts'
import type { Clock } from '../core/clock.ts'
import type { Config } from '../core/config.ts'
import { AppError } from '../core/errors.ts'
import { newId } from '../core/ids.ts'
import { describeError, type Log } from '../core/log.ts'
import { MAX_TRANSPORT_BYTES } from '../core/protocol.ts'
import type { Store } from '../store/open.ts'
import type { Auth } from './auth.ts'
import { emergencyPage } from './emergency-page.ts'
import { createEvalJobs, type StartEval } from './eval-jobs.ts'
import { createEvalRuns } from './eval-runs.ts'
import { createMetrics, readiness } from './health.ts'
import { PLAIN_CSS } from './html.ts'
import { createLimits, type Limits } from './limits.ts'
import { createOrigins } from './origins.ts'
import { createPeople } from './people.ts'
import { problemOf } from './respond.ts'
import { routes } from './routes/index.ts'
import { mountRoutes } from './routes/mount.ts'
import { type DemoLink, signInRoutes } from './sign-in.ts'
import { attachSockets } from './socket.ts'
import { servePages } from './static.ts'

export interface ApiOptions {
  config: Config
  store: Store
  door: Orchestrator
  auth: Auth
  clock: Clock
  log: Log
  version: string
  /** Links of demo mode; empty elsewhere. */
  demoLinks: readonly DemoLink[]
  /** Folder with evaluation runs. */
  evalFolder: string
  /** Starts a suite in a process of its own. */
  startEval: StartEval
  /** Folder with the built pages. */
  webFolder: string
  limits?: Limits
}

export interface Api {
  readonly server: Server
  /** Listens on the configured host; the port that was bound (0 in the settings = any free one). */
  listen(): Promise<number>
  close(): Promise<void>
}

/** HTTP and sockets on one server. Nothing here touches a model, a prompt or a guard. */
export function createApi(options: ApiOptions): Api {
  const { config, store, door, auth, clock, log, limits = createLimits() } = options
  const app = express()
  // Longer than a proxy keeps an idle connection, or a request may meet one that is just being closed.
  const server = createServer({ requestTimeout: 30_000, keepAliveTimeout: 75_000 }, app)
  const origins = createOrigins(config, () => (server.address() as AddressInfo | null)?.port ?? config.port)
  const people = createPeople({ auth, store, demo: config.mode === 'demo' })
  const metrics = createMetrics(door, store)

  app.disable('x-powered-by')
  app.use(security(config))
  app.use((request, response, next) => {
    const started = performance.now()
    const traceId = newId()
    response.setHeader('x-trace-id', traceId)
    response.on('finish', () => {
      const route = routeName(request)
      const ms = Math.round(performance.now() - started)
      metrics.request(route, response.statusCode, ms)
      log.info('request', { trace_id: traceId, method: request.method, route, status: response.statusCode, ms })
    })
    next()
  })
  app.use((request, _response, next) => {
    // A state-changing request from a foreign page carries the cookie; browsers always name their origin.
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
    if (changes && !origins.allows(request.headers.origin))
      throw new AppError('not_allowed', 'Requests from this origin are not allowed. Add it to ALLOWED_ORIGINS.')
    next()
  })
  app.use(express.json({ limit: MAX_TRANSPORT_BYTES, strict: true }))

  publicPages(app, options)
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.registry.contentType).send(await metrics.registry.metrics())
  })
  app.use(signInRoutes({ auth, limits, demoLinks: options.demoLinks, headersOf }))
  const folder = options.evalFolder
  const evalJobs = createEvalJobs({ folder, clock, start: options.startEval })
  mountRoutes(app, { routes, door, people, limits, headersOf, evalRuns: createEvalRuns(folder), evalJobs })
  servePages(app, options.webFolder)
  app.use((_request: Request, _response: Response, next: NextFunction) =>
    next(new AppError('not_found', 'There is nothing at this address. GET /docs lists the routes.')),
  )
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const problem = problemOf(error)
    if (problem.status >= 500)
      log.error('request', {
        ...describeError(error),
        trace_id: String(response.getHeader('x-trace-id')),
        route: routeName(request),
      })
    response.status(problem.status).type('application/problem+json').send(JSON.stringify(problem))
  })

  const closeSockets = attachSockets({ http: server, door, people, origins, limits, clock, log })
  return {
    server,
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, config)))
        server.listen(config.port, config.host, () => resolve((server.address() as AddressInfo).port))
      }),
    async close() {
      metrics.stop()
      evalJobs.close()
      await closeSockets()
      server.closeAllConnections()
    },
  }
}

function publicPages(app: Express, { store, version, config }: ApiOptions) {
  let document: object | null = null
  app.get('/livez', (_request, response) => {
    response.json({ live: true })
  })
  app.get('/readyz', async (_request, response) => {
    const state = await readiness(store)
    response.status(state.ready ? 200 : 503).json(state)
  })
  app.get('/version', (_request, response) => {
    response.json({ name: 'anamnesis', version, mode: config.mode, model: config.model ?? 'none' })
  })
  app.get('/plain.css', (_request, response) => {
    response.type('text/css').send(PLAIN_CSS)
  })
  app.get(['/emergency', '/emergency/:locale'], (request, response) => {
    // Whatever is asked for, a page comes: an unknown language gets English, an unknown country 112.
    const locale = Locale.catch('en').parse(request.params['locale'])
    const country = request.query['country']
    response
      .type('html')
      .send(emergencyPage(locale, typeof country === 'string' && /^[A-Za-z]{2}$/.test(country) ? country : null))
  })
  // Made when somebody asks for it: a start should not wait for it.
  app.get('/v1/openapi.json', async (_request, response) => {
    const { openApi } = await import('./openapi.ts')
    document ??= openApi(routes, version)
    response.json(document)
  })
  app.get('/docs', async (_request, response) => {
    const { openApiPage } = await import('./openapi.ts')
    response.type('html').send(openApiPage(routes))
  })
}

function security(config: Config) {
  const https = config.publicUrl?.startsWith('https:') ?? false
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        // Mantine sets sizes and colours as style attributes.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'frame-src': ["'self'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: https,
    crossOriginOpenerPolicy: https,
    originAgentCluster: https,
  })
}

function headersOf(request: Request): Headers {
  return new Headers({ cookie: request.headers.cookie ?? '' })
}

/** The pattern of the route, never the path itself: a path can hold what somebody typed. */
function routeName(request: Request): string {
  const path = (request.route as { path?: string | string[] } | undefined)?.path
  return typeof path === 'string' ? path : Array.isArray(path) ? (path[0] ?? 'other') : 'other'
}

function listenError(cause: NodeJS.ErrnoException, { host, port }: Config): AppError {
  const message =
    cause.code === 'EADDRINUSE'
      ? `Port ${port} on ${host} is taken. Stop what uses it, or set PORT to another (0 = any free one).`
      : `Can't listen on ${host}:${port} (${cause.code}). Set HOST and PORT to an address of this machine.`
  return new AppError('bad_setting', message, { cause })
}
