import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MINUTE } from '../core/clock.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const open = (fresh: boolean) => world.door.patient.open(world.patient, { fresh, locale: 'en' })

describe('a second talk', () => {
  test('begins while the first waits for its signature, and shows the open emergency of the first', async () => {
    const first = await open(true)
    await world.say(first.encounterId, 'I have a crushing pain in my chest and my left arm is numb')
    await world.door.patient.close(world.patient, { encounterId: first.encounterId })
    world.clock.advance(MINUTE)
    const second = await open(true)
    expect(second.encounterId).not.toBe(first.encounterId)
    expect(second.status).toBe('open')
    expect(second.elsewhere).toMatchObject([
      { encounterId: first.encounterId, escalation: { level: 'emergency', redFlags: [] } },
    ])
    const [alarm] = second.elsewhere
    await world.door.patient.answerEscalation(world.patient, {
      encounterId: first.encounterId,
      escalationId: alarm!.escalation.escalationId,
      answer: 'called',
    })
    // Loaded again, the page is at the second talk and still shows it.
    const again = await open(false)
    expect(again.encounterId).toBe(second.encounterId)
    expect(again.elsewhere).toMatchObject([{ encounterId: first.encounterId }])
    expect(
      (await world.door.patient.open(world.patient, { encounterId: first.encounterId, fresh: false, locale: 'en' }))
        .elsewhere,
    ).toEqual([])
  })
})
