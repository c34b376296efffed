import { fold } from '../../core/text.ts'
import { canonical } from './tokens.ts'

/** A position of a compiled phrase where one of some words stands. Phrases that are compiled together share it. */
export interface WordElement {
  readonly kind: 'word'
  /** Its place among the positions of the vocabulary. */
  readonly place: number
  /** Numbers of the words in the vocabulary, each once. */
  readonly ids: readonly number[]
  readonly prefixes: readonly string[]
  readonly optional: boolean
  /** `signOf` of all its words together: what shares no bit with it is none of them. All bits where it has prefixes. */
  readonly signs: number
}

/** One position of a compiled phrase. */
export type Element =
  | WordElement
  /** `light`: how many of the words of `LIGHT_WORDS` it may pass over beside `max` others. */
  | { readonly kind: 'gap'; readonly max: number; readonly light: number }
  | { readonly kind: 'number' }

/** What phrases that are compiled together share: the numbers of their words, and positions by what is written there. */
export class Vocabulary {
  /** Each word's number: its place in the order in which words came. */
  readonly ids = new Map<string, number>()
  readonly parts = new Map<string, Element | null>()
  /** All positions of words, each once. */
  readonly positions: WordElement[] = []
  /** Numbers by the word as phrases write it. */
  readonly #written = new Map<string, number>()
  readonly #words: string[] = []
  readonly #signs: number[] = []
  /** The position that took up each word last, so that none has a word twice. */
  readonly #takenBy: number[] = []

  /** A position of the words, as they are written in a phrase. */
  position(written: readonly string[], prefixes: readonly string[], optional: boolean): WordElement {
    const ids: number[] = []
    const place = this.positions.length
    let signs = prefixes.length > 0 ? -1 : 0
    for (const word of withDegree(written)) {
      const id = this.#idOf(word)
      if (this.#takenBy[id] === place) continue
      this.#takenBy[id] = place
      ids.push(id)
      signs |= this.#signs[id]!
    }
    const element: WordElement = { kind: 'word', place, ids, prefixes, optional, signs }
    this.positions.push(element)
    return element
  }

  /** The word of a position that is one plain word, else undefined. */
  plainWord(element: Element): string | undefined {
    if (element.kind !== 'word' || element.optional || element.ids.length !== 1 || element.prefixes.length > 0) return
    return this.#words[element.ids[0]!]
  }

  #idOf(written: string): number {
    const known = this.#written.get(written)
    if (known !== undefined) return known
    const word = canonical(written)
    let id = this.ids.get(word)
    if (id === undefined) {
      id = this.#words.push(word) - 1
      this.ids.set(word, id)
      this.#signs.push(signOf(word))
      this.#takenBy.push(-1)
    }
    this.#written.set(written, id)
    return id
  }
}

/** Beside these "bit" is what teeth do. */
const OF_TEETH = new Set(
  'bite bites bitten biting chewed nipped stung hit cut caught attacked scratched grabbed touched struck got'.split(
    ' ',
  ),
)

/** Where a phrase has "bit" as a word of degree or for a piece, a text's "a bit" is meant as well, which has its own word. */
function withDegree(written: readonly string[]): readonly string[] {
  return written.includes('bit') && !written.some((word) => OF_TEETH.has(word)) ? [...written, 'abit'] : written
}

/** Two words that are also written as one; phrases use the one word, texts may have either. */
const CONTRACTIONS: Record<string, string> = {
  'can not': 'cant',
  'could not': 'couldnt',
  'do not': 'dont',
  'does not': 'doesnt',
  'did not': 'didnt',
  'is not': 'isnt',
  'are not': 'arent',
  'was not': 'wasnt',
  'were not': 'werent',
  'will not': 'wont',
  'would not': 'wouldnt',
  'has not': 'hasnt',
  'have not': 'havent',
  'had not': 'hadnt',
  'i am': 'im',
  'i have': 'ive',
  'it is': 'its',
  'he is': 'hes',
  'she is': 'shes',
  'who is': 'whos',
  'that is': 'thats',
  'they are': 'theyre',
  'you are': 'youre',
  'there is': 'theres',
}

const contractions = new Map<string, Map<string, string>>()
for (const [pair, short] of Object.entries(CONTRACTIONS)) {
  const [first, second] = pair.split(' ') as [string, string]
  contractions.set(first, (contractions.get(first) ?? new Map<string, string>()).set(second, short))
}

/** What a word is written as in one with the word behind it, by that word: `can` + `not` is `cant`; null for most words. */
export function contractionsWith(first: string): ReadonlyMap<string, string> | null {
  return contractions.get(first) ?? null
}

const GROUP = /\(([^()]*)\)(\??)/

/**
 * The phrases without groups that a phrase with groups of several words stands for: `better off (dead|without me|gone)`
 * is `better off dead|gone` and `better off without me`; `(for a|the)?` may also be left out.
 * @throws Error when a bracket has no partner, stands in a word or in another group, or a group is empty.
 */
export function expandGroups(phrase: string): string[] {
  if (!phrase.includes('(') && !phrase.includes(')')) return phrase.includes('#') ? withNumbersApart(phrase) : [phrase]
  const group = GROUP.exec(phrase)
  if (!group) throw new Error(`The phrase "${phrase}" has a bracket without its partner.`)
  const before = phrase.slice(0, group.index)
  const after = phrase.slice(group.index + group[0].length)
  if (/[^\s(]$/.test(before) || /^[^\s)]/.test(after) || before.includes('(')) {
    throw new Error(`A group of the phrase "${phrase}" stands in a word or in another group.`)
  }
  const choices = group[1]!.split('|').map((choice) => choice.trim())
  if (choices.includes('')) throw new Error(`A group of the phrase "${phrase}" has an empty choice.`)
  const single = choices.filter((choice) => !choice.includes(' '))
  const ways = choices.filter((choice) => choice.includes(' '))
  if (single.length > 0) ways.unshift(single.join('|'))
  if (group[2]) ways.push('')
  return ways.flatMap((way) => expandGroups(`${before}${way}${after}`))
}

const NUMBER_AMONG_WORDS = /(?<!\S)(?:\S+\|#(?:\|\S+)?|#\|\S+)(?!\S)/

/** `in #|ten days` as `in ten days` and `in # days`: a number is a position of its own, no word among others. */
function withNumbersApart(phrase: string): string[] {
  const among = NUMBER_AMONG_WORDS.exec(phrase)
  if (!among) return [phrase]
  const before = phrase.slice(0, among.index)
  const after = phrase.slice(among.index + among[0].length)
  const words = among[0].split('|').filter((word) => word !== '#')
  return [words.join('|'), '#'].flatMap((way) => withNumbersApart(`${before}${way}${after}`))
}

/**
 * Compiles a phrase of the language that `lexicon/concept.ts` describes.
 * @throws Error when the phrase has no position that is required and made of words.
 */
export function compilePhrase(phrase: string, vocabulary = new Vocabulary()): Element[] {
  const { parts } = vocabulary
  const elements: Element[] = []
  const written = IS_FOLDED.test(phrase) ? phrase : fold(phrase).text.trim().replaceAll(/\s+/g, ' ')
  for (let from = 0; from <= written.length; ) {
    const space = written.indexOf(' ', from)
    const to = space < 0 ? written.length : space
    const part = written.slice(from, to)
    from = to + 1
    let element = parts.get(part)
    if (element === undefined) parts.set(part, (element = compilePart(part, vocabulary)))
    if (!element) continue
    const last = elements.at(-1)
    const joined = last && joinPlain(last, element, vocabulary)
    if (joined) elements[elements.length - 1] = joined
    else elements.push(element)
  }
  while (elements[0]?.kind === 'gap') elements.shift()
  while (elements.at(-1)?.kind === 'gap') elements.pop()
  if (!elements.some((element) => element.kind === 'word' && !element.optional)) {
    throw new Error(`The phrase "${phrase}" has no required word.`)
  }
  return elements
}

/** Small letters, digits and signs of ASCII, parted by single blanks, as most phrases are: nothing to fold. */
const IS_FOLDED = /^[!-@[-_a-~]+(?: [!-@[-_a-~]+)*$/

function compilePart(part: string, vocabulary: Vocabulary): Element | null {
  if (part === '') return null
  if (part === '#') return { kind: 'number' }
  const gap = part.startsWith('~') ? /^~(\d*)$/.exec(part) : null
  if (gap) return gap[1] ? { kind: 'gap', max: Number(gap[1]), light: 0 } : { kind: 'gap', max: 3, light: 3 }
  const optional = part.endsWith('?')
  const end = optional ? part.length - 1 : part.length
  const words: string[] = []
  const prefixes: string[] = []
  for (let from = 0; from < end; ) {
    const bar = part.indexOf('|', from)
    const to = bar < 0 ? end : bar
    const word = part.slice(from, part[to - 1] === '?' && to > from ? to - 1 : to)
    from = to + 1
    if (word === '') continue
    if (word.endsWith('*')) prefixes.push(canonical(word.slice(0, -1)))
    else words.push(word)
  }
  return vocabulary.position(words, prefixes, optional)
}

/** Two words that are written as one; null for any other two. */
function joinPlain(first: Element, second: Element, vocabulary: Vocabulary): Element | null {
  const one = vocabulary.plainWord(first)
  const other = one !== undefined && contractions.has(one) ? vocabulary.plainWord(second) : undefined
  const joined = other === undefined ? undefined : contractions.get(one!)!.get(other)
  if (joined === undefined) return null
  const known = vocabulary.parts.get(joined)
  if (known) return known
  const element = vocabulary.position([joined], [], false)
  vocabulary.parts.set(joined, element)
  return element
}

/** One bit of 32 for a word, by its first and last letter and its length. */
export function signOf(word: string): number {
  return 1 << ((word.charCodeAt(0) * 7 + word.charCodeAt(word.length - 1) * 13 + word.length * 5) & 31)
}
