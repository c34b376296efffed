import type { Finding, RedFlag } from '../../core/clinical.ts'
import { sentences, words as wordsOf } from '../../core/text.ts'
import { spread, weighingWords } from './bag.ts'
import { BIAS, CRISIS_BIAS, WEIGHTS } from './weights.ts'

/**
 * A net below the rules: how much the words of a message are like those in which emergencies are told, where no rule
 * names one. Weights of single words, learned from the project's own cases by `scripts/unnamed-danger.ts`; no text is in
 * them, and the same words always give the same score. It only raises. Why, and with which figures: the page of
 * 22 November 2026 in docs/decisions.
 */

/** From here on the message with which somebody comes is an emergency. */
const EMERGENCY = 2.9
/** And one later in a talk: an answer is short, spoken into a question, and says "feel", "just" and "can't" of anything. */
const EMERGENCY_LATER = 3.6
/** From here on a complaint is read by a person today. */
const URGENT = 1.75
/** Of fewer known words nothing is said. */
const MIN_WORDS = 6
/** Where fewer of the words are known they are hardly English. */
const MIN_KNOWN = 0.6

const weights = new Map<string, Weight>()
for (const entry of WEIGHTS.split(' ')) {
  const [word = '', danger = '0', crisis = '0'] = entry.split(':')
  weights.set(word, [Number(danger) / 100, Number(crisis) / 100])
}

/** Words of the patient's side; `id` is null for a lone text. */
export interface Told {
  readonly id: string | null
  readonly text: string
}

interface Span {
  readonly start: number
  readonly end: number
}

interface Likeness extends Span {
  /** How far the words are on the side of danger: the logarithm of odds, in the mixture of the cases. */
  readonly score: number
  /** Of the mind rather than of the body. */
  readonly isCrisis: boolean
}

/**
 * The part of a text whose words are most like those of emergencies; null where too few words are known. `findings` are
 * what the rules have read in it.
 */
export function likenessOf(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'assertion'>[],
): Likeness | null {
  const words = weighingWords(text, findings)
  const { numbers, weightOf } = numbered(words)
  const lastSeen = new Int32Array(weightOf.length).fill(-1)
  let most: Likeness | null = null
  for (const [place, part] of parts(text).entries()) {
    let [danger, crisis, known, size] = [0, 0, 0, 0]
    // Words stand in order, and each counts once: the bag of the part.
    for (let i = firstFrom(words, part.start); i < words.length && words[i]!.end <= part.end; i++) {
      const number = numbers[i]!
      if (lastSeen[number] === place) continue
      lastSeen[number] = place
      size++
      const weight = weightOf[number]
      if (!weight) continue
      danger += weight[0]
      crisis += weight[1]
      known++
    }
    if (known < MIN_WORDS || known < size * MIN_KNOWN) continue
    const score = danger / spread(known) + BIAS
    if (most === null || score > most.score)
      most = { ...part, score, isCrisis: crisis / spread(known) + CRISIS_BIAS > 0 }
  }
  return most
}

type Weight = readonly [danger: number, crisis: number]

/** The words of a text by number, the same word by the same, and the weight of each number; most parts share words. */
function numbered(words: ReturnType<typeof weighingWords>): {
  numbers: readonly number[]
  weightOf: readonly (Weight | undefined)[]
} {
  const byWord = new Map<string, number>()
  const weightOf: (Weight | undefined)[] = []
  const numbers = words.map(({ word }) => {
    const known = byWord.get(word)
    if (known !== undefined) return known
    byWord.set(word, weightOf.length)
    return weightOf.push(weights.get(word)) - 1
  })
  return { numbers, weightOf }
}

/** Index of the first word that begins at `start` or later. */
function firstFrom(words: ReturnType<typeof weighingWords>, start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (words[middle]!.start < start) low = middle + 1
    else high = middle
  }
  return low
}

const UNNAMED = 'unnamed-danger'

/** The text with which somebody comes: the first of more than a few words. */
export function openingOf(told: readonly Told[]): Told | undefined {
  return told.find(({ text }) => wordsOf(text).length >= MIN_WORDS)
}

/**
 * The red flag of the first text whose words are like those of emergencies, or null. It quotes the part that is.
 * `opening` is the one of them with which somebody came.
 */
export function unnamedFlag(
  told: readonly Told[],
  findings: readonly Finding[],
  opening: Told | undefined,
): RedFlag | null {
  for (const one of told) {
    const { id, text } = one
    const found = likenessIn({ id, text }, findings)
    if (found === null || found.score < (one === opening ? EMERGENCY : EMERGENCY_LATER)) continue
    const { start, end, isCrisis } = found
    const rule = { protocol: UNNAMED, rule: `${UNNAMED}/words`, level: 'emergency' } as const
    return { ...rule, quote: text.slice(start, end), turn: id, start, end, crisis: isCrisis, thirdPerson: false }
  }
  return null
}

/** Whether a text's words call for a person today though no rule names a danger. */
export function callsForToday(told: Told, findings: readonly Finding[]): boolean {
  return (likenessIn(told, findings)?.score ?? Number.NEGATIVE_INFINITY) >= URGENT
}

/** The last likeness by the findings that it was read with: one triage asks for an emergency, and then for today. */
const latest = new WeakMap<readonly Finding[], { readonly told: Told; readonly found: Likeness | null }>()

function likenessIn({ id, text }: Told, findings: readonly Finding[]): Likeness | null {
  const known = latest.get(findings)
  if (known && known.told.id === id && known.told.text === text) return known.found
  const found = likenessOf(
    text,
    findings.filter(({ turn }) => turn === id),
  )
  latest.set(findings, { told: { id, text }, found })
  return found
}

/** A longer text is read by its sentences only, a shorter one as a whole too: signs come in pieces. */
const MAX_WHOLE = 400

/**
 * What is read apart: the whole text where it is short, each sentence, and each two that follow one another. Kind words
 * around a dangerous sentence don't hide it.
 */
function parts(text: string): Span[] {
  const single = sentences(text)
  const pairs = single.slice(1).map(({ end }, index) => ({ start: single[index]!.start, end }))
  const whole = text.length <= MAX_WHOLE && single.length > 2 ? [{ start: 0, end: text.length }] : []
  return [...single, ...pairs, ...whole]
}
