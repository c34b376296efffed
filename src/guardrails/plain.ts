/**
 * Text made plain for matching, unit by unit: the result has the same length as the original, so that an offset in one is
 * the offset in the other. Digits of any of our scripts become ASCII, accents go, quotes and dashes become simple.
 * Case stays, because it is evidence for a name.
 */
export function plain(text: string): string {
  // Joined by the hundred: a text that is all accents would else be a tree of as many strings.
  let parts: string[] = []
  let out = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // Most letters of other scripts are plain as they are.
    if (code < 0x80) continue
    const simple = plainUnit(code)
    if (simple === code) continue
    if (from < i) parts.push(text.slice(from, i))
    parts.push(String.fromCharCode(simple))
    from = i + 1
    if (parts.length < MOST_PARTS) continue
    out += parts.join('')
    parts = []
  }
  if (from === 0) return text
  parts.push(text.slice(from))
  return out + parts.join('')
}

const MOST_PARTS = 400

/** The plain form of each unit that was asked; 0 = not asked yet. */
const known = new Uint16Array(0x10000)

function plainUnit(code: number): number {
  const found = known[code]!
  return found === 0 ? (known[code] = makePlain(code).charCodeAt(0)) : found
}

const SIMPLE: Record<string, string> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2212': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u00aa': '\u00aa',
  '\u00ba': '\u00ba',
  '\u00df': 's',
  '\u00f8': 'o',
  '\u00d8': 'O',
  '\u0142': 'l',
  '\u0141': 'L',
  '\u0111': 'd',
  '\u0110': 'D',
  '\u00f0': 'd',
  '\u00de': 'T',
  '\u00fe': 't',
  '\u0131': 'i',
  '\u00e6': 'a',
  '\u00c6': 'A',
  '\u0153': 'o',
  '\u0152': 'O',
  // Letters that Arabic and Persian keyboards write differently for the same word.
  '\u064a': '\u06cc',
  '\u0649': '\u06cc',
  '\u0643': '\u06a9',
  '\u0623': '\u0627',
  '\u0625': '\u0627',
  '\u0622': '\u0627',
  '\u0629': '\u0647',
}

/** Zeros of the Arabic, Persian and Devanagari digit runs. */
const ZEROS = [0x0660, 0x06f0, 0x0966]

function makePlain(code: number): string {
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero)
  const char = String.fromCharCode(code)
  const simple = SIMPLE[char]
  if (simple !== undefined) return simple
  if (code >= 0xd800 && code <= 0xdfff) return char
  const base = char.normalize('NFKD')[0]!
  return base === ' ' ? ' ' : base
}

/** Lower case without a change of length; a letter whose lower form is longer stays as it is. */
export function lower(text: string): string {
  const out = text.toLowerCase()
  if (out.length === text.length) return out
  let slow = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]!.toLowerCase()
    slow += char.length === 1 ? char : text[i]!
  }
  return slow
}
