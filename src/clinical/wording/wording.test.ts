import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../core/chat.ts'
import { URGENCIES } from '../../core/clinical.ts'
import {
  isTranslated,
  placeValues,
  reviewedText,
  safetyNetKey,
  WORDING_KEYS,
  type WordingKey,
  wording,
} from './index.ts'
import { countriesWithNumbers, emergencyNumbers } from './numbers.ts'

const MUST_TRANSLATE = WORDING_KEYS.filter((key) => key.startsWith('emergency') || key.startsWith('urgent'))

describe('wording', () => {
  it.each(LOCALES)('has every emergency, urgent and crisis text in %s', (locale) => {
    expect(MUST_TRANSLATE.filter((key) => !isTranslated(locale, key))).toEqual([])
  })

  // Of two texts under one key the later one is shown, and nobody notices.
  it.each(LOCALES)('has each key once in %s', (locale) => {
    const keys = [
      ...readFileSync(new URL(`${locale}.json`, import.meta.url), 'utf8').matchAll(/^ {2}"([^"]+)":/gm),
    ].map(([, key]) => key)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
    expect(keys.length).toBeGreaterThan(20)
  })

  it.each(LOCALES)('keeps the placeholders of the English text in %s', (locale) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort()
    for (const key of WORDING_KEYS) {
      expect([key, placeholders(reviewedText(locale, key).text)]).toEqual([
        key,
        placeholders(reviewedText('en', key).text),
      ])
    }
  })

  it('never shows an unfilled placeholder', () => {
    for (const locale of LOCALES) for (const key of WORDING_KEYS) expect(wording(locale, key)).not.toMatch(/[{}]/)
  })

  it('falls back to 112 when no number is given, and to English when a text is not translated', () => {
    expect(wording('en', 'emergency.call')).toBe('Call 112')
    expect(wording('hi', 'screener.intro')).toBe(wording('en', 'screener.intro'))
  })

  it('has a safety net for every level and for "not known"', () => {
    for (const level of [...URGENCIES, null]) expect(wording('en', safetyNetKey(level)).length).toBeGreaterThan(20)
  })

  // It stands in the sign dialog, and the patient reads it as it was signed.
  it.each(LOCALES)('has the safety net of every level in %s', (locale) => {
    expect(URGENCIES.filter((level) => !isTranslated(locale, safetyNetKey(level)))).toEqual([])
  })

  it('carries the four review fields on every text', () => {
    for (const key of WORDING_KEYS) {
      expect(Object.keys(reviewedText('en', key)).sort()).toEqual(['date', 'reviewed_by', 'role', 'text'])
    }
  })

  it.each<[string | null, string]>([
    ['US', '911'],
    ['gb', '999'],
    ['FR', '15'],
    ['IN', '112'],
    ['IR', '115'],
    ['ZZ', '112'],
    [null, '112'],
  ])('shows the ambulance number of %s', (country, number) => {
    expect(placeValues('en', country).number).toBe(number)
  })

  it('gives only dialable numbers', () => {
    for (const code of countriesWithNumbers()) {
      const { emergency, crisis, poison } = emergencyNumbers(code)
      for (const number of [...emergency, ...crisis.map((line) => line.number), ...(poison === null ? [] : [poison])]) {
        expect(number).toMatch(/^[*\d][\d -]*$/)
      }
    }
  })

  it('names the poison line only where one is known', () => {
    const text = (country: string | null) => wording('en', 'emergency.poison', placeValues('en', country))
    expect(text('US')).toContain('Poison line: 1-800-222-1222.')
    expect(text(null)).not.toContain('Poison line')
  })

  it('asks each question of the interview with a reason', () => {
    const asked = WORDING_KEYS.filter((key) => /^question\..+\.self$/.test(key))
    expect(asked.filter((key) => !WORDING_KEYS.includes(key.replace('.self', '.why') as WordingKey))).toEqual([])
  })
})
