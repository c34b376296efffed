import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTransport } from 'nodemailer'
import { createOrchestrator } from '../agents/compose.ts'
import type { Orchestrator } from '../agents/door.ts'
import { createSenders } from '../agents/escalation/senders/index.ts'
import { type Api, createApi } from '../api/app.ts'
import { type Auth, createAuth } from '../api/auth.ts'
import type { Limits } from '../api/limits.ts'
import type { DemoLink } from '../api/sign-in.ts'
import type { Clock } from '../core/clock.ts'
import type { Config } from '../core/config.ts'
import { describeError, type Log } from '../core/log.ts'
import type { Role } from '../core/rest.ts'
import { contextGuards, inputGuards, outputGuards } from '../guardrails/guards/index.ts'
import { createModel } from '../models/index.ts'
import type { Model } from '../models/model.ts'
import { createRetriever } from '../rag/retrieve.ts'
import type { Store } from '../store/open.ts'
import { getPerson } from '../store/people.ts'
import { seedDemo } from './demo.ts'
import { startEvalProcess } from './eval-process.ts'
import { secretOf } from './secrets.ts'

export interface ServiceOptions {
  config: Config
  store: Store
  clock: Clock
  log: Log
  /** Overrides MODEL: tests and evaluation hand in a scripted one. */
  model?: Model | null
  /** False: nothing happens by itself, the caller moves the clock and calls `idle`. */
  hasTimers?: boolean
  evalFolder?: string
  limits?: Limits
}

export interface Service {
  readonly door: Orchestrator
  readonly auth: Auth
  readonly api: Api
  /** Address as served, `http://127.0.0.1:3000`. */
  readonly url: string
  /** Demo mode: a link a role. */
  readonly links: readonly { role: Role; url: string }[]
  close(): Promise<void>
}

const LANDING: Record<Role, string> = {
  patient: '/patient',
  clinician: '/clinician',
  evaluator: '/evaluator',
  administrator: '/admin',
}

const LOAD_AFTER_MS = 400

/** The composition root: everything is handed in here, and starts when it is whole. */
export async function startService(options: ServiceOptions): Promise<Service> {
  const { config, store, clock, log, hasTimers = true, evalFolder = '.anamnesis/eval' } = options
  const model = options.model === undefined ? createModel(config) : options.model
  let port = config.port
  const baseUrl = () => config.publicUrl ?? `http://${config.host === '0.0.0.0' ? '127.0.0.1' : config.host}:${port}`
  const door = createOrchestrator({
    store,
    clock,
    log,
    model,
    retriever: createRetriever(store),
    guards: { input: inputGuards, context: contextGuards, output: outputGuards },
    senders: createSenders({
      smtpUrl: config.smtpUrl,
      from: config.mailFrom,
      webhookSecret: secretOf(config, 'webhook'),
    }),
    link: (encounterId) => caseLink(baseUrl(), encounterId),
    failpoint: () => {},
    retentionDays: config.retentionDays,
    epdsPermitted: config.epdsPermitted,
    hasTimers,
  })
  const auth = createAuth({
    pool: store.poolFor('auth'),
    secret: secretOf(config, 'auth'),
    baseUrl: config.publicUrl ?? 'http://127.0.0.1',
    clock,
    sendCode: codeSender(config, store),
  })
  const people = config.mode === 'demo' ? await seedDemo({ store, auth, now: clock.now() }) : []
  const demoLinks = people.map(({ role, accountId }): DemoLink & { role: Role } => ({
    role,
    accountId,
    landing: LANDING[role],
    token: randomBytes(18).toString('base64url'),
  }))
  const api = createApi({
    config,
    store,
    door,
    auth,
    clock,
    log,
    version: version(),
    demoLinks,
    evalFolder,
    startEval: startEvalProcess,
    webFolder: webFolder(),
    ...(options.limits && { limits: options.limits }),
  })
  const opened = door.start(async () => {
    port = await api.listen()
  })
  await opened.catch(async (error: unknown) => {
    await api.close()
    throw error
  })
  // Large libraries, needed from the first sign-in and the first turn on: whoever comes before them waits for them. They
  // block the process while they load, so whoever asks whether it is ready comes first.
  const loading = setTimeout(() => {
    void Promise.all([auth.load(), import('../agents/graphs.ts')]).catch((error: unknown) =>
      log.error('load', describeError(error)),
    )
  }, LOAD_AFTER_MS)
  loading.unref()
  const url = baseUrl()
  return {
    door,
    auth,
    api,
    url,
    links: demoLinks.map(({ role, token }) => ({ role, url: `${url}/demo/sign-in?token=${token}` })),
    async close() {
      clearTimeout(loading)
      await api.close()
      await door.stop()
    },
  }
}

/** Where a clinician opens a case: what an alert links to. */
export function caseLink(base: string, encounterId: string): string {
  return `${base.replace(/\/$/, '')}/clinician/encounters/${encounterId}`
}

/** One-time codes go by mail to the sealed address of the person; without SMTP they go nowhere and `seed` prints one. */
function codeSender(config: Config, store: Store) {
  if (config.smtpUrl === null) return null
  const transport = createTransport({ url: config.smtpUrl })
  return async ({ tenantId, personId, code }: { tenantId: string; personId: string; code: string }) => {
    const { email } = await store.withTenant(tenantId, (tx) => getPerson(tx, personId))
    if (email === null) return
    await transport.sendMail({
      from: config.mailFrom,
      to: email,
      subject: 'Your sign-in code',
      text: `${code}\n\nIt is valid for ten minutes. If you did not ask for it, ignore this mail.\n`,
    })
  }
}

function version(): string {
  const file = fileURLToPath(
    new URL(import.meta.url.includes('/dist/') ? '../../../package.json' : '../../package.json', import.meta.url),
  )
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

function webFolder(): string {
  return fileURLToPath(new URL(import.meta.url.includes('/dist/') ? '../../web' : '../../dist/web', import.meta.url))
}
