import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { scripted } from '../models/scripted.ts'
import { openWorld, type World } from './testing/world.ts'

/** Its words fit no contract, so that the rules answer: what is counted is whether it was asked at all. */
const model = scripted(() => 'no')
let world: World
beforeAll(async () => {
  world = await openWorld({ model })
})
afterAll(() => world.close())

/** How often the model is asked for one message, and what the patient then reads. */
async function turn(text: string): Promise<{ asked: number; said: string[] }> {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const before = model.requests.length
  const events = await world.say(encounterId, text)
  return {
    asked: model.requests.length - before,
    said: events.flatMap((event) => (event.type === 'message' && event.speaker === 'assistant' ? [event.text] : [])),
  }
}

describe('the switch for models', () => {
  const set = (off: boolean) =>
    world.door.admin.switchModel(world.administrator, { off, reason: off ? 'Wrong dose in an answer.' : 'Mended.' })

  test('keeps every step from the model, answers by rules, and leaves the alarm as it was', async () => {
    expect((await turn('I have had a cough for a week')).asked).toBeGreaterThan(0)
    expect(await set(true)).toMatchObject({ off: true, changes: [{ off: true, reason: 'Wrong dose in an answer.' }] })
    const calm = await turn('I have had a cough for a week')
    expect(calm.asked).toBe(0)
    expect(calm.said.join(' ')).toContain('?')
    const danger = await turn('I have crushing chest pain and I am sweating')
    expect(danger.asked).toBe(0)
    const [first] = (await world.door.clinician.queue(world.clinician)).entries
    expect(first).toMatchObject({ level: 'emergency', openEscalations: 1 })

    expect(await set(false)).toMatchObject({ off: false, changes: [{ off: false }, { off: true }] })
    expect((await turn('I have had a cough for a week')).asked).toBeGreaterThan(0)
    const { entries } = await world.door.admin.audit(world.administrator, { after: 0, limit: 500 })
    const changes = entries.filter(({ action }) => action.startsWith('model.o'))
    expect(changes).toMatchObject([
      { action: 'model.off', actor: world.administrator.userId },
      { action: 'model.on', actor: world.administrator.userId },
    ])
  })
})

describe('the incident log', () => {
  test('keeps what went wrong, who closed it and with what, once', async () => {
    const { admin } = world.door
    const recorded = await admin.recordIncident(world.administrator, { severity: 'no_harm', what: 'A late alert.' })
    const { incidentId } = recorded.incidents[0]!
    expect(recorded.incidents[0]).toMatchObject({ severity: 'no_harm', what: 'A late alert.', closed: null })
    await admin.recordIncident(world.administrator, { severity: 'near_miss', what: 'A second one.' })
    const close = () =>
      admin.closeIncident(world.administrator, incidentId, { outcome: 'The rota has two people now.' })
    const { incidents } = await close()
    expect(incidents.map(({ what }) => what)).toEqual(['A second one.', 'A late alert.'])
    expect(incidents[1]!.closed).toMatchObject({ outcome: 'The rota has two people now.' })
    await expect(close()).rejects.toMatchObject({ code: 'conflict' })
    const stranger = { ...world.administrator, tenantId: await world.store.createTenant({ name: 'Elsewhere' }) }
    expect((await admin.incidents(stranger)).incidents).toEqual([])
    await expect(admin.closeIncident(stranger, incidentId, { outcome: 'x' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })
})
