import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, sentences, stem, unfold, words } from './text.ts'

describe('fold', () => {
  const table: [string, string, string][] = [
    ['lower-cases ASCII', 'Chest PAIN', 'chest pain'],
    ['takes accents off', 'dolor de cabeza y náuseas', 'dolor de cabeza y nauseas'],
    ['makes quotes and dashes plain', 'can’t – won‘t', "can't - won't"],
    ['reads Persian digits', '۱۱۲', '112'],
    ['reads Arabic digits', '٩٩٩', '999'],
    ['reads Devanagari digits', '१०८', '108'],
    ['unites the two letters yeh', 'علي', 'علی'],
    ['drops joiners and direction marks', 'می\u200cخواهم \u202bx', 'میخواهم x'],
    ['keeps the vowel signs of Hindi', 'सीने में दर्द', 'सीने में दर्द'.normalize('NFKD').toLowerCase()],
  ]
  test.each(table)('%s', (_, given, expected) => {
    expect(fold(given).text).toBe(expected)
  })

  test('maps a match back to the exact quote', () => {
    const text = 'Tengo NÁUSEAS hoy'
    const folded = fold(text)
    const at = folded.text.indexOf('nauseas')
    const { start, end } = unfold(folded, at, at + 'nauseas'.length)
    expect(text.slice(start, end)).toBe('NÁUSEAS')
  })

  test('every span of any folded text lies inside the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        const [from, to] = [a % (folded.text.length + 1), b % (folded.text.length + 1)].toSorted((x, y) => x - y)
        const { start, end } = unfold(folded, from!, to!)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
    )
  })

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        const once = fold(text).text
        expect(fold(fold(once).text).text).toBe(fold(once).text)
      }),
    )
  })
})

describe('sentences', () => {
  const table: [string, string[]][] = [
    ['I feel sick. My head hurts!', ['I feel sick.', 'My head hurts!']],
    ['Dr. Jones saw me. Temp 38.5 today', ['Dr. Jones saw me.', 'Temp 38.5 today']],
    ['first line\nsecond line', ['first line', 'second line']],
    ['Fever? No. Headache, yes.', ['Fever?', 'No.', 'Headache, yes.']],
    ['I live at no. 5 now. No. 12 is next door', ['I live at no. 5 now.', 'No. 12 is next door']],
    ['Seen by J. Smith and A. B. Carter today. All fine', ['Seen by J. Smith and A. B. Carter today.', 'All fine']],
    ['my son has e. coli. He is drowsy', ['my son has e. coli.', 'He is drowsy']],
    ['no fever, 30 m. I want to die', ['no fever, 30 m.', 'I want to die']],
    ['34 F. My chest hurts', ['34 F.', 'My chest hurts']],
    ['i have hepatitis b. chest pain now', ['i have hepatitis b.', 'chest pain now']],
    ['I take vitamin D. My chest hurts', ['I take vitamin D.', 'My chest hurts']],
    ['  ', []],
    ['سرم درد می‌کند؟ بله.', ['سرم درد می‌کند؟', 'بله.']],
    ['मुझे बुखार है। सिर दर्द है।', ['मुझे बुखार है।', 'सिर दर्द है।']],
  ]
  test.each(table)('splits %j', (text, expected) => {
    expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  test('covers every character that is not white space, once and in order', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const kept = sentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

test('words are folded and of any script', () => {
  expect(words('My Knee—hurts، درد ۳ days')).toEqual(['my', 'knee', 'hurts', 'درد', '3', 'days'])
})

test.each([
  ['headaches', 'headache'],
  ['vomiting', 'vomit'],
  ['stopped', 'stop'],
  ['allergies', 'allergy'],
  ['breathing', 'breathe'],
])('%s and %s have one stem', (a, b) => {
  expect(stem(a)).toBe(stem(b))
})
