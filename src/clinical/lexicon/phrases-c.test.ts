import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'

/** Each row: a concept, a plain sentence that gives it, and a harmless one near it that does not. */
const ROWS: readonly (readonly [code: string, told: string, harmless: string])[] = [
  ['palpitations', 'My heart rate is really fast.', 'My internet rate is really fast.'],
  ['palpitations', 'My heart rate is through the roof.', 'Our interest rate is through the roof.'],
  ['danger-now', 'My ex beat me up and hes outside.', 'The dog is outside.'],
  ['strangulation', 'I was grabbed by my throat.', 'I was grabbed by my sleeve.'],
  ['opioid-use', 'He has been shooting up again.', 'He has a pain shooting up his leg.'],
  ['opioid-use', 'She is injecting drugs.', 'She is injecting insulin.'],
]

describe('phrases say what was meant', () => {
  it.each(ROWS)('%s: %s / %s', (code, told, harmless) => {
    expect(extract(told).map((finding) => finding.code)).toContain(code)
    expect(extract(harmless).map((finding) => finding.code)).not.toContain(code)
  })
})
