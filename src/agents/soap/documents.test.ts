import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CRITICAL_ITEMS } from '../../core/rest.ts'
import { openWorld, replies, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('what a note can be given as', () => {
  test('codes and templates for the clinician; the patient gets a part only when a clinician shares it, once', async () => {
    const { clinician: door, patient } = world.door
    const { encounterId } = await patient.open(world.patient, { fresh: true, locale: 'en' })
    for (const text of ['It is about me', 'I have had a cough and a headache for 3 days', 'I take ramipril 5 mg'])
      await world.say(encounterId, text)
    await patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { note } = await door.encounter(world.clinician, encounterId)
    const before = await door.noteDocuments(world.clinician, note!.noteId)
    expect(before.codes.map(({ code }) => code)).toEqual(expect.arrayContaining(['R05', 'R51']))
    expect(before.templates.map(({ kind }) => kind)).toEqual(['dap', 'referral'])
    expect(before.summary.every(({ sharedAt }) => sharedAt === null)).toBe(true)
    const readers = before.readers.map(({ id }) => id)
    expect(readers).toEqual([world.patient.userId])

    const decided = await door.decideCode(world.clinician, note!.noteId, { code: 'R51', isDismissed: true })
    expect(decided.codes.filter(({ isDismissed }) => isDismissed).map(({ code }) => code)).toEqual(['R51'])
    await expect(
      door.decideCode(world.clinician, note!.noteId, { code: 'Z99', isDismissed: true }),
    ).rejects.toMatchObject({ code: 'bad_input' })
    const again = await door.decideCode(world.clinician, note!.noteId, { code: 'R51', isDismissed: false })
    expect(again.codes.some(({ isDismissed }) => isDismissed)).toBe(false)

    const version = note!.versions.at(-1)!.version
    const share = { item: 'told' as const, version, readers }
    await expect(door.shareNote(world.clinician, note!.noteId, share)).rejects.toMatchObject({ code: 'conflict' })
    const signed = await door.signNote(world.clinician, note!.noteId, {
      version,
      interruptId: note!.interruptId!,
      level: 'soon',
      opened: [...CRITICAL_ITEMS],
      subjectConfirmed: true,
      safetyNet: 'Come back if you get breathless.',
      followUp: 'In one week.',
    })
    const now = { ...share, version: signed.versions.at(-1)!.version }
    const wrong = { ...now, readers: ['somebody-else'] }
    await expect(door.shareNote(world.clinician, note!.noteId, wrong)).rejects.toMatchObject({ code: 'stale' })
    const shared = await door.shareNote(world.clinician, note!.noteId, now)
    await door.shareNote(world.clinician, note!.noteId, now)
    expect(shared.summary.filter(({ sharedAt }) => sharedAt !== null).map(({ item }) => item)).toEqual(['told'])
    const { events } = await patient.resume(world.patient, { encounterId, afterSeq: 0 })
    const given = replies(events).filter((text) => text.includes('What you told us'))
    expect(given).toHaveLength(1)
    expect(given[0]).toContain('cough and a headache for 3 days')
    expect(given[0]).not.toMatch(/for review|Proposed/)
    expect(given[0]).not.toMatch(/R05|R51/)
    const message = events.find((event) => event.type === 'message' && event.text === given[0])
    expect(message).toMatchObject({ from: { name: 'Dr Jo Park', isTold: true } })
  })
})

describe('a note that was signed below the floor', () => {
  test('keeps why, and its letter keeps what was added after the signature', async () => {
    const { clinician: door, patient } = world.door
    const { encounterId } = await patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, 'Crushing chest pain for an hour')
    await patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { note } = await door.encounter(world.clinician, encounterId)
    const sign = {
      version: note!.versions.at(-1)!.version,
      interruptId: note!.interruptId!,
      level: 'urgent' as const,
      opened: [...CRITICAL_ITEMS],
      subjectConfirmed: true as const,
      safetyNet: 'Call 999 if it comes back.',
      followUp: 'Tomorrow.',
      emergencyOutcome: 'Seen in the emergency department; troponins normal.',
    }
    await expect(door.signNote(world.clinician, note!.noteId, sign)).rejects.toMatchObject({ code: 'conflict' })
    const lowerReason = 'Two normal troponins.'
    const signed = await door.signNote(world.clinician, note!.noteId, { ...sign, lowerReason })
    expect(signed.versions.at(-1)).toMatchObject({ kind: 'signed', level: 'urgent', lowerReason })
    expect(signed.versions[0]).toMatchObject({ lowerReason: null })

    await door.addAddendum(world.clinician, note!.noteId, 'Allergic to penicillin.')
    const { templates } = await door.noteDocuments(world.clinician, note!.noteId)
    for (const { parts } of templates) expect(JSON.stringify(parts)).toContain('Addendum: Allergic to penicillin.')
  })
})

test('a talk in another language is signed by nobody who does not say that they can read it', async () => {
  const { clinician: door, patient } = world.door
  const { encounterId } = await patient.open(world.patient, { fresh: true, locale: 'es' })
  await world.say(encounterId, 'Me duele la garganta desde ayer')
  await patient.close(world.patient, { encounterId })
  await world.door.idle()
  const { note } = await door.encounter(world.clinician, encounterId)
  const sign = {
    version: note!.versions.at(-1)!.version,
    interruptId: note!.interruptId!,
    level: 'urgent' as const,
    opened: [...CRITICAL_ITEMS],
    subjectConfirmed: true as const,
    safetyNet: 'Vuelva si empeora.',
    followUp: 'En una semana.',
  }
  await expect(door.signNote(world.clinician, note!.noteId, sign)).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining('can read the language of this talk'),
  })
  const signed = await door.signNote(world.clinician, note!.noteId, { ...sign, languageConfirmed: true })
  expect(signed.state).toBe('signed')
})

describe('a summary that a carer would read', () => {
  test('leaves out what carers are not told, and says how much', async () => {
    const { clinician: door, patient } = world.door
    const { encounterId } = await patient.open(world.patient, {
      fresh: true,
      locale: 'en',
      subject: { ageYears: 16 },
    })
    for (const text of [
      'It is about my daughter',
      'She has had a cough for 3 days',
      'She told me that she feels depressed',
    ])
      await world.say(encounterId, text)
    await patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { note } = await door.encounter(world.clinician, encounterId)
    const { summary, withheld, readers } = await door.noteDocuments(world.clinician, note!.noteId)
    const lines = summary.flatMap((part) => part.lines.map(({ text }) => text)).join('\n')
    expect(readers).toMatchObject([{ isSubject: false }])
    expect(lines).toContain('cough')
    expect(lines).not.toMatch(/depress/i)
    expect(withheld).toBeGreaterThan(0)
  })

  test('a plan that a clinician rewrites is held against the allergies in the same note', async () => {
    const { clinician: door, patient } = world.door
    const { encounterId } = await patient.open(world.patient, { fresh: true, locale: 'en' })
    for (const text of ['It is about me', 'I have had a sore throat for 3 days', 'I am allergic to penicillin'])
      await world.say(encounterId, text)
    await patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { note } = await door.encounter(world.clinician, encounterId)
    expect(note!.cautions).toEqual([])
    const { version, sentences } = note!.versions.at(-1)!
    const plan = {
      id: 'own',
      section: 'plan',
      heading: 'plan',
      text: 'Start amoxicillin.',
      evidence: [],
      stated: false,
    }
    const edited = await door.editNote(world.clinician, note!.noteId, {
      parentVersion: version,
      sentences: [...sentences, { ...plan, section: 'plan' as const }],
    })
    expect(edited.cautions).toEqual([expect.stringMatching(/amoxicillin.*penicillin/)])
  })
})
