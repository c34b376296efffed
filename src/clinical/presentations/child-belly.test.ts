import { describe, expect, it } from 'vitest'
import { type Subject, UNKNOWN_SUBJECT } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { triage } from '../triage.ts'

const level = (text: string, subject: Partial<Subject>) => {
  const turns = [{ id: 'm', speaker: 'patient' as const, text, at: '2026-01-01T10:00:00Z' }]
  return triage({ turns, facts: extract(turns), subject: { ...UNKNOWN_SUBJECT, ...subject }, complete: true }).level
}
const CHILD = { speaker: 'parent', ageYears: 9, sex: 'female' } as const

describe('belly pain of a child', () => {
  it('with nausea alone is no stomach bug that can stay at home: appendicitis begins so', () => {
    expect(['soon', 'urgent']).toContain(
      level('She has tummy ache since this morning, 4 out of 10. She feels a bit sick. No fever.', CHILD),
    )
  })

  it('of an adult with loose stools stays one', () => {
    const adult = { ageYears: 30, sex: 'male' } as const
    expect(
      level('I have a bit of a tummy ache and loose stools since yesterday, 2 out of 10, no fever, no blood.', adult),
    ).toBe('self_care')
  })
})
