import type { Folded } from '../core/text.ts'
import { TEN_WORDS, UNIT_WORDS } from './number-words.ts'

const SMALL = Object.keys(UNIT_WORDS).filter((word) => UNIT_WORDS[word]! >= 1 && UNIT_WORDS[word]! <= 9)
const TEENS = Object.keys(UNIT_WORDS).filter((word) => UNIT_WORDS[word]! >= 10)
const TENS = Object.keys(TEN_WORDS)

const ONES = SMALL.join('|')
/** 10 to 99 in words. */
const BELOW_HUNDRED = String.raw`(?:(?:${TENS.join('|')})(?:[ -](?:${ONES}))?\b|(?:${TEENS.join('|')})\b)`
/** "A hundred and two", "two hundred", and as people read a display: "one forty", "one oh five". */
const HUNDREDS = String.raw`(?:(?:an?|${ONES}) hundreds?(?: (?:and )?(?:${BELOW_HUNDRED}|(?:${ONES})\b))?|hundred (?:and )?(?:${BELOW_HUNDRED}|(?:${ONES})\b)|(?:one|two) (?:${BELOW_HUNDRED}|oh (?:${ONES})\b))`
const DECIMALS = String.raw`(?: point (?:zero|oh|${ONES}|\d)\b| and a half\b)`
const SPOKEN = new RegExp(
  String.raw`\b(?:${HUNDREDS}${DECIMALS}?|${BELOW_HUNDRED}${DECIMALS}?|(?:${ONES})${DECIMALS}|\d{1,3}${DECIMALS})`,
  'g',
)
/** Most texts hold none of the words that such a number needs. */
const MAY_HOLD = new RegExp(String.raw`\b(?:${TENS.join('|')}|${TEENS.join('|')}|hundreds?|point|half|oh)\b`)

/**
 * A folded text with its spoken numbers of ten and more in digits ("one forty over ninety" becomes "140 over 90"), so
 * that one set of patterns reads both. Offsets still lead to the words as they were written.
 */
export function withDigits(folded: Folded): Folded {
  if (!MAY_HOLD.test(folded.text)) return folded
  const spoken: { from: number; to: number; digits: string }[] = []
  let growth = 0
  for (const { 0: words, index } of folded.text.matchAll(SPOKEN)) {
    const value = valueOf(words)
    if (value === null) continue
    const digits = String(value)
    spoken.push({ from: index, to: index + words.length, digits })
    growth += digits.length - words.length
  }
  if (spoken.length === 0) return folded
  const starts = new Int32Array(folded.text.length + growth + 1)
  const ends = new Int32Array(starts.length)
  let text = ''
  let at = 0
  const keep = (to: number) => {
    starts.set(folded.starts.subarray(at, to), text.length)
    ends.set(folded.ends.subarray(at, to), text.length)
    text += folded.text.slice(at, to)
    at = to
  }
  for (const { from, to, digits } of spoken) {
    keep(from)
    starts.fill(folded.starts[from]!, text.length, text.length + digits.length)
    ends.fill(folded.ends[to - 1]!, text.length, text.length + digits.length)
    text += digits
    at = to
  }
  keep(folded.text.length)
  starts[text.length] = folded.starts[folded.text.length]!
  ends[text.length] = folded.ends[folded.text.length] ?? folded.starts[folded.text.length]!
  return { text, starts, ends }
}

function valueOf(words: string): number | null {
  let whole = 0
  let decimal = 0
  let isDecimal = false
  let isHundreds = false
  let before: number | null = null
  for (const word of words.replace(/ and a half$/, ' half').split(/[ -]/)) {
    if (word === 'half') decimal = 0.5
    else if (word === 'point') isDecimal = true
    else if (word.startsWith('hundred')) {
      whole = (whole || 1) * 100
      isHundreds = true
    } else if (word === 'oh') {
      if (!isDecimal) whole *= 100
    } else if (word !== 'and' && word !== 'a' && word !== 'an') {
      const value = UNIT_WORDS[word] ?? TEN_WORDS[word] ?? Number(word)
      if (Number.isNaN(value)) return null
      if (isDecimal) decimal = value / 10
      // "One forty": a hundred that nobody says.
      else if (!isHundreds && before !== null && before <= 2 && value >= 10) whole = before * 100 + value
      else whole += value
      before = value
    }
  }
  return Math.round((whole + decimal) * 10) / 10
}
