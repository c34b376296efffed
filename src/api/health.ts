import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Orchestrator } from '../agents/door.ts'
import { MINUTE } from '../core/clock.ts'
import type { EncounterEvent } from '../core/protocol.ts'
import type { Store } from '../store/open.ts'
import { uncoveredTenants } from '../store/rota.ts'

export interface Readiness {
  ready: boolean
  checks: Record<string, 'ok' | 'waiting' | 'failed'>
  on_call: { uncovered: string[] }
}

/** Ready = the database answers. A tenant with nobody on call is named, but must not take the others down. */
export async function readiness(store: Store): Promise<Readiness> {
  const checks: Readiness['checks'] = { database: 'ok', vectors: store.hasVector ? 'ok' : 'waiting' }
  let uncovered: string[] = []
  try {
    uncovered = await withoutOnCall(store)
  } catch {
    checks['database'] = 'failed'
  }
  return { ready: checks['database'] === 'ok', checks, on_call: { uncovered } }
}

function withoutOnCall(store: Store): Promise<string[]> {
  return store.system((query) => uncoveredTenants(query, store.clock.now()))
}

export interface Metrics {
  readonly registry: Registry
  /** Counts one answered request. */
  request(route: string, status: number, ms: number): void
  stop(): void
}

/** Counts for /metrics: numbers and codes only. `door` tells of every event that leaves. */
export function createMetrics(door: Orchestrator, store: Store): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'anamnesis_http_seconds',
    help: 'Answered HTTP requests by route and status',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5],
    registers: [registry],
  })
  const messages = new Counter({
    name: 'anamnesis_messages_total',
    help: 'Messages by speaker',
    labelNames: ['speaker'],
    registers: [registry],
  })
  const escalations = new Counter({
    name: 'anamnesis_escalations_total',
    help: 'Escalation events by level and state',
    labelNames: ['level', 'state'],
    registers: [registry],
  })
  const uncovered = new Gauge({
    name: 'anamnesis_tenants_without_on_call',
    help: 'Tenants with nobody on call',
    registers: [registry],
  })
  const count = (event: EncounterEvent) => {
    if (event.type === 'message') messages.inc({ speaker: event.speaker })
    if (event.type === 'escalation') escalations.inc({ level: event.escalation.level, state: event.escalation.state })
  }
  const unsubscribe = door.subscribe({ event: (_, event) => count(event) })
  const look = () => {
    withoutOnCall(store).then(
      (tenants) => uncovered.set(tenants.length),
      () => uncovered.set(Number.NaN),
    )
  }
  look()
  const timer = setInterval(look, MINUTE)
  timer.unref()
  return {
    registry,
    request: (route, status, ms) => requests.observe({ route, status: String(status) }, ms / 1_000),
    stop() {
      unsubscribe()
      clearInterval(timer)
    },
  }
}
