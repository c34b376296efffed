/** Marks that steer direction or joining; legal in Arabic and Persian, stripped for matching, never refused. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/
const COMBINING = /\p{M}/u

/** A folded text with, for every UTF-16 unit of it, where that unit began and ended in the original. */
export interface Folded {
  readonly text: string
  /**
   * `starts[i]`: offset in the original of folded unit i; one more entry than units, the last is the original length.
   * Shared by many texts: nobody may write into it.
   */
  readonly starts: Int32Array
  /** `ends[i]`: end (exclusive) in the original of the character that folded unit i came from. Shared like `starts`. */
  readonly ends: Int32Array
}

/** The text that was folded last: within a turn a dozen readers ask for the same one. Single words are made anew. */
let last: { readonly original: string; readonly folded: Folded } | null = null
const MIN_KEPT = 32
const MAX_KEPT = 20_000

/**
 * Folds for matching: lower case, compatibility forms, accents off, quotes and dashes made plain, digits of any script
 * made ASCII, invisible marks dropped. Keeps the map back, so that a match becomes an exact quote.
 */
export function fold(original: string): Folded {
  if (last?.original === original) return last.folded
  const folded = foldNew(original)
  if (original.length >= MIN_KEPT && original.length <= MAX_KEPT) last = { original, folded }
  return folded
}

function foldNew(original: string): Folded {
  // Nearly all messages are plain ASCII, where folding is lower-casing and the map is the identity.
  if (isAscii(original)) return identity(original.toLowerCase())
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let i = 0; i < original.length; ) {
    const code = original.charCodeAt(i)
    if (code < 0x7f && code !== BACKTICK) {
      starts.push(i)
      text += code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : original[i]
      ends.push(++i)
      continue
    }
    const char = String.fromCodePoint(original.codePointAt(i)!)
    const end = i + char.length
    const folded = foldChar(char)
    for (let k = 0; k < folded.length; k++) {
      starts.push(i)
      ends.push(end)
    }
    text += folded
    i = end
  }
  starts.push(original.length)
  ends.push(original.length)
  return { text, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** The text that `fold` makes, without the map back. */
export function foldedText(original: string): string {
  if (isAscii(original)) return original.toLowerCase()
  let out = ''
  for (const char of original) out += foldChar(char)
  return out
}

/** The span in the original that a span of the folded text stands for. */
export function unfold(folded: Folded, start: number, end: number): { start: number; end: number } {
  return { start: folded.starts[start]!, end: end > start ? folded.ends[end - 1]! : folded.starts[start]! }
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7e) return false
  return true
}

/** The only character of ASCII that folding changes beside the capitals, and only in a text that has others. */
const BACKTICK = 0x60

const upTo = (length: number) => Int32Array.from({ length }, (_, index) => index)
/** 0, 1, 2 and so on: where the units of an ASCII text stand. One for all messages; a document gets its own. */
let places = upTo(4096)
const MAX_SHARED = 65_536

function identity(text: string): Folded {
  const size = text.length + 1
  if (size > places.length && size <= MAX_SHARED) places = upTo(Math.min(size * 2, MAX_SHARED))
  const all = size <= places.length ? places : upTo(size)
  return { text, starts: all.subarray(0, size), ends: all.subarray(1, size) }
}

const PLAIN: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201a': "'",
  '\u201b': "'",
  '\u02bc': "'",
  '\u0060': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  // Letters that Arabic and Persian keyboards write differently for the same word.
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u0643': '\u06a9',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0622': '\u0627',
  '\u0671': '\u0627',
  '\u0629': '\u0647',
  '\u0640': '',
}

const foldedChars = new Map<string, string>()
const MAX_FOLDED = 2_000

function foldChar(char: string): string {
  const known = foldedChars.get(char)
  if (known !== undefined) return known
  const made = foldNewChar(char)
  if (foldedChars.size < MAX_FOLDED) foldedChars.set(char, made)
  return made
}

function foldNewChar(char: string): string {
  const plain = PLAIN[char]
  if (plain !== undefined) return plain
  if (INVISIBLE.test(char)) return ''
  const digit = digitValue(char)
  if (digit !== null) return String(digit)
  let out = ''
  for (const part of char.normalize('NFKD').toLowerCase()) {
    // Latin, Greek and Arabic vowel marks go; the vowel signs of Hindi are letters of the word and stay.
    if (COMBINING.test(part) && !isDevanagari(part)) continue
    out += PLAIN[part] ?? part
  }
  return out
}

function isDevanagari(char: string): boolean {
  const code = char.codePointAt(0)!
  return code >= 0x0900 && code <= 0x097f
}

/** Zeros of the decimal digit runs that patients of our six languages type. */
const ZEROS = [0x0660, 0x06f0, 0x0966]
function digitValue(char: string): number | null {
  const code = char.codePointAt(0)!
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return code - zero
  return null
}

export interface TextSpan {
  start: number
  end: number
}

const ABBREVIATION = /(?:^|[\s(])(?:dr|mr|mrs|ms|prof|st|vs|e\.g|i\.e|approx|fig|sr|jr)\.$/i
/** "J. Smith", "J. K. Rowland": a capital with a name behind it. "30 m. I want to die", "hepatitis b. My chest" end there. */
const INITIAL =
  /(?:^|[^\d\s]\s|[(])[A-HJ-Z]\.[^\S\n]*(?:[A-Z]\.|(?!(?:My|He|His|She|Her|It|Its|They|We|You|The|This|That|There|No|Not|Is|In|And|But|Then|Now|What|When|How|Can|Should|Please|Since)\b)[A-Z][a-z])/
/** "E. coli", "c. diff": the genus of a germ. */
const GENUS = /(?:^|[\s(])[a-z]\.[^\S\n]*(?:coli|diff|difficile|pylori|aureus|jejuni|albicans|pneumoniae)\b/i
/** "No. 5" is a number; "no. Since when?" is an answer. */
const NUMBERED = /(?:^|[\s(])no\.[^\S\n]?\d$/i

/**
 * Sentences of a text as spans without surrounding white space. Ends at . ! ? (and the marks of Arabic, Hindi and
 * Chinese) before white space, and at line breaks; not after an abbreviation, an initial or inside a number.
 */
export function sentences(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  let start = 0
  const push = (end: number) => {
    let from = start
    let to = end
    while (from < to && isSpace(text.charCodeAt(from))) from++
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--
    if (to > from) spans.push({ start: from, end: to })
    start = end
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === LINE_BREAK) {
      push(i + 1)
      continue
    }
    if (!mayEnd(code)) continue
    let end = i + 1
    while (end < text.length && `.!?\u061f\u0964"'\u201d\u2019)]`.includes(text[end]!)) end++
    const atEnd = end >= text.length || isSpace(text.charCodeAt(end))
    if (!atEnd) continue
    const from = Math.max(0, i - 10, start)
    if (code === POINT && end < text.length && ABBREVIATION.test(text.slice(from, i + 1))) continue
    if (code === POINT) {
      const beside = text.slice(Math.max(0, i - 3, start), i + 14)
      if (INITIAL.test(beside) || GENUS.test(beside)) continue
    }
    if (code === POINT && NUMBERED.test(text.slice(from, i + 3))) continue
    push(end)
    i = end - 1
  }
  push(text.length)
  return spans
}

const LINE_BREAK = 0x0a
const POINT = 0x2e
/** The marks of Arabic, Hindi and Chinese, and the three points in one. */
const FAR_ENDS: ReadonlySet<number> = new Set([0x061f, 0x0964, 0x3002, 0x2026])

/** Whether a sentence may end with the character: . ! ? or one of other scripts. */
function mayEnd(code: number): boolean {
  return code < 0x7f ? code === POINT || code === 0x21 || code === 0x3f : FAR_ENDS.has(code)
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x2028 || code === 0x2029
}

/** Lower-case words of a text, letters and digits of any script, folded. */
export function words(text: string): string[] {
  const folded = fold(text).text
  // Matching by Unicode class costs six times as much, and most folded texts have none but ASCII letters.
  if (!isAscii(folded)) return folded.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const out: string[] = []
  for (let at = 0; at < folded.length; at++) {
    const from = at
    while (at < folded.length && isOfWord(folded.charCodeAt(at))) at++
    if (at > from) out.push(folded.slice(from, at))
  }
  return out
}

/** A small letter or a digit of ASCII. */
function isOfWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
}

/** Whether `words` of a text are so many; reads no further than it must. */
export function hasWords(text: string, count: number): boolean {
  const folded = fold(text).text
  if (!isAscii(folded)) return words(text).length >= count
  let found = 0
  for (let i = 0, wasIn = false; i < folded.length && found < count; i++) {
    const isIn = isOfWord(folded.charCodeAt(i))
    if (isIn && !wasIn) found++
    wasIn = isIn
  }
  return found >= count
}

const VOWEL = /[aeiouy]/

/**
 * A light English stem for matching words in search and support checks: plural, -ing, -ed, -ly and the doubled
 * consonant they leave. Not linguistics: both sides go through it.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word
  let out = word
  if (out.endsWith('ies') && out.length > 4) out = `${out.slice(0, -3)}y`
  else if (/(?:ss|x|ch|sh)es$/.test(out)) out = out.slice(0, -2)
  else if (out.endsWith('s') && !/(?:ss|us|is)$/.test(out)) out = out.slice(0, -1)
  for (const ending of ['ing', 'ed', 'ly']) {
    if (!out.endsWith(ending)) continue
    const rest = out.slice(0, -ending.length)
    if (rest.length < 3 || !VOWEL.test(rest)) break
    out = /([^aeiouls])\1$/.test(rest) ? rest.slice(0, -1) : rest
    break
  }
  return out.length > 4 && out.endsWith('e') ? out.slice(0, -1) : out
}
