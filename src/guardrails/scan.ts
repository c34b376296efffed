import { CUES, STARTERS } from './dictionaries/triggers.ts'
import { lower, plain } from './plain.ts'
import type { Found, Recognizer } from './recognizers/recognizer.ts'

/** Kinds of identifier, after the list of the HIPAA Safe Harbor rule (45 CFR 164.514(b)(2)). */
export type IdentifierKind =
  | 'NAME'
  | 'LOCATION'
  | 'DATE'
  | 'AGE'
  | 'PHONE'
  | 'FAX'
  | 'EMAIL'
  | 'URL'
  | 'IP'
  | 'SSN'
  | 'MRN'
  | 'PLAN'
  | 'ACCOUNT'
  | 'LICENSE'
  | 'VEHICLE'
  | 'DEVICE'
  | 'BIOMETRIC'
  | 'ID'

/** A stretch of text that identifies somebody. UTF-16 offsets, end exclusive; score 0 to 1. */
export interface Span {
  start: number
  end: number
  type: IdentifierKind
  score: number
}

/** How far right of a token a recognizer may look, in UTF-16 units (the promise is 96; less keeps the hold-back short). */
const RIGHT_LOOK = 48
/** How far left a context pattern looks. The memory of names found earlier looks left without limit. */
const LEFT_LOOK = 56
/** A run of letters and digits longer than this is no word: it is masked from its start. */
const OVERLONG = 64
/** A span that goes on past its look (a long link, an address line) ends here at the latest. */
const LONGEST_LINE = 160

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
  token: Token
  /** Plain text from the start of the token to the end of the look. */
  right: string
  rightLow: string
  /** Plain lower-case text before the token, at most 56 units. */
  left: string
  /** The k-th token before, 1 = the nearest. */
  before(k: number): Token | undefined
  /** Plain text between the token before and this one. */
  gap: string
  /** The k-th token after, 1 = the nearest, while it is inside the look. Its offsets count from the start of the token. */
  after(k: number): Token | undefined
  /** Plain text between token k and token k + 1, where 0 is this token. */
  gapAfter(k: number): string
  memory: Memory
}

/** Lower-case name parts found so far with a good reason. */
export interface Memory {
  names: Set<string>
}

interface Scanner {
  /** Takes more text; returns the spans that became certain, in order. A span may still grow while `openEnd` says so. */
  push(chunk: string): void
  end(): void
  /** Spans so far, in order, never overlapping. */
  readonly spans: readonly Span[]
  /** Everything before this offset is decided for good. */
  readonly settled: number
}

/**
 * The one engine of text and stream. Tokens are decided from left to right; each decision sees all text before it and at
 * most `RIGHT_LOOK` units after its token, cut there even if more has come. So a decision can't depend on how the text
 * was cut into chunks.
 */
export function createScanner(recognizers: readonly Recognizer[]): Scanner {
  const starters = recognizers.flatMap((recognizer) => recognizer.starters ?? [])
  let text = ''
  let low = ''
  let ended = false
  let at = 0
  let settled = 0
  const tokens: Token[] = []
  const spans: Span[] = []
  const memory: Memory = { names: new Set() }
  /** End of the last span: tokens before it are part of it. */
  let covered = 0
  let carry: 'solid' | 'line' | null = null
  /** True while an overlong run has no end yet. */
  let runOn = false

  const step = (): boolean => {
    while (at < text.length && !isWordUnit(text.charCodeAt(at))) at++
    if (at >= text.length) {
      if (carry === null || ended) settled = Math.max(settled, text.length)
      return false
    }
    settled = carry === null ? at : settled
    let end = at
    const stop = at + OVERLONG + 1
    while (end < text.length && end < stop && isWordUnit(text.charCodeAt(end))) end++
    if (end === stop) return overlong()
    if (end === text.length && !ended) return false
    const token = makeToken(text, low, at, end)
    if (token.start < covered || carriesOn(token)) {
      const span = spans[spans.length - 1]!
      span.end = Math.max(span.end, token.end)
      covered = Math.max(covered, span.end)
      return accept(token, span.type, tokens[tokens.length - 1]?.by ?? '')
    }
    carry = null
    settled = at
    const looks = needsLook(token, text, tokens, memory) || starters.some((words) => words.has(token.low))
    const limit = looks ? end + RIGHT_LOOK : end
    if (!ended && text.length < limit) return false
    const found = looks ? ask(token, Math.min(limit, text.length)) : null
    if (found === null) return accept(token, null, '')
    const spanEnd = token.start + withoutTail(text, token, found.length)
    spans.push({ start: token.start, end: spanEnd, type: found.type, score: found.score })
    covered = spanEnd
    if (found.open && token.start + found.length >= Math.min(limit, text.length)) carry = found.open
    return accept(token, found.type, found.by)
  }

  const accept = (token: Token, hit: IdentifierKind | null, by: string): boolean => {
    token.hit = hit
    token.by = by
    tokens.push(token)
    at = token.end
    settled = at
    return true
  }

  /** Masks from the start as soon as it is too long; the rest of the run is part of it. */
  const overlong = (): boolean => {
    let end = at
    while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
    const last = spans[spans.length - 1]
    if (last !== undefined && at < covered) last.end = Math.max(last.end, end)
    else spans.push({ start: at, end, type: 'ID', score: 0.5 })
    covered = Math.max(covered, end)
    settled = end
    const token = makeToken(text, low, at, Math.min(end, at + OVERLONG))
    token.end = end
    token.hit = 'ID'
    token.by = 'overlong'
    tokens.push(token)
    at = end
    // A run that goes on in the next chunk goes on in the span.
    if (end === text.length && !ended) runOn = true
    return true
  }

  const carriesOn = (token: Token): boolean => {
    if (carry === null) return false
    const last = tokens[tokens.length - 1]!
    const span = spans[spans.length - 1]!
    const gap = text.slice(Math.max(last.end, covered), token.start)
    if (token.end - span.start > LONGEST_LINE || gap.length > 8) return false
    return carry === 'solid' ? !/[\s"'<>]/.test(gap) : !/\n|[.;](?=\s)|[.;]$/.test(gap)
  }

  const ask = (token: Token, limit: number): (Found & { by: string }) | null => {
    const view = new TokenView({ token, tokens, memory, text, low, limit })
    let best: (Found & { by: string }) | null = null
    for (const recognizer of recognizers) {
      const found = recognizer.find(view)
      if (found === null || found.score < 0.5) continue
      // The longer span wins, because a leak costs more than a word too many; then the surer one.
      if (best === null || found.length > best.length || (found.length === best.length && found.score > best.score)) {
        best = { ...found, by: recognizer.id }
      }
    }
    return best
  }

  return {
    spans,
    get settled() {
      return settled
    },
    push(chunk) {
      if (chunk === '') return
      const part = plain(chunk)
      text += part
      low += lower(part)
      if (runOn) {
        runOn = false
        let end = at
        while (end < text.length && isWordUnit(text.charCodeAt(end))) end++
        spans[spans.length - 1]!.end = Math.max(spans[spans.length - 1]!.end, end)
        covered = spans[spans.length - 1]!.end
        tokens[tokens.length - 1]!.end = end
        at = end
        settled = end
        if (end === text.length) runOn = true
      }
      while (step());
    },
    end() {
      ended = true
      while (step());
      settled = text.length
    },
  }
}

/** Length without signs and spaces at its end; never less than the token. */
function withoutTail(text: string, token: Token, length: number): number {
  let end = token.start + length
  while (end > token.end && !isWordUnit(text.charCodeAt(end - 1))) end--
  return end - token.start
}

/** A class, because one is made for each token that is looked at: shared methods, and words ahead cut only when asked for. */
class TokenView implements View {
  readonly token: Token
  readonly memory: Memory
  readonly right: string
  readonly rightLow: string
  readonly left: string
  readonly gap: string
  private readonly tokensSeen: readonly Token[]
  private readonly aheadSeen: Token[] = []
  private nextAt: number

  constructor({
    token,
    tokens,
    memory,
    text,
    low,
    limit,
  }: { token: Token; tokens: readonly Token[]; memory: Memory; text: string; low: string; limit: number }) {
    const leftmost = Math.max(0, token.start - LEFT_LOOK)
    this.token = token
    this.memory = memory
    this.tokensSeen = tokens
    this.right = text.slice(token.start, limit)
    this.rightLow = low.slice(token.start, limit)
    this.left = low.slice(leftmost, token.start)
    this.gap = text.slice(Math.max(tokens[tokens.length - 1]?.end ?? 0, leftmost), token.start)
    this.nextAt = token.end - token.start
  }

  // Arrow fields, so that recognizers can take them apart.
  readonly before = (k: number): Token | undefined => this.tokensSeen[this.tokensSeen.length - k]

  readonly after = (k: number): Token | undefined => {
    const { right, rightLow } = this
    while (this.aheadSeen.length < k && this.nextAt < right.length) {
      let start = this.nextAt
      while (start < right.length && !isWordUnit(right.charCodeAt(start))) start++
      let end = start
      while (end < right.length && isWordUnit(right.charCodeAt(end))) end++
      this.nextAt = end
      if (end > start) this.aheadSeen.push(makeToken(right, rightLow, start, end))
    }
    return this.aheadSeen[k - 1]
  }

  readonly gapAfter = (k: number): string => {
    const from = k === 0 ? this.token.end - this.token.start : (this.after(k)?.end ?? this.right.length)
    return this.right.slice(from, this.after(k + 1)?.start ?? this.right.length)
  }
}

function makeToken(text: string, low: string, start: number, end: number): Token {
  const word = text.slice(start, end)
  const lowWord = low.slice(start, end)
  let hasDigit = false
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code >= 0x30 && code <= 0x39) hasDigit = true
  }
  const firstIsUpper = word[0] !== lowWord[0]
  const isUpper = firstIsUpper && word.length > 1 && word === word.toUpperCase()
  return {
    start,
    end,
    text: word,
    low: lowWord,
    hasDigit,
    isTitle: firstIsUpper && !isUpper,
    isUpper,
    hit: null,
    by: '',
  }
}

/** Letters, digits, marks and joiners of any script; by range, because `\p` classes are slow in a loop. */
function isWordUnit(code: number): boolean {
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

/** Lower-case words that stand in no list and follow no cue are let go at once: this is what keeps the stream short. */
function needsLook(token: Token, text: string, tokens: readonly Token[], memory: Memory): boolean {
  if (token.hasDigit || token.isTitle || token.isUpper || token.low !== token.text) return true
  const next = text.charCodeAt(token.end)
  // `@`, `.`, `_`, `-`, `:`, `+`, `/`: the word may begin an address of the net or a code.
  if (
    next === 0x40 ||
    next === 0x2e ||
    next === 0x5f ||
    next === 0x2d ||
    next === 0x3a ||
    next === 0x2b ||
    next === 0x2f
  )
    return true
  if (token.text.charCodeAt(0) > 0x7f) return true
  if (STARTERS.has(token.low) || memory.names.has(token.low)) return true
  for (let k = 1; k <= 3; k++) {
    const before = tokens[tokens.length - k]
    if (before !== undefined && (CUES.has(before.low) || before.hit !== null)) return true
  }
  return false
}
