import { byWord, type Word } from './by-word.ts'
import { compile, type PhraseEntry, type Phrases } from './compile.ts'
import { contractionsWith, signOf } from './phrase.ts'
import { speller } from './spelling.ts'
import type { Token, Tokenised } from './tokens.ts'
import { around, FILLERS, LIGHT_WORDS, mayShare, signsAfter, signsBefore, type View, type WrittenWord } from './walk.ts'

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

/** A matcher of phrases of the language that `lexicon/concept.ts` describes. */
export function matcher<T>(entries: Iterable<PhraseEntry<T>>, options: MatcherOptions = {}): Matcher<T> {
  return matcherOf(compile(entries), options)
}

/** The same of phrases that are compiled already. */
export function matcherOf<T>(phrases: Phrases<T>, { isTolerant = true }: MatcherOptions = {}): Matcher<T> {
  const { entries, ids, shelves, prefixes, slots, previous, next, neededAt } = phrases
  const correct = isTolerant ? speller(ids).correct : (word: string) => (ids.has(word) ? [word] : [])
  let longestPrefix = 0
  for (const prefix of prefixes.keys()) longestPrefix = Math.max(longestPrefix, prefix.length)

  /** Where the shelves of some forms begin and end, in turn. */
  const shelvesOf = (forms: readonly string[]): readonly number[] => {
    const out: number[] = []
    for (const form of forms) {
      const id = ids.get(form)
      if (id !== undefined && shelves[id]! < shelves[id + 1]!) out.push(shelves[id]!, shelves[id + 1]!)
      for (let n = 2; n <= Math.min(longestPrefix, form.length); n++) {
        const begun = prefixes.get(form.slice(0, n))
        if (begun) out.push(begun.from, begun.to)
      }
    }
    return out
  }
  const writtenAs = (word: string, forms: readonly string[]): Written => ({
    forms,
    ids: forms.flatMap((form) => ids.get(form) ?? []),
    signs: forms.reduce((all, form) => all | signOf(form), 0),
    isFiller: FILLERS.has(word),
    isLight: LIGHT_WORDS.has(word),
    shelves: shelvesOf(forms),
    contractions: contractionsWith(word),
    standsBeforeName: BEFORE_NAME.has(word),
  })
  const look = byWord((word) => writtenAs(word, formsOf(word, correct)))
  /** A name as it stands: "Milena" is no misspelt melaena where somebody says who they are. */
  const asWritten = (word: Word): Written => (ids.has(word.text) ? look(word) : { ...look(word), ...unread(word.text) })
  const glued = gluedWords(ids.keys())
  const stretch = stretchOf(phrases)

  return {
    knows: (word) => ids.has(word),
    recognises: (word) => correct(word).length > 0,
    match(text, steps = { count: 0 }) {
      const { tokens } = text
      const written = read(tokens, look, asWritten)
      const view = { tokens, written, joined: joinedWords(tokens, written, { ids, glued }) }
      const found: PhraseMatch<T>[] = []
      const tryAll = (from: number, to: number, at: number, width: 1 | 2) => {
        const before = signsBefore(view, at)
        const after = signsAfter(view, at)
        steps.count += to - from
        for (let slot = from; slot < to; slot++) {
          if (!mayShare(next[slot]!, after) || !mayShare(previous[slot]!, before)) continue
          const place = slots[slot]!
          if (!stretch.hasAll(neededAt[place]!)) continue
          const entry = entries[place]!
          const span = around(view, entry, at, width)
          if (span) found.push({ value: entry.value, from: span.from, to: span.to })
        }
      }
      for (let at = 0; at < tokens.length; at++) {
        if (at === 0 || tokens[at]!.before === 'break') stretch.enter(view, written, at)
        const own = written[at]!.shelves
        for (let i = 0; i < own.length; i += 2) tryAll(own[i]!, own[i + 1]!, at, 1)
        const joined = view.joined[at]!
        if (joined >= 0) tryAll(shelves[joined]!, shelves[joined + 1]!, at, 2)
      }
      return found.sort((a, b) => a.from - b.from || b.to - a.to)
    },
  }
}

/** A word as it was written, and the phrases that hang on what it can stand for. */
interface Written extends WrittenWord {
  /** Where their shelves begin and end, in turn. */
  readonly shelves: readonly number[]
  /** What it is written as in one with the next word, by that word. */
  readonly contractions: ReadonlyMap<string, string> | null
  /** A title, or the label of a name. */
  readonly standsBeforeName: boolean
}

/** A word of which no phrase knows anything. */
function unread(word: string): Pick<Written, 'forms' | 'ids' | 'signs' | 'shelves'> {
  return { forms: [word], ids: [], signs: signOf(word), shelves: [] }
}

const BEFORE_NAME = new Set('name names named surname dr mr mrs ms mx prof'.split(' '))

/**
 * What each token can stand for; a name stands only for itself: after "my name is", "named", a title or the label of a
 * field. A second word is one only at the end of its part: "my name is Tom siezure now" goes on.
 */
function read(tokens: readonly Token[], look: (word: Word) => Written, asWritten: (word: Word) => Written): Written[] {
  const out: Written[] = []
  let wasFirstName = false
  for (let at = 0; at < tokens.length; at++) {
    const { word, before } = tokens[at]!
    const isBeside = at > 0 && before === 'space'
    const isFirstName =
      isBeside && (out[at - 1]!.standsBeforeName || (tokens[at - 1]!.text === 'is' && tokens[at - 2]?.text === 'name'))
    const isName = isFirstName || (isBeside && wasFirstName && tokens[at + 1]?.before !== 'space')
    out.push(isName ? asWritten(word) : look(word))
    wasFirstName = isFirstName
  }
  return out
}

function formsOf(word: string, correct: (word: string) => readonly string[]): readonly string[] {
  const named = NUMBER_WORDS.get(word)
  if (named) return [word, named]
  const spelled = correct(word)
  return spelled.length > 0 ? spelled : [word]
}

/**
 * The words between two breaks of a text. No phrase reaches over a break, so one of whose words none stands here needs
 * no walk: four of five phrases fall by that.
 */
function stretchOf({ ids, needs, lists }: Phrases<unknown>) {
  const seen = new Uint32Array(ids.size)
  let current = 0
  return {
    /** Takes up the stretch that begins at token `from`. */
    enter({ tokens, joined }: View, written: readonly Written[], from: number): void {
      if (++current > MAX_STRETCHES) {
        seen.fill(0)
        current = 1
      }
      for (let at = from; at < tokens.length && (at === from || tokens[at]!.before !== 'break'); at++) {
        for (const id of written[at]!.ids) seen[id] = current
        if (joined[at]! >= 0) seen[joined[at]!] = current
      }
    },
    /** Whether one of each list of words stands in it; `at`: where `needs` names the lists. */
    hasAll(at: number): boolean {
      for (let i = at + 1; i <= at + needs[at]!; i++) {
        const list = needs[i]!
        const end = list + lists[list]!
        let k = list + 1
        while (k <= end && seen[lists[k]!] !== current) k++
        if (k > end) return false
      }
      return true
    },
  }
}

const MAX_STRETCHES = 0xfffffff0

interface Words {
  readonly ids: ReadonlyMap<string, number>
  readonly glued: ReturnType<typeof gluedWords>
}

const MIN_GLUED = 6

/**
 * Whether two words may be one of the vocabulary when they are glued together: by the first two letters, the last one
 * and the length, so that of a text's pairs only few are put together and looked up. Never wrong about a "no".
 */
function gluedWords(vocabulary: Iterable<string>): (first: string, second: string) => boolean {
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

/** The number of what each token and the next are when written as one word; -1 where the vocabulary has no such word. */
function joinedWords(tokens: readonly Token[], written: readonly Written[], { ids, glued }: Words): number[] {
  const out: number[] = []
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1]
    out.push(next?.before === 'space' ? joinedWith(tokens[at]!.text, next.text, written[at]!.contractions) : -1)
  }
  return out

  function joinedWith(word: string, next: string, contractions: ReadonlyMap<string, string> | null): number {
    const short = contractions?.get(next)
    const id = short === undefined ? undefined : ids.get(short)
    if (id !== undefined) return id
    return word.length + next.length >= MIN_GLUED && glued(word, next) ? (ids.get(word + next) ?? -1) : -1
  }
}
