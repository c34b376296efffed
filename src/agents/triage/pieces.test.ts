import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { EmergencyNotice } from '../../core/protocol.ts'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const SUBJECT = { ageYears: 31, sex: 'female', country: 'GB', pregnant: false } as const
const open = async () =>
  (await world.door.patient.open(world.patient, { fresh: true, locale: 'en', subject: SUBJECT })).encounterId

async function replies(messages: readonly string[]): Promise<string[]> {
  const encounterId = await open()
  const said: string[] = []
  for (const message of messages) {
    const events = await world.say(encounterId, message)
    said.push(
      events
        .flatMap((event) => (event.type === 'message' && event.speaker === 'assistant' ? event.text : []))
        .join(' '),
    )
  }
  return said
}

const PIECES = ['my lower back hurts since yesterday', 'my legs are weak, I feel shivery and it burns when I pee']

describe('an emergency whose signs come in two messages, the second with something urgent of its own', () => {
  test('has the words of an emergency in the reply', async () => {
    const said = await replies(PIECES)
    expect(said[0]).not.toContain('Call 999')
    expect(said[1]).toContain('Call 999')
    expect(said[1]).not.toContain('today')
  })

  test('is shown before it is stored', async () => {
    const encounterId = await open()
    const notices: EmergencyNotice[] = []
    for (const [index, text] of PIECES.entries())
      await world.door.patient.receive(world.patient, { encounterId, clientId: `c${index}`, text }, (one) =>
        notices.push(one),
      )
    await world.door.idle()
    expect(notices.map(({ clientId, level }) => `${clientId} ${level}`)).toEqual(['c1 emergency'])
  })
})

describe('an emergency that an answer about the person makes of what was told before', () => {
  const talk = async (answers: readonly string[]) => {
    const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
    const events = []
    for (const text of answers.slice(0, -1)) events.push(...(await world.say(encounterId, text)))
    expect(events.filter(({ type }) => type === 'escalation')).toEqual([])
    events.push(...(await world.say(encounterId, answers.at(-1)!)))
    const said = events.flatMap((one) => (one.type === 'message' && one.speaker === 'assistant' ? one.text : []))
    return { said: said.at(-1), events, view: await world.door.clinician.encounter(world.clinician, encounterId) }
  }

  test('calls somebody with the answer that makes it one, and has its words', async () => {
    const { said, events, view } = await talk([
      'My child',
      'My little boy has had a cough and a fever since yesterday. He is not feeding',
      'Leeds, England',
      '0113 496 0000',
      'yes I am with him',
      '2 years',
    ])
    expect(view.level).toBe('emergency')
    expect(view.floor).toBe('emergency')
    expect(view.escalations.map(({ level }) => level)).toContain('emergency')
    expect(events.some((one) => one.type === 'escalation' && one.escalation.level === 'emergency')).toBe(true)
    expect(said).toContain('Call 999')
  })
})

test('what is only urgent does not take back an emergency, and a crisis has its words all the same', async () => {
  const said = await replies([
    'I have crushing chest pain and I am sweating',
    'it also burns when I pee and I am shivering',
    'I do not want to be alive any more',
  ])
  expect(said[0]).toContain('Call 999')
  expect(said[1]).not.toContain('today')
  expect(said[2]).toContain('Samaritans')
})
