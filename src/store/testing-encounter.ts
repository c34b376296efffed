import { Finding, type RedFlag } from '../core/clinical.ts'
import { createEncounter } from './encounters.ts'
import { type Incoming, receive } from './inbox.ts'
import { NoteBody } from './notes.ts'
import type { Store } from './open.ts'
import { addPerson } from './people.ts'
import type { Tx } from './tenant.ts'

/** A tenant of its own with a patient, two clinicians and an open encounter, so that tests don't meet. */
export async function seedEncounter(store: Store) {
  const now = store.clock.now()
  const tenantId = await store.createTenant({ name: 'Clinic' })
  const within = <T>(work: (tx: Tx) => Promise<T>) => store.withTenant(tenantId, work)
  const ids = await within(async (tx) => {
    const patient = await addPerson(tx, { role: 'patient', name: 'Ada Example', now })
    const clinician = await addPerson(tx, { role: 'clinician', name: 'Dr. Bo', now })
    const second = await addPerson(tx, { role: 'clinician', name: 'Dr. Cy', now })
    const encounter = await createEncounter(tx, { patientId: patient.id, locale: 'en', now })
    return { patientId: patient.id, clinicianId: clinician.id, secondId: second.id, encounterId: encounter.id }
  })
  const say = (clientId: string, rest: Partial<Incoming> = {}) =>
    within((tx) =>
      receive(tx, {
        encounterId: ids.encounterId,
        clientId,
        speaker: 'patient',
        text: `text of ${clientId}`,
        now: store.clock.now(),
        ...rest,
      }),
    )
  return { tenantId, within, say, now, ...ids }
}

export type Seed = Awaited<ReturnType<typeof seedEncounter>>

export function redFlag(protocol: string, quote = 'crushing chest pain'): RedFlag {
  const flags = { turn: null, crisis: false, thirdPerson: false }
  return { protocol, rule: `${protocol}/cardinal`, level: 'emergency', quote, start: 0, end: quote.length, ...flags }
}

export function finding(code: string, quote = code): Finding {
  const assertion = { negation: 'affirmed', temporality: 'recent', experiencer: 'patient' }
  return Finding.parse({ code, name: code, kind: 'symptom', assertion, quote, start: 0, end: quote.length })
}

export function noteBody(text: string): NoteBody {
  const evidence = [{ kind: 'turn', turn: 't1', start: 0, end: text.length, quote: text }]
  return NoteBody.parse({
    soap: { sentences: [{ id: 's1', section: 'subjective', heading: 'hpi', text, evidence }], omissions: [] },
  })
}
