import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

function temporality(text: string, code: string): string | undefined {
  return extract(text).find((finding) => finding.code === code)?.assertion.temporality
}

describe('a medicine that is taken no more', () => {
  it.each([
    ['the GP stopped my sertraline', 'ssri'],
    ['sertraline 50mg, stopped by the gp', 'ssri'],
    ['sertraline (stopped)', 'ssri'],
    ['sertraline 50 mg once a day - discontinued in march', 'ssri'],
    ['they took me off bisoprolol', 'beta-blocker'],
    ['I stopped taking my ramipril because of the cough', 'ace-inhibitor'],
    ['ramipril, which the doctor stopped', 'ace-inhibitor'],
  ])('is of the past: %s', (text, code) => {
    expect(temporality(text, code)).toBe('historical')
  })

  it.each([
    ['gave up smoking', 'smoker'],
    ['bottle of wine most nights, stopped smoking 2001', 'smoker'],
    ['quit alcohol', 'alcohol-use'],
  ])('so is a habit given up: %s', (text, code) => {
    expect(temporality(text, code)).toBe('historical')
  })

  it.each([
    ['I want to quit smoking', 'smoker'],
    ['trying to give up smoking', 'smoker'],
    ['stopped smoking yesterday', 'smoker'],
    ['sertraline has stopped working', 'ssri'],
    ['the bleeding stopped, I take sertraline', 'ssri'],
    ['I have not stopped my sertraline', 'ssri'],
    ['should I have stopped sertraline?', 'ssri'],
    ['ramipril and they stopped something else', 'ace-inhibitor'],
    ['stopped ramipril, now on bisoprolol', 'beta-blocker'],
    ['stopped my ramipril yesterday', 'ace-inhibitor'],
  ])('stays a medicine of now: %s', (text, code) => {
    expect(temporality(text, code)).toBe('recent')
  })
})
