import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../core/clinical.ts'
import { criesForHelp, isBareCry } from './cry-for-help.ts'
import { screen } from './floor.ts'
import { applyAnswer, nextQuestion, startInterview } from './interview.ts'

const COVERED = { status: 'answered' as const, turn: 't', question: null }
const turn = (text: string) => ({ id: 'm', speaker: 'patient' as const, text, at: '2026-01-01T00:00:00Z' })

function level(text: string): string | null {
  const message = { id: 'm', speaker: 'patient' as const, text, at: '2026-01-01T00:00:00Z' }
  return screen({ message, recent: [], facts: [], subject: UNKNOWN_SUBJECT }).level
}

describe('a bare cry', () => {
  it.each(['HELP', 'help me please', '999', 'please help my baby', "help it's an emergency"])(
    'is asked first what has happened: %s',
    (text) => {
      const state = applyAnswer(startInterview(UNKNOWN_SUBJECT), null, turn(text), [])
      const about = nextQuestion({ ...state, covered: { ...state.covered, who: COVERED } })
      expect(about).toMatchObject({ id: 'complaint' })
    },
  )

  it.each(['can you help me book a visit', 'hello', 'help with my tablets'])('is none: %s', (text) => {
    expect(isBareCry(text)).toBe(false)
  })
})

describe('a cry for help that says no more', () => {
  it.each([
    'HELP my chest',
    'HELP!!! MY CHEST',
    'Help. his breathing',
    'omg please help my throat',
    'my heart, someone help me',
    'ambulance my dads heart',
    'call an ambulance my heart',
  ])('is an emergency: %s', (text) => {
    expect(level(text)).toBe('emergency')
  })

  it.each([
    'does vicks help my chest',
    'help with my chest infection please',
    'need help with my heart tablets',
    'went to emergency, my heart was fine',
    'my breathing exercises help',
    'I need help, my chest is fine but my knee hurts',
    'emergency inhaler for my chest',
  ])('is none where words say what help is for: %s', (text) => {
    expect(criesForHelp(text)).toBeNull()
  })
})
