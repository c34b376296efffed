import { calendarTime } from './calendar-time.ts'
import type { Token, Tokenised } from './match/tokens.ts'
import { TEN_WORDS, UNIT_WORDS } from './number-words.ts'
import { countOf, NUMBERS, startsWithDigit, unitHours } from './time-amounts.ts'
import { MONTHS, NAMED, type TimePhrase, WEEKDAYS } from './time-words.ts'
import {
  belongsToEarlier,
  isLongAgoBefore,
  isNowOfGone,
  isNowOfLater,
  isOfAfterthought,
  isOfLaterClause,
  ONSET,
  opensNextClause,
} from './timing-clause.ts'

/**
 * Time phrases of a text in order. Ages ("62 years old") and weeks of pregnancy are none.
 * @param typedAt when it was typed, ISO 8601 with zone: a weekday or a month counts from there
 */
export function timePhrases(text: Tokenised, typedAt: string | null = null): TimePhrase[] {
  const { tokens } = text
  const found: TimePhrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!mayBegin(tokens[i]!.text)) continue
    const phrase = noted(text, i) ?? counted(tokens, i) ?? named(tokens, i) ?? calendarTime(tokens, i, typedAt)
    if (!phrase) continue
    found.push(phrase)
    i = phrase.to - 1
  }
  return found
}

/** First words of the times that have a name. */
const NAME_BEGINNINGS: ReadonlySet<string> = new Set([
  ...Object.keys(NAMED).map((name) => name.split(' ')[0]!),
  'night',
  'evening',
])

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...Object.keys(NUMBERS),
  ...NAME_BEGINNINGS,
  ...Object.keys(WEEKDAYS),
  ...Object.keys(MONTHS),
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'ages',
])

/** Whether a time may begin with the word: most words of a text need no further look. */
function mayBegin(word: string): boolean {
  return BEGINNINGS.has(word) || startsWithDigit(word)
}

/** "2/7", "3/52", "6/12": days, weeks and months as clinicians write them, and no date ("on 2/7", "2/7/24"). */
function noted({ text, tokens }: Tokenised, at: number): TimePhrase | null {
  const [first, second] = [tokens[at]!, tokens[at + 1]]
  const hours = second && Object.hasOwn(NOTED, second.text) ? NOTED[second.text]! : null
  if (!second || hours === null || second.start !== first.end + 1 || text[first.end] !== '/') return null
  if (!/^(?:\d|1[0-2])$/.test(first.text) || text[second.end] === '/' || text[first.start - 1] === '/') return null
  if (NO_NOTED.test(tokens[at - 1]?.text ?? '')) return null
  const isAgo = /^(?:ago|back|earlier|prior)$/.test(tokens[at + 2]?.text ?? '')
  return { kind: isAgo ? 'ago' : 'lasting', hours: Number(first.text) * hours, from: at, to: at + (isAgo ? 3 : 2) }
}
const NOTED: Readonly<Record<string, number>> = { 7: 24, 52: 168, 12: 720 }
/** A date, or a mark of strength or pain. */
const NO_NOTED = /^(?:on|dated|from|until|till|by|due|before|after|of|bp|power|strength|score|scored|rated|is|was)$/

const GLUED = /^(\d+(?:\.\d+)?)(h|hr|hrs|hours?|mins?|minutes?|d|days?|wks?|weeks?|months?|y|yrs?|years?)$/

function counted(tokens: readonly Token[], at: number): TimePhrase | null {
  const first = tokens[at]!.text
  // "a few times a year": how often, not how long.
  if (/^(?:a|an)$/.test(first) && /^(?:times|time|once|twice|often)$/.test(tokens[at - 1]?.text ?? '')) return null
  let from = at
  let next = at + 1
  let count = countOf(first)
  const glued = startsWithDigit(first) ? GLUED.exec(first) : null
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
      next < at + 4 &&
      /^(?:or|to|a|an|of|more|and|half|couple|few|full|good|whole|solid)$/.test(tokens[next]?.text ?? '')
    ) {
      const inner = tokens[next]!.text
      // "three and a half hours", but no "temperature 38.6 and night sweats".
      if (inner === 'and' && !/^(?:a|half)$/.test(tokens[next + 1]?.text ?? '')) break
      if (inner === 'couple' || inner === 'few') count = NUMBERS[inner]!
      next++
      if ((inner === 'or' || inner === 'to') && countOf(tokens[next]?.text ?? '') !== null) {
        count = countOf(tokens[next]!.text)!
        next++
      }
    }
    unit = tokens[next]?.text
    next++
    // "An hour and a half ago".
    if (unit && unitHours(unit) !== undefined && isAndHalf(tokens, next)) {
      count += 0.5
      next += 3
    }
  } else if (
    /^(?:days|weeks|months|years|hours|ages)$/.test(first) &&
    (/^(?:for|in|over|since|lasting)$/.test(tokens[at - 1]?.text ?? '') ||
      (tokens[next]?.text === 'ago' && countOf(tokens[at - 1]?.text ?? '') === null))
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
  if (!isAgo && isAgeOfBaby(tokens, at, hours)) return null
  if (isWeeksOfWriter(tokens, from, { unit, count, next })) return null
  // "born 5 weeks ago" says how old, not since when.
  if (isAgo && /^(?:born|delivered)$/.test(before)) return null
  if (/^(?:about|around|nearly|almost|over|roughly|maybe|last|past|the)$/.test(before)) from--
  return { kind: isAgo ? 'ago' : 'lasting', hours: count * hours, from, to: isAgo ? next + 1 : next }
}

function isAndHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'and' && tokens[at + 1]?.text === 'a' && tokens[at + 2]?.text === 'half'
}

/** "im 33 weeks and wet", "20 weeks with the odd headache": how far a pregnancy is, not since when. */
function isWeeksOfWriter(
  tokens: readonly Token[],
  from: number,
  { unit, count, next }: { unit: string; count: number; next: number },
): boolean {
  if (!/^weeks?$/.test(unit) || count < 12 || count > 42) return false
  const before = tokens[from - 1]?.text ?? ''
  if (/^(?:im|am|shes|currently)$/.test(before)) return true
  const after = tokens[next]
  const opens = from === 0 || tokens[from]!.before === 'break'
  return opens && (!after || after.before !== 'space' || /^(?:and|with)$/.test(after.text))
}

const BABY = /^(?:baby|babe|bub|bubba|newborn|infant|lo)$/
const DAYS_OF_BABY = { min: 24, max: 24 * 31 * 23 }

/** "babe 10wks", "twin boy is 8 weeks": how old a baby is, not since when. */
function isAgeOfBaby(tokens: readonly Token[], at: number, hours: number): boolean {
  if (hours < DAYS_OF_BABY.min || hours > DAYS_OF_BABY.max) return false
  const { sentence } = tokens[at]!
  let before = at - 1
  while (/^(?:is|s|only|just|about|nearly|almost)$/.test(tokens[before]?.text ?? '') && before > at - 4) before--
  const owner = tokens[before]
  if (owner?.sentence !== sentence) return false
  return BABY.test(owner.text) || /^(?:twin|baby|newborn)$/.test(tokens[before - 1]?.text ?? '')
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
  if (!NAME_BEGINNINGS.has(first) && !startsWithDigit(first)) return null
  const pair = `${first} ${tokens[at + 1]?.text ?? ''}`
  if (/^(?:night|evening)$/.test(first) && tokens[at + 1]?.text === 'before' && tokens[at + 2]?.text === 'last')
    return { kind: 'at', hours: 36, from: at, to: at + 3 }
  const name = Object.hasOwn(NAMED, pair) ? pair : Object.hasOwn(NAMED, first) ? first : null
  if (name === null) {
    const year =
      /^(?:19|20)\d\d$/.test(first) && /^(?:in|since|of|from|until|till|around)$/.test(tokens[at - 1]?.text ?? '')
    // "the same pain as my heart attack in 2012": what it is held against, not when it is.
    if (!year || HELD_AGAINST.test(wordsUpTo(tokens, at))) return null
    const since = tokens[at - 1]?.text === 'since'
    return { kind: since ? 'since' : 'at', hours: 5 * 8760, from: at - 1, to: at + 1 }
  }
  const before = tokens[at - 1]?.text ?? ''
  // "Mum told me just now that ...": when it was told.
  if (
    name === 'now' &&
    before === 'just' &&
    tokens.slice(Math.max(0, at - 5), at - 1).some((told) => TOLD.test(told.text))
  )
    return null
  // "Thrush again, same as last year", "worse than last month": what it is held against, not when it is.
  if (/^last /.test(name) && /^(?:like|as|than)$/.test(before)) return null
  // "the third time this year": how often, not when.
  if (/^this (?:year|week)$/.test(name) && /^(?:time|times|once|twice)$/.test(before)) return null
  // "he is 8 now" says an age, not a time.
  if (name === 'now' && (countOf(before) !== null || /^(?:not|isnt|doesnt|dont|hasnt)$/.test(before))) return null
  // "for the last month" says how long, "last month" says when.
  const isSpan =
    /^(?:last|this) /.test(name) &&
    /^(?:the|past|this)$/.test(before) &&
    /^(?:for|over|during|in|within)$/.test(tokens[at - 2]?.text ?? '')
  if (isSpan) return { kind: 'lasting', hours: NAMED[name]!, from: at - 2, to: at + 2 }
  // "lost weight this last month": up to now.
  if (before === 'this' && /^last /.test(name))
    return { kind: 'lasting', hours: NAMED[name]!, from: at - 1, to: at + 2 }
  // "the day before yesterday", "the night before last"
  const eve = before === 'before' && name === 'yesterday' && tokens[at - 2]?.text === 'day' ? 2 : 0
  if (eve > 0) return { kind: 'at', hours: 48, from: at - eve, to: at + 1 }
  const since = /^(?:since|from|after)$/.test(before) || (before === 'early' && tokens[at - 2]?.text === 'since')
  if (/^(?:birth|childhood|breakfast|lunch|lunchtime|dinner)$/.test(name) && !since) return null
  return {
    kind: since ? 'since' : 'at',
    hours: NAMED[name]!,
    from: since ? at - 1 : at,
    to: at + (name === pair ? 2 : 1),
  }
}

const HELD_AGAINST =
  /\b(?:same|identical) (?:\w+ ){0,3}(?:as|to|like|when) |\b(?:just|exactly|it'?s) like |\blike when /

function wordsUpTo(tokens: readonly Token[], at: number): string {
  const before = tokens.slice(Math.max(0, at - 9), at)
  return `${before.map(({ text }) => text).join(' ')} `
}

const TOLD = /^(?:told|said|says|rang|phoned|called|admitted|mentioned|texted|heard|confessed)$/

interface Timing {
  readonly hoursAgo: number | null
  readonly onsetHours: number | null
  /** Over and long past: an earlier episode. */
  readonly isHistorical: boolean
}

/** Two weeks: what ConText and clinicians call recent. */
const RECENT_HOURS = 14 * 24
const MAX_DISTANCE = 14

const UNTIMED: Timing = { hoursAgo: null, onsetHours: null, isHistorical: false }

/** What the time phrases of the same sentence say about the words between two tokens. */
export function timingOf(
  text: Tokenised,
  phrases: readonly TimePhrase[],
  target: { from: number; to: number },
): Timing {
  if (phrases.length === 0) return UNTIMED
  const { tokens } = text
  const sentence = tokens[target.from]!.sentence
  let hoursAgo: number | null = null
  let onsetHours: number | null = null
  let isHistorical = false
  const own = phrases.filter(({ from }) => tokens[from]!.sentence === sentence)
  const told = own.length === 0 ? toldBefore(text, phrases, target) : null
  if (told) return { hoursAgo: told.hours, onsetHours: null, isHistorical: true }
  const near = own
    .filter(
      (phrase) =>
        !isLengthOfEarlier(text, phrase, phrases) &&
        !isNowOfLater(tokens, phrase, target) &&
        !isNowOfGone(tokens, phrase, own) &&
        !isLongAgoBefore(tokens, phrase, target) &&
        !isOfAfterthought(tokens, phrase, target) &&
        (phrase.kind === 'since' || !isOfLaterClause(tokens, phrase.from, target)),
    )
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

const AGAIN = /^(?:now|again|still|back|today|currently|keeps|is|are|im|its|has|returned|tonight|present)$/

/** "for twenty minutes yesterday evening": how long it took then, not since when it lasts. */
function isLengthOfEarlier({ tokens }: Tokenised, phrase: TimePhrase, phrases: readonly TimePhrase[]): boolean {
  if (phrase.kind !== 'lasting') return false
  const isThen = ({ kind, hours }: TimePhrase) =>
    (kind === 'ago' || kind === 'at') && hours >= 12 && phrase.hours < hours
  const next = phrases.find((other) => other.from === phrase.to && isThen(other))
  if (next && tokens[next.from]!.before === 'space') {
    const { sentence: own } = tokens[next.from]!
    return !tokens.slice(next.to).some((token) => token.sentence === own && AGAIN.test(token.text))
  }
  // "Yesterday morning I had a pressure in my chest for half an hour."
  if (!/^(?:for|lasted|lasting)$/.test(tokens[phrase.from - 1]?.text ?? '')) return false
  const { sentence } = tokens[phrase.from]!
  const then = phrases.find(
    (other) => other.to < phrase.from && tokens[other.from]!.sentence === sentence && isThen(other),
  )
  if (!then) return false
  return tokens.slice(then.to, phrase.from).some(({ text }) => /^(?:had|was|got|were|felt|hurt)$/.test(text))
}

const MAX_FRAGMENT = 5
const THEN = /^(?:had|got|was|were|did|felt|took)$/
const LATELY = /^(?:now|again|still|back|today|currently|just|earlier|lately|recently|have|ive|is|since)$/

/** "She gave birth nine years ago. She was confused that week." */
const OF_THEN =
  /\b(?:at (?:the|that) time|back then|that (?:day|night|week|month|year|summer|winter|spring|autumn|time))\b/

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
  // Asked for each finding, also of a list of fifty in one sentence: most sentences have no time before them.
  if (!phrases.some(({ hours, from }) => hours > RECENT_HOURS && from >= before && from < start)) return null
  const words = tokens.slice(start, sentenceStarts[sentence + 1] ?? tokens.length).map(({ text }) => text)
  const isOfThen = OF_THEN.test(words.join(' '))
  if (start - before > MAX_FRAGMENT && !isOfThen) return null
  const told = phrases.find(
    ({ kind, hours, from }) =>
      (kind === 'ago' || (isOfThen && kind === 'at')) && hours > RECENT_HOURS && from >= before && from < start,
  )
  if (!told) return null
  if (words.some((word) => LATELY.test(word))) return null
  return words.slice(0, target.from - start).some((word) => THEN.test(word)) ? told : null
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
