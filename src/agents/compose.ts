import { MINUTE } from '../core/clock.ts'
import { describeError } from '../core/log.ts'
import type { GuardLists } from '../guardrails/guard.ts'
import { warmUp } from '../guardrails/run.ts'
import { getEncounter, silentEncounters } from '../store/encounters.ts'
import { type Jobs, openJobs } from '../store/jobs.ts'
import { claimDue, markDelivered, markFailed, tenantsWithDueEffects } from '../store/outbox.ts'
import { runRetention } from '../store/retention.ts'
import { createAdminDoor } from './admin-door.ts'
import { createAskContexts } from './ask-context.ts'
import { createClinicianDoor } from './clinician-door.ts'
import type { Orchestrator } from './door.ts'
import { DRAFT_NOTE, sayAndClose } from './encounter/closing.ts'
import { createEscalationLoop } from './escalation/loop.ts'
import type { Sender } from './escalation/senders/sender.ts'
import { createGuarding } from './guarding.ts'
import { formsInUse } from './intake/offer.ts'
import { createLive } from './live.ts'
import { createPatientDoor } from './patient-door.ts'
import { createPolicies } from './policies.ts'
import { createRunLoop } from './run-loop.ts'
import type { Services } from './services.ts'
import { createNoteDesk, FOLLOW_NOTE, type SignedNote } from './soap/desk.ts'
import { draftMessage } from './soap/patient-message.ts'
import { createReceipt } from './triage/receive.ts'

/** After so long without a word the history ends and a person takes over (shared clinical rules). */
const SILENCE_MS = 15 * MINUTE
/** How often a process looks for what is due, in seconds; what it did itself it does at once. */
const SWEEP_SECONDS = 5
/** How often it looks whether a sweep is due, and the daily clean-up. */
const POLL_SECONDS = { sweep: 1, retention: 60 }
/** Guards read their patterns when the start is over: they would only take the processor from it. */
const WARM_UP_AFTER_MS = 3_000
const SWEEP = 'sweep'
const RETENTION = 'retention'
const DAY_SECONDS = 24 * 60 * 60

export interface OrchestratorOptions extends Services {
  readonly senders: readonly Sender[]
  /** How long one attempt to alert somebody may take, real milliseconds; default 15 s. */
  readonly sendMs?: number
  readonly guards: GuardLists
  /** Address of a case in the pages, for the link in an alert. */
  link(encounterId: string): string
  /** The operator holds the permission to put the EPDS online; without it that form is not offered. */
  readonly epdsPermitted?: boolean
  /** Days after which graph state and delivered effects go; the clinical record stays. */
  readonly retentionDays?: number
  /** False in tests that move the clock themselves and call `idle`. */
  readonly hasTimers?: boolean
}

/** Puts the workflows together. Nothing runs until `start`. */
export function createOrchestrator(options: OrchestratorOptions): Orchestrator {
  const { store, clock, log, model, hasTimers = true, retentionDays = 30, epdsPermitted = false } = options
  const forms = formsInUse({ epdsPermitted })
  const live = createLive({ store, log })
  const ask = createAskContexts(options)
  const policies = createPolicies({ store, log, lists: options.guards })
  const guarding = createGuarding(policies)
  const notes = createNoteDesk({ ...options, ask })
  const escalations = createEscalationLoop(options)
  const runs = createRunLoop({ ...options, ask, guarding, forms, streams: model !== null, sendDelta: live.delta })
  const background = new Set<Promise<unknown>>()
  let jobs: Jobs | null = null
  let warming: ReturnType<typeof setTimeout> | undefined

  /** Work that nobody waits for; a failure is logged, and the sweep does it again. */
  function later(step: string, work: () => Promise<unknown>) {
    const running = work().catch((error: unknown) => log.error(step, describeError(error)))
    background.add(running)
    void running.finally(() => background.delete(running))
  }

  const receipt = createReceipt({
    ...options,
    onStored({ tenantId, encounterId, alarm }) {
      if (alarm) {
        runs.abort(encounterId)
        later('escalation', () => escalations.pass())
      }
      runs.kick(tenantId, encounterId)
    },
  })

  async function closeSilent(): Promise<number> {
    const silent = await store.system((query) => silentEncounters(query, { silentSince: clock.now() - SILENCE_MS }))
    for (const { tenantId, encounterId } of silent) {
      await store.withTenant(tenantId, async (tx) =>
        sayAndClose(tx, await getEncounter(tx, encounterId), { reason: 'silent', now: clock.now() }),
      )
    }
    return silent.length
  }

  async function deliver(): Promise<number> {
    let count = 0
    for (const tenantId of await store.system((query) => tenantsWithDueEffects(query, clock.now()))) {
      const kinds = [DRAFT_NOTE, FOLLOW_NOTE]
      const due = await store.withTenant(tenantId, (tx) => claimDue(tx, { kinds, now: clock.now() }))
      for (const { id, kind, payload, attempt } of due) {
        count++
        try {
          if (kind === DRAFT_NOTE) await notes.draft(tenantId, (payload as { encounterId: string }).encounterId)
          else await notes.follow(tenantId, payload as SignedNote)
          await store.withTenant(tenantId, (tx) => markDelivered(tx, { id, now: clock.now() }))
        } catch (error) {
          log.error(kind, { ...describeError(error), tenant_id: tenantId })
          await store.withTenant(tenantId, (tx) =>
            markFailed(tx, { id, attempt, code: describeError(error).code, now: clock.now() }),
          )
        }
      }
    }
    return count
  }

  /** One look at everything that is due: alarms first. */
  async function sweep(): Promise<number> {
    let done = await escalations.pass()
    done += await runs.sweep()
    done += await closeSilent()
    done += await deliver()
    return done
  }

  return {
    patient: createPatientDoor({
      ...options,
      receipt,
      forms,
      onWork: () =>
        later('work', async () => {
          await escalations.pass()
          await deliver()
        }),
    }),
    clinician: createClinicianDoor({
      store,
      clock,
      notes,
      escalations,
      draftMessage: draftMessage({ store, ask, guarding }),
    }),
    admin: createAdminDoor({ store, clock, policies }),
    subscribe: live.subscribe,
    async start(open = async () => {}) {
      await live.start()
      await policies.start()
      if (hasTimers) later('recovery', sweep)
      await open()
      if (!hasTimers) return
      jobs = await openJobs(store, { queues: [SWEEP, RETENTION], log })
      // Each look orders the next one: one waits for the whole database, so replicas share the work.
      const look = async () => {
        try {
          await sweep()
        } finally {
          await jobs?.send(SWEEP, {}, { key: SWEEP, afterSeconds: SWEEP_SECONDS })
        }
      }
      const cleanUp = async () => {
        try {
          const { threads, checkpoints, outbox } = await runRetention(store, {
            threadDays: retentionDays,
            outboxDays: retentionDays,
          })
          log.info('retention', { count: threads + checkpoints + outbox })
        } finally {
          await jobs?.send(RETENTION, {}, { key: RETENTION, afterSeconds: DAY_SECONDS })
        }
      }
      await jobs.work(SWEEP, look, { pollSeconds: POLL_SECONDS.sweep })
      await jobs.work(RETENTION, cleanUp, { pollSeconds: POLL_SECONDS.retention })
      await jobs.send(SWEEP, {}, { key: SWEEP })
      await jobs.send(RETENTION, {}, { key: RETENTION, afterSeconds: SWEEP_SECONDS })
      warming = setTimeout(() => later('warm-up', () => warmUp(options.guards)), WARM_UP_AFTER_MS)
      warming.unref()
    },
    async stop() {
      clearTimeout(warming)
      await jobs?.close()
      await runs.stop()
      await Promise.all(background)
      await live.stop()
      await policies.stop()
    },
    async idle() {
      for (;;) {
        await runs.settled()
        await Promise.all(background)
        const found = await sweep()
        await runs.settled()
        await live.settled()
        if (found === 0 && background.size === 0) return
      }
    },
  }
}
