import { compilePhrase, contraction, type Element, expandGroups, signOf } from './phrase.ts'
import { speller } from './spelling.ts'
import type { Token, Tokenised } from './tokens.ts'
import {
  around,
  type Compiled,
  FILLERS,
  LIGHT_WORDS,
  mayShare,
  signsAfter,
  signsBefore,
  signsBeside,
  type View,
  type WrittenWord,
} from './walk.ts'

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
/** A gap never reaches over these: "pain in the leg, not the chest" is no chest pain. */
const GAP_STOPS = new Set(
  'no nil not never without denies denied but nor neither however except none dont doesnt didnt isnt wasnt havent hasnt arent'.split(
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
  const parts = new Map<string, Element | null>()
  const plain = function* () {
    for (const entry of entries) for (const phrase of expandGroups(entry.phrase)) yield { ...entry, phrase }
  }
  for (const { phrase, value, gapStops = GAP_STOPS } of plain()) {
    const elements = compilePhrase(phrase, parts)
    compiled.push({ value, elements, gapStops })
    for (const element of elements) {
      if (element.kind !== 'word') continue
      for (const word of element.words) {
        vocabulary.add(word)
        if (!element.optional) frequency.set(word, (frequency.get(word) ?? 0) + 1)
      }
    }
  }
  const byWord = new Map<string, Shelf<T>>()
  const byPrefix = new Map<string, Shelf<T>>()
  const ids = new Map<string, number>()
  for (const word of vocabulary) ids.set(word, ids.size)
  const idsOf = idsOfElements(ids)
  for (const { value, elements, gapStops } of compiled) {
    const anchor = rarest(elements, frequency)
    const element = elements[anchor]!
    if (element.kind !== 'word') continue
    const needed = neededBeside(elements, anchor, frequency).map(idsOf)
    const entry = { value, elements, anchor, gapStops, needed }
    for (const word of element.words) shelve(byWord, word, entry)
    for (const prefix of element.prefixes) shelve(byPrefix, prefix, entry)
  }
  const spelling: Pick<ReturnType<typeof speller>, 'correct'> = isTolerant
    ? speller(vocabulary)
    : { correct: (word) => (vocabulary.has(word) ? [word] : []) }
  const longestPrefix = Math.max(0, ...[...byPrefix.keys()].map((prefix) => prefix.length))
  const shelvesOf = (forms: readonly string[]): readonly Shelf<T>[] => {
    const shelves: Shelf<T>[] = []
    for (const form of forms) {
      const whole = byWord.get(form)
      if (whole) shelves.push(whole)
      for (let n = 2; n <= Math.min(longestPrefix, form.length); n++) {
        const begun = byPrefix.get(form.slice(0, n))
        if (begun) shelves.push(begun)
      }
    }
    return shelves
  }
  const known = new Map<string, Written<T>>()
  const look = (word: string): Written<T> => {
    const seen = known.get(word)
    if (seen) return seen
    const forms = formsOf(word, spelling.correct)
    const signs = forms.reduce((all, form) => all | signOf(form), 0)
    const made = {
      forms,
      ids: forms.flatMap((form) => ids.get(form) ?? []),
      signs,
      isFiller: FILLERS.has(word),
      isLight: LIGHT_WORDS.has(word),
      shelves: shelvesOf(forms),
    }
    if (known.size >= MAX_CACHED) known.clear()
    known.set(word, made)
    return made
  }
  /** A name as it stands: "Milena" is no misspelt melaena where somebody says who they are. */
  const asWritten = (word: string): Written<T> => ({ ...look(word), ...(vocabulary.has(word) ? {} : unread(word)) })
  const words = { vocabulary, glued: gluedWords(vocabulary) }
  const stretch = stretchOf(ids)

  return {
    knows: (word) => vocabulary.has(word),
    recognises: (word) => spelling.correct(word).length > 0,
    match(text, steps = { count: 0 }) {
      const written = text.tokens.map(({ text: word }, at) => (isNamed(text.tokens, at) ? asWritten(word) : look(word)))
      const view = prepare(text, written, words)
      const found: PhraseMatch<T>[] = []
      const tryAll = ({ entries, previous, next }: Shelf<T>, at: number, width: 1 | 2) => {
        const before = signsBefore(view, at)
        const after = signsAfter(view, at)
        steps.count += entries.length
        for (let i = 0; i < entries.length; i++) {
          if (!mayShare(next[i]!, after) || !mayShare(previous[i]!, before)) continue
          const entry = entries[i]!
          if (!stretch.hasAll(entry.needed)) continue
          const span = around(view, entry, at, width)
          if (span) found.push({ value: entry.value, from: span.from, to: span.to })
        }
      }
      for (let at = 0; at < written.length; at++) {
        if (at === 0 || text.tokens[at]!.before === 'break') stretch.enter(view, written, at)
        for (const shelf of written[at]!.shelves) tryAll(shelf, at, 1)
        const joined = view.joined[at]
        const shelf = joined && byWord.get(joined)
        if (shelf) tryAll(shelf, at, 2)
      }
      return found.sort((a, b) => a.from - b.from || b.to - a.to)
    },
  }
}

/** A word as it was written, and the phrases that hang on what it can stand for. */
interface Written<T> extends WrittenWord {
  readonly shelves: readonly Shelf<T>[]
  /** Its forms' numbers in the vocabulary. */
  readonly ids: readonly number[]
}

/** A word of which no phrase knows anything. */
function unread(word: string): Pick<Written<never>, 'forms' | 'ids' | 'signs' | 'shelves'> {
  return { forms: [word], ids: [], signs: signOf(word), shelves: [] }
}

const BEFORE_NAME = new Set('name names named surname dr mr mrs ms mx prof'.split(' '))

/**
 * Whether a name stands here: after "my name is", "named", a title or the label of a field. A second word is one only at
 * the end of its part: "my name is Tom siezure now" goes on.
 */
function isNamed(tokens: readonly Token[], at: number): boolean {
  if (isFirstName(tokens, at)) return true
  const isLast = tokens[at + 1]?.before !== 'space'
  return isLast && tokens[at]!.before === 'space' && isFirstName(tokens, at - 1)
}

function isFirstName(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1]?.text
  if (previous === undefined || tokens[at]!.before !== 'space') return false
  return BEFORE_NAME.has(previous) || (previous === 'is' && tokens[at - 2]?.text === 'name')
}

function formsOf(word: string, correct: (word: string) => readonly string[]): readonly string[] {
  const named = NUMBER_WORDS.get(word)
  if (named) return [word, named]
  const spelled = correct(word)
  return spelled.length > 0 ? spelled : [word]
}

const MAX_CACHED = 5_000

/**
 * Phrases that hang on one word or beginning, with the signs that the tokens beside that word must share a bit with: most
 * phrases fall by those alone, read in a row, before anything of the phrase itself is touched.
 */
interface Shelf<T> {
  readonly entries: Entry<T>[]
  readonly previous: number[]
  readonly next: number[]
}

interface Entry<T> extends Compiled {
  readonly value: T
  /** For each other word that the phrase must have, the numbers of what it may be; the rarest first. */
  readonly needed: readonly (readonly number[])[]
}

function shelve<T>(shelves: Map<string, Shelf<T>>, key: string, entry: Entry<T>): void {
  let shelf = shelves.get(key)
  if (!shelf) shelves.set(key, (shelf = { entries: [], previous: [], next: [] }))
  shelf.entries.push(entry)
  shelf.previous.push(signsBeside(entry, -1))
  shelf.next.push(signsBeside(entry, 1))
}

function rarest(elements: readonly Element[], frequency: ReadonlyMap<string, number>): number {
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  elements.forEach((element, index) => {
    if (element.kind !== 'word' || element.optional) return
    const cost = costOf(element, frequency)
    if (cost < bestCost) {
      bestCost = cost
      best = index
    }
  })
  return best
}

type WordElement = Extract<Element, { kind: 'word' }>

function costOf({ words, prefixes }: WordElement, frequency: ReadonlyMap<string, number>): number {
  let cost = prefixes.length * 50
  for (const word of words) cost += frequency.get(word) ?? 0
  return cost
}

/** The words beside the anchor without which the phrase can't hold, rarest first; beginnings of words are not looked up. */
function neededBeside(
  elements: readonly Element[],
  anchor: number,
  frequency: ReadonlyMap<string, number>,
): WordElement[] {
  const needed: WordElement[] = []
  elements.forEach((element, index) => {
    if (index !== anchor && element.kind === 'word' && !element.optional && element.prefixes.length === 0)
      needed.push(element)
  })
  return needed.length < 2 ? needed : needed.sort((a, b) => costOf(a, frequency) - costOf(b, frequency))
}

/** The numbers of an element's words, made once for the many phrases that share it. */
function idsOfElements(ids: ReadonlyMap<string, number>): (element: WordElement) => readonly number[] {
  const made = new Map<Element, readonly number[]>()
  return (element) => {
    const known = made.get(element)
    if (known) return known
    const list = [...element.words].map((word) => ids.get(word)!)
    made.set(element, list)
    return list
  }
}

/**
 * The words between two breaks of a text. No phrase reaches over a break, so one of whose words none stands here needs
 * no walk: four of five phrases fall by that.
 */
function stretchOf(ids: ReadonlyMap<string, number>) {
  const seen = new Uint32Array(ids.size)
  let current = 0
  return {
    /** Takes up the stretch that begins at token `from`. */
    enter({ tokens, joined }: View, written: readonly Written<unknown>[], from: number): void {
      if (++current > MAX_STRETCHES) {
        seen.fill(0)
        current = 1
      }
      for (let at = from; at < tokens.length && (at === from || tokens[at]!.before !== 'break'); at++) {
        for (const id of written[at]!.ids) seen[id] = current
        const whole = joined[at]
        if (whole) seen[ids.get(whole)!] = current
      }
    },
    hasAll(needed: readonly (readonly number[])[]): boolean {
      for (let i = 0; i < needed.length; i++) {
        const some = needed[i]!
        let k = 0
        while (k < some.length && seen[some[k]!] !== current) k++
        if (k === some.length) return false
      }
      return true
    },
  }
}

const MAX_STRETCHES = 0xfffffff0

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
