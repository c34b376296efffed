const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
}
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}

const UNIT = Object.keys(UNITS).join('|')
const TEN = Object.keys(TENS).join('|')
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
      const value = UNITS[word] ?? TENS[word] ?? (/^\d+$/.test(word) ? Number(word) : null)
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
