import { isCommonWord, isListedGiven } from './dictionaries/listed.ts'
import { PLACE_SECONDS } from './dictionaries/triggers.ts'
import {
  BEGINS_PLACE,
  IS_BEFORE_SURNAME,
  IS_CUE,
  IS_FUNCTION,
  IS_GIVEN,
  IS_NEVER_NAME,
  IS_STARTER,
  type WordClasses,
  wordClasses,
} from './dictionaries/word-classes.ts'
import type { IdentifierKind } from './identifier-kind.ts'
import { lower, plain } from './plain.ts'
import type { Found, Recognizer } from './recognizers/recognizer.ts'
import { isSpokenDigit } from './recognizers/spoken.ts'
import { isWordUnit, LEFT_LOOK, type Memory, MovingView, makeToken, type Token } from './view.ts'

/** A stretch of text that identifies somebody. UTF-16 offsets, end exclusive; score 0 to 1. */
export interface Span {
  start: number
  end: number
  type: IdentifierKind
  score: number
}

/** How far right of a token a recognizer may look, in UTF-16 units (the promise is 96; less keeps the hold-back short). */
const RIGHT_LOOK = 48
/** A run of letters and digits longer than this is no word: it is masked from its start. */
const OVERLONG = 64
/** A span that goes on past its look (a long link, an address line) ends here at the latest. */
const LONGEST_LINE = 160
/** Signs and spaces between two words of a span that goes on. */
const LONGEST_GAP = 8
/** Tokens after a cue that are looked at even in lower case. */
const AFTER_CUE = 3

interface Scanner {
  /** Takes more text. */
  push(chunk: string): void
  end(): void
  /** Spans so far, in order, never overlapping. The last one may still grow. */
  readonly spans: readonly Span[]
  /** Everything before this offset is decided for good. */
  readonly settled: number
}

/**
 * The one engine of text and stream. Tokens are decided from left to right; each decision sees the text before it and at
 * most `RIGHT_LOOK` units after its token, cut there even if more has come. So a decision can't depend on how the text
 * was cut into chunks. The encounter's own recognizer is asked first. Only the last units and tokens are kept: work and memory per unit are the same in a long text.
 */
export function createScanner(recognizers: readonly Recognizer[], own: Recognizer | null = null): Scanner {
  const wordsOf = classesFor(recognizers)
  const asked = own === null ? recognizers : [own, ...recognizers]
  /** The window: plain text from `base` on. All other offsets count from the start of the whole text. */
  let text = ''
  let low = ''
  let base = 0
  let ended = false
  let at = 0
  let settled = 0
  /** Nothing can be decided before the text is this long. */
  let waitFor = 0
  const recent: Token[] = []
  const spans: Span[] = []
  const memory: Memory = { names: new Set() }
  const view = new MovingView(recent, memory)
  let sinceCue = AFTER_CUE
  /** End of the last span: tokens before it are part of it. */
  let covered = 0
  let carry: Found['open'] | null = null
  /** Id of the recognizer whose find won last. */
  let foundBy = ''
  /** True while an overlong run has no end yet. */
  let runOn = false

  const lastToken = () => recent[recent.length - 1]
  const wordEnd = (from: number, stop: number): number => {
    let end = from
    while (end < stop && isWordUnit(text.charCodeAt(end - base))) end++
    return end
  }

  const step = (): boolean => {
    const length = base + text.length
    if (!ended && length < waitFor) return false
    while (at < length && !isWordUnit(text.charCodeAt(at - base))) at++
    // After a long gap nothing goes on, so nothing has to wait for it.
    if (carry !== null && at - Math.max(lastToken()?.end ?? 0, covered) > LONGEST_GAP) carry = null
    if (at >= length) {
      if (carry === null || ended) settled = Math.max(settled, length)
      return false
    }
    if (carry === null) settled = at
    const stop = at + OVERLONG + 1
    const end = wordEnd(at, Math.min(length, stop))
    if (end === stop) return overlong()
    if (end === length && !ended) return false
    const token = makeToken({ text, low, start: at - base, end: end - base, offset: base })
    const classes = token.hasDigit ? 0 : wordsOf.at(low, at - base, end - base)
    if (!ended && length - end < unitsAfter(token, classes)) return false
    if (token.start < covered || carriesOn(token)) {
      const span = spans[spans.length - 1]!
      span.end = Math.max(span.end, token.end)
      covered = Math.max(covered, span.end)
      return accept(token, span.type, lastToken()?.by ?? '')
    }
    carry = null
    settled = at
    const looks = needsLook(token, classes)
    const limit = looks ? end + RIGHT_LOOK : end
    if (!ended && length < limit) {
      waitFor = limit
      return false
    }
    const found = looks ? ask(token, Math.min(limit, length)) : null
    if (found === null) return accept(token, null, '', (classes & IS_CUE) !== 0)
    const spanEnd = withoutTail(token, found.length)
    spans.push({ start: token.start, end: spanEnd, type: found.type, score: found.score })
    covered = spanEnd
    const isCut = token.start + found.length >= Math.min(limit, length)
    if (found.open && (isCut || found.open === 'spoken')) carry = found.open
    return accept(token, found.type, foundBy)
  }

  const accept = (token: Token, hit: IdentifierKind | null, by: string, isCue = false): boolean => {
    token.hit = hit
    token.by = by
    if (recent.length > 31) recent.splice(0, 24)
    recent.push(token)
    sinceCue = hit !== null || isCue ? 0 : sinceCue + 1
    at = token.end
    settled = at
    return true
  }

  /** Masks from the start as soon as it is too long; the rest of the run is part of it. */
  const overlong = (): boolean => {
    const length = base + text.length
    const end = wordEnd(at, length)
    const last = spans[spans.length - 1]
    if (last !== undefined && at < covered) last.end = Math.max(last.end, end)
    else spans.push({ start: at, end, type: 'ID', score: 0.5 })
    covered = Math.max(covered, end)
    const token = makeToken({ text, low, start: at - base, end: at + OVERLONG - base, offset: base })
    token.end = end
    accept(token, 'ID', 'overlong')
    // A run that goes on in the next chunk goes on in the span.
    runOn = end === length && !ended
    return true
  }

  const goOn = (): void => {
    const end = wordEnd(at, base + text.length)
    const span = spans[spans.length - 1]!
    span.end = Math.max(span.end, end)
    covered = span.end
    lastToken()!.end = end
    at = end
    settled = end
    runOn = end === base + text.length
  }

  /** Lower-case words that stand in no list and follow no cue are let go at once: this is what keeps the stream short. */
  const needsLook = (token: Token, classes: number): boolean => {
    if (token.hasDigit) return true
    const end = token.end - base
    if (beginsNothing(token, { classes, text, end })) return false
    if (token.low !== token.text || token.text.charCodeAt(0) > 0x7f) return true
    if (token.start === 0 || isJoined(text, end, token.text.length) || (classes & IS_STARTER) !== 0) return true
    if (own?.starters?.has(token.low)) return true
    // "benji's ears"
    if (text.charCodeAt(end) === 0x27 && isListedGiven(token.low)) return true
    if (memory.names.size > 0 && memory.names.has(token.low)) return true
    // The value of a field, a quote, the start of a line, a signature.
    const before = token.start - base
    const isField =
      before === 0 ||
      isFieldSign(text.charCodeAt(before - 1)) ||
      isFieldSign(text.charCodeAt(before - 2)) ||
      ((classes & IS_GIVEN) !== 0 && isSentenceEnd(text.charCodeAt(before - 2)))
    if ((classes & IS_NEVER_NAME) !== 0) {
      if (
        (classes & IS_BEFORE_SURNAME) !== 0 &&
        (isField || sinceCue < AFTER_CUE || isSelf(lastToken(), recent.at(-2)))
      )
        return true
      // "s m i t h": letters one by one.
      if (token.text.length === 1 && isWordUnit(text.charCodeAt(end + 1)) && !isWordUnit(text.charCodeAt(end + 2)))
        return true
      return (classes & BEGINS_PLACE) !== 0 && (PLACE_SECONDS.get(token.low)?.has(low.slice(end + 1, end + 3)) ?? false)
    }
    if (sinceCue < AFTER_CUE || ((isField || isAtPlace(lastToken())) && !isCommonWord(token.low))) return true
    return isSelf(lastToken(), recent.at(-2))
  }

  /** How many units after a token tell whether it is looked at. */
  const unitsAfter = (token: Token, classes: number): number => {
    if (token.text.length === 1 || (classes & BEGINS_PLACE) !== 0) return 3
    return isJoint(text.charCodeAt(token.end - base)) ? 2 : 1
  }

  const carriesOn = (token: Token): boolean => {
    if (carry === null) return false
    const from = Math.max(lastToken()!.end, covered)
    const span = spans[spans.length - 1]!
    if (token.end - span.start > LONGEST_LINE || token.start - from > LONGEST_GAP) return false
    const gap = text.slice(from - base, token.start - base)
    if (carry === 'spoken') return isSpokenDigit(token.low) && /^[ ,.-]{1,3}$/.test(gap)
    return carry === 'solid' ? !/[\s"'<>]/.test(gap) : !/\n|[.;](?=\s)|[.;]$/.test(gap)
  }

  const ask = (token: Token, limit: number): Found | null => {
    const lastEnd = Math.max(0, (lastToken()?.end ?? 0) - base)
    view.aim({ token, text, low, start: token.start - base, limit: limit - base, lastEnd })
    let best: Found | null = null
    let by = ''
    for (const recognizer of asked) {
      const found = recognizer.find(view)
      if (found === null || found.score < 0.5) continue
      // The longer span wins, because a leak costs more than a word too many; then the surer one.
      if (best === null || found.length > best.length || (found.length === best.length && found.score > best.score)) {
        best = found
        by = recognizer.id
      }
    }
    foundBy = by
    return best
  }

  /** End of a span without signs and spaces; never inside the token. */
  const withoutTail = (token: Token, length: number): number => {
    let end = token.start + length
    while (end > token.end && !isWordUnit(text.charCodeAt(end - 1 - base))) end--
    return end
  }

  return {
    spans,
    get settled() {
      return settled
    },
    push(chunk) {
      if (chunk === '') return
      const behind = at - base - LEFT_LOOK
      if (behind > 512) {
        text = text.slice(behind)
        low = low.slice(behind)
        base += behind
      }
      const part = plain(chunk)
      text += part
      // The last sigma of a word has a form of its own, which would depend on where a chunk ends.
      low += lower(part).replaceAll('ς', 'σ')
      if (runOn) goOn()
      while (step());
    },
    end() {
      ended = true
      while (step());
      settled = base + text.length
    },
  }
}

/** One table for all, made once for each list of recognizers. */
function classesFor(recognizers: readonly Recognizer[]): WordClasses {
  let words = CLASSES_FOR.get(recognizers)
  if (words === undefined) {
    words = wordClasses(recognizers.flatMap((recognizer) => [...(recognizer.starters ?? [])]))
    CLASSES_FOR.set(recognizers, words)
  }
  return words
}

const CLASSES_FOR = new WeakMap<readonly Recognizer[], WordClasses>()

/** "The", "what", and "I" before a word. */
function beginsNothing(token: Token, { classes, text, end }: { classes: number; text: string; end: number }): boolean {
  if (token.low === 'i')
    return text.charCodeAt(end) === 0x20 && isWordUnit(text.charCodeAt(end + 1)) && isWordUnit(text.charCodeAt(end + 2))
  return (classes & IS_FUNCTION) !== 0 && !isJoined(text, end, token.text.length)
}

/**
 * `@`, `.`, `_`, `-`, `:`, `+`, `/` and a letter or digit right after it: the word may begin an address of the net or a
 * code. After one or two letters the sign alone is enough: "c/ mayor", "k. thompson".
 */
function isJoined(text: string, end: number, length: number): boolean {
  const next = text.charCodeAt(end)
  if (!isJoint(next)) return false
  if (next === 0x40) return true
  const after = text.charCodeAt(end + 1)
  return length < 3 || isWordUnit(after) || next === 0x5f || (next === 0x3a && after === 0x2f)
}

/** "at christie hospital", "from el cajon": a word that is none of every day may begin a place. */
function isAtPlace(last: Token | undefined): boolean {
  return last !== undefined && (last.low === 'at' || last.low === 'in' || last.low === 'from')
}

/** Line break, quote, bracket, dash, colon or bar. */
function isFieldSign(code: number): boolean {
  return code === 0x0a || code === 0x22 || code === 0x28 || code === 0x2d || code === 0x3a || code === 0x7c
}

/** Signs inside addresses of the net and codes. */
function isJoint(code: number): boolean {
  return code === 0x40 || (code >= 0x2d && code <= 0x2f) || code === 0x5f || code === 0x3a || code === 0x2b
}

/** Full stop, question mark, exclamation mark: a name alone may sign the message after it. */
function isSentenceEnd(code: number): boolean {
  return code === 0x2e || code === 0x3f || code === 0x21
}

const SELF_WORDS: ReadonlySet<string> = new Set(
  'its s is it calling ringing asking messaging writing here booking booked appointment appt prescription script meds results'.split(
    ' ',
  ),
)

const GREETED: ReadonlySet<string> = new Set(['hiya', 'hello', 'morning', 'afternoon', 'evening'])

/** "im jolene", "hiya, jolene here", "this is jolene", "xx jolene", "its for bryn": the next word may be a name that only a long list knows. */
function isSelf(last: Token | undefined, before: Token | undefined): boolean {
  if (last === undefined) return false
  if (last.text.length > 3) return GREETED.has(last.low)
  switch (last.low) {
    case 'hi':
    case 'hey':
    case 'im':
    case 'its':
    case 'am':
    case 'x':
    case 'xx':
    case 'xxx':
      return true
    case 'is':
      return before?.low === 'this'
    case 'm':
      return before?.low === 'i'
    case 'and':
    case 'n':
      return before?.low === 'me'
    case 'me':
    case 'for':
      return before !== undefined && SELF_WORDS.has(before.low)
    default:
      return false
  }
}
