import type { Element, WordElement } from './phrase.ts'
import { A_BIT, type Token } from './tokens.ts'

/** A phrase, hung on one of its required words. */
export interface Compiled {
  readonly elements: readonly Element[]
  /** Place of that word among them. */
  readonly anchor: number
  readonly gapStops: ReadonlySet<string>
}

/** A word as it was written: what it can stand for. */
export interface WrittenWord {
  readonly forms: readonly string[]
  /** Numbers of the forms that the vocabulary has. */
  readonly ids: readonly number[]
  /** `signOf` of the forms together. */
  readonly signs: number
  readonly isFiller: boolean
  readonly isLight: boolean
}

/** A text while it is matched. */
export interface View {
  readonly tokens: readonly Token[]
  readonly written: readonly WrittenWord[]
  /** The number of what this token and the next are when written as one word; -1 where the vocabulary has no such word. */
  readonly joined: readonly number[]
}

/** Any token, or none. */
const ANYTHING = -1

/** Signs of which the token beside the anchor must have one, before it (`step` -1) or behind it (1). */
export function signsBeside({ elements, anchor }: Compiled, step: 1 | -1): number {
  let signs = 0
  for (let i = anchor + step; ; i += step) {
    const element = elements[i]
    if (element?.kind !== 'word') return ANYTHING
    signs |= element.signs
    if (!element.optional) return signs
  }
}

export function mayShare(needed: number, signs: number): boolean {
  return needed === ANYTHING || (needed & signs) !== 0
}

/** Signs of what a phrase may find behind token `at`: all where the token there may be passed over or be half a word. */
export function signsAfter({ tokens, written, joined }: View, at: number): number {
  const token = tokens[at + 1]
  if (!token) return 0
  if (joined[at]! >= 0) return ANYTHING
  if (token.before === 'break') return 0
  return written[at + 1]!.isFiller || joined[at + 1]! >= 0 || isDegree(tokens, at + 2) || isDegree(tokens, at + 3)
    ? ANYTHING
    : written[at + 1]!.signs
}

/** The same for what stands before it. */
export function signsBefore({ tokens, written, joined }: View, at: number): number {
  if (at === 0 || tokens[at]!.before === 'break') return 0
  return written[at - 1]!.isFiller || isDegree(tokens, at - 1) || (at > 1 && joined[at - 2]! >= 0)
    ? ANYTHING
    : written[at - 1]!.signs
}

const WORDS_OF_NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty couple few several'.split(' '),
)

/** The span of the phrase whose anchor is known to stand at token `at`, in so many tokens, or null. */
export function around(
  view: View,
  { elements, anchor, gapStops }: Compiled,
  at: number,
  known: 1 | 2,
): { from: number; to: number } | null {
  const fit = known | fits(view, elements[anchor]!, at, known)
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
function fits(view: View, element: Element, at: number, known = 0): number {
  if (at < 0 || at >= view.tokens.length || element.kind === 'gap') return 0
  if (element.kind === 'number') {
    const word = view.tokens[at]!.text
    return /^\d/.test(word) || WORDS_OF_NUMBERS.has(word) ? 1 : 0
  }
  const written = view.written[at]!
  const one = known === 1 || ((written.signs & element.signs) !== 0 && isOneOf(written, element)) ? 1 : 0
  const joined = view.joined[at]!
  return joined >= 0 && element.ids.includes(joined) ? one | 2 : one
}

function isOneOf({ forms, ids }: WrittenWord, element: WordElement): boolean {
  for (let i = 0; i < ids.length; i++) if (element.ids.includes(ids[i]!)) return true
  for (const prefix of element.prefixes) for (const form of forms) if (form.startsWith(prefix)) return true
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
export const FILLERS: ReadonlySet<string> = new Set(
  'really actually literally honestly basically genuinely truly even proper fully totally completely absolutely properly fucking bloody freaking flipping effing very so quite pretty extremely incredibly super slightly somewhat kinda sorta'.split(
    ' ',
  ),
)

/**
 * Words that carry a sentence and nothing of its meaning: "pain in one of his balls" says what "pain in his balls" says.
 * A gap without a number of its own passes over three of them beside its three others.
 */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(
  'the a an my his her their our your this that of in on at is are was were been be has have had one both it its so very really quite just bit abit'.split(
    ' ',
  ),
)

/** The last word of "a bit", "a little bit" and "a little". */
function isDegree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token?.word === A_BIT || (token?.text === 'little' && tokens[at - 1]?.text === 'a')
}

/** How many tokens from `at` on one filler is, 0 where none begins: "so", "a bit", "a little bit". */
function fillerAt({ view: { tokens, written } }: Walk, at: number): number {
  if (tokens[at]?.before !== 'space') return 0
  if (written[at]!.isFiller) return 1
  for (let end = at + 1; end <= at + MOST_BEFORE_BIT; end++) {
    if (tokens[end]?.before !== 'space') return 0
    if (isDegree(tokens, end) && !isDegree(tokens, end + 1)) return end - at + 1
  }
  return 0
}

/** The same for the filler that ends before `at`. */
function fillerBefore(walk: Walk, at: number): number {
  for (let size = 1; size <= MOST_BEFORE_BIT + 1; size++) if (fillerAt(walk, at - size) === size) return size
  return 0
}

/** "A little bit". */
const MOST_BEFORE_BIT = 2

function forward(walk: Walk, index: number, at: number, hasSkipped = false): number {
  const element = walk.elements[index]
  if (!element) return at
  if (element.kind === 'gap') {
    let { max, light } = element
    for (let skipped = at; ; skipped++) {
      const end = forward(walk, index + 1, skipped)
      if (end >= 0) return end
      if (!canSkip(walk, skipped, skipped)) return -1
      if (light > 0 && walk.view.written[skipped]!.isLight) light--
      else if (max-- === 0) return -1
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
  if (without >= 0 || hasSkipped) return without
  const filler = fillerAt(walk, at)
  return filler > 0 && walk.view.tokens[at + filler]?.before === 'space'
    ? forward(walk, index, at + filler, true)
    : without
}

/** `at` is the first token already taken; returns the first token of the whole phrase, or -1. */
function backward(walk: Walk, index: number, at: number, hasSkipped = false): number {
  const element = walk.elements[index]
  if (!element) return at
  if (element.kind === 'gap') {
    let { max, light } = element
    for (let first = at; ; first--) {
      const start = backward(walk, index - 1, first)
      if (start >= 0) return start
      if (!canSkip(walk, first - 1, first)) return -1
      if (light > 0 && walk.view.written[first - 1]!.isLight) light--
      else if (max-- === 0) return -1
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
  if (without >= 0 || hasSkipped || walk.view.tokens[at]?.before !== 'space') return without
  const filler = fillerBefore(walk, at)
  return filler > 0 ? backward(walk, index, at - filler, true) : without
}

/** Whether a gap may take the token: no negation, and nothing breaks the sentence before `edge`. */
function canSkip(walk: Walk, token: number, edge: number): boolean {
  const skipped = walk.view.tokens[token]
  const joint = walk.view.tokens[edge]
  return skipped !== undefined && joint !== undefined && joint.before !== 'break' && !walk.gapStops.has(skipped.text)
}
