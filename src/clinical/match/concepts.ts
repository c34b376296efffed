import type { Concept } from '../lexicon/concept.ts'
import { lexicon } from '../lexicon/index.ts'
import { byWord } from './by-word.ts'
import { matcher, type PhraseMatch } from './matcher.ts'
import { ordinaryWords } from './ordinary-words.ts'
import { named, type Token, type Tokenised } from './tokens.ts'

/** A concept found in a text: token indices, end exclusive. */
export interface ConceptMatch {
  readonly concept: Concept
  readonly from: number
  readonly to: number
}

interface Entry {
  readonly concept: Concept
  readonly isException: boolean
}

let compiled: ReturnType<typeof matcher<Entry>> | null = null
const byCode = new Map(lexicon.map((concept) => [concept.code, concept]))
const ancestors = new Map<string, ReadonlySet<string>>()

/** The concept of a code, or undefined. */
export function conceptOf(code: string): Concept | undefined {
  return byCode.get(code)
}

/** Whether the code says something only beside others: for rules, shown to nobody as a finding. */
export function isCue(code: string): boolean {
  return byCode.get(code)?.isCue === true
}

/** Whether the code is of a scene, and counts for whoever the danger is of. */
export function isOfScene(code: string): boolean {
  return byCode.get(code)?.isOfScene === true
}

/** The code and everything broader it is a kind of. */
export function kindsOf(code: string): ReadonlySet<string> {
  const known = ancestors.get(code)
  if (known) return known
  const out = new Set([code])
  ancestors.set(code, out)
  for (const parent of byCode.get(code)?.is ?? []) for (const kind of kindsOf(parent)) out.add(kind)
  return out
}

function lexiconMatcher() {
  compiled ??= matcher(entriesOfLexicon())
  return compiled
}

function* entriesOfLexicon() {
  for (const concept of lexicon) {
    const value = { concept, isException: false }
    for (const phrase of concept.phrases) yield { phrase, value }
    const exception = { concept, isException: true }
    for (const phrase of concept.except ?? []) yield { phrase, value: exception }
  }
}

/** Whether a word, as it is written, stands in a phrase of the lexicon. */
export function isLexiconWord(word: string): boolean {
  return lexiconMatcher().knows(word)
}

const MIN_PART = 4
const MAX_GLUED = 24

/** Parts words that phones glue together ("chestpain"), where neither the whole nor a misspelling of it is known. */
export function splitGlued(text: Tokenised): Tokenised {
  let isAny = false
  const parts = text.tokens.map(({ text: written, word, start, end }) => {
    if (written.length < MIN_PART * 2 || written.length > MAX_GLUED || written.length !== end - start) return 0
    const at = partAt(word)
    isAny ||= at > 0
    return at
  })
  if (!isAny) return text
  const tokens: Token[] = []
  const sentenceStarts: number[] = []
  text.tokens.forEach((token, index) => {
    while (sentenceStarts.length <= token.sentence) sentenceStarts.push(tokens.length)
    const at = parts[index]!
    if (at === 0) {
      tokens.push(token)
      return
    }
    tokens.push({ ...token, ...named(token.text.slice(0, at)), end: token.start + at })
    tokens.push({ ...token, ...named(token.text.slice(at)), start: token.start + at, before: 'space' })
  })
  while (sentenceStarts.length < text.sentenceStarts.length) sentenceStarts.push(tokens.length)
  return { ...text, tokens, sentenceStarts }
}

/** Where the second of two known words begins in a word; 0 where it is no such pair. */
const partAt = byWord((word) => {
  const { knows, recognises } = lexiconMatcher()
  if (ordinaryWords.has(word) || recognises(word)) return 0
  for (let at = MIN_PART; at <= word.length - MIN_PART; at++)
    if (knows(word.slice(0, at)) && knows(word.slice(at))) return at
  return 0
})

/** Concepts of a text: for each concept its longest matches that no exception covers. */
export function matchConcepts(text: Tokenised, steps?: { count: number }): ConceptMatch[] {
  const byConcept = new Map<Concept, PhraseMatch<Entry>[]>()
  for (const match of lexiconMatcher().match(text, steps)) {
    const list = byConcept.get(match.value.concept)
    if (list) list.push(match)
    else byConcept.set(match.value.concept, [match])
  }
  const found: ConceptMatch[] = []
  for (const [concept, all] of byConcept) {
    const matches = concept.isNegation
      ? all.filter((match) => match.value.isException || !leavesClause(text, match))
      : all
    const exceptions = matches.filter(({ value }) => value.isException)
    let last: ConceptMatch | null = null
    // Sorted by start, then longest first, so what overlaps the last one kept is the same mention.
    for (const { value, from, to } of matches) {
      if (value.isException || exceptions.some((exception) => exception.from < to && exception.to > from)) continue
      if (last && from < last.to) {
        if (to > last.to) found[found.length - 1] = last = { concept, from: last.from, to }
        continue
      }
      last = { concept, from, to }
      found.push(last)
    }
  }
  return withoutBroader(found).sort((a, b) => a.from - b.from || b.to - a.to)
}

/** "not floppy and feeds well", "not vomiting green, just milk": the "not" of one thing and the word of another are no "not feeding". */
function leavesClause({ tokens }: Tokenised, { from, to }: { from: number; to: number }): boolean {
  for (let i = from + 1; i < to; i++) {
    const { before, text } = tokens[i]!
    if (before === 'comma' && !/^(?:or|nor|and|not|at|even)$/.test(text)) return true
    if (/^(?:but|just)$/.test(text)) return true
    if (
      text === 'and' &&
      i + 1 < to &&
      /^(?:feeds|wakes|drinks|eats|plays|moves|sleeps|responds)$/.test(tokens[i + 1]!.text)
    )
      return true
  }
  return false
}

/**
 * "heart failure" inside which "heart-disease" also matched says only the narrower thing. A cue hides nothing: it is
 * shown to nobody, and the headache that is "worse when I bend" would be gone from the note.
 */
function withoutBroader(found: readonly ConceptMatch[]): ConceptMatch[] {
  const narrower = found.filter(({ concept }) => concept.is !== undefined && concept.isCue !== true)
  if (narrower.length === 0) return [...found]
  return found.filter(
    (broad) =>
      !narrower.some(
        (narrow) =>
          narrow !== broad &&
          narrow.concept !== broad.concept &&
          narrow.from <= broad.from &&
          narrow.to >= broad.to &&
          kindsOf(narrow.concept.code).has(broad.concept.code),
      ),
  )
}
