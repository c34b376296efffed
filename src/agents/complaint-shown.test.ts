import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Locale } from '../core/chat.ts'
import { openWorld, type World } from './testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function shown(locale: Locale, said: readonly string[]): Promise<string | null | undefined> {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale })
  for (const text of said) await world.say(encounterId, text)
  await world.door.patient.close(world.patient, { encounterId })
  await world.door.idle()
  const { entries } = await world.door.clinician.queueSince(world.clinician, 0)
  return entries.find((entry) => entry.encounterId === encounterId)?.complaint
}

describe('the complaint in the queue', () => {
  test('has both halves of what was told in two messages', async () => {
    expect(await shown('en', ["it's my calf", 'sore since the flight on tuesday'])).toBe(
      "it's my calf \u2013 sore since the flight on tuesday",
    )
    expect(await shown('en', ['my throat is sore', 'since yesterday'])).toBe('my throat is sore')
  })

  test('is there in a language that is read as a form, also when it was told beside another question', async () => {
    const cough = 'عندي سعال منذ ثلاثة أيام'
    expect(await shown('ar', ['أنا', 'السعودية', '0501234567', 'زوجتي', '34', cough, 'ذكر'])).toBe(cough)
    const throat = 'me duele la garganta desde ayer'
    expect(await shown('es', ['Yo', 'España', throat])).toBe(throat)
  })
})
