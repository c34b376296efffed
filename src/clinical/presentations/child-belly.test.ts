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

  it.each(['2 out of 10', '3/10', 'two out of ten'])('is not severe by the ten of its score: %s', (score) => {
    const turn = { id: 'm', speaker: 'patient' as const, text: `tummy ache, ${score}`, at: '2026-01-01T10:00:00Z' }
    const codes = extract([turn]).map(({ code }) => code)
    expect(codes).not.toContain('severe-abdominal-pain')
    expect(codes).toContain('abdominal-pain')
  })

  it('is severe at nine', () => {
    const turn = { id: 'm', speaker: 'patient' as const, text: 'tummy pain 9 out of 10', at: '2026-01-01T10:00:00Z' }
    expect(extract([turn]).map(({ code }) => code)).toContain('severe-abdominal-pain')
  })

  it('of an adult with loose stools stays one', () => {
    const adult = { ageYears: 30, sex: 'male' } as const
    expect(
      level('I have a bit of a tummy ache and loose stools since yesterday, 2 out of 10, no fever, no blood.', adult),
    ).toBe('self_care')
  })
})
