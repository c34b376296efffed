import type { Token, Tokenised } from './match/tokens.ts'
import { TEN_WORDS, UNIT_WORDS } from './number-words.ts'

/**
 * A time said in words. `ago`: that long before now; `lasting`: it has gone on so long; `since`: it began then; `at`: a
 * day or part of a day. Hours count back from when the words were typed.
 */
export interface TimePhrase {
  readonly kind: 'ago' | 'lasting' | 'since' | 'at'
  readonly hours: number
  readonly from: number
  readonly to: number
}

const UNIT_HOURS: Record<string, number> = {
  second: 1 / 3600,
  sec: 1 / 3600,
  minute: 1 / 60,
  min: 1 / 60,
  hour: 1,
  h: 1,
  day: 24,
  night: 24,
  week: 168,
  fortnight: 336,
  month: 720,
  year: 8760,
  y: 8760,
}
const NUMBERS: Readonly<Record<string, number>> = {
  ...UNIT_WORDS,
  ...TEN_WORDS,
  a: 1,
  an: 1,
  couple: 2,
  few: 3,
  several: 4,
  many: 5,
  fortyfive: 45,
  half: 0.5,
}
/** Typical hours back for a named time, when the hour of typing is not known. */
const NAMED: Record<string, number> = {
  now: 0,
  today: 4,
  tonight: 2,
  yesterday: 24,
  'this morning': 6,
  'this afternoon': 3,
  'this evening': 2,
  'last night': 12,
  'last evening': 14,
  'last week': 168,
  'last weekend': 96,
  'last month': 720,
  'last year': 8760,
  'last summer': 4380,
  'last winter': 4380,
  'this week': 72,
  'this year': 2000,
  'other day': 72,
  'the weekend': 72,
  monday: 84,
  tuesday: 84,
  wednesday: 84,
  thursday: 84,
  friday: 84,
  saturday: 84,
  sunday: 84,
  breakfast: 6,
  lunch: 4,
  lunchtime: 4,
  dinner: 3,
  birth: 8760,
  childhood: 87_600,
}

/** Time phrases of a text in order. Ages ("62 years old") and weeks of pregnancy are none. */
export function timePhrases(text: Tokenised): TimePhrase[] {
  const { tokens } = text
  const found: TimePhrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens[i]!.text)) continue
    const phrase = counted(tokens, i) ?? named(tokens, i)
    if (!phrase) continue
    found.push(phrase)
    i = phrase.to - 1
  }
  return found
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...Object.keys(NUMBERS),
  ...Object.keys(NAMED).map((name) => name.split(' ')[0]!),
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'ages',
])

/** Whether a time may begin with the word: most words of a text need no further look. */
function mayBegin(word: string): boolean {
  return BEGINNINGS.has(word) || /^\d/.test(word)
}

/** Hours of a number and a unit word ("3", "days"), or null. */
export function hoursOf(amount: string, unit: string): number | null {
  const count = countOf(amount)
  const hours = count === null ? undefined : unitHours(unit)
  return count === null || hours === undefined ? null : count * hours
}

function unitHours(unit: string): number | undefined {
  const one = Object.hasOwn(UNIT_HOURS, unit) ? unit : unit.replace(/s$/, '')
  return Object.hasOwn(UNIT_HOURS, one) ? UNIT_HOURS[one] : undefined
}

function countOf(word: string): number | null {
  if (/^\d/.test(word)) return /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : null
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : null
}

function counted(tokens: readonly Token[], at: number): TimePhrase | null {
  const first = tokens[at]!.text
  // "a few times a year": how often, not how long.
  if (/^(?:a|an)$/.test(first) && /^(?:times|time|once|twice|often)$/.test(tokens[at - 1]?.text ?? '')) return null
  let from = at
  let next = at + 1
  let count = countOf(first)
  const glued = /^(\d+(?:\.\d+)?)(h|hr|hrs|hours?|mins?|minutes?|d|days?|wks?|weeks?|months?|y|yrs?|years?)$/.exec(
    first,
  )
  let unit: string | undefined
  if (glued) {
    count = Number(glued[1])
    unit =
      { hr: 'hour', hrs: 'hour', d: 'day', wk: 'week', wks: 'week', yr: 'year', yrs: 'year' }[glued[2]!] ?? glued[2]
  } else if (count !== null) {
    const ones = UNIT_WORDS[tokens[next]?.text ?? ''] ?? 0
    if (Object.hasOwn(TEN_WORDS, first) && ones >= 1 && ones <= 9) {
      count += ones
      next++
    }
    while (
      /^(?:or|to|a|an|of|more|and|half|couple|few|full|good|whole|solid)$/.test(tokens[next]?.text ?? '') &&
      next < at + 4
    ) {
      const inner = tokens[next]!.text
      if (inner === 'couple' || inner === 'few') count = NUMBERS[inner]!
      next++
      if ((inner === 'or' || inner === 'to') && countOf(tokens[next]?.text ?? '') !== null) {
        count = countOf(tokens[next]!.text)!
        next++
      }
    }
    unit = tokens[next]?.text
    next++
  } else if (
    /^(?:days|weeks|months|years|hours|ages)$/.test(first) &&
    (/^(?:for|in|over|since|lasting)$/.test(tokens[at - 1]?.text ?? '') || tokens[next]?.text === 'ago')
  ) {
    count = 3
    unit = first === 'ages' ? 'weeks' : first
    // "years ago" without a number: a few of them.
  }
  if (count === null || !unit) return null
  const hours = unitHours(unit)
  if (hours === undefined) return null
  const after = tokens[next]?.text ?? ''
  if (
    /^(?:old|pregnant|gestation|gestational|postpartum|pp|into|apart|of)$/.test(after) &&
    !(after === 'of' && unit !== 'age')
  )
    return null
  const second = tokens[next + 1]?.text ?? ''
  if (/^(?:later|every|per)$/.test(after)) return null
  const before = tokens[from - 1]?.text ?? ''
  if (
    (/^(?:every|each|next|in|aged|age|within|another)$/.test(before) || (before === 'at' && hours >= 24)) &&
    !(before === 'in' && (after === 'ago' || isSinceThen(tokens, from - 1)))
  )
    return null
  const isAgo = /^(?:ago|back|earlier|prior|before)$/.test(after) || (after === 'time' && second === 'ago')
  if (/^(?:about|around|nearly|almost|over|roughly|maybe|last|past|the)$/.test(before)) from--
  return { kind: isAgo ? 'ago' : 'lasting', hours: count * hours, from, to: isAgo ? next + 1 : next }
}

/** "Hasn't healed in 5 weeks": so long it has been. */
function isSinceThen(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some(
      ({ text, sentence }) =>
        sentence === tokens[at]!.sentence && /^(?:hasnt|havent|not|no|isnt|never|first)$/.test(text),
    )
}

function named(tokens: readonly Token[], at: number): TimePhrase | null {
  const first = tokens[at]!.text
  const pair = `${first} ${tokens[at + 1]?.text ?? ''}`
  const name = Object.hasOwn(NAMED, pair) ? pair : Object.hasOwn(NAMED, first) ? first : null
  if (name === null) {
    const year =
      /^(?:19|20)\d\d$/.test(first) && /^(?:in|since|of|from|until|till|around)$/.test(tokens[at - 1]?.text ?? '')
    if (!year) return null
    const since = tokens[at - 1]?.text === 'since'
    return { kind: since ? 'since' : 'at', hours: 5 * 8760, from: at - 1, to: at + 1 }
  }
  const before = tokens[at - 1]?.text ?? ''
  // "he is 8 now" says an age, not a time.
  if (name === 'now' && (countOf(before) !== null || /^(?:not|isnt|doesnt|dont|hasnt)$/.test(before))) return null
  // "for the last month" says how long, "last month" says when.
  const isSpan =
    /^(?:last|this) /.test(name) &&
    /^(?:the|past|this)$/.test(before) &&
    /^(?:for|over|during|in|within)$/.test(tokens[at - 2]?.text ?? '')
  if (isSpan) return { kind: 'lasting', hours: NAMED[name]!, from: at - 2, to: at + 2 }
  const since = /^(?:since|from|after)$/.test(before) || (before === 'early' && tokens[at - 2]?.text === 'since')
  if (/^(?:birth|childhood|breakfast|lunch|lunchtime|dinner)$/.test(name) && !since) return null
  return {
    kind: since ? 'since' : 'at',
    hours: NAMED[name]!,
    from: since ? at - 1 : at,
    to: at + (name === pair ? 2 : 1),
  }
}

interface Timing {
  readonly hoursAgo: number | null
  readonly onsetHours: number | null
  /** Over and long past: an earlier episode. */
  readonly isHistorical: boolean
}

const ONSET =
  /^(?:started|starting|start|starts|began|begun|begin|onset|came|developed|woke|since|noticed|appeared|first|diagnosed|been|hit)$/
/** Two weeks: what ConText and clinicians call recent. */
const RECENT_HOURS = 14 * 24
const MAX_DISTANCE = 14
const JOINS = /^(?:and|but|now|suddenly|then|today)$/
const PRESENT =
  /^(?:now|suddenly|today|is|are|am|im|its|hes|shes|has|keeps|cant|still|since|feel|feels|says|wants|want|thinks|hears|sees|wont|seems|looks)$/

/** What the time phrases of the same sentence say about the words between two tokens. */
export function timingOf(
  text: Tokenised,
  phrases: readonly TimePhrase[],
  target: { from: number; to: number },
): Timing {
  const { tokens } = text
  const sentence = tokens[target.from]!.sentence
  let hoursAgo: number | null = null
  let onsetHours: number | null = null
  let isHistorical = false
  const own = phrases.filter(({ from }) => tokens[from]!.sentence === sentence)
  const told = own.length === 0 ? toldBefore(text, phrases, target) : null
  if (told) return { hoursAgo: told.hours, onsetHours: null, isHistorical: true }
  const near = own
    .filter((phrase) => !isLengthOfEarlier(text, phrase, phrases) && !isNowOfLater(tokens, phrase, target))
    .map((phrase) => ({ phrase, distance: Math.max(0, target.from - phrase.to, phrase.from - target.to) }))
    .filter(
      ({ phrase, distance }) =>
        distance <= MAX_DISTANCE &&
        !belongsToEarlier(tokens, phrase, target) &&
        !opensNextClause(tokens, phrase, target),
    )
    .sort((a, b) => a.distance - b.distance)
  for (const { phrase } of near) {
    const begins =
      wordsBetween(tokens, phrase, target).some((word) => ONSET.test(word)) ||
      ONSET.test(tokens[phrase.from - 1]?.text ?? '')
    if (phrase.kind === 'lasting' || phrase.kind === 'since' || begins) {
      onsetHours ??= phrase.hours
    } else if (hoursAgo === null && onsetHours === null) {
      hoursAgo = phrase.hours
      isHistorical = phrase.hours > (isBeforeVisit(tokens, phrase) ? ILLNESS_HOURS : RECENT_HOURS)
    }
  }
  return { hoursAgo, onsetHours, isHistorical }
}

/** Three months before the visit still belong to the illness that brought the patient. */
const ILLNESS_HOURS = 91 * 24

/** "Three weeks prior to admission she noticed ...": the present illness, counted from the visit. */
function isBeforeVisit(tokens: readonly Token[], { to }: TimePhrase): boolean {
  return (
    tokens[to]?.text === 'to' &&
    tokens
      .slice(to + 1, to + 4)
      .some(({ text }) =>
        /^(?:presentation|presenting|admission|admit|arrival|visit|evaluation|consultation)$/.test(text),
      )
  )
}

/** "a history of pancreatitis, now with vomiting": a time that begins the next clause says nothing about this one. */
function opensNextClause(tokens: readonly Token[], phrase: TimePhrase, target: { from: number; to: number }): boolean {
  if (phrase.from < target.to) return false
  for (let i = target.to; i < phrase.from; i++) if (tokens[i]!.before === 'break') return true
  const { before, sentence, text } = tokens[phrase.from]!
  if (before === 'space' || !/^(?:now|currently|today)$/.test(text)) return before === 'break'
  const next = tokens[phrase.to]
  return next !== undefined && next.sentence === sentence && next.before === 'space'
}

const AGAIN = /^(?:now|again|still|back|today|currently|keeps|is|are|im|its|has|returned|tonight|present)$/

/** "for twenty minutes yesterday evening": how long it took then, not since when it lasts. */
function isLengthOfEarlier({ tokens }: Tokenised, phrase: TimePhrase, phrases: readonly TimePhrase[]): boolean {
  if (phrase.kind !== 'lasting') return false
  const then = phrases.find(
    ({ kind, from, hours }) =>
      from === phrase.to && (kind === 'ago' || kind === 'at') && hours >= 12 && phrase.hours < hours,
  )
  if (!then || tokens[then.from]!.before !== 'space') return false
  return !tokens.slice(then.to).some(({ text }) => AGAIN.test(text))
}

const SAME_THING =
  /^(?:it|its|they|theyre|this|that|again|back|same|still|yes|also|pain|worse|better|gone|passed|stopped|having|get|got|returned|daily)$/

const STATE = /^(?:pregnant|fine|well|healthy|ok|okay|older|retired)$/

/** "chickenpox as a child, 12 weeks pregnant now": the "now" of a later clause with words of its own. */
function isNowOfLater(tokens: readonly Token[], phrase: TimePhrase, target: { from: number; to: number }): boolean {
  if (phrase.kind !== 'at' || phrase.hours > 4 || phrase.from <= target.to) return false
  let start = phrase.from
  while (start > target.to && tokens[start]!.before !== 'comma') start--
  if (start <= target.to || (phrase.from - start < 2 && !STATE.test(tokens[start]!.text))) return false
  return !tokens.slice(start, phrase.to + 1).some(({ text }) => SAME_THING.test(text))
}

const MAX_FRAGMENT = 5
const THEN = /^(?:had|got|was|were|did|felt|took)$/
const LATELY = /^(?:now|again|still|back|today|currently|just|earlier|lately|recently|have|ive|is|since)$/

/** "About five years ago. I had some chest pain": a sentence that is only a time says when the next one was. */
function toldBefore(
  { tokens, sentenceStarts }: Tokenised,
  phrases: readonly TimePhrase[],
  target: { from: number; to: number },
): TimePhrase | null {
  const sentence = tokens[target.from]!.sentence
  if (sentence === 0) return null
  const start = sentenceStarts[sentence]!
  const before = sentenceStarts[sentence - 1]!
  if (start - before > MAX_FRAGMENT) return null
  const told = phrases.find(
    ({ kind, hours, from }) => kind === 'ago' && hours > RECENT_HOURS && from >= before && from < start,
  )
  if (!told) return null
  const words = tokens.slice(start, sentenceStarts[sentence + 1] ?? tokens.length).map(({ text }) => text)
  if (words.some((word) => LATELY.test(word))) return null
  return words.slice(0, target.from - start).some((word) => THEN.test(word)) ? told : null
}

/** "knee replacement 10 days ago, breathless now": a time that closes its own clause says nothing about the next one. */
function belongsToEarlier(tokens: readonly Token[], phrase: TimePhrase, target: { from: number; to: number }): boolean {
  if (phrase.to > target.from) return false
  let start = phrase.from
  while (start > 0 && tokens[start]!.before === 'space' && !JOINS.test(tokens[start - 1]!.text)) start--
  if (phrase.from - start < 2) return false
  let isJoined = false
  for (let i = phrase.to; i < Math.min(tokens.length, target.to + 2); i++) {
    const { before, text } = tokens[i]!
    if (before === 'break') return false
    if (i <= target.from && (before === 'comma' || JOINS.test(text))) isJoined = true
    if (isJoined && PRESENT.test(text)) return true
  }
  return false
}

function wordsBetween(
  tokens: readonly Token[],
  a: { from: number; to: number },
  b: { from: number; to: number },
): string[] {
  const from = Math.min(a.to, b.to)
  const to = Math.max(a.from, b.from)
  return tokens.slice(from, to).map(({ text }) => text)
}
