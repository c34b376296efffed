import { AppError } from '../core/errors.ts'
import { alteredPlaceholders, lettersOf, UNFINISHED_APART } from './altered-placeholder.ts'
import { IDENTIFIER_KINDS, type IdentifierKind } from './identifier-kind.ts'
import { visible, visibleWithPlaces } from './invisible.ts'
import { asItLooks } from './look-alike.ts'
import { lower, plain } from './plain.ts'
import type { KnownIdentifier } from './recognizers/known.ts'
import { type RedactOptions, redact } from './redact.ts'
import { relativeTail } from './relative-date.ts'
import type { Span } from './scan.ts'
import { ALPHABET, createTags } from './tags.ts'

/** One value and the words that stand for it. The map holds identifiers: it is stored encrypted, and never logged. */
export interface PseudonymEntry {
  /** Kind and random tag, for example `NAME_K7QX`; two forms of one name share the tag and differ in `form`. */
  tag: string
  kind: IdentifierKind | 'LITERAL'
  form: number
  value: string
  /** `3_DAYS_AGO` for a date, `OVER_89` for an age, else empty. */
  tail: string
}

interface PseudonymOptions extends RedactOptions {
  /** The encounter's entries so far; the same value keeps its placeholder. */
  map?: readonly PseudonymEntry[]
  /** Milliseconds since 1970 when the text was typed: dates become days relative to it. */
  now?: number
}

interface Restorer {
  write(chunk: string): string
  end(): string
}

export interface Pseudonyms {
  /**
   * Replaces identifiers by placeholders. A placeholder that somebody typed is hidden too, so that it can't be restored to a person.
   * `now`: milliseconds since 1970 when this text was typed.
   * @throws AppError `bad_input` for what is no text
   */
  mask(text: string, now?: number): string
  /** Puts the values back, also where case, spaces, quotes or brackets of a placeholder changed. Unknown placeholders stay. @throws AppError `bad_input` for what is no text */
  restore(text: string): string
  /** The same on a stream: holds only what may be the beginning of a placeholder. `json`: values are escaped for a JSON string. */
  createRestorer(options?: { json?: boolean }): Restorer
  /** True for a whole placeholder of this map. */
  isPlaceholder(text: string): boolean
  readonly map: readonly PseudonymEntry[]
}

/**
 * Placeholders for one text; `restore` puts its values back. See `createPseudonyms` for a talk.
 * @throws AppError `bad_input` for what is no text
 */
export function pseudonymize(
  text: string,
  options: PseudonymOptions = {},
): { text: string; restore: (text: string) => string; map: readonly PseudonymEntry[] } {
  const pseudonyms = createPseudonyms(options)
  const masked = pseudonyms.mask(text)
  return { text: masked, restore: pseudonyms.restore, map: pseudonyms.map }
}

const KINDS = [...IDENTIFIER_KINDS, 'LITERAL'].join('|')
const TAIL_WORDS = '(?:\\d{1,5}|IN|DAYS?|MONTHS?|YEARS?|AGO|TODAY|THIS|OVER)'
/** Lines, spaces, colons and dashes as models write them, the one that breaks no line and the wide ones too. */
const JOINS = '\\s_:\\uff1a\\uff3f\\u2010-\\u2014-'
const JOIN = `(?:\\\\?[${JOINS}]|<br ?/?>)`
const SEPARATOR = `${JOIN}{1,3}`
const OPEN = '\\\\?[[(<{\\uff3b\\u3010]\\s{0,2}'
const CLOSE = '\\s{0,2}\\\\?[\\])>}\\uff3d\\u3011]'
/** A placeholder as a model may have left it: brackets of another kind or none, spaces, escapes, any case, a possessive. */
const placeholder = (join: string, often: string) =>
  `(?:(${OPEN})|(?<![A-Za-z0-9]))(${KINDS})${join}${often}([${ALPHABET}]{4,9})(?:${SEPARATOR}F(\\d{1,4}))?((?:${SEPARATOR}${TAIL_WORDS}){0,6})(s)?(?![A-Za-z0-9]|_[A-Za-z0-9])(${CLOSE})?`
const PLACEHOLDER = new RegExp(placeholder(JOIN, '{0,3}'), 'gi')
const TAG = new RegExp(`(?<![A-Za-z0-9])[${ALPHABET}]{4,9}(?![A-Za-z0-9])`, 'gi')
/** One word behind a tag, and what joins it. */
const TAIL_WORD = new RegExp(`(${SEPARATOR})(${TAIL_WORDS})`, 'gi')
const UNDERSCORES = /^(?:\\?[_\uff3f])+$/
/** The same, its letters one by one. */
const APART = KINDS.replace(/[A-Z](?=[A-Z])/g, '$&[ .\u00b7*-]{0,2}')
/** What a person may type that reads like one. Asked of a text as it looks, in whatever letters. */
const TYPED = new RegExp(
  `\\[\\s*(?:${APART})(?:[${JOINS}][^\\]\\n]{0,40})?\\]|\\[[A-Z][A-Z0-9_]*\\]|(?<![A-Za-z0-9])(?:${APART}) ?_ ?[${ALPHABET}](?: ?[${ALPHABET}]){3,8}(?![A-Za-z0-9])|${placeholder('[\\s_-]', '{1,3}')}`,
  'gi',
)
/** The end of a chunk that may be the beginning of a placeholder. */
const UNFINISHED = new RegExp(
  `(?:${OPEN}|(?<![A-Za-z0-9]))(?:${prefixes()}|(?:${KINDS})${JOIN}{0,3}(?:\\\\|<(?:b(?:r(?: ?/?)?)?)?)?|(?:${KINDS})${JOIN}{0,3}[${ALPHABET}]{1,9}[\\\\<>/${JOINS}A-Z0-9]{0,60})$|${OPEN}$|\\\\$`,
  'i',
)

/** Pseudonyms of one encounter: random tags, the same for the same person or value, kept in `map`. */
export function createPseudonyms({ map = [], known: own = [], now = Date.now() }: PseudonymOptions = {}): Pseudonyms {
  const entries: PseudonymEntry[] = [...map]
  const byValue = new Map(entries.map((entry) => [valueKey(entry.kind, entry.value), entry]))
  const byTag = new Map(entries.map((entry) => [tagKey(entry.tag, entry.form), entry]))
  const byLetters = new Map(entries.flatMap((entry) => lettersFor(entry).map((letters) => [letters, entry] as const)))
  const tags = new Set(entries.map(({ tag }) => tag))
  const newTag = createTags(tags)
  /** Lower-case value, and each part of a name, to the tag of the person. */
  const persons = new Map<string, string>()
  for (const entry of entries) learn(persons, entry)

  const entryFor = (kind: PseudonymEntry['kind'], value: string, at: number): PseudonymEntry => {
    const key = valueKey(kind, value)
    const existing = byValue.get(key)
    // A date means another distance on another day, so the same date can need a new tail.
    const tail = kind === 'DATE' ? relativeTail(value, at) : kind === 'AGE' ? 'OVER_89' : ''
    if (existing && existing.tail === tail) return existing
    const sharedTag = existing?.tag ?? personTag(persons, kind, value)
    const tag = sharedTag ?? newTag()
    let form = 0
    while (byTag.has(tagKey(tag, form))) form++
    const entry: PseudonymEntry = { tag, kind, form, value, tail }
    entries.push(entry)
    byValue.set(key, entry)
    byTag.set(tagKey(tag, form), entry)
    for (const letters of lettersFor(entry)) byLetters.set(letters, entry)
    tags.add(tag)
    learn(persons, entry)
    return entry
  }

  const entryOf = (kind: string, tag: string, form: string | undefined): PseudonymEntry | undefined => {
    const entry = byTag.get(tagKey(tag.toUpperCase(), form === undefined ? 0 : Number(form)))
    return entry?.kind === kind.toUpperCase() ? entry : undefined
  }

  /** Whose placeholder it is, and the s of a possessive without its apostrophe, which reads like one more letter of the tag. */
  const meant = (kind: string, tag: string, form: string | undefined, s = '') => {
    const entry = entryOf(kind, tag, form)
    if (entry !== undefined) return { entry, s }
    const ending = s === '' ? (/s$/i.exec(tag)?.[0] ?? '') : s
    const shorter = form === undefined ? entryOf(kind, tag.slice(0, -ending.length), form) : undefined
    return shorter && { entry: shorter, s: ending }
  }

  /** What stands between the placeholders that are written as one: some of it may be one in pieces. */
  const restoreApart = (text: string, write: (value: string) => string): string => {
    const seen = visibleWithPlaces(text)
    let out = ''
    let from = 0
    for (const { start, end, entry } of alteredPlaceholders(seen.text, byLetters)) {
      out += text.slice(from, seen.placeOf(start)) + write(entry.value)
      from = seen.placeOf(end - 1) + 1
    }
    return out + text.slice(from)
  }
  const restoreAs = (text: string, write: (value: string) => string): string => {
    const seen = visibleWithPlaces(asText(text))
    let out = ''
    let from = 0
    for (const match of seen.text.matchAll(PLACEHOLDER)) {
      const { 0: whole, 1: open, 2: kind, 3: tag, 4: form, 5: tail = '', 6: s = '', 7: close, index } = match
      const entry = meant(kind!, tag!, form, tail === '' ? s : '')
      if (entry === undefined) continue
      const before = restoreApart(text.slice(from, seen.placeOf(index)), write)
      const own = tailLength(entry.entry.tail, tail, { isBracketed: open !== undefined && close !== undefined })
      const isWhole = own === tail.length
      // A bracket that belongs to the sentence and not to the placeholder stays.
      const isKept = open !== undefined && (close === undefined || !isWhole)
      // Models escape both brackets or none: a stroke before the first alone stood in the text.
      const isStroke = open?.startsWith('\\') && !close?.includes('\\')
      const left = isKept ? open : isStroke ? text.slice(seen.placeOf(index), seen.placeOf(index + 1)) : ''
      const right = isWhole && close !== undefined && open === undefined ? close : ''
      out += before + left + write(entry.entry.value) + (isWhole && tail !== '' ? s : entry.s) + right
      const rest = isWhole ? 0 : tail.length - own + s.length + (close?.length ?? 0)
      from = seen.placeOf(index + whole.length - rest - 1) + 1
    }
    return out + restoreApart(text.slice(from), write)
  }
  const restore = (text: string): string => restoreAs(text, (value) => value)

  return {
    get map() {
      return entries
    },
    mask(text, at = now) {
      // As restoring will read it, so that nothing comes back that was not hidden.
      const seen = visibleWithPlaces(asText(text))
      const looks = asItLooks(seen.text)
      const places = [looks, seen.text].flatMap((one) => [
        ...Array.from(one.matchAll(TYPED), placeOf),
        ...Array.from(one.matchAll(PLACEHOLDER))
          .filter(([, , kind, tag, form]) => meant(kind!, tag!, form))
          .map(placeOf),
        ...alteredPlaceholders(one, byLetters).map(({ start, end }): Place => [start, end]),
        // A tag by itself, with what it is glued to: a model that tidies would write the rest.
        ...Array.from(one.matchAll(TAG))
          .filter(([tag]) => tags.has(tag.toUpperCase()))
          .map((match) => glued(one, placeOf(match))),
      ])
      const typed = places.map(
        ([start, end]): Hidden => ({ start: seen.placeOf(start), end: seen.placeOf(end - 1) + 1, kind: 'LITERAL' }),
      )
      const found = redact(text, { known: [...own, ...toldBefore(entries)] }).spans.map(
        (span): Hidden => ({ start: span.start + titleLength(text, span), end: span.end, kind: span.type }),
      )
      const spans = together(text, [...typed, ...found])
      let out = ''
      let from = 0
      for (const { start, end, kind } of spans) {
        out += text.slice(from, start) + written(entryFor(kind, text.slice(start, end), at))
        from = end
      }
      return out + text.slice(from)
    },
    restore,
    createRestorer({ json = false } = {}) {
      const write = (value: string) => (json ? JSON.stringify(value).slice(1, -1) : value)
      let held = ''
      /** Whether what has left ends inside a word: then no placeholder begins behind it. */
      let isInWord = false
      const release = (ready: string): string => {
        const before = isInWord ? '0' : ''
        const out = restoreAs(before + ready, write).slice(before.length)
        isInWord = /[A-Za-z0-9]$/.test(visible(before + ready))
        return out
      }
      return {
        write(chunk) {
          held += asText(chunk)
          const tailAt = Math.max(0, held.length - 96)
          const tail = visibleWithPlaces(held.slice(tailAt))
          const open = Math.min(
            UNFINISHED.exec(tail.text)?.index ?? tail.text.length,
            UNFINISHED_APART.exec(tail.text)?.index ?? tail.text.length,
          )
          const cut = open < tail.text.length ? tailAt + tail.placeOf(open) : held.length
          const ready = held.slice(0, cut)
          held = held.slice(cut)
          return release(ready)
        },
        end() {
          const rest = release(held)
          held = ''
          isInWord = false
          return rest
        },
      }
    },
    isPlaceholder(text) {
      return restore(text) !== text && /^\[[A-Z][A-Z0-9_]*\]$/.test(text)
    },
  }
}

/** Callers without types: a text that was not masked must not look like one with nobody in it. */
function asText(text: string): string {
  if (typeof text !== 'string') throw new AppError('bad_input', 'Pseudonyms take text.')
  return text
}

/** Of the values so far, those that name somebody wherever they stand: what was told once as a name is one in every later message. */
function toldBefore(entries: readonly PseudonymEntry[]): KnownIdentifier[] {
  return entries.flatMap(({ kind, value }) => {
    if (kind === 'LITERAL' || kind === 'DATE' || kind === 'AGE') return []
    // A short code is too many other things.
    const isSure = kind === 'NAME' ? value.length > 1 : value.replace(/[^\p{L}\p{N}]/gu, '').length > 4
    return isSure ? [{ value, type: kind }] : []
  })
}

type Place = readonly [start: number, end: number]

function placeOf({ 0: { length }, index }: RegExpExecArray): Place {
  return [index, index + length]
}

/** So far a stretch is followed at most; a placeholder is shorter. */
const LONGEST_GLUED = 64

/** The place with the letters, figures and lines that touch it. */
function glued(text: string, [start, end]: Place): Place {
  let from = start
  let to = end
  while (start - from < LONGEST_GLUED && /\w/.test(text[from - 1] ?? '')) from--
  while (to - end < LONGEST_GLUED && /\w/.test(text[to] ?? '')) to++
  return [from, to]
}

interface Hidden {
  readonly start: number
  readonly end: number
  readonly kind: PseudonymEntry['kind']
}

/**
 * What overlaps goes as one, or the rest of it would stay: "MRN 4455-ABCD-99" begins like a placeholder that somebody typed.
 * In brackets it is what was typed; loose words are what redaction found in them.
 */
function together(text: string, spans: Hidden[]): Hidden[] {
  const out: Hidden[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last === undefined || span.start >= last.end) {
      out.push(span)
      continue
    }
    const isTyped = last.kind === 'LITERAL' && /[[(<{]/.test(text[last.start]!)
    const kind = last.kind === 'LITERAL' && !isTyped ? span.kind : last.kind
    out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end), kind }
  }
  return out
}

const TITLE = /^(?:dr|mr|mrs|ms|miss|mx|prof|sr|sra|srta|dra|mme|mlle)(?:\. {0,2}| {1,2})(?=\p{L})/iu

/** A title stays before its placeholder: whether somebody is a doctor or a relative is what a model has to know. */
function titleLength(text: string, { start, end, type }: Span): number {
  return type === 'NAME' ? (TITLE.exec(text.slice(start, end))?.[0].length ?? 0) : 0
}

function written({ kind, tag, form, tail }: PseudonymEntry): string {
  return `[${kind}_${tag}${form === 0 ? '' : `_F${form}`}${tail === '' ? '' : `_${tail}`}]`
}

/**
 * How much of the words behind a tag is the placeholder's own tail. The others are the sentence's and stay: "NAME_K7QX: 3
 * tablets" without its brackets is three tablets, and "NAME_K7QX today" is today.
 */
function tailLength(tail: string, written: string, { isBracketed }: { isBracketed: boolean }): number {
  if (tail === '') return 0
  // In brackets a tail that the model has changed is still one.
  if (isBracketed) return written.length
  const expected = tail.split('_')
  let known = 0
  let isSame = true
  let length = 0
  let glued = 0
  for (const [whole, join = '', word = ''] of written.matchAll(TAIL_WORD)) {
    isSame &&= word.toUpperCase() === expected[known++]
    if (UNDERSCORES.test(join) && glued === length) glued += whole.length
    length += whole.length
    if (isSame && known === expected.length) return length
  }
  return glued
}

/** With its tail and without: a model may leave out how long ago it was. */
function lettersFor({ kind, tag, form, tail }: PseudonymEntry): string[] {
  const own = lettersOf(`${kind}${tag}${form === 0 ? '' : `F${form}`}`)
  return tail === '' ? [own] : [own, own + lettersOf(tail)]
}

function tagKey(tag: string, form: number): string {
  return `${tag}/${form}`
}

function valueKey(kind: string, value: string): string {
  return `${kind}/${value}`
}

function nameKey(value: string): string {
  return lower(plain(visible(value)))
    .replace(/[^a-z0-9\u00c0-\uffff]+/g, ' ')
    .trim()
}

function learn(persons: Map<string, string>, { kind, value, tag }: PseudonymEntry): void {
  if (kind === 'LITERAL') return
  const key = nameKey(value)
  if (!persons.has(`${kind}/${key}`)) persons.set(`${kind}/${key}`, tag)
  if (kind !== 'NAME') return
  for (const part of key.split(' '))
    if (part.length > 2 && !persons.has(`part/${part}`)) persons.set(`part/${part}`, tag)
}

/** The tag of somebody who was named before: the same letters in another case, or parts of a longer name in any order. */
function personTag(persons: Map<string, string>, kind: PseudonymEntry['kind'], value: string): string | undefined {
  if (kind === 'LITERAL') return undefined
  const key = nameKey(value)
  const same = persons.get(`${kind}/${key}`)
  if (same !== undefined || kind !== 'NAME') return same
  // "Lopez, Maria" is Maria Lopez: each part is known, and all of the same person.
  const owners = new Set(key.split(' ').map((part) => persons.get(`part/${part}`)))
  return owners.size === 1 ? [...owners][0] : undefined
}

/** All beginnings of the kinds, for the end of a chunk. */
function prefixes(): string {
  const out = new Set<string>()
  for (const kind of KINDS.split('|')) for (let k = 1; k < kind.length; k++) out.add(kind.slice(0, k))
  return [...out].sort((a, b) => b.length - a.length).join('|')
}
