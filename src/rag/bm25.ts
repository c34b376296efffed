import { whatIsAsked } from './aspects.ts'
import { terms } from './terms.ts'

/** BM25 (Robertson and Zaragoza 2009) as a sparse product: document side x query side, so that pgvector can rank it. */
const K1 = 1.5
const B = 0.6
/** A term in the title counts as this many in the text. */
const TITLE = 5
/** How a text begins tells what it is about: its first terms count twice. */
const LEAD_TERMS = 12

export interface Fields {
  readonly title?: string
  readonly text: string
}

/** Counts of one passage's terms, those of title and beginning weighted. */
interface TermCounts {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

export function countTerms({ title = '', text }: Fields): TermCounts {
  return countRead({ title: terms(title), text: terms(text) })
}

export function countRead({ title, text }: Pick<ReadPassage, 'title' | 'text'>): TermCounts {
  const counts = new Map<string, number>()
  text.forEach((term, at) => counts.set(term, (counts.get(term) ?? 0) + (at < LEAD_TERMS ? 2 : 1)))
  for (const term of title) counts.set(term, (counts.get(term) ?? 0) + TITLE)
  return { counts, length: text.length + title.length }
}

/** Weight of a term in a passage; `averageLength` in terms, over the collection. */
export function documentWeight(times: number, length: number, averageLength: number): number {
  return (times * (K1 + 1)) / (times + K1 * (1 - B + (B * length) / Math.max(1, averageLength)))
}

/** In how many of the passages a term stands. */
interface Frequencies {
  readonly documents: number
  of(term: string): number
}

/** How much a word that passages of the asked kind use counts beside a word of the question. */
const KIND_WORD = 0.25
/** A question of more words than this is a message, in which rare words tell the subject from the story around it. */
const SHORT = 5

/** The terms that a question looks for: its own, and softly those that passages of the asked kind use. */
export function queryTerms(question: string): string[] {
  return [...new Set([...terms(question), ...whatIsAsked(question).words])]
}

/** Weight of each term of a question among these passages; rare ones weigh more. */
export function queryWeights(question: string, frequencies: Frequencies): Map<string, number> {
  const own = new Set(terms(question))
  const power = 1 + 0.6 * Math.min(1, Math.max(0, (own.size - SHORT) / 6))
  const rarity = (term: string) => inverseFrequency(frequencies.documents, frequencies.of(term)) ** power
  const weights = new Map([...own].map((term) => [term, rarity(term)]))
  for (const term of whatIsAsked(question).words) {
    if (!own.has(term)) weights.set(term, KIND_WORD * rarity(term))
  }
  return weights
}

function inverseFrequency(documents: number, frequency: number): number {
  return Math.log(1 + (documents - frequency + 0.5) / (frequency + 0.5))
}

/** A passage taken apart for the second look. */
export interface ReadPassage {
  readonly title: readonly string[]
  readonly text: readonly string[]
  /** Its beginning in lower case, title first. */
  readonly lead: string
  readonly leadTerms: readonly string[]
}

const LEAD_CHARACTERS = 240

export function readPassage({ title = '', text }: Fields): ReadPassage {
  const lead = text.slice(0, LEAD_CHARACTERS)
  const titleTerms = terms(title)
  return {
    title: titleTerms,
    text: terms(text),
    lead: `${title}. ${lead}`.toLowerCase(),
    leadTerms: [...titleTerms, ...terms(lead)],
  }
}

/** So many of the best get a second look. */
export const CANDIDATES = 40
const PHRASE = 0.25
const KIND = 0.22

/**
 * The second look at the best passages: terms that stand side by side as in the question add to the score, and a passage
 * of the kind that was asked for (treatment, cause, what it is) gains a share of it.
 * @returns the score after it
 */
export function secondLook(question: string, weights: ReadonlyMap<string, number>) {
  const asked = whatIsAsked(question)
  const own = terms(question)
  const weightOf = (term: string) => weights.get(term) ?? 0
  const pairs = new Map(own.slice(1).map((second, at) => [`${own[at]} ${second}`, { first: own[at]!, second }]))
  return (passage: ReadPassage, score: number): number => {
    let phrases = 0
    for (const { first, second } of pairs.values()) {
      const times = TITLE * adjacent(passage.title, first, second) + adjacent(passage.text, first, second)
      phrases += (PHRASE * (weightOf(first) + weightOf(second)) * times * (K1 + 1)) / (times + K1)
    }
    return (score + phrases) * (1 + KIND * asked.fit(passage.lead, passage.leadTerms))
  }
}

function adjacent(list: readonly string[], first: string, second: string): number {
  let times = 0
  for (let i = 1; i < list.length; i++) if (list[i] === second && list[i - 1] === first) times++
  return times
}
