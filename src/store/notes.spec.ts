import { beforeEach, describe, expect, it } from 'vitest'
import { MINUTE } from '../core/clock.ts'
import { audit, verifyAudit } from './audit.ts'
import { createEncounter, moveStatus, raiseFloor, updateEncounter } from './encounters.ts'
import { addStep, advanceEscalation, raiseEscalation, setEscalationDue } from './escalations.ts'
import { appendEvent } from './events.ts'
import { lowerFloor } from './floor-lowering.ts'
import { receive } from './inbox.ts'
import {
  type Author,
  addVersion,
  beginNote,
  getNote,
  type NewVersion,
  type Note,
  noteOf,
  noteVersions,
  openReview,
  takeReview,
  verifyNote,
} from './notes.ts'
import type { Store } from './open.ts'
import { listQueue, QUEUE_CHANNEL, QueueNotice, queueSince, touchQueue } from './queue.ts'
import type { Tx } from './tenant.ts'
import { noteBody, redFlag, type Seed, seedEncounter } from './testing-encounter.ts'

/** Notes with their versions and signatures, and the clinicians' queue. */
export function notesSpec(open: () => Store): void {
  let store: Store
  let seed: Seed
  let note: Note
  let person: Author
  beforeEach(async () => {
    store = open()
    seed = await seedEncounter(store)
    person = { kind: 'person', id: seed.clinicianId }
    await seed.say('c1')
    note = await begin(1)
  })
  const begin = (throughSeq: number) =>
    seed.within((tx) => beginNote(tx, { encounterId: seed.encounterId, throughSeq, now: seed.now }))
  const add = (kind: NewVersion['kind'], parentVersion: number, author: Author, text = `words of ${kind}`) =>
    seed.within((tx) =>
      addVersion(tx, { noteId: note.id, kind, parentVersion, author, body: noteBody(text), now: seed.now }),
    )
  const model: Author = { kind: 'model' }
  const read = () => seed.within((tx) => getNote(tx, note.id))
  const verify = () => seed.within((tx) => verifyNote(tx, note.id))

  describe('note', () => {
    it('grows by versions, each naming the one before, and verifies', async () => {
      const draft = await add('draft', 0, model)
      await add('edit', 1, person)
      await add('signed', 2, person)
      await add('addendum', 3, person)
      await add('entered_in_error', 4, person)
      const versions = await seed.within((tx) => noteVersions(tx, note.id))
      expect(versions.map((one) => one.kind)).toEqual(['draft', 'edit', 'signed', 'addendum', 'entered_in_error'])
      expect(versions[0]).toEqual(draft)
      expect(versions.slice(1).map((one) => one.parentHash)).toEqual(versions.slice(0, -1).map((one) => one.hash))
      expect(versions.map((one) => one.signature?.by ?? null)).toEqual([null, null, ...Array(3).fill(seed.clinicianId)])
      expect(await verify()).toEqual({ ok: true, versions: 5, head: versions.at(-1)?.hash })
      expect(await read()).toMatchObject({ state: 'entered_in_error', headVersion: 5 })
      expect(await verifyAudit(store, seed.tenantId)).toMatchObject({ ok: true, entries: 5 })
    })

    it.each<[string, (s: Seed) => Author, NewVersion['kind'], string]>([
      ['the model signs', () => model, 'signed', 'not_allowed'],
      ['the model edits', () => model, 'edit', 'not_allowed'],
      ['a patient signs', (s) => ({ kind: 'person', id: s.patientId }), 'signed', 'not_allowed'],
      ['somebody unknown signs', () => ({ kind: 'person', id: crypto.randomUUID() }), 'signed', 'not_allowed'],
      [
        'an addendum comes before the signature',
        (s) => ({ kind: 'person', id: s.clinicianId }),
        'addendum',
        'conflict',
      ],
    ])('is refused when %s', async (_what, author, kind, code) => {
      await add('draft', 0, model)
      await expect(add(kind, 1, author(seed))).rejects.toMatchObject({ code })
    })

    it.each<NewVersion['kind']>(['draft', 'edit', 'signed'])('takes no %s after the signature', async (kind) => {
      await add('draft', 0, model)
      await add('signed', 1, person)
      await expect(add(kind, 2, person)).rejects.toMatchObject({ code: 'conflict' })
    })

    it('is not signed without a draft', async () => {
      await expect(add('signed', 0, person)).rejects.toMatchObject({ code: 'conflict' })
    })

    it('lets one of two edits of the same version win', async () => {
      await add('draft', 0, model)
      const edits = await Promise.allSettled([add('edit', 1, person, 'one'), add('edit', 1, person, 'two')])
      expect(edits.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected'])
      expect(edits.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'stale' } })
    })

    it('is stale once the patient has written on, and can’t be signed until it is drafted again', async () => {
      await add('draft', 0, model)
      await seed.say('staff', { speaker: 'clinician' })
      expect(await read()).toMatchObject({ staleAt: null })
      await seed.say('c2', { now: seed.now + MINUTE })
      expect(await read()).toMatchObject({ staleAt: seed.now + MINUTE })
      await expect(add('signed', 1, person)).rejects.toMatchObject({ code: 'stale' })
      expect(await begin(3)).toMatchObject({ id: note.id, staleAt: null, throughSeq: 3, state: 'drafting' })
      await add('draft', 1, model)
      await add('signed', 2, person)
      expect(await seed.within((tx) => noteOf(tx, seed.encounterId))).toMatchObject({ id: note.id, state: 'signed' })
    })

    it('resumes a review once, by its interrupt', async () => {
      const review = (id: string) => seed.within((tx) => openReview(tx, note.id, id))
      const take = (id: string) => seed.within((tx) => takeReview(tx, note.id, id))
      await expect(review('i1')).rejects.toMatchObject({ code: 'conflict' })
      await add('draft', 0, model)
      await review('i1')
      await review('i2')
      await expect(take('i1')).rejects.toMatchObject({ code: 'stale' })
      await take('i2')
      await expect(take('i2')).rejects.toMatchObject({ code: 'stale' })
    })

    it('is changed by no SQL of the application', async () => {
      await add('draft', 0, model)
      for (const sql of [`update app.note_versions set kind = 'edit'`, `delete from app.note_versions`]) {
        await expect(seed.within((tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' })
      }
    })

    it('notices when the latest version is cut off', async () => {
      await add('draft', 0, model)
      await add('edit', 1, person)
      await seed.within((tx) =>
        tx.query(`update app.notes set head_version = 3, head_hash = 'x' where id = $1`, [note.id]),
      )
      expect(await verify()).toMatchObject({ ok: false, firstBad: 3 })
    })

    it.each<[string, string, number]>([
      [
        'words from another version',
        `body = (select body from app.note_versions where note_id = $1 and version = 1)`,
        2,
      ],
      ['changed words', `body = set_byte(body, 40, get_byte(body, 40) # 1)`, 2],
      ['another author', `author_id = $2, signed_by = $2`, 2],
      ['another time of signing', `signed_at = signed_at + interval '1 second'`, 2],
      ['a changed signature', `signature = set_byte(signature, 40, get_byte(signature, 40) # 1)`, 2],
      ['a hash made to fit', `hash = repeat('0', 64)`, 2],
      ['another parent', `parent_hash = repeat('0', 64)`, 2],
    ])('notices %s', async (_what, set, firstBad) => {
      await add('draft', 0, model)
      await add('signed', 1, person)
      const sql = `update app.note_versions set ${set} where note_id = $1 and version = 2 and $2::uuid is not null`
      await asOwner(store, sql, [note.id, seed.secondId])
      expect(await verify()).toMatchObject({ ok: false, firstBad })
    })
  })

  describe('queue', () => {
    const touch = (at = seed.now) => seed.within((tx) => touchQueue(tx, seed.encounterId, at))
    const touched = async (at = seed.now) => {
      await touch(at)
      const { entries } = await seed.within((tx) => listQueue(tx))
      return entries.find(({ encounterId }) => encounterId === seed.encounterId)!
    }

    it('shows an encounter as it is now, under a new number each time it changes', async () => {
      const first = await touched()
      expect(first).toMatchObject({
        seq: 1,
        level: null,
        complaint: null,
        patientName: 'Ada Example',
        toldBy: null,
        openEscalations: 0,
        note: null,
      })
      const { encounterId, now } = seed
      await add('draft', 0, model)
      const escalation = await seed.within(async (tx) => {
        await raiseFloor(tx, encounterId, 'urgent')
        await updateEncounter(tx, encounterId, { complaint: 'chest pain' })
        const flags = {
          level: 'urgent',
          crisis: false,
          thirdPerson: false,
          wording: 'urgent',
          redFlags: [redFlag('dvt')],
        } as const
        return raiseEscalation(tx, { encounterId, messageId: null, ...flags, redFlags: [redFlag('dvt')], now })
      })
      const second = await touched(now + MINUTE)
      expect(second).toMatchObject({
        seq: 2,
        level: 'urgent',
        complaint: 'chest pain',
        openEscalations: 1,
        note: { noteId: note.id, version: 1, stale: false },
        waitingSince: first.waitingSince,
      })
      expect(await seed.within((tx) => queueSince(tx, 1))).toEqual({ entries: [second], lastSeq: 2 })
      expect(await seed.within((tx) => queueSince(tx, 2))).toEqual({ entries: [], lastSeq: 2 })
      // Signed, but the emergency is still without an outcome: it stays in sight.
      await seed.within(async (tx) => {
        await moveStatus(tx, encounterId, { from: 'open', to: 'closing' })
        await moveStatus(tx, encounterId, { from: 'closing', to: 'in_review' })
        await moveStatus(tx, encounterId, { from: 'in_review', to: 'signed' })
      })
      const listed = async () => (await seed.within((tx) => listQueue(tx))).entries.length
      expect(await listed()).toBe(1)
      const close = { to: 'closed', by: seed.clinicianId, outcome: 'seen' } as const
      await seed.within((tx) => advanceEscalation(tx, escalation.escalation.id, close, now))
      expect(await listed()).toBe(0)
    })

    it('never makes two transactions wait for each other in a ring', async () => {
      const { encounterId, clinicianId, now } = seed
      await add('draft', 0, model)
      const flags = { level: 'urgent', crisis: false, thirdPerson: false, wording: 'urgent' } as const
      const { escalation } = await seed.within((tx) =>
        raiseEscalation(tx, { encounterId, messageId: null, ...flags, redFlags: [], now }),
      )
      const event = { type: 'status-changed', status: 'open', detail: null } as const
      const append = (tx: Tx) => appendEvent(tx, { encounterId, audience: 'staff', body: event, now })
      const step = (tx: Tx) => addStep(tx, { escalationId: escalation.id, step: 'looked', now })
      const row = { actor: 'system', action: 'test.row', object: `encounter:${encounterId}` }
      const orders: ((tx: Tx, turn: number) => Promise<unknown>)[] = [
        (tx, turn) =>
          receive(tx, { encounterId, clientId: `r${turn}`, speaker: 'patient', text: 'words', now })
            .then(() => setEscalationDue(tx, escalation.id, now))
            .then(() => touchQueue(tx, encounterId, now))
            .then(() => audit(tx, [row])),
        (tx) =>
          advanceEscalation(tx, escalation.id, { to: 'alerted' }, now)
            .then(() => append(tx))
            .then(() => touchQueue(tx, encounterId, now)),
        (tx, turn) =>
          openReview(tx, note.id, `i${turn}`)
            .then(() => audit(tx, [row]))
            .then(() => append(tx))
            .then(() => touchQueue(tx, encounterId, now)),
        (tx) =>
          raiseFloor(tx, encounterId, 'emergency')
            .then(() => lowerFloor(tx, { encounterId, to: 'soon', clinicianId, reason: 'seen', now }))
            .then(() => touchQueue(tx, encounterId, now))
            .then(() => step(tx)),
      ]
      // Two of another encounter, so that the tenant's own locks meet from both sides.
      const { id: other } = await seed.within((tx) =>
        createEncounter(tx, { patientId: seed.patientId, locale: 'en', now }),
      )
      orders.push(
        (tx) => touchQueue(tx, other, now).then(() => audit(tx, [row])),
        (tx) => audit(tx, [row]).then(() => touchQueue(tx, other, now)),
      )
      const turns = Array.from({ length: 36 }, (_, turn) =>
        seed.within((tx) => orders[turn % orders.length]!(tx, turn)),
      )
      expect((await Promise.allSettled(turns)).filter((one) => one.status === 'rejected')).toEqual([])
    })

    it('is ordered by level, then by age; not known comes before routine', async () => {
      const rows = [
        ['routine', 0],
        ['soon', 2],
        ['emergency', 3],
        [null, 4],
        ['soon', 1],
        ['self_care', 0],
      ] as const
      for (const [level, age] of rows) {
        await seed.within(async (tx) => {
          const { id } = await createEncounter(tx, { patientId: seed.patientId, locale: 'en', now: seed.now })
          await updateEncounter(tx, id, { level, complaint: `${level} ${age}` })
          await touchQueue(tx, id, seed.now + age)
        })
      }
      const { entries, lastSeq } = await seed.within((tx) => listQueue(tx))
      const order = ['emergency 3', 'soon 1', 'soon 2', 'null 4', 'routine 0', 'self_care 0']
      expect(entries.map((entry) => entry.complaint)).toEqual(order)
      expect(lastSeq).toBe(rows.length)
    })

    it('gives numbers without gaps, many at once, and tells listeners at commit', async () => {
      const heard: number[] = []
      const stop = await store.listen(QUEUE_CHANNEL, (payload) => {
        const notice = QueueNotice.parse(JSON.parse(payload))
        if (notice.tenantId === seed.tenantId) heard.push(notice.seq)
      })
      const numbers = new Set([1, 2, 3, 4, 5, 6])
      await Promise.all([...numbers].map(() => touch()))
      await expect.poll(() => new Set(heard)).toEqual(numbers)
      await stop()
    })
  })
}

/** As somebody who has the whole database, but not the keys. */
async function asOwner(store: Store, sql: string, params: unknown[]): Promise<void> {
  const client = await store.pool.connect()
  try {
    await client.query('begin')
    await client.query('alter table app.note_versions disable trigger append_only, no force row level security')
    await client.query(sql, params)
    await client.query('alter table app.note_versions enable trigger append_only, force row level security')
    await client.query('commit')
  } finally {
    client.release()
  }
}
