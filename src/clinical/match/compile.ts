import { compilePhrase, type Element, expandGroups, Vocabulary, type WordElement } from './phrase.ts'
import { type Compiled, signsBeside } from './walk.ts'

export interface PhraseEntry<T> {
  readonly phrase: string
  readonly value: T
  /** Words over which a gap of the phrase never reaches; English negations unless said otherwise. */
  readonly gapStops?: ReadonlySet<string>
}

/** A phrase, hung on its rarest required word. */
interface Entry<T> extends Compiled {
  readonly value: T
}

/**
 * Phrases with their words, as tables of numbers: a text is held against a thousand of them, and what lies side by side is
 * read in a row. A word is its place in the vocabulary, an entry its place in the list, in the order of the phrases.
 */
export interface Phrases<T> {
  readonly entries: readonly Entry<T>[]
  /** Numbers of the words of all phrases. */
  readonly ids: ReadonlyMap<string, number>
  /** The shelf of word `id` has the slots from `shelves[id]` to `shelves[id + 1]`, exclusive. */
  readonly shelves: Int32Array
  /** The same for beginnings of words. */
  readonly prefixes: ReadonlyMap<string, { readonly from: number; readonly to: number }>
  /** The entry in each slot. */
  readonly slots: Int32Array
  /** For each slot the signs that the tokens beside the word must share a bit with: most phrases fall by those alone. */
  readonly previous: Int32Array
  readonly next: Int32Array
  /** For each entry, where in `needs` stands how many words it needs beside its own, and then where each stands in `lists`. */
  readonly neededAt: Int32Array
  readonly needs: Int32Array
  /** How many words one position may be, and then their numbers. */
  readonly lists: Int32Array
}

/** A gap never reaches over these: "pain in the leg, not the chest" is no chest pain. */
const GAP_STOPS = new Set(
  'no nil not never without denies denied but nor neither however except none dont doesnt didnt isnt wasnt havent hasnt arent'.split(
    ' ',
  ),
)

/** Compiles phrases; each hangs on its rarest required word, so that a text pays only for those whose rare word it has. */
export function compile<T>(source: Iterable<PhraseEntry<T>>): Phrases<T> {
  const vocabulary = new Vocabulary()
  /** In how many places of phrases each position stands. */
  const uses: number[] = []
  const plain: { value: T; elements: readonly Element[]; gapStops: ReadonlySet<string> }[] = []
  for (const { phrase, value, gapStops = GAP_STOPS } of source)
    for (const one of expandGroups(phrase)) {
      const elements = compilePhrase(one, vocabulary)
      plain.push({ value, elements, gapStops })
      for (const element of elements) if (element.kind === 'word') uses[element.place] = (uses[element.place] ?? 0) + 1
    }
  const costs = costsOf(vocabulary, uses)
  const entries: Entry<T>[] = []
  for (const { value, elements, gapStops } of plain)
    entries.push({ value, elements, gapStops, anchor: rarest(elements, costs) })
  const { ids } = vocabulary
  return { entries, ids, ...shelved(entries, ids.size), ...neededBy(entries, costs) }
}

const PREFIX_COST = 50

/** How often the words of each position stand where they are required, all phrases together: the rarest is looked for first. */
function costsOf({ ids, positions }: Vocabulary, uses: readonly (number | undefined)[]): Int32Array {
  const frequency = new Int32Array(ids.size)
  for (const { place, optional, ids: own } of positions)
    if (!optional) for (const id of own) frequency[id]! += uses[place] ?? 0
  const costs = new Int32Array(positions.length)
  for (const { place, prefixes, ids: own } of positions) {
    let cost = prefixes.length * PREFIX_COST
    for (const id of own) cost += frequency[id]!
    costs[place] = cost
  }
  return costs
}

function rarest(elements: readonly Element[], costs: Int32Array): number {
  let best = -1
  let bestCost = Number.POSITIVE_INFINITY
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index]!
    if (element.kind !== 'word' || element.optional) continue
    const cost = costs[element.place]!
    if (cost >= bestCost) continue
    bestCost = cost
    best = index
  }
  return best
}

/** The shelves of words and of beginnings, one behind the other. */
function shelved<T>(
  entries: readonly Entry<T>[],
  words: number,
): Pick<Phrases<T>, 'shelves' | 'prefixes' | 'slots' | 'previous' | 'next'> {
  const shelves = new Int32Array(words + 1)
  const begun = new Map<string, number[]>()
  let size = 0
  for (let at = 0; at < entries.length; at++) {
    const { ids, prefixes } = anchorOf(entries[at]!)
    for (const id of ids) shelves[id + 1]!++
    size += ids.length + prefixes.length
    for (const prefix of prefixes) {
      const list = begun.get(prefix)
      if (list) list.push(at)
      else begun.set(prefix, [at])
    }
  }
  for (let id = 0; id < words; id++) shelves[id + 1]! += shelves[id]!
  const slots = new Int32Array(size)
  const free = shelves.slice()
  for (let at = 0; at < entries.length; at++) for (const id of anchorOf(entries[at]!).ids) slots[free[id]!++] = at
  const prefixes = new Map<string, { from: number; to: number }>()
  let slot = shelves[words]!
  for (const [prefix, list] of begun) {
    prefixes.set(prefix, { from: slot, to: slot + list.length })
    for (const at of list) slots[slot++] = at
  }
  const before = entries.map((entry) => signsBeside(entry, -1))
  const behind = entries.map((entry) => signsBeside(entry, 1))
  return {
    shelves,
    prefixes,
    slots,
    previous: slots.map((at) => before[at]!),
    next: slots.map((at) => behind[at]!),
  }
}

function anchorOf({ elements, anchor }: Compiled): WordElement {
  return elements[anchor] as WordElement
}

/** For each entry the words without which it can't hold, rarest first; beginnings of words are not looked up. */
function neededBy<T>(
  entries: readonly Entry<T>[],
  costs: Int32Array,
): Pick<Phrases<T>, 'neededAt' | 'needs' | 'lists'> {
  const needs: number[] = []
  const lists: number[] = []
  /** Where each position stands in `lists`; -1 before it is needed. */
  const listed = new Int32Array(costs.length).fill(-1)
  const neededAt = new Int32Array(entries.length)
  for (let at = 0; at < entries.length; at++) {
    const { elements, anchor } = entries[at]!
    const needed: WordElement[] = []
    for (let index = 0; index < elements.length; index++) {
      const element = elements[index]!
      if (index !== anchor && element.kind === 'word' && !element.optional && element.prefixes.length === 0)
        needed.push(element)
    }
    if (needed.length > 1) needed.sort((a, b) => costs[a.place]! - costs[b.place]!)
    neededAt[at] = needs.push(needed.length) - 1
    for (const { place, ids } of needed) {
      if (listed[place]! < 0) {
        listed[place] = lists.push(ids.length) - 1
        for (const id of ids) lists.push(id)
      }
      needs.push(listed[place]!)
    }
  }
  return { neededAt, needs: Int32Array.from(needs), lists: Int32Array.from(lists) }
}
