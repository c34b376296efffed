import { describe, expect, it } from 'vitest'
import { UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { screen } from '../floor.ts'

const asked = (text: string) =>
  screen({
    message: { id: 'm', speaker: 'patient', text, at: '2026-01-01T10:00:00Z' },
    recent: [],
    facts: [],
    subject: UNKNOWN_SUBJECT,
  }).openQuestions.map(({ code }) => code)

describe('who tells of a breast lump', () => {
  it('is asked of the nipple and the skin, not of weight and sweats', () => {
    const codes = asked('I found a lump in my left breast')
    expect(codes).toContain('breast-skin-change')
    expect(codes).not.toContain('weight-loss')
    expect(codes).not.toContain('night-sweats')
  })

  it('is the only one who is asked that', () => {
    expect(asked('I have coughed up blood')).not.toContain('breast-skin-change')
  })
})
