import type { Finding, RedFlag } from '../../core/clinical.ts'
import { hasWords, sentences } from '../../core/text.ts'
import { byWord } from '../match/by-word.ts'
import { eachMark, MARKS, markNamed, spread, weighingWords } from './bag.ts'
import { kindsOfWord } from './kinds.ts'
import { BIAS, MARK_WEIGHTS, WORD_WEIGHTS } from './weights.ts'

/**
 * A net below the rules: how much the words of a message are like those in which emergencies are told, where no rule
 * names one. Weights of words, of kinds of words, and of kinds that meet in a sentence, learned from the project's own cases
 * by `scripts/unnamed-danger.ts`; no text is in them, and the same words always give the same score. It only raises. Why,
 * and with which figures: the page of 22 November 2026 in docs/decisions.
 */

/** From here on the message with which somebody comes is an emergency. */
const EMERGENCY = 1.33
/** And one later in a talk: an answer is short, spoken into a question, and says "feel", "just" and "can't" of anything. */
const EMERGENCY_LATER = 1.75
/** From here on it is a crisis of the mind or of violence, by weights that were learned of those alone; and later in a talk. */
const PERIL = 0.6
const PERIL_LATER = 1
/** Of a dozen words the twin that means no harm has nearly all: "he will take his pills". */
const FEW_WORDS = 12
const OF_FEW_WORDS = 0.8
/** From here on a complaint is read by a person today; by weights of their own. */
const URGENT = 1.4
/** Of fewer known words nothing is said. */
const MIN_WORDS = 6
/** Where fewer of the words are known they are hardly English. */
const MIN_KNOWN = 0.6

/** Weights are whole hundredths, so that a sum is the same in every order. */
const HUNDRED = 100
type Weight = readonly [danger: number, today: number, crisis: number, peril: number]
const KNOWN: Weight = [0, 0, 0, 0]

/** What is known of a word. */
interface Weighed {
  /** Null for a word that nobody knows. */
  readonly weight: Weight | null
  readonly kinds: readonly number[]
  /** The sentence that took it up last, and the reading that counted it last: each takes a word once. */
  takenBy: number
  countedBy: number
}

interface Tables {
  readonly words: ReadonlyMap<string, Weight>
  readonly markDanger: Int32Array
  readonly markToday: Int32Array
  readonly markPeril: Int32Array
}

let made: Tables | null = null

/** Read from the lists when the first text is weighed. */
function tables(): Tables {
  if (made) return made
  const words = new Map<string, Weight>()
  for (const entry of WORD_WEIGHTS.split(' ')) {
    const [word = '', danger = '0', today = '0', crisis = '0', peril = '0'] = entry.split(':')
    words.set(word, [Number(danger), Number(today), Number(crisis), Number(peril)])
  }
  const markDanger = new Int32Array(MARKS)
  const markToday = new Int32Array(MARKS)
  const markPeril = new Int32Array(MARKS)
  for (const entry of MARK_WEIGHTS.split(' ')) {
    const [name = '', danger = '0', today = '0', peril = '0'] = entry.split(':')
    const mark = markNamed(name)
    markDanger[mark] = Number(danger)
    markToday[mark] = Number(today)
    markPeril[mark] = Number(peril)
  }
  return (made = { words, markDanger, markToday, markPeril })
}

const weighed = byWord((word): Weighed => {
  const kinds = kindsOfWord(word)
  const weight = tables().words.get(word) ?? (kinds.length > 0 ? KNOWN : null)
  return { weight, kinds, takenBy: 0, countedBy: 0 }
})

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
  /** The same for words that want a person today, of the part where that is most. */
  readonly today: number
  /** The same for words of crises alone, with the part where that is most. */
  readonly peril: Span & { readonly score: number }
}

/**
 * The part of a text whose words are most like those of emergencies; null where too few words are known. `findings` are
 * what the rules have read in it.
 */
export function likenessOf(
  text: string,
  findings: readonly Pick<Finding, 'start' | 'end' | 'assertion'>[],
): Likeness | null {
  const spans = sentences(text)
  const bags = bagsOf(weighingWords(text, findings), spans.length)
  let most: Likeness | null = null
  let score = Number.NEGATIVE_INFINITY
  let today = Number.NEGATIVE_INFINITY
  let peril = { score: Number.NEGATIVE_INFINITY, start: 0, end: 0 }
  for (let count = 1; count <= MAX_TOGETHER; count++)
    for (let last = count - 1; last < spans.length; last++) {
      const first = last - count + 1
      if (!weigh(bags, first, last)) continue
      const part = { start: spans[first]!.start, end: spans[last]!.end }
      today = Math.max(today, weight.today)
      if (weight.peril > peril.score) peril = { score: weight.peril, ...part }
      if (most !== null && weight.score <= score) continue
      score = weight.score
      most = { score, isCrisis: weight.crisis > 0, ...part, today, peril }
    }
  return most && { ...most, today, peril }
}

/**
 * So many sentences that follow one another are read together, besides each alone: signs come in pieces. Kind words around
 * a dangerous sentence don't hide it, and no sentence added before or behind makes any of these readings go away.
 */
const MAX_TOGETHER = 3

/** A sentence to be weighed: its words, each once, and those of its marks that weigh anything. */
interface Bag {
  readonly words: readonly Weighed[]
  readonly marks: readonly number[]
}

const NOTHING: Bag = { words: [], marks: [] }

/** Counts sentences and readings, for the marks that say who took a word up last. */
let counter = 0

function bagsOf(words: ReturnType<typeof weighingWords>, size: number): Bag[] {
  const { markDanger, markToday, markPeril } = tables()
  const bags: Bag[] = Array.from({ length: size }, () => NOTHING)
  for (let at = 0; at < words.length; ) {
    const { sentence } = words[at]!
    const current = ++counter
    const own: Weighed[] = []
    const kinds: (readonly number[])[] = []
    for (; at < words.length && words[at]!.sentence === sentence; at++) {
      const word = weighed(words[at]!.of)
      if (word.takenBy === current) continue
      word.takenBy = current
      own.push(word)
      if (word.kinds.length > 0) kinds.push(word.kinds)
    }
    const marks: number[] = []
    eachMark(kinds, (mark) => {
      if (markDanger[mark] !== 0 || markToday[mark] !== 0 || markPeril[mark] !== 0) marks.push(mark)
    })
    bags[sentence] = { words: own, marks }
  }
  return bags
}

/** When each mark was counted last: what is read together counts it once. */
const countedMark = new Float64Array(MARKS)

/** What was weighed last; a dozen readings of a text are weighed, and one of them counts. */
const weight = { score: 0, today: 0, crisis: 0, peril: 0 }

/** Puts the sums of weights of some sentences together into `weight`; false where too few of their words are known. */
function weigh(bags: readonly Bag[], first: number, last: number): boolean {
  const reading = ++counter
  const { markDanger, markToday, markPeril } = tables()
  let danger = 0
  let today = 0
  let crisis = 0
  let peril = 0
  let known = 0
  let size = 0
  for (let at = first; at <= last; at++)
    for (const word of bags[at]!.words) {
      if (word.countedBy === reading) continue
      word.countedBy = reading
      size++
      const own = word.weight
      if (!own) continue
      danger += own[0]
      today += own[1]
      crisis += own[2]
      peril += own[3]
      known++
    }
  if (known < MIN_WORDS || known < size * MIN_KNOWN) return false
  for (let at = first; at <= last; at++)
    for (const mark of bags[at]!.marks) {
      if (countedMark[mark] === reading) continue
      countedMark[mark] = reading
      danger += markDanger[mark]!
      today += markToday[mark]!
      peril += markPeril[mark]!
    }
  const by = HUNDRED * spread(known)
  weight.score = danger / by + BIAS.danger
  weight.today = today / by + BIAS.today
  weight.crisis = crisis / by + BIAS.crisis
  weight.peril = peril / by + BIAS.peril - (known < FEW_WORDS ? OF_FEW_WORDS : 0)
  return true
}

const UNNAMED = 'unnamed-danger'

/** The text with which somebody comes: the first of more than a few words. */
export function openingOf(told: readonly Told[]): Told | undefined {
  return told.find(({ text }) => hasWords(text, MIN_WORDS))
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
    if (found === null) continue
    const isOpening = one === opening
    const isPeril = found.peril.score >= (isOpening ? PERIL : PERIL_LATER)
    if (!isPeril && found.score < (isOpening ? EMERGENCY : EMERGENCY_LATER)) continue
    const { start, end } = isPeril ? found.peril : found
    const isCrisis = isPeril || found.isCrisis
    const rule = { protocol: UNNAMED, rule: `${UNNAMED}/words`, level: 'emergency' } as const
    return { ...rule, quote: text.slice(start, end), turn: id, start, end, crisis: isCrisis, thirdPerson: false }
  }
  return null
}

/** Whether a text's words call for a person today though no rule names a danger. */
export function callsForToday(told: Told, findings: readonly Finding[]): boolean {
  return (likenessIn(told, findings)?.today ?? Number.NEGATIVE_INFINITY) >= URGENT
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
