import { describe, expect, it } from 'vitest'
import { hasLexicon } from './language.ts'

describe('a language with a lexicon', () => {
  it.each([
    ['I have a bad headache since yesterday', true],
    ['chest pain', true],
    ['fever cough', true],
    ['me duele mucho el pecho desde ayer', false],
    ["j'ai mal au ventre depuis hier", false],
    ['عندي ألم في الصدر', false],
    ['mujhe seene mein bahut dard ho raha hai', false],
    ['मुझे सीने में दर्द है', false],
    ['saya sakit dada sejak semalam', false],
  ])('%s', (text, expected) => expect(hasLexicon(text)).toBe(expected))
})
