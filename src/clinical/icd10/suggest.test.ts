import { describe, expect, it } from 'vitest'
import { Subject } from '../../core/clinical.ts'
import { extract } from '../extract.ts'
import { lexicon } from '../lexicon/index.ts'
import { CATEGORIES } from './categories.ts'
import { suggestCodes } from './suggest.ts'
import { CATEGORY_OF } from './table.ts'

const NOW = '2026-01-01T00:00:00Z'
function codesOf(text: string, about: Partial<Subject> = {}): string[] {
  const subject = Subject.parse(about)
  const speaker = subject.speaker === 'self' ? 'patient' : 'proxy'
  const findings = extract([{ id: 't1', speaker, text, at: NOW }], { subject })
  return suggestCodes(findings, subject).map(({ code }) => code)
}

describe('ICD-10-CM suggestions', () => {
  it('name only categories of the published list, for concepts that exist', () => {
    const known = new Set(lexicon.map(({ code }) => code))
    expect(Object.keys(CATEGORY_OF).filter((code) => !known.has(code))).toEqual([])
    expect(Object.values(CATEGORY_OF).filter((category) => CATEGORIES[category] === undefined)).toEqual([])
    expect(Object.keys(CATEGORIES).filter((code) => !/^[A-Z]\d[0-9A-Z]{1,5}$/.test(code))).toEqual([])
  })

  it.each<[string, string[], string[], Partial<Subject>?]>([
    ['I have a cough and a headache', ['R05', 'R51'], []],
    ['I have asthma and I am wheezing', ['J45.90', 'R06.2'], []],
    ['I have a cough but no fever', ['R05'], ['R50.9']],
    ['my mother has asthma, I have a cough', ['R05'], ['J45.90']],
    ['could it be gout? my toe is sore', [], ['M10.9']],
    ['I think I am having a heart attack', [], ['I21', 'I21.9']],
    ['I have high blood pressure', ['I10'], ['R03']],
    ['it hurts when I pee and I go every hour', ['R30', 'R35.0'], []],
    ['I have high blood pressure', [], ['I10'], { pregnant: true, sex: 'female' }],
    ['my baby has a fever', ['P81'], ['R50.9'], { ageDays: 10, ageYears: 0, speaker: 'parent' }],
  ])('%s', (text, wanted, unwanted, subject) => {
    const codes = codesOf(text, subject)
    for (const code of wanted) expect(codes).toContain(code)
    for (const code of unwanted) expect(codes).not.toContain(code)
  })

  it('rests each on the words of its finding, once a category', () => {
    const text = 'I feel dizzy, the dizziness is awful'
    const findings = extract([{ id: 't1', speaker: 'patient', text, at: NOW }])
    const found = suggestCodes(findings, Subject.parse({}))
    const dizzy = found.filter(({ code }) => code === 'R42')
    expect(dizzy).toHaveLength(1)
    for (const { evidence } of found)
      for (const one of evidence) expect(one.kind === 'turn' && text.slice(one.start, one.end) === one.quote).toBe(true)
  })
})
