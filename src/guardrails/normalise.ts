import { undisguised } from '../core/disguise.ts'
import { fold } from '../core/text.ts'

/** A form of a text in which its words may show. */
export interface Reading {
  readonly text: string
  /** How it had been hidden; null = it stood there in plain letters. */
  readonly hidden: 'spelling' | 'encoding' | 'order' | null
}

/** How many units of a text are read; head and tail of a longer one. */
const LONGEST = 8_000

/**
 * The forms of a text in which hidden words may show, all folded: the plain one first, then without tricks of spelling
 * (see `undisguised`), then what base64, hex, binary, Morse, percent codes or invisible tag letters spell, and, where
 * the letters look like it, the text read backwards or turned by 13.
 */
export function readings(text: string): Reading[] {
  const bounded = text.length > LONGEST ? `${text.slice(0, LONGEST / 2)}\n${text.slice(-LONGEST / 2)}` : text
  const base = fold(bounded).text
  const out: Reading[] = [{ text: base, hidden: null }]
  const bare = undisguised(base)
  if (bare !== base) out.push({ text: bare, hidden: 'spelling' })
  for (const hidden of decoded(bounded)) out.push({ text: fold(hidden).text, hidden: 'encoding' })
  // Common words and the words of attacks, backwards and turned by 13.
  if (countOf(base, BACKWARDS) >= 2) out.push({ text: [...base].reverse().join(''), hidden: 'order' })
  if (countOf(base, TURNED) >= 2) out.push({ text: base.replace(/[a-z]/g, turn), hidden: 'order' })
  return out
}

const BACKWARDS = /\b(?:eht|dna|uoy|ruoy|lla|erongi|suoiverp|snoitcurtsni|tpmorp|metsys|laever|tegrof|flesym|llik)\b/g
const TURNED = /\b(?:gur|naq|lbh|lbhe|nyy|vtaber|cerivbhf|vafgehpgvbaf|cebzcg|flfgrz|erirny|sbetrg|zlfrys|xvyy)\b/g

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function turn(letter: string): string {
  return String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97)
}

function decoded(text: string): string[] {
  const out: string[] = []
  const bytes = (numbers: readonly number[]) => Buffer.from(numbers).toString('utf8')
  for (const [token] of text.matchAll(/[A-Za-z0-9+/]{16,4000}={0,2}/g)) {
    if (/[A-Z]/.test(token) && /[a-z]/.test(token)) keep(out, Buffer.from(token, 'base64').toString('utf8'))
  }
  for (const [run] of text.matchAll(/(?:\\x|0x|%)?[0-9a-fA-F]{2}(?:[ ,:]?(?:\\x|0x|%)?[0-9a-fA-F]{2}){9,800}/g))
    keep(out, Buffer.from(run.replace(/\\x|0x|[^0-9a-fA-F]/g, ''), 'hex').toString('utf8'))
  for (const [run] of text.matchAll(/[01]{8}(?:[ ,]?[01]{8}){4,400}/g))
    keep(out, bytes((run.match(/[01]{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2))))
  for (const [run] of text.matchAll(/[.-]{1,5}(?:[ /]{1,3}[.-]{1,5}){7,400}/g)) keep(out, morse(run))
  for (const [run] of text.matchAll(/(?:%[0-9a-fA-F]{2}|[A-Za-z0-9+._~-]){12,2000}/g))
    if (countOf(run, /%[0-9a-fA-F]{2}/g) >= 2)
      keep(
        out,
        run.replace(/\+/g, ' ').replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) => bytes([Number.parseInt(hex, 16)])),
      )
  // Tag letters of Unicode are shown by no screen and read by models.
  const tags = [...text.matchAll(/[\u{e0020}-\u{e007e}]/gu)].map(([char]) => char.codePointAt(0)! - 0xe0000)
  keep(out, bytes(tags))
  return out
}

const MORSE =
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'.split(
    ' ',
  )

function morse(run: string): string {
  return run
    .split(/ ?\/ ?| {2,}/)
    .map((word) =>
      word
        .split(' ')
        .map((sign) => String.fromCharCode(97 + MORSE.indexOf(sign)))
        .join(''),
    )
    .join(' ')
}

/** Readable words only: decoding a name or a code gives noise. */
function keep(out: string[], text: string): void {
  const letters = text.match(/[a-zA-Z ]/g)?.length ?? 0
  if (text.length >= 10 && letters / text.length > 0.85 && / /.test(text)) out.push(text)
}
