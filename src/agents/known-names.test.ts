import { afterAll, beforeAll, expect, test } from 'vitest'
import { scripted } from '../models/scripted.ts'
import { goodReply } from '../prompts/testing/good-reply.ts'
import { openWorld, type World } from './testing/world.ts'

/** All that a model was sent, but our own instructions. */
const sent: string[] = []
let world: World
beforeAll(async () => {
  const model = scripted((request) => {
    for (const { role, content } of request.messages) if (role !== 'system') sent.push(content)
    return goodReply(request.schema?.name ?? null, request.messages.at(-1)!.content)
  })
  world = await openWorld({ model })
})
afterAll(() => world.close())

const TALKS: [string, string[], RegExp][] = [
  [
    'the account and what was told as name and number',
    [
      'my name is Zorka Pelloni, call me back on 07700 900 461',
      'its about my cough, ask for zorka',
      "zorka's chest hurts and ZORKA cannot sleep",
      'mrs pelloni again, number was 07700900461 or 7700900461',
      'ana here too, SILVA. zorkas cough is worse',
    ],
    /zorka|pelloni|silva|900.?461|\bana\b/i,
  ],
  [
    'a relative whose name is a word',
    [
      'my son Chase has a cough since monday',
      'i gave chase his inhaler and chase is still coughing',
      "chase's cough is worse, CHASE",
      'chase wont drink',
    ],
    /chase/i,
  ],
  [
    'a name that no list knows, named first without a cue',
    [
      'my daughter is called Wyxanne',
      'wyxanne has a rash',
      'is wyxannes rash bad',
      'we live at 22 Quarry Road',
      'at 22 quarry road, WYXANNE',
    ],
    /wyxanne|quarry/i,
  ],
]

test.each(TALKS)('no model sees %s, however it is written later', async (_, messages, forbidden) => {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  sent.length = 0
  for (const message of messages) await world.say(encounterId, message)
  expect(sent.length).toBeGreaterThan(0)
  expect(sent.flatMap((content) => content.match(forbidden) ?? [])).toEqual([])
})
