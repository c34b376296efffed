import { describe, expect, it } from 'vitest'
import type { Locale } from '../core/chat.ts'
import { hasLexicon, otherLanguageOf } from './language.ts'

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

describe('a text in another language than its talk', () => {
  it.each<[Locale, string, string]>([
    ['en', 'me duele la cabeza desde ayer', 'es'],
    ['en', "j'ai mal au ventre depuis hier", 'fr'],
    ['en', '\u0639\u0646\u062f\u064a \u0635\u062f\u0627\u0639', 'ar'],
    ['en', '\u0633\u0631\u0645 \u062e\u06cc\u0644\u06cc \u062f\u0631\u062f \u0645\u06cc\u06a9\u0646\u062f', 'fa'],
    ['en', 'mujhe kal se bukhar hai', 'hi'],
    ['en', 'boli mnie od dwoch dni brzuch i nie moge jesc', 'pl'],
    ['en', '\u6211\u809a\u5b50\u75bc\u4e24\u5929\u4e86', 'other'],
    ['en', 'nina maumivu ya kichwa tangu jana', 'sw'],
    ['es', 'my head hurts and I have a fever', 'en'],
    ['fr', '\u0939\u092e\u0947\u0902 \u092c\u0941\u0916\u093e\u0930 \u0939\u0948', 'hi'],
  ])('in %s: "%s" is %s', (locale, text, expected) => expect(otherLanguageOf(text, locale)).toBe(expected))

  it.each<[Locale, string]>([
    ['en', 'no'],
    ['en', 'Madrid'],
    ['en', 'my son has had a cough for two weeks'],
    ['en', 'paracetamol 500 mg'],
    ['en', 'bad migraine since yesterday'],
    ['es', 'S\u00ed'],
    ['es', 'tengo gripe desde hace dos dias'],
    ['ar', '\u0633\u0644\u0627\u0645'],
    ['fa', '\u0646\u0647'],
    ['hi', 'mujhe do din se fever hai'],
    ['fa', '\u0633\u0631\u0645 \u062f\u0631\u062f \u0645\u06cc\u06a9\u0646\u062f'],
    ['es', 'paracetamol 500 mg'],
  ])('in %s: "%s" may well be of it', (locale, text) => expect(otherLanguageOf(text, locale)).toBeNull())
})
