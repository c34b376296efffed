import type { View } from '../view.ts'
import { atEnd } from './at-end.ts'
import type { Found, Recognizer } from './recognizer.ts'

/** Digits as people say them, and what they say between them. */
const DIGITS: ReadonlySet<string> = new Set(
  'zero oh nought naught one two three four five six seven eight nine cero uno dos tres cuatro cinco siete ocho nueve un deux trois quatre cinq sept huit neuf'.split(
    ' ',
  ),
)
const GROUPS: ReadonlySet<string> = new Set(
  'double triple treble hundred ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety doble diez veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa vingt trente quarante cinquante soixante'.split(
    ' ',
  ),
)
/** The spelling alphabet of radio (ICAO 1956). */
const ALPHABET: ReadonlySet<string> = new Set(
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  ),
)
const CUE = atEnd(
  /(?:number|phone|mobile|cell|tel|call|text|zip(?: ?code)?|post ?code|code|reference|ref|id|account|policy|member|mrn|ssn|nhs|pin|at|on|its|it's|is|numero|telefono|movil|portable)[a-z' ]{0,10}[\s:,-]{0,3}$/,
)
const ZIP_CUE = atEnd(/(?:zip(?: ?code)?|post ?code)[a-z' ]{0,10}[\s:,-]{0,3}$/)
const BETWEEN = /^(?: |, |-| - |\. |\.\.\. ?)$/
/** Counting aloud, forwards or backwards, is no number of somebody. */
const COUNTING =
  /^(?:one,? two,? three|two,? three,? four|three,? four,? five|five,? four,? three|ten,? nine,? eight|uno,? dos,? tres|un,? deux,? trois)/

const STARTS: ReadonlySet<string> = new Set([...DIGITS, 'double', 'triple', 'treble', ...ALPHABET])

/** True for a word that may go on a number said aloud. */
export const isSpokenDigit = (low: string) => DIGITS.has(low) || GROUPS.has(low)

/** Phone numbers, codes and postcodes that are said or dictated digit by digit. */
export const spoken: Recognizer = {
  id: 'spoken',
  starters: STARTS,
  find(view) {
    const { token, left, rightLow } = view
    if (token.hasDigit) return spaced(view)
    if (token.text.length === 1) return spelled(view)
    if (!STARTS.has(token.low)) return null
    const isAlphabet = ALPHABET.has(token.low)
    const { end, digits, letters, cut } = run(view)
    const isCued = CUE.test(left)
    if (isAlphabet ? digits + letters < 5 || letters < 2 || (digits === 0 && !isCued) : digits < (isCued ? 5 : 7))
      return null
    if (COUNTING.test(rightLow)) return null
    const type = isAlphabet ? 'ID' : ZIP_CUE.test(left) ? 'LOCATION' : 'PHONE'
    return { length: end, type, score: 0.8, ...(cut ? { open: 'spoken' as const } : {}) }
  },
}

/** How far right of its token the engine lets a recognizer see. */
const LOOK = 48

/** How far digits said aloud go on from the token, and whether the look ended before they did. */
function run({ token, after, gapAfter, right }: View): { end: number; digits: number; letters: number; cut: boolean } {
  let end = token.text.length
  let digits = DIGITS.has(token.low) ? 1 : 0
  let letters = ALPHABET.has(token.low) ? 1 : 0
  /** The text ends inside the look, so its last word is whole. */
  const isWhole = right.length < token.text.length + LOOK
  for (let k = 1; ; k++) {
    const next = after(k)
    // A word at the very end of the look may be cut: it is decided when it comes.
    if (next === undefined || next.end >= right.length) {
      const isOver = next === undefined ? end < right.length - 4 : !/^[a-z]+$/.test(next.low)
      const isLast =
        next !== undefined &&
        BETWEEN.test(gapAfter(k - 1)) &&
        (isSpokenDigit(next.low) || (isWhole && digits >= 3 && /^\d{2,4}$/.test(next.low)))
      return { end: isLast ? next.end : end, digits: digits + Number(isLast), letters, cut: !isOver }
    }
    if (!BETWEEN.test(gapAfter(k - 1))) break
    // "oh one six three two, then nine six oh"
    if (digits >= 3 && next.low === 'then' && isSpokenDigit(after(k + 1)?.low ?? '')) continue
    if (isSpokenDigit(next.low) || /^\d$/.test(next.low)) digits++
    else if (ALPHABET.has(next.low)) letters++
    // "oh seven nine double one, 123 456": the rest in figures, once it is clear that a number is being said.
    else if (digits >= 3 && /^\d{2,4}$/.test(next.low)) digits += next.low.length
    else break
    end = next.end
  }
  return { end, digits, letters, cut: false }
}

const SPELLED = /^[a-z](?:[- ][a-z]){2,14}(?![a-z])/

/** "W as in whiskey 4 4 7 1 0 9 3" */
const AS_IN =
  /^[a-z](?: as in| for) [a-z]{3,10}(?:,? [a-z](?: as in| for) [a-z]{3,10}){0,3},? \d(?:[ -]?\d){3,12}(?!\d)/

/** "xavi, its x-a-v-i": the letters of a name that was just said. */
function spelled({ left, rightLow, before, gap }: View): Found | null {
  // "that's D-U-F-F-Y"
  if (gap.endsWith("'")) return null
  const coded = / (?:as in|for) /.test(rightLow.slice(0, 8)) ? AS_IN.exec(rightLow) : null
  if (coded) return { length: coded[0].length, type: 'ID', score: 0.75 }
  const found = SPELLED.exec(rightLow)
  if (found === null || /^d[- ]o[- ]b/.test(found[0])) return null
  const isAfterName = [1, 2, 3].some((k) => before(k)?.hit === 'NAME')
  return isAfterName || /spel|deletr|ecrit/.test(left) ? { length: found[0].length, type: 'NAME', score: 0.75 } : null
}

const ONE_BY_ONE = /^\d(?:[ .()-]{1,4}\d){5,15}(?![\d/%])(?! ?(?:mg|ml|kg|units?|days?|weeks?))/

/** "0 2 0 7 9 4 6": digit by digit, as scans and forms with boxes have them; a scale ("0 1 2 3 4 5") is none. */
function spaced({ token, rightLow, left }: View): Found | null {
  if (token.text.length !== 1) return null
  const found = ONE_BY_ONE.exec(rightLow)
  if (found === null || /\d[ .-]{1,3}$/.test(left)) return null
  const digits = found[0].replace(/\D/g, '')
  return '0123456789'.includes(digits) || '9876543210'.includes(digits) || /^(\d)\1+$/.test(digits)
    ? null
    : { length: found[0].length, type: 'ID', score: 0.7 }
}
