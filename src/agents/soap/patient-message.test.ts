import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CRITICAL_ITEMS } from '../../core/rest.ts'
import type { Model } from '../../models/model.ts'
import { scripted } from '../../models/scripted.ts'
import { openWorld, type World } from '../testing/world.ts'

let base: World
beforeAll(async () => {
  base = await openWorld()
})
afterAll(() => base.close())

async function inWorld(model: Model | null, work: (world: World, encounterId: string) => Promise<void>) {
  const world = await openWorld({ store: base.store, clock: base.clock, clinic: base, model })
  try {
    const { encounterId } = await world.door.patient.open(world.patient, {
      fresh: true,
      locale: 'en',
      subject: { name: 'Ana Silva', ageYears: 40 } as never,
    })
    await work(world, encounterId)
  } finally {
    await world.close()
  }
}
const draft = (world: World, encounterId: string, words: string) =>
  world.door.clinician.draftMessage(world.clinician, encounterId, { words, include: [] })
const calls = (world: World) =>
  world.store.withTenant(world.tenantId, (tx) =>
    tx.query<{ outcome: string }>(`select outcome from app.model_calls where contract = 'patient.message' order by at`),
  )

describe('a drafted message', () => {
  test.each<[words: string, text: string, held: string[]]>([
    ['Come back if the fever lasts more than 3 days.', 'Come back if the fever lasts more than 3 days.', []],
    [
      'Take ibuprofen 400 mg three times a day. Come back if the pain gets worse.',
      'Come back if the pain gets worse.',
      ['dosage'],
    ],
    ['You have pneumonia. A nurse will call you tomorrow.', 'A nurse will call you tomorrow.', ['diagnosis']],
  ])('without a model says what was given, and holds back what a machine may not say: %s', (words, text, held) =>
    inWorld(null, async (world, encounterId) => {
      const made = await draft(world, encounterId, words)
      expect(made).toMatchObject({ text, from: 'rules' })
      expect(made.heldBack.map(({ code }) => code)).toEqual(held)
    }),
  )

  test('is worded by a model that reads no name, and sent by nobody', () => {
    const model = scripted([
      JSON.stringify({ sentences: [{ text: 'Please come back if the fever comes back.', point: 'p1' }] }),
    ])
    return inWorld(model, async (world, encounterId) => {
      const made = await draft(world, encounterId, 'Ana Silva should return if the fever comes back.')
      expect(made).toEqual({ text: 'Please come back if the fever comes back.', from: 'model', heldBack: [] })
      expect(JSON.stringify(model.requests)).not.toContain('Silva')
      model.assertPlayed()
      const { turns } = await world.door.clinician.encounter(world.clinician, encounterId)
      expect(turns.filter(({ speaker }) => speaker === 'clinician')).toEqual([])
    })
  })

  test.each<[string, string]>([
    ['invents a number', 'Please come back if the fever lasts more than 9 days.'],
    ['names another medicine', 'Please take warfarin if the fever comes back.'],
    ['answers something else', 'The weather is fine.'],
  ])('falls back to the words that were given when the model %s', (_, reply) => {
    const bad = JSON.stringify({ sentences: [{ text: reply, point: 'p1' }] })
    return inWorld(scripted([bad, bad]), async (world, encounterId) => {
      const made = await draft(world, encounterId, 'Return if the fever comes back.')
      expect(made).toMatchObject({ text: 'Return if the fever comes back.', from: 'rules' })
      expect((await calls(world)).at(-1)?.outcome).toBe('fallback:violation')
    })
  })

  test('says signed words only once they are signed, and nothing sensitive to a carer', () =>
    inWorld(null, async (world, encounterId) => {
      const { clinician } = world.door
      const signedWords = { words: '', include: ['safety_net' as const, 'follow_up' as const] }
      await world.say(encounterId, 'It is about my mother. She has had a cough for 3 days')
      await expect(clinician.draftMessage(world.clinician, encounterId, signedWords)).rejects.toMatchObject({
        code: 'conflict',
      })
      await world.door.patient.close(world.patient, { encounterId })
      await world.door.idle()
      const { note, readers } = await clinician.encounter(world.clinician, encounterId)
      expect(readers).toEqual([{ id: world.patient.userId, name: 'Ana Silva', isSubject: false }])
      await clinician.signNote(world.clinician, note!.noteId, {
        version: note!.versions.at(-1)!.version,
        interruptId: note!.interruptId!,
        level: 'soon',
        opened: [...CRITICAL_ITEMS],
        subjectConfirmed: true,
        safetyNet: 'Come back if she gets breathless.',
        followUp: 'A nurse will call in one week. We will talk about her depression then.',
      })
      expect(await clinician.draftMessage(world.clinician, encounterId, signedWords)).toEqual({
        text: 'Come back if she gets breathless.\n\nA nurse will call in one week.',
        from: 'rules',
        heldBack: [{ code: 'sensitive', count: 1 }],
      })
    }))
})

describe('a sent message', () => {
  test('goes out under the name of the clinician, before and after the signature, and does not keep a note from it', () =>
    inWorld(null, async (world, encounterId) => {
      const { clinician, patient } = world.door
      const write = (text: string, kind: 'question' | 'message', clientId = text) =>
        clinician.write(world.clinician, { encounterId, clientId, text, kind })
      await world.say(encounterId, 'I have had a cough for 3 days')
      await patient.close(world.patient, { encounterId })
      await world.door.idle()
      const blockers = async () => (await clinician.encounter(world.clinician, encounterId)).note!.blockers
      await write('We have your results. Rest at home.', 'message')
      expect(await blockers()).toEqual([])
      await write('Do you smoke?', 'question')
      expect(await blockers()).toHaveLength(1)
      await write('We will call you about it.', 'message')
      expect(await blockers()).toHaveLength(1)
      await world.say(encounterId, 'No')
      const { note, turns } = await clinician.encounter(world.clinician, encounterId)
      expect(turns.flatMap(({ author, text }) => (author ? [`${author}: ${text}`] : []))).toContain(
        'Dr Jo Park: Do you smoke?',
      )
      await clinician.signNote(world.clinician, note!.noteId, {
        version: note!.versions.at(-1)!.version,
        interruptId: note!.interruptId!,
        level: 'soon',
        opened: [...CRITICAL_ITEMS],
        subjectConfirmed: true,
        safetyNet: 'Come back if you get breathless.',
        followUp: 'None.',
      })
      await patient.resume(world.patient, { encounterId, afterSeq: 0 })
      const first = await write('Your X-ray was normal.', 'message', 'c-late')
      expect(await write('Your X-ray was normal.', 'message', 'c-late')).toEqual(first)
      const unread = async () =>
        (await patient.encounters(world.patient)).encounters.find((one) => one.encounterId === encounterId)?.unread
      expect(await unread()).toBe(1)
      const { events } = await patient.resume(world.patient, { encounterId, afterSeq: first.seq - 1 })
      expect(events).toMatchObject([
        {
          seq: first.seq,
          speaker: 'clinician',
          text: 'Your X-ray was normal.',
          from: { name: 'Dr Jo Park', isTold: true },
        },
      ])
      expect(await unread()).toBe(0)
      const rows = await world.store.withTenant(world.tenantId, (tx) =>
        tx.query<{ action: string }>(
          `select action from app.audit where action like 'message.%' and actor = $1 and encounter_id = $2 order by seq`,
          [world.clinician.userId, encounterId],
        ),
      )
      expect(rows.map(({ action }) => action)).toEqual(['message.tell', 'message.ask', 'message.tell', 'message.tell'])
    }))
})
