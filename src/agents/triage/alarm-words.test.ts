import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, replies, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** What the service says after each message. */
async function talk(messages: readonly string[]): Promise<string[]> {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const said: string[] = []
  for (const message of messages) said.push(replies(await world.say(encounterId, message)).join(' '))
  return said
}

describe('the words of an alarm', () => {
  test.each([
    ['my lad 6 has started limping today', 'The person you write about needs to be seen'],
    ['My husband talked gibberish for ten minutes this morning, he is fine now', 'The person you describe'],
    ['my asthma has been playing up', 'You need to be seen'],
  ])('are for whoever is ill: %s', async (message, words) => {
    const [said] = await talk([message])
    expect(said).toContain(words)
  })

  test('do not speak of suicide to somebody who is beaten', async () => {
    const [said] = await talk(['headaches since my boyfriend pushed me'])
    expect(said).toContain('Nobody may be hurt or forced')
    expect(said).not.toContain('These thoughts')
  })

  test('stand also where an age makes an emergency of what was told before', async () => {
    const said = await talk([
      'Dad fell in the bathroom last night, seems ok but he bumped his head',
      'Cardiff, Wales',
      '02920 555000',
      'mum is with him',
      '82',
    ])
    expect(said.at(-1)).toContain('Call 999 now')
  })

  test('are said once, not again when the illness is named among others', async () => {
    const said = await talk([
      'asthma has been playing up',
      'Leeds, UK',
      '0113 4960000',
      'yes',
      'it is my asthma, as I said',
    ])
    expect(said[0]).toContain('You need to be seen')
    expect(said.at(-1)).not.toContain('You need to be seen')
  })
})
