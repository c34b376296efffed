import { compilePhrase, contraction, type Element, signOf } from './phrase.ts'
import { speller } from './spelling.ts'
import type { Token, Tokenised } from './tokens.ts'

/** A phrase that matched: token indices, end exclusive. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly from: number
  readonly to: number
}

interface Matcher<T> {
  /** All matches in the order of the text. `steps.count` grows by the work done, so that tests can prove it linear. */
  match(text: Tokenised, steps?: { count: number }): PhraseMatch<T>[]
  /** Whether a word, as written, is one of the phrases' words. */
  knows(word: string): boolean
  /** Whether a word, perhaps misspelt, stands for one of them. */
  recognises(word: string): boolean
}

interface MatcherOptions {
  /** False where a word must stand as it is written: a misspelling of one language is a word of another. */
  readonly isTolerant?: boolean
}

interface PhraseEntry<T> {
  readonly phrase: string
  readonly value: T
  /** Words over which a gap of the phrase never reaches; English negations unless said otherwise. */
  readonly gapStops?: ReadonlySet<string>
}

interface Compiled<T> {
  readonly value: T
  readonly elements: readonly Element[]
  readonly anchor: number
  readonly gapStops: ReadonlySet<string>
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '1': 'one',
    '2': 'two',
    '3': 'three',
    '4': 'four',
    '5': 'five',
    '6': 'six',
    '7': 'seven',
    '8': 'eight',
    '9': 'nine',
    '10': 'ten',
  }),
)
const WORDS_OF_NUMBERS = new Set([
  ...NUMBER_WORDS.values(),
  'eleven',
  'twelve',
  'twenty',
  'thirty',
  'couple',
  'few',
  'several',
])
/** A gap never reaches over these: "pain in the leg, not the chest" is no chest pain. */
const GAP_STOPS = new Set(
  'no not never without denies denied but nor neither however except none dont doesnt didnt isnt wasnt havent hasnt arent'.split(
    ' ',
  ),
)

/**
 * Compiles phrases into a matcher. Each phrase hangs on its rarest required word, so a text only pays for phrases one
 * of whose rare words it has.
 */
export function matcher<T>(entries: Iterable<PhraseEntry<T>>, options: MatcherOptions = {}): Matcher<T> {
  const { isTolerant = true } = options
  const compiled: { value: T; elements: Element[]; gapStops: ReadonlySet<string> }[] = []
  const frequency = new Map<string, number>()
  const vocabulary = new Set<string>()
  for (const { phrase, value, gapStops = GAP_STOPS } of entries) {
    const elements = compilePhrase(phrase)
    compiled.push({ value, elements, gapStops })
    for (const element of elements) {
      if (element.kind !== 'word') continue
      for (const word of element.words) {
        vocabulary.add(word)
        if (!element.optional) frequency.set(word, (frequency.get(word) ?? 0) + 1)
      }
    }
  }
  const byWord = new Map<string, Compiled<T>[]>()
  const byPrefix = new Map<string, Compiled<T>[]>()
  for (const { value, elements, gapStops } of compiled) {
    const anchor = rarest(elements, frequency)
    const element = elements[anchor]!
    if (element.kind !== 'word') continue
    const entry = { value, elements, anchor, gapStops }
    for (const word of element.words) push(byWord, word, entry)
    for (const prefix of element.prefixes) push(byPrefix, prefix, entry)
  }
  const spelling: Pick<ReturnType<typeof speller>, 'correct'> = isTolerant
    ? speller(vocabulary)
    : { correct: (word) => (vocabulary.has(word) ? [word] : []) }
  const longestPrefix = Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length))
  const candidatesOf = (form: string): readonly Compiled<T>[] => {
    const whole = byWord.get(form) ?? []
    const begun: Compiled<T>[] = []
    for (let n = 2; n <= Math.min(longestPrefix, form.length); n++)
      begun.push(...(byPrefix.get(form.slice(0, n)) ?? []))
    return begun.length === 0 ? whole : [...whole, ...begun]
  }
  const known = new Map<string, Written<T>>()
  const look = (word: string): Written<T> => {
    const seen = known.get(word)
    if (seen) return seen
    const forms = formsOf(word, spelling.correct)
    const signs = forms.reduce((all, form) => all | signOf(form), 0)
    const made = {
      forms,
      signs,
      isFiller: FILLERS.has(word),
      isLight: LIGHT_WORDS.has(word),
      candidates: forms.length === 1 ? candidatesOf(forms[0]!) : forms.flatMap(candidatesOf),
    }
    if (known.size >= MAX_CACHED) known.clear()
    known.set(word, made)
    return made
  }
  const words = { vocabulary, glued: gluedWords(vocabulary) }

  return {
    knows: (word) => vocabulary.has(word),
    recognises: (word) => spelling.correct(word).length > 0,
    match(text, steps = { count: 0 }) {
      const written = text.tokens.map((token) => look(token.text))
      const view = prepare(text, written, words)
      const found: PhraseMatch<T>[] = []
      const tryAll = (list: readonly Compiled<T>[], at: number) => {
        for (const entry of list) {
          steps.count++
          const span = around(view, entry, at)
          if (span) found.push({ value: entry.value, from: span.from, to: span.to })
        }
      }
      for (let at = 0; at < written.length; at++) {
        tryAll(written[at]!.candidates, at)
        const joined = view.joined[at]
        if (joined) tryAll(byWord.get(joined) ?? [], at)
      }
      return found.sort((a, b) => a.from - b.from || b.to - a.to)
    },
  }
}

/** A word as it was written: what it can stand for, and the phrases that hang on one of those. */
interface Written<T> {
  readonly forms: readonly string[]
  /** `signOf` of the forms together. */
  readonly signs: number
  readonly isFiller: boolean
  readonly isLight: boolean
  readonly candidates: readonly Compiled<T>[]
}

function formsOf(word: string, correct: (word: string) => readonly string[]): readonly string[] {
  const named = NUMBER_WORDS.get(word)
  if (named) return [word, named]
  const spelled = correct(word)
  return spelled.length > 0 ? spelled : [word]
}

const MAX_CACHED = 5_000

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function rarest(elements: readonly Element[], frequency: ReadonlyMap<string, number>): number {
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  elements.forEach((element, index) => {
    if (element.kind !== 'word' || element.optional) return
    let cost = element.prefixes.length * 50
    for (const word of element.words) cost += frequency.get(word) ?? 0
    if (cost < bestCost) {
      bestCost = cost
      best = index
    }
  })
  return best
}

interface View {
  readonly tokens: readonly Token[]
  readonly written: readonly Omit<Written<unknown>, 'candidates'>[]
  /** What this token and the next are when written as one word, if the vocabulary has it. */
  readonly joined: readonly (string | null)[]
}

interface Words {
  readonly vocabulary: ReadonlySet<string>
  readonly glued: ReturnType<typeof gluedWords>
}

const MIN_GLUED = 6

/**
 * Whether two words may be one of the vocabulary when they are glued together: by the first two letters, the last one
 * and the length, so that of a text's pairs only few are put together and looked up. Never wrong about a "no".
 */
function gluedWords(vocabulary: ReadonlySet<string>): (first: string, second: string) => boolean {
  const bits = new Int32Array(4096)
  const place = (first: number, second: number, last: number, length: number) =>
    (Math.imul(first * 31 + second, 0x9e3779b1) + Math.imul(last * 31 + length, 0x85ebca6b)) >>> 15
  for (const word of vocabulary) {
    if (word.length < MIN_GLUED) continue
    const at = place(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(word.length - 1), word.length)
    bits[at >>> 5]! |= 1 << (at & 31)
  }
  return (first, second) => {
    if (first === '' || second === '') return true
    const next = first.length > 1 ? first.charCodeAt(1) : second.charCodeAt(0)
    const last = second.charCodeAt(second.length - 1)
    const at = place(first.charCodeAt(0), next, last, first.length + second.length)
    return (bits[at >>> 5]! & (1 << (at & 31))) !== 0
  }
}

function prepare(text: Tokenised, written: readonly Written<unknown>[], words: Words): View {
  const { tokens } = text
  const { vocabulary, glued } = words
  const joined = tokens.map(({ text: word }, index) => {
    const next = tokens[index + 1]
    if (!next || next.before !== 'space') return null
    const short = contraction(word, next.text)
    if (short && vocabulary.has(short)) return short
    if (word.length + next.text.length < MIN_GLUED || !glued(word, next.text)) return null
    const whole = word + next.text
    return vocabulary.has(whole) ? whole : null
  })
  return { tokens, written, joined }
}

/** The span of the phrase when its anchor stands at token `at`, or null. */
function around<T>(
  view: View,
  { elements, anchor, gapStops }: Compiled<T>,
  at: number,
): { from: number; to: number } | null {
  const fit = fits(view, elements[anchor]!, at)
  if (fit === 0) return null
  const walk = { view, elements, size: elements.length, gapStops }
  for (let width = 1; width <= 2; width++) {
    if ((fit & width) === 0) continue
    const to = forward(walk, anchor + 1, at + width)
    if (to < 0) continue
    const from = backward(walk, anchor - 1, at)
    if (from >= 0) return { from, to }
  }
  return null
}

/** How many tokens the element can take from `at`, as bits: 1 = one token, 2 = two that are written as one. */
function fits(view: View, element: Element, at: number): number {
  if (at < 0 || at >= view.tokens.length || element.kind === 'gap') return 0
  if (element.kind === 'number') {
    const word = view.tokens[at]!.text
    return /^\d/.test(word) || WORDS_OF_NUMBERS.has(word) ? 1 : 0
  }
  const { forms, signs } = view.written[at]!
  const one = (signs & element.signs) !== 0 && isOneOf(forms, element) ? 1 : 0
  const joined = view.joined[at]
  return joined && element.words.has(joined) ? one | 2 : one
}

function isOneOf(forms: readonly string[], { words, prefixes }: Extract<Element, { kind: 'word' }>): boolean {
  for (const form of forms) {
    if (words.has(form)) return true
    for (const prefix of prefixes) if (form.startsWith(prefix)) return true
  }
  return false
}

interface Walk {
  readonly view: View
  readonly elements: readonly Element[]
  readonly size: number
  readonly gapStops: ReadonlySet<string>
}

/** Two neighbours of a phrase: never over a sentence end or a semicolon, over a comma only in longer phrases. */
function touches(walk: Walk, right: number): boolean {
  const token = walk.view.tokens[right]
  if (!token) return false
  if (token.before === 'break') return false
  return token.before === 'space' || walk.size > 2
}

/**
 * Adverbs that say how much or how surely and leave the meaning of a phrase: "don't really want to be here", "lips are
 * so swollen". One may stand between two words of any phrase.
 */
const FILLERS = new Set(
  'really actually literally honestly basically genuinely truly even proper fully totally completely absolutely properly fucking bloody freaking flipping effing very so quite pretty extremely incredibly super'.split(
    ' ',
  ),
)

/**
 * Words that carry a sentence and nothing of its meaning: "pain in one of his balls" says what "pain in his balls" says.
 * A gap without a number of its own passes over three of them beside its three others.
 */
const LIGHT_WORDS = new Set(
  'the a an my his her their our your this that of in on at is are was were been be has have had one both it its so very really quite just bit'.split(
    ' ',
  ),
)

type Gap = Extract<Element, { kind: 'gap' }>

/** What a gap may still pass over once it has taken this token; null when that was one too many. */
function after(gap: Gap, { view }: Walk, at: number): Gap | null {
  if (gap.light > 0 && view.written[at]!.isLight) return { ...gap, light: gap.light - 1 }
  return gap.max > 0 ? { ...gap, max: gap.max - 1 } : null
}

function isFiller({ view }: Walk, at: number): boolean {
  return view.written[at]?.isFiller === true && view.tokens[at]!.before === 'space'
}

function forward(walk: Walk, index: number, at: number, hasSkipped = false): number {
  const element = walk.elements[index]
  if (!element) return at
  if (element.kind === 'gap') {
    let left = element
    for (let skipped = 0; ; skipped++) {
      const end = forward(walk, index + 1, at + skipped)
      if (end >= 0) return end
      const next = canSkip(walk, at + skipped, at + skipped) ? after(left, walk, at + skipped) : null
      if (!next) return -1
      left = next
    }
  }
  if (at < walk.view.tokens.length && touches(walk, at)) {
    const fit = fits(walk.view, element, at)
    for (let width = 1; width <= 2; width++) {
      const end = (fit & width) === 0 ? -1 : forward(walk, index + 1, at + width)
      if (end >= 0) return end
    }
  }
  const without = element.kind === 'word' && element.optional ? forward(walk, index + 1, at, hasSkipped) : -1
  return without < 0 && !hasSkipped && isFiller(walk, at) && walk.view.tokens[at + 1]?.before === 'space'
    ? forward(walk, index, at + 1, true)
    : without
}

/** `at` is the first token already taken; returns the first token of the whole phrase, or -1. */
function backward(walk: Walk, index: number, at: number, hasSkipped = false): number {
  const element = walk.elements[index]
  if (!element) return at
  if (element.kind === 'gap') {
    let left = element
    for (let skipped = 0; ; skipped++) {
      const start = backward(walk, index - 1, at - skipped)
      if (start >= 0) return start
      const next = canSkip(walk, at - skipped - 1, at - skipped) ? after(left, walk, at - skipped - 1) : null
      if (!next) return -1
      left = next
    }
  }
  for (let width = 1; width <= 2; width++) {
    const from = at - width
    if (from < 0 || !touches(walk, at)) break
    if ((fits(walk.view, element, from) & width) === 0) continue
    const start = backward(walk, index - 1, from)
    if (start >= 0) return start
  }
  const without = element.kind === 'word' && element.optional ? backward(walk, index - 1, at, hasSkipped) : -1
  return without < 0 && !hasSkipped && isFiller(walk, at - 1) && walk.view.tokens[at]?.before === 'space'
    ? backward(walk, index, at - 1, true)
    : without
}

/** Whether a gap may take the token: no negation, and nothing breaks the sentence before `edge`. */
function canSkip(walk: Walk, token: number, edge: number): boolean {
  const skipped = walk.view.tokens[token]
  const joint = walk.view.tokens[edge]
  return skipped !== undefined && joint !== undefined && joint.before !== 'break' && !walk.gapStops.has(skipped.text)
}
