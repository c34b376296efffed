import { type FakeClock, fakeClock, HOUR } from '../../core/clock.ts'
import { type Log, silentLog } from '../../core/log.ts'
import type { EncounterEvent } from '../../core/protocol.ts'
import type { GuardLists } from '../../guardrails/guard.ts'
import { contextGuards, inputGuards, outputGuards } from '../../guardrails/guards/index.ts'
import type { Model } from '../../models/model.ts'
import { giveConsent } from '../../store/consents.ts'
import type { Store } from '../../store/open.ts'
import { addPerson } from '../../store/people.ts'
import { addChannel, addShift } from '../../store/rota.ts'
import { openTestStore } from '../../store/testing.ts'
import { createOrchestrator } from '../compose.ts'
import { CONSENT_VERSION } from '../consent.ts'
import type { Actor, Orchestrator } from '../door.ts'
import { inApp } from '../escalation/senders/in-app.ts'
import type { Sender } from '../escalation/senders/sender.ts'
import type { Failpoint, Passage, Retriever } from '../services.ts'

/** A tenant and its people. Plain data: a test that starts again on the same folder hands it in. */
export interface Clinic {
  tenantId: string
  patient: Actor
  clinician: Actor
  second: Actor
  administrator: Actor
}

export interface World extends Clinic {
  store: Store
  clock: FakeClock
  door: Orchestrator
  /** Everything that left for readers so far. */
  events: EncounterEvent[]
  /** A patient's message, answered: what the service said after it. */
  say(encounterId: string, text: string): Promise<EncounterEvent[]>
  close(): Promise<void>
}

export interface WorldOptions {
  model?: Model | null
  senders?: readonly Sender[]
  guards?: GuardLists
  passages?: readonly Passage[]
  retriever?: Retriever
  failpoint?: Failpoint
  store?: Store
  clock?: FakeClock
  /** Silent by default. */
  log?: Log
  isOnCall?: boolean
  epdsPermitted?: boolean
  /** A clinic that the store holds already. */
  clinic?: Clinic
}

/** A tenant with people on an embedded store, the workflows over it, and a clock that only the test moves. */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { model = null, senders = [inApp], passages = [], failpoint = () => {}, isOnCall = true } = options
  const clock = options.clock ?? fakeClock(Date.UTC(2026, 5, 1, 9))
  const store = options.store ?? (await openTestStore({ clock }))
  const clinic = options.clinic ?? (await openClinic(store, { now: clock.now(), isOnCall }))
  const { tenantId, patient, clinician, second, administrator } = clinic
  const retriever = options.retriever ?? { search: async () => [...passages] }
  const guards = options.guards ?? { input: inputGuards, context: contextGuards, output: outputGuards }
  const link = (encounterId: string) => `http://127.0.0.1/clinician/${encounterId}`
  const door = createOrchestrator({
    store,
    clock,
    log: options.log ?? silentLog,
    model,
    senders,
    retriever,
    guards,
    failpoint,
    link,
    epdsPermitted: options.epdsPermitted ?? false,
    hasTimers: false,
  })
  const events: EncounterEvent[] = []
  door.subscribe({ event: (_, event) => events.push(event) })
  await door.start()
  let count = 0
  return {
    store,
    clock,
    door,
    tenantId,
    patient,
    clinician,
    second,
    administrator,
    events,
    async say(encounterId, text) {
      const { seq } = await door.patient.receive(patient, { encounterId, clientId: `c${++count}`, text }, () => {})
      await door.idle()
      const { events: seen } = await door.patient.resume(patient, { encounterId, afterSeq: seq })
      return seen
    },
    async close() {
      await door.stop()
      if (!options.store) await store.close()
    },
  }
}

async function openClinic(store: Store, { now, isOnCall }: { now: number; isOnCall: boolean }): Promise<Clinic> {
  const tenantId = await store.createTenant({ name: 'Test clinic' })
  return store.withTenant(tenantId, async (tx) => {
    const add = async (role: Actor['role'], name: string): Promise<Actor> => {
      const { id } = await addPerson(tx, { role, name, now })
      return { userId: id, tenantId, role }
    }
    const patient = await add('patient', 'Ana Silva')
    const clinician = await add('clinician', 'Dr Jo Park')
    const second = await add('clinician', 'Dr Sam Reed')
    const administrator = await add('administrator', 'Lee Ward')
    await giveConsent(tx, { personId: patient.userId, purpose: 'care', version: CONSENT_VERSION, now })
    if (isOnCall) {
      for (const [who, contact] of [
        [clinician, 1],
        [second, 2],
      ] as const) {
        await addShift(tx, { personId: who.userId, contact, startsAt: now - HOUR, endsAt: now + 1_000 * HOUR, now })
        await addChannel(tx, { personId: who.userId, kind: 'in_app', address: who.userId, now })
      }
    }
    return { tenantId, patient, clinician, second, administrator }
  })
}

/** The words of the assistant's messages among some events. */
export function replies(events: readonly EncounterEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'message' && event.speaker === 'assistant' ? [event.text] : []))
}
