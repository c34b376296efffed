import { describe, expect, it } from 'vitest'
import { setDismissed } from './dismissed-codes.ts'
import { createEncounter, raiseFloor, updateEncounter } from './encounters.ts'
import { addStep, advanceEscalation, raiseEscalation, setHandover } from './escalations.ts'
import { appendEvent } from './events.ts'
import { addFacts } from './facts.ts'
import { lowerFloor } from './floor-lowering.ts'
import { post, receive } from './inbox.ts'
import { addVersion, beginNote } from './notes.ts'
import type { Store } from './open.ts'
import { enqueue, keepResult, markDelivered, once } from './outbox.ts'
import { addPerson } from './people.ts'
import { addPolicy } from './policies.ts'
import { addPseudonyms } from './pseudonyms.ts'
import { touchQueue } from './queue.ts'
import { addChannel } from './rota.ts'
import { keepSentence, startRun, takeLease } from './runs.ts'
import { closeIncident, recordIncident, switchModel } from './safety-record.ts'
import { finding, noteBody, redFlag, seedEncounter } from './testing-encounter.ts'

const CANARY = 'zq-canary-Ωж'

/** No word that identifies or tells of a patient stands in clear in any of the product's tables. */
export function canarySpec(open: () => Store): void {
  describe('canary', () => {
    it('is found in no table after every write that carries text', async () => {
      const store = open()
      await writeEverywhere(store)
      const dump = await dumpAll(store)
      expect(dump.tables).toContain('app.messages')
      expect(dump.unread).toEqual([])
      // The dump sees what is in clear, so that the next line means something.
      expect(dump.rows.some((row) => row.includes('Clinic'))).toBe(true)
      const hidden = [CANARY, Buffer.from(CANARY).toString('hex'), Buffer.from(CANARY).toString('base64')]
      expect(dump.rows.filter((row) => hidden.some((text) => row.includes(text)))).toEqual([])
    })
  })
}

async function writeEverywhere(store: Store): Promise<void> {
  const seed = await seedEncounter(store)
  const { now, clinicianId, within } = seed
  await within(async (tx) => {
    const person = await addPerson(tx, { role: 'patient', name: CANARY, email: CANARY, now })
    const subject = { name: CANARY, dateOfBirth: CANARY, callBack: CANARY, place: CANARY }
    const { id: encounterId } = await createEncounter(tx, { patientId: person.id, subject, locale: 'en', now })
    const interview = { state: { open: CANARY }, version: 0 }
    await updateEncounter(tx, encounterId, { complaint: CANARY, interview })
    await raiseFloor(tx, encounterId, 'emergency')
    await lowerFloor(tx, { encounterId, to: 'soon', clinicianId, reason: CANARY, now })
    const { messageId } = await receive(tx, { encounterId, clientId: 'c', speaker: 'patient', text: CANARY, now })
    const writer = { id: clinicianId, name: CANARY }
    const told = {
      encounterId,
      clientId: 't',
      speaker: 'clinician',
      text: CANARY,
      author: writer,
      isTold: true,
    } as const
    await receive(tx, { ...told, now })
    await post(tx, { encounterId, effectKey: 'k', speaker: 'assistant', text: CANARY, author: writer, now })
    const detail = { type: 'status-changed', status: 'open', detail: CANARY } as const
    await appendEvent(tx, { encounterId, audience: 'all', body: detail, now })
    await addFacts(tx, { encounterId, facts: [{ finding: finding(CANARY, CANARY), source: 'rule' }], now })
    await addPseudonyms(tx, encounterId, [{ placeholder: '[NAME_1]', kind: 'name', value: CANARY }])
    const rule = { rule: 'vip', why: CANARY, terms: [CANARY], action: 'block' }
    await addPolicy(tx, { parentVersion: 0, document: { name: 'p', output: [rule] }, author: clinicianId, now })
    await switchModel(tx, { off: true, reason: CANARY, by: clinicianId, now })
    const incident = await recordIncident(tx, { severity: 'harm', what: CANARY, by: clinicianId, now })
    await closeIncident(tx, incident.id, { outcome: CANARY, by: clinicianId, now })
    await addChannel(tx, { personId: clinicianId, kind: 'email', address: CANARY, now })
    const flags = { level: 'emergency', crisis: false, thirdPerson: false, wording: 'emergency' } as const
    const raised = await raiseEscalation(tx, {
      encounterId,
      messageId,
      ...flags,
      redFlags: [redFlag(CANARY, CANARY)],
      now,
    })
    const { id } = raised.escalation
    const sentence = { id: 's', section: 'plan' as const, heading: 'r', text: CANARY, evidence: [], stated: true }
    await setHandover(tx, id, { situation: [sentence], background: [], assessment: [], recommendation: [] })
    await addStep(tx, { escalationId: id, step: 'second_contact', now })
    await advanceEscalation(tx, id, { to: 'closed', by: clinicianId, outcome: CANARY }, now)
    await once(tx, { key: 'o', kind: 'reply', now }, async () => CANARY)
    await keepResult(tx, { key: 'r', kind: 'reply', value: CANARY, now })
    const put = await enqueue(tx, { key: 'p', kind: 'mail', payload: CANARY, now })
    await markDelivered(tx, { id: put.id, now, result: CANARY })
    const lease = await takeLease(tx, { encounterId, holder: 'w', now, ttlMs: 1000 })
    const run = lease && (await startRun(tx, lease, now))
    if (!run) throw new Error('the message did not wait for a run')
    await keepSentence(tx, lease, {
      runId: run.id,
      sentence: { ordinal: 0, text: CANARY, citations: [] },
      verdicts: [],
      now,
    })
    const note = await beginNote(tx, { encounterId, throughSeq: 9, now })
    const author = { kind: 'person', id: clinicianId } as const
    const body = { ...noteBody(CANARY), safetyNet: CANARY, reason: CANARY }
    await addVersion(tx, { noteId: note.id, parentVersion: 0, kind: 'draft', author: { kind: 'model' }, body, now })
    await addVersion(tx, { noteId: note.id, parentVersion: 1, kind: 'signed', author, body, now })
    await setDismissed(tx, { noteId: note.id, encounterId, code: CANARY, isDismissed: true })
    await touchQueue(tx, encounterId, now)
  })
}

/** Every row of every table of ours as text, bytes as hex; and the tables that could not be read. */
async function dumpAll(store: Store): Promise<{ tables: string[]; unread: string[]; rows: string[] }> {
  return store.system(async (query) => {
    const found = await query<{ name: string; is_readable: boolean }>(
      `select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name, has_table_privilege(c.oid, 'select') as is_readable
         from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname = 'app'`,
    )
    const tables = found.filter((table) => table.is_readable).map((table) => table.name)
    const unread = found.filter((table) => !table.is_readable).map((table) => table.name)
    const rows: string[] = []
    for (const name of tables) {
      for (const row of await query<{ text: string }>(`select t::text as text from ${name} t`)) rows.push(row.text)
    }
    return { tables, unread, rows }
  })
}
