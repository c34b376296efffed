import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

async function talk(messages: readonly string[]): Promise<{ said: string[]; encounterId: string }> {
  const { encounterId } = await world.door.patient.open(world.patient, { fresh: true, locale: 'en' })
  const said: string[] = []
  for (const message of messages) {
    for (const event of await world.say(encounterId, message))
      if (event.type === 'message' && event.speaker === 'assistant') said.push(event.text)
  }
  return { said, encounterId }
}

describe('a question about the service', () => {
  test.each([
    ['are you a real doctor?', 'I am a computer program'],
    ['how long will this take', 'about twenty short questions'],
    ['when will I hear from you', 'How soon you hear from us'],
    ['who can read this', 'kept for the people of this clinic'],
  ])('has fixed words and no page about health: %s', async (text, words) => {
    const { said } = await talk([text])
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(words)
    expect(said[0]).not.toContain('general information')
    // The question that was open stands again.
    expect(said[0]).toContain('Who is this about')
  })

  test.each([
    ['what do you mean?', 'The country decides which emergency number'],
    ['why do you need that', 'I ask so that we show the right emergency number'],
  ])('what a question means, or why it is asked, is told with the question: %s', async (text, words) => {
    const { said, encounterId } = await talk(['my throat is sore', text, 'France'])
    expect(said[1]).toContain(words)
    expect(said[1]).not.toMatch(/general information|did not find/)
    expect(said[1]).toMatch(/Which country are you in now, and which town or address\?$/)
    const view = await world.door.clinician.encounter(world.clinician, encounterId)
    expect(view.subject.country).toBe('FR')
  })

  test('never ends the talk before the complaint is told', async () => {
    const { said } = await talk([
      'hi',
      'whats this',
      'who are you',
      'are you a real doctor?',
      'my knee hurts since Monday',
    ])
    expect(said.join(' ')).not.toContain('I will stop asking')
    expect(said.at(-1)).toMatch(/\?$/)
  })

  test('takes nothing from the words of an emergency', async () => {
    const { said } = await talk(['are you a doctor? I have crushing chest pain'])
    expect(said.join(' ')).not.toContain('I am a computer program')
    expect(said[0]).toContain('Call')
  })
})

test('a number to call back on is kept wherever it is said', async () => {
  const { encounterId } = await talk(['Me', 'Leeds, England', 'my throat is sore', 'my number is 07700 900123'])
  const view = await world.door.clinician.encounter(world.clinician, encounterId)
  expect(view.callBack).toBe('07700 900123')
})

test('the closing words give one time, and what to watch for', async () => {
  const answers = [
    'Me',
    'Leeds, England',
    '07700 900123',
    'no',
    '34',
    'male',
    'a runny nose since Tuesday',
    '3',
    'the same',
  ]
  const { said } = await talk([...answers, ...Array.from({ length: 16 }, () => 'no')])
  const closing = said.find((text) => text.includes('You will hear from us'))!
  expect(closing).not.toContain('We do not know enough')
  expect(closing).toContain('Call 999 for chest pain')
})
