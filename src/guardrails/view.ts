import type { IdentifierKind } from './identifier-kind.ts'

/** A run of letters and digits, and what was decided about it. */
export interface Token {
  start: number
  end: number
  /** Plain form (see `plain`), case kept. */
  text: string
  low: string
  hasDigit: boolean
  isTitle: boolean
  isUpper: boolean
  /** Set when the token is part of a span. */
  hit: IdentifierKind | null
  /** Id of the recognizer that found it. */
  by: string
}

/** What one recognizer sees when it is asked about one token. Everything right of it ends at the look. */
export interface View {
  readonly token: Token
  /** Plain text from the start of the token to the end of the look. */
  readonly right: string
  readonly rightLow: string
  /** Plain lower-case text before the token, at most 56 units. */
  readonly left: string
  /** The k-th token before, 1 = the nearest. */
  readonly before: (k: number) => Token | undefined
  /** Plain text between the token before and this one. */
  readonly gap: string
  /** The k-th token after, 1 = the nearest, while it is inside the look. Its offsets count from the start of the token. */
  readonly after: (k: number) => Token | undefined
  /** Plain text between token k and token k + 1, where 0 is this token. */
  readonly gapAfter: (k: number) => string
  readonly memory: Memory
}

/** Lower-case name parts found so far with a good reason. */
export interface Memory {
  names: Set<string>
}

/** How far left a context pattern looks. The memory of names found earlier looks left without limit. */
export const LEFT_LOOK = 56

interface Aim {
  token: Token
  /** The window that is kept, where the token starts in it, and where its look ends. */
  text: string
  low: string
  start: number
  limit: number
  /** End of the token before, in the window. */
  lastEnd: number
}

/** One view for a whole scan: it is aimed at each token in turn, because making one for each cost more than most recognizers. */
export class MovingView implements View {
  token!: Token
  right = ''
  rightLow = ''
  left = ''
  gap = ''
  readonly memory: Memory
  readonly #recent: readonly Token[]
  #ahead: Token[] = []
  #nextAt = 0

  constructor(recent: readonly Token[], memory: Memory) {
    this.#recent = recent
    this.memory = memory
  }

  aim({ token, text, low, start, limit, lastEnd }: Aim): void {
    const leftmost = Math.max(0, start - LEFT_LOOK)
    this.token = token
    this.right = text.slice(start, limit)
    this.rightLow = low.slice(start, limit)
    this.left = low.slice(leftmost, start)
    this.gap = text.slice(Math.max(lastEnd, leftmost), start)
    if (this.#ahead.length > 0) this.#ahead = []
    this.#nextAt = token.end - token.start
  }

  // Arrow fields, so that recognizers can take them apart.
  readonly before = (k: number): Token | undefined => this.#recent[this.#recent.length - k]

  readonly after = (k: number): Token | undefined => {
    const { right, rightLow } = this
    while (this.#ahead.length < k && this.#nextAt < right.length) {
      let start = this.#nextAt
      while (start < right.length && !isWordUnit(right.charCodeAt(start))) start++
      let end = start
      while (end < right.length && isWordUnit(right.charCodeAt(end))) end++
      this.#nextAt = end
      if (end > start) this.#ahead.push(makeToken({ text: right, low: rightLow, start, end, offset: 0 }))
    }
    return this.#ahead[k - 1]
  }

  readonly gapAfter = (k: number): string => {
    const from = k === 0 ? this.token.end - this.token.start : (this.after(k)?.end ?? this.right.length)
    return this.right.slice(from, this.after(k + 1)?.start ?? this.right.length)
  }
}

interface Cut {
  text: string
  low: string
  start: number
  end: number
  /** Added to both, for a window that begins later than the text. */
  offset: number
}

export function makeToken({ text, low, start, end, offset }: Cut): Token {
  let hasDigit = false
  let isSame = true
  let hasLower = false
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    // Below the letters only digits are units of a word.
    if (code < 0x3a) hasDigit = true
    else if (code !== low.charCodeAt(i)) isSame = false
    else if (code > 0x60 && code < 0x7b) hasLower = true
  }
  const word = text.slice(start, end)
  const firstIsUpper = !isSame && text.charCodeAt(start) !== low.charCodeAt(start)
  const isUpper = firstIsUpper && !hasLower && word.length > 1 && word === word.toUpperCase()
  return {
    start: start + offset,
    end: end + offset,
    text: word,
    low: isSame ? word : low.slice(start, end),
    hasDigit,
    isTitle: firstIsUpper && !isUpper,
    isUpper,
    hit: null,
    by: '',
  }
}

/** Letters, digits, marks and joiners of any script. A table, because this is asked about every unit of a text. */
export function isWordUnit(code: number): boolean {
  return WORD_UNITS[code] === 1
}

const WORD_UNITS = new Uint8Array(0x10000).map((_, code) => (standsInWords(code) ? 1 : 0))

function standsInWords(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba
  if (code === 0xd7 || code === 0xf7) return false
  if (code >= 0x2000 && code <= 0x206f) return code === 0x200c || code === 0x200d
  if (code === 0x060c || code === 0x061b || code === 0x061f || (code >= 0x066a && code <= 0x066d) || code === 0x06d4)
    return false
  if (code === 0x0964 || code === 0x0965) return false
  if (code >= 0x2070 && code <= 0x2bff) return false
  if (code >= 0x3000 && code <= 0x303f) return false
  if (code >= 0xd800 && code <= 0xf8ff) return false
  if (code >= 0xfe00 && code <= 0xfe0f) return false
  if (code >= 0xff00 && code <= 0xff0f) return false
  return code !== 0xfeff && code !== 0xfffd
}
