import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../../core/clock.ts'
import type { EncounterEvent } from '../../core/protocol.ts'
import { getEncounter } from '../../store/encounters.ts'
import { noteOf } from '../../store/notes.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

type Answers = Readonly<Record<string, string>>
const WHO: Answers = { place: 'Leeds, England', callback: '0113 496 0000', companion: 'yes', age: '29', sex: 'male' }
/** Of these a no is the danger. */
const CAN = /^(?:Can|Are you able|Have you passed)\b/

/** A talk to its end: named questions get their answer, every other one a no. */
async function talk(first: string, answers: Answers) {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const asked: string[] = []
  let events: EncounterEvent[] = await world.say(encounterId, first)
  for (let i = 0; i < 40; i++) {
    const last = events.findLast((event) => event.type === 'message' && event.speaker === 'assistant')
    const question = last?.type === 'message' ? last.question : null
    if (!last || last.type !== 'message' || !question) break
    asked.push(question.key)
    const answer =
      answers[question.key] ?? (question.choices.includes('None') ? 'None' : CAN.test(last.text) ? 'yes' : 'no')
    events = await world.say(encounterId, answer)
  }
  await world.door.idle()
  const encounter = await world.store.withTenant(world.tenantId, (tx) => getEncounter(tx, encounterId))
  const said = events.flatMap((event) => (event.type === 'message' ? [event.text] : [])).join(' ')
  return { encounterId, asked, encounter, said }
}

describe('the level of a talk that was taken to its end', () => {
  test('is self-care where its criteria are met and every danger was denied', async () => {
    const { encounter, said, encounterId } = await talk('I have had a runny nose and a sore throat for 2 days', {
      ...WHO,
      severity: '3',
      course: 'The same',
    })
    expect(encounter.level).toBe('self_care')
    expect(encounter.triage?.disposition?.setting).toBe('self_care')
    // The patient is told no level, and is not made to hurry.
    expect(said).not.toMatch(/24 hours|1 hour|look after this at home/)
    expect(await levelsShown(encounterId)).toEqual([])
    const note = await world.store.withTenant(world.tenantId, (tx) => noteOf(tx, encounterId))
    expect(note?.state).toBe('in_review')
  })

  test('is what triage finds, not the drop-out level', async () => {
    const { encounter } = await talk('I need a repeat prescription of my eczema cream', WHO)
    expect(encounter.level).toBe('routine')
  })

  test('comes of where in the belly it hurts, which is asked', async () => {
    const { asked, said, encounter } = await talk('I have had tummy pain since this morning and I am off my food', {
      ...WHO,
      'red-flag:right-lower-pain': 'yes',
    })
    expect(asked.join()).toContain('right-lower-pain')
    expect(said).toMatch(/needs? emergency help now|Call 999/)
    expect(encounter.level).toBe('emergency')
  })

  test('stands for a clinician where the age is not known', async () => {
    const { encounter } = await talk('I have had a runny nose and a sore throat for 2 days', {
      ...WHO,
      age: 'not sure',
      pregnancy: 'Neither',
    })
    expect(encounter.level).toBe('soon')
  })

  test('stays with a person where the talk breaks off', async () => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, 'I have had a runny nose for 2 days')
    const { level } = await world.store.withTenant(world.tenantId, (tx) => getEncounter(tx, encounterId))
    expect(['soon', 'urgent']).toContain(level)
  })
})

/** The levels that the patient's page is told of, in order. */
async function levelsShown(encounterId: string) {
  const { events } = await world.door.patient.resume(world.patient, { encounterId, afterSeq: 0 })
  return events.flatMap((event) => (event.type === 'urgency-changed' ? [event.level] : []))
}

describe('who finishes or falls silent', () => {
  const lastWords = async (encounterId: string) => {
    const { events } = await world.door.patient.resume(world.patient, { encounterId, afterSeq: 0 })
    const said = events.flatMap((event) =>
      event.type === 'message' && event.speaker === 'assistant' ? [event.text] : [],
    )
    return { last: said.at(-1), count: said.length }
  }
  const begun = async () => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, 'My knee has been hurting for 3 days')
    return encounterId
  }

  test('hears when a person looks and what to watch for, once', async () => {
    const encounterId = await begun()
    await world.door.patient.close(world.patient, { encounterId })
    await world.door.idle()
    const { last, count } = await lastWords(encounterId)
    expect(last).toMatch(/You will hear from us within .*Call 112/)
    await world.door.patient.close(world.patient, { encounterId })
    await world.door.idle()
    expect((await lastWords(encounterId)).count).toBe(count)
  })

  test('is shown an urgent level only with the words that promise it, not while the questions go on', async () => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    await world.say(encounterId, 'I have had a sore throat and a cough for 4 days')
    const read = () => world.store.withTenant(world.tenantId, (tx) => getEncounter(tx, encounterId))
    // Nothing dangerous has been asked yet: a clinician sees it as urgent should the talk break off.
    expect(await read()).toMatchObject({ level: 'urgent', floor: null })
    expect(await levelsShown(encounterId)).toEqual([])
    await world.door.patient.close(world.patient, { encounterId })
    await world.door.idle()
    expect((await lastWords(encounterId)).last).toMatch(/within 1 hour/)
    expect(await levelsShown(encounterId)).toEqual(['urgent'])
  })

  test('is told so after fifteen minutes without a word', async () => {
    const encounterId = await begun()
    world.clock.advance(16 * MINUTE)
    await world.door.idle()
    expect((await lastWords(encounterId)).last).toMatch(/have not answered for a while.*You will hear from us within/)
  })
})
