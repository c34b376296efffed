import { TEN_WORDS, UNIT_WORDS } from '../number-words.ts'

const UNIT = Object.keys(UNIT_WORDS).join('|')
const TEN = Object.keys(TEN_WORDS).join('|')
const DIGIT = 'one|two|three|four|five|six|seven|eight|nine'
const BELOW_100 = `(?:(?:${TEN})(?:[ -](?:${DIGIT}))?|${UNIT})`
const SPOKEN = new RegExp(
  `\\b(?:(?:(?:${BELOW_100}|a|\\d+) thousand(?:(?: and)? )?)?(?:${DIGIT}|a|\\d) hundred(?:(?: and)? ${BELOW_100})?|${BELOW_100}(?: thousand)?)\\b`,
  'g',
)

/**
 * Spoken whole numbers as digits ("five hundred" -> "500", "twenty one" -> "21"). Only forms with one reading: a run
 * such as "one forty" (140, or 1 and 40?) keeps its words, because a note must hold no number that was not said.
 * Expects lower case.
 */
export function digits(text: string): string {
  return text.replace(SPOKEN, (match, offset: number) => {
    const before = text.slice(Math.max(0, offset - 16), offset)
    const after = text.slice(offset + match.length, offset + match.length + 16)
    // Part of a longer run of number words, of a decimal, or "no one": left as it was said.
    if (RUN_BEFORE.test(before) || RUN_AFTER.test(after)) return match
    if (
      match === 'one' &&
      !/^ (?:or|to|time|day|week|month|year|hour|tablet|pill|dose|milli|percent|%|out)/.test(after)
    )
      return match
    if (match.startsWith('a ')) return match
    const value = spokenValue(match)
    return value === null ? match : String(value)
  })
}

const RUN_BEFORE = new RegExp(`(?:\\b(?:${UNIT}|${TEN}|hundred|thousand|point|oh|half)|\\d)[ -]$`)
const RUN_AFTER = new RegExp(`^[ -](?:${UNIT}|${TEN}|hundred|thousand|point|oh|o |and a half|\\d)`)

function spokenValue(phrase: string): number | null {
  let total = 0
  let current = 0
  for (const word of phrase.split(/[ -]/)) {
    if (word === 'and') continue
    if (word === 'hundred') current *= 100
    else if (word === 'thousand') {
      total += current * 1000
      current = 0
    } else {
      const value = UNIT_WORDS[word] ?? TEN_WORDS[word] ?? (/^\d+$/.test(word) ? Number(word) : null)
      if (value === null) return null
      current += value
    }
  }
  return total + current
}

/** All numbers of a text, spoken ones included, as plain strings ("120/80" gives 120 and 80). For comparing, not for showing. */
export function numbersIn(text: string): Set<string> {
  const found = new Set<string>()
  const lower = text.toLowerCase()
  for (const match of `${lower} ${digits(lower)}`.matchAll(/\d+(?:[.,]\d+)*/g)) {
    found.add(normal(match[0]))
  }
  return found
}

function normal(number: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(number) ? number.replaceAll(',', '') : number.replace(',', '.')
  return String(Number(plain))
}
