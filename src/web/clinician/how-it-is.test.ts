import { describe, expect, it } from 'vitest'
import { withAttributes } from '../../clinical/attributes.ts'
import { extract } from '../../clinical/extract.ts'
import { howItIs } from './how-it-is.ts'

function told(text: string, code: RegExp): Record<string, readonly string[]> {
  const turns = [{ id: 't1', speaker: 'patient' as const, text, at: '2026-01-05T09:00:00Z' }]
  const finding = withAttributes(extract(turns), turns).find((one) => code.test(one.code))!
  return Object.fromEntries(howItIs(finding).map(({ kind, words }) => [kind, words]))
}

describe('how a finding is', () => {
  it('is told with place, onset and degree, each in the words that say so', () => {
    const text =
      'I have a headache on the right side for three days, it came on suddenly, 7 out of 10, and light makes it worse'
    expect(told(text, /headache/)).toMatchObject({
      site: [expect.stringMatching(/right/)],
      onset: ['suddenly'],
      severity: ['7 out of 10'],
      aggravating: [expect.stringMatching(/light/)],
    })
  })

  it('names the side once where one stretch of words names place and side', () => {
    expect(told('My hip hurts, it is on the left side', /hip/).site).toHaveLength(1)
  })

  it('does not repeat a place that the finding itself names', () => {
    expect(told('I have a sore throat', /throat/).site).toBeUndefined()
  })

  it('is, of a medicine, its dose and how often', () => {
    expect(told('I take metformin 500 mg twice a day', /metformin/)).toEqual({
      dose: ['metformin 500 mg twice a day'],
    })
  })
})
