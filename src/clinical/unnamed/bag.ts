import type { Finding } from '../../core/clinical.ts'
import type { Word } from '../match/by-word.ts'
import { tokenise } from '../match/tokens.ts'
import { FIRST_OF_CRISIS, kindNames, kindsOfWord } from './kinds.ts'

interface Weighing {
  readonly word: string
  /** What is known of it. */
  readonly of: Word
  readonly start: number
  readonly end: number
  /** Place of its sentence in the text. */
  readonly sentence: number
}

/**
 * The words of a text that weigh, figures as `#`. What the rules have read as denied, past, supposed or of the family's
 * history is left out, so that it weighs neither way; so is what somebody says they can do well.
 */
export function weighingWords(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'assertion'>[],
): Weighing[] {
  const silent: { start: number; end: number }[] = findings.filter(({ assertion }) => isSilent(assertion))
  for (const { 0: ability, index } of text.matchAll(ABLE)) silent.push({ start: index, end: index + ability.length })
  const out: Weighing[] = []
  for (const { word, start, end, sentence } of tokenise(text).tokens) {
    if (silent.some((one) => one.start <= start && end <= one.end)) continue
    const of = isDigit(word.text.charCodeAt(0)) ? FIGURE : word
    out.push({ word: of.text, of, start, end, sentence })
  }
  return out
}

/** "can swallow and breathe fine": names what is dangerous to lose, and says that it is kept. */
const ABLE =
  /\b(?:can|able to) (?:still )?(?:swallow|breathe|talk|speak|walk|eat|drink|see|move|open)(?:(?:,|,? and|,? or)? (?:swallow|breathe|talk|speak|walk|eat|drink|see|move|open|my|his|her|the|mouth|eye|it)){0,5},? (?:fine|ok|okay|normally|normal|well|alright|properly|easily)\b/gi

const FIGURE: Word = { text: '#', known: [] }

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

function isSilent({ negation, temporality, family, hypothetical }: Finding['assertion']): boolean {
  return negation === 'negated' || temporality === 'historical' || family || hypothetical
}

/** What of some words is weighed: each once, so that their order, their case and the marks between them don't count. */
interface Bag {
  readonly words: ReadonlySet<string>
  /** The kinds of the words, and the pairs of kinds that meet within a sentence, by `markOf`. */
  readonly marks: ReadonlySet<number>
}

/** How many kinds there are; a mark is a place in a square of so many. */
const KINDS = kindNames.length
export const MARKS = KINDS * KINDS

/** The mark of two kinds that meet in a sentence; of a kind with itself the mark of that kind. */
function markOf(a: number, b: number): number {
  return a < b ? a * KINDS + b : b * KINDS + a
}

/** The mark by the names of its kinds, as the table of weights has it. */
export function markNamed(name: string): number {
  const [a = '', b = a] = name.split('+')
  return markOf(kindNames.indexOf(a), kindNames.indexOf(b))
}

/** Whose kinds a mark has: those of illness, those of crises, or one of each. */
export function sideOfMark(mark: number): 'illness' | 'crisis' | 'both' {
  const [first, second] = [Math.floor(mark / KINDS), mark % KINDS].map((kind) => kind >= FIRST_OF_CRISIS)
  return first === second ? (first ? 'crisis' : 'illness') : 'both'
}

/** The names of a mark's kinds. */
export function nameOfMark(mark: number): string {
  const [a, b] = [Math.floor(mark / KINDS), mark % KINDS]
  return a === b ? kindNames[a]! : `${kindNames[a]}+${kindNames[b]}`
}

/** The bag of some words, which stand in order of their sentences. */
export function bagOf(words: readonly Weighing[]): Bag {
  const bag = { words: new Set<string>(), marks: new Set<number>() }
  for (let from = 0, to = 0; from < words.length; from = to) {
    while (to < words.length && words[to]!.sentence === words[from]!.sentence) to++
    const own = new Set<string>()
    for (let i = from; i < to; i++) own.add(words[i]!.word)
    for (const word of own) bag.words.add(word)
    eachMark([...own].map(kindsOfWord), (mark) => bag.marks.add(mark))
  }
  return bag
}

/** The kinds of a sentence in turn, with the word that has each, by its place; several where more than one has. */
const kindAt = new Int32Array(KINDS)
const ownerAt = new Int32Array(KINDS)
const placeOf = new Int32Array(KINDS)
const SEVERAL = -1

/**
 * Hands out each mark of one sentence, given the kinds of its words, each word once. Two kinds of one word alone ("throat")
 * are no pair: they would say nothing more.
 */
export function eachMark(kindsOfEach: readonly (readonly number[])[], add: (mark: number) => void): void {
  let size = 0
  for (let word = 0; word < kindsOfEach.length; word++)
    for (const kind of kindsOfEach[word]!) {
      const at = placeOf[kind]!
      if (at < size && kindAt[at] === kind) {
        ownerAt[at] = SEVERAL
        continue
      }
      placeOf[kind] = size
      kindAt[size] = kind
      ownerAt[size++] = word
    }
  for (let i = 0; i < size; i++) {
    const kind = kindAt[i]!
    const owner = ownerAt[i]!
    add(markOf(kind, kind))
    for (let j = i + 1; j < size; j++) if (owner === SEVERAL || owner !== ownerAt[j]) add(markOf(kind, kindAt[j]!))
  }
}

/** What the weights of so many words are divided by, so that long texts weigh no more than short ones, and few words less. */
export function spread(words: number): number {
  return Math.sqrt(Math.max(words, MIN_SPREAD))
}

const MIN_SPREAD = 12
