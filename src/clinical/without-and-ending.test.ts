import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { triage } from './triage.ts'

function levelOf(turns: string) {
  return triage({ turns, subject: { ...UNKNOWN_SUBJECT, ageYears: 40 }, vitals: {}, complete: true }).level
}

describe('who is without what must not be missed', () => {
  it.each([
    'need my insulin repeated, none left since monday',
    'i have no insulin left',
    'need a repeat of my epilepsy tablets, ran out two days ago',
    'I drink too much and I shake in the morning',
  ])('is seen the same day: %s', (text) => {
    expect(levelOf(text)).toBe('urgent')
  })

  it.each(['no insulin resistance on my blood test', 'i drink too much coffee and shake in the morning'])(
    'and who is not, is not: %s',
    (text) => {
      expect(levelOf(text)).not.toBe('urgent')
    },
  )
})

describe('who wants to end it', () => {
  it.each(['i want to end it', 'its back and i want to end it'])('is taken for suicidal: %s', (text) => {
    expect(levelOf(text)).toBe('urgent')
  })

  it.each([
    'i cut myself last night to die but it didnt work',
    'tried to die last week, didnt work',
    'cut my wrists to die yesterday, it stopped bleeding',
  ])('and an attempt is an emergency: %s', (text) => {
    expect(levelOf(text)).toBe('emergency')
  })

  it.each(['my marriage is over and i want to end it', 'i need to end it with her'])(
    'unless it is something else that ends: %s',
    (text) => {
      expect(levelOf(text)).not.toBe('urgent')
    },
  )
})
