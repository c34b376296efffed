import { expect, it } from 'vitest'
import { screenOnDevice } from './device-floor.ts'

const typedAt = '2026-01-01T09:00:00.000+00:00'
it.each([
  ['a crushing pain in my chest and my left arm is numb', 'emergency'],
  ['I took twenty paracetamol tablets an hour ago', 'emergency'],
  ['I want to kill myself and I have a plan', 'emergency'],
  ['I have had a runny nose for two days', null],
  ['no chest pain', null],
])('offline, "%s" is %s', async (text, level) => {
  const notice = await screenOnDevice({ clientId: 'c1', text, typedAt, recent: [] })
  expect(notice?.level ?? null).toBe(level)
})

it('reads an answer together with its question', async () => {
  const question = { id: 'q', speaker: 'assistant' as const, text: 'Do you have chest pain now?', at: typedAt }
  const notice = await screenOnDevice({ clientId: 'c1', text: 'yes', typedAt, recent: [question] })
  expect(notice).toMatchObject({ clientId: 'c1', level: 'emergency' })
})
