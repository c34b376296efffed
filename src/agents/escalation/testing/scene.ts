import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Urgency } from '../../../core/clinical.ts'
import { fakeClock, HOUR } from '../../../core/clock.ts'
import { silentLog } from '../../../core/log.ts'
import { alertsOf } from '../../../store/alerts.ts'
import {
  advanceEscalation,
  escalationsOf,
  getEscalation,
  raiseEscalation,
  timeline,
} from '../../../store/escalations.ts'
import { eventsSince } from '../../../store/events.ts'
import type { Store } from '../../../store/open.ts'
import { addChannel, addShift, type Channel } from '../../../store/rota.ts'
import { openTestStore } from '../../../store/testing.ts'
import { redFlag, type Seed, seedEncounter } from '../../../store/testing-encounter.ts'
import type { Actor } from '../../door.ts'
import type { Failpoint } from '../../services.ts'
import { createEscalationLoop } from '../loop.ts'
import { createSenders } from '../senders/index.ts'
import type { Sender } from '../senders/sender.ts'

export const SECRET = 'a secret that the receiver knows'
const QUOTE = 'crushing chest pain since noon'

export const clock = fakeClock(Date.UTC(2026, 5, 1, 9))
export let store: Store
export let seed: Seed
const closing: (() => Promise<unknown>)[] = []

/** Opens one store for the test file that calls it, and seeds an encounter of its own for each test. */
export function useScene(): void {
  beforeAll(async () => {
    store = await openTestStore({ clock })
  })
  afterAll(() => store.close())
  beforeEach(async () => {
    seed = await seedEncounter(store)
  })
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    await settle(seed)
  })
}

/** Runs when the test is over, the last one first. */
export function atEnd(close: () => Promise<unknown>): void {
  closing.unshift(close)
}

/** From here on `seed` is a new encounter; the one before is closed at the end of the test. */
export async function anotherCase(): Promise<void> {
  const before = seed
  atEnd(() => settle(before))
  seed = await seedEncounter(store)
}

/** One store for all: a case that a test left open must not be due in the next one. */
export function settle({
  tenantId,
  encounterId,
  clinicianId,
}: Pick<Seed, 'tenantId' | 'encounterId' | 'clinicianId'>): Promise<void> {
  return store.withTenant(tenantId, async (tx) => {
    for (const { id, state } of await escalationsOf(tx, encounterId)) {
      if (state === 'closed') continue
      await advanceEscalation(tx, id, { to: 'closed', by: clinicianId, outcome: 'End of the test.' }, clock.now())
    }
  })
}

export async function opened<T extends { close(): Promise<void> }>(sink: Promise<T>): Promise<T> {
  const one = await sink
  atEnd(() => one.close())
  return one
}

export function senders({ smtpUrl = null, timeoutMs = 5_000 }: { smtpUrl?: string | null; timeoutMs?: number } = {}) {
  return createSenders({ smtpUrl, from: 'service@clinic.example', webhookSecret: SECRET, timeoutMs })
}

export function loopOf(options: { senders?: readonly Sender[]; failpoint?: Failpoint; sendMs?: number } = {}) {
  return createEscalationLoop({
    store,
    clock,
    log: silentLog,
    failpoint: () => {},
    senders: senders(),
    link: (encounterId) => `http://127.0.0.1/clinician/${encounterId}`,
    ...options,
  })
}

/** Puts somebody on call, with one channel for each address. */
export function onCall(who: 'first' | 'second', channels: [Channel['kind'], string][]): Promise<void> {
  const personId = who === 'first' ? seed.clinicianId : seed.secondId
  return seed.within(async (tx) => {
    const now = clock.now()
    const contact = who === 'first' ? 1 : 2
    await addShift(tx, { personId, contact, startsAt: now - HOUR, endsAt: now + 100 * HOUR, now })
    for (const [kind, address] of channels) await addChannel(tx, { personId, kind, address, now })
  })
}

export function raise(level: Urgency = 'emergency'): Promise<string> {
  return seed.within(async (tx) => {
    const { escalation } = await raiseEscalation(tx, {
      encounterId: seed.encounterId,
      messageId: null,
      level,
      crisis: false,
      thirdPerson: false,
      wording: level === 'emergency' ? 'emergency' : 'urgent',
      redFlags: [redFlag('acute-coronary-syndrome', QUOTE)],
      now: clock.now(),
    })
    return escalation.id
  })
}

export const alerts = (id: string) => seed.within((tx) => alertsOf(tx, id))
export const read = (id: string) => seed.within((tx) => getEscalation(tx, id))
export const steps = async (id: string) => (await seed.within((tx) => timeline(tx, id))).map(({ step }) => step)
export const actor = (userId: string): Actor => ({ userId, tenantId: seed.tenantId, role: 'clinician' })

/** What the patient was told by events, in order. */
export async function told(): Promise<boolean[]> {
  const events = await seed.within((tx) => eventsSince(tx, seed.encounterId, { afterSeq: 0, reader: 'patient' }))
  return events.flatMap((event) => (event.type === 'escalation' ? [event.escalation.someoneTold] : []))
}
