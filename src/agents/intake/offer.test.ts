import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** What the service says to these messages of somebody of that age, as one text. */
async function heard(messages: readonly string[], ageYears: number | null): Promise<string> {
  const { encounterId } = await world.door.patient.open(world.patient, {
    fresh: true,
    locale: 'en',
    subject: { ageYears, sex: 'female', country: 'GB' },
  })
  const said: string[] = []
  for (const message of messages) {
    for (const event of await world.say(encounterId, message)) if (event.type === 'message') said.push(event.text)
  }
  return said.join('\n')
}

describe('a questionnaire', () => {
  test.each([
    ['low mood', ['For two months I have felt low and sad'], 40, ['PHQ-9']],
    ['low mood, and more of it later', ['For two months I have felt low', 'I still feel low today'], 40, ['PHQ-9']],
    ['worry', ['I have anxiety, it has been bad for weeks'], 40, ['GAD-7']],
    ['another complaint', ['I have had a cough for a week'], 40, []],
    ['a worry beside another complaint', ['I have had a cough for a week', 'I am anxious about it'], 40, []],
    ['low mood that is denied', ['I have had a cough for a week and I do not feel low'], 40, []],
    ['somebody under 18', ['For two months I have felt low and sad'], 15, []],
    ['an age that is not known', ['For two months I have felt low and sad'], null, []],
    ['thoughts of suicide: help stands alone', ['I feel low and sad and I think about killing myself'], 40, []],
  ] as const)('is offered once, for the complaint of an adult: %s', async (_, messages, age, expected) => {
    const said = await heard(messages, age)
    expect(said.match(/PHQ-9|GAD-7/g) ?? []).toEqual(expected)
  })

  test('that was offered does not stand in for the next question', async () => {
    expect(await heard(['For two months I have felt low and sad'], 40)).toMatch(/PHQ-9[\s\S]*\?$/)
  })
})
