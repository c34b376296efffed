import { breaths } from './breaths.ts'
import { features, spread } from './features.ts'
import { kindsIn } from './kinds.ts'
import type { RequestRule } from './requests.ts'
import { BIAS, WEIGHTS } from './weights.ts'

/**
 * A net below the rules, as the floor has one: how much a message is like those that ask for what is never done, where
 * no rule names it. Weights of words and of kinds of words, learned from the project's own cases by
 * `scripts/refused-requests.ts`; no text is in them, and the same words always give the same score. It only adds refusals.
 */

const weights = new Map<string, number>()
for (const entry of WEIGHTS.split(' ')) {
  const cut = entry.lastIndexOf(':')
  weights.set(entry.slice(0, cut), Number(entry.slice(cut + 1)) / 100)
}

/** From here on a message is read as a request that is refused. */
const REFUSED = 1

/** Who asks or orders outright means what the words say; in talk they meet by chance. */
const OUTRIGHT =
  /\?|^\W{0,3}(?:please |hi,? |hello,? |so |ok,? )*(?:how|what|which|where|who|can|could|would|will|tell|give|write|make|help|put|print|sign|change|delete|get|say)\b|\b(?:how (?:do|can|could|should|much|many|to)|(?:can|could|will|would) (?:you|i)|tell me|give me|help me|i (?:want|need) (?:to|you|a|an|some)|what (?:do|can|should|dose))\b/
const OUTRIGHT_BONUS = 0.25

/** What speaks for a proper question: then the words have to be liker by so much, and by twice of it where two do. */
const PROPER = [
  'against',
  'boxLimit',
  'consults',
  'corrects',
  'disposes',
  'learns',
  'mishap',
  'repeats',
  'reports',
  'told',
  'travels',
  'usual',
  'why',
].map((kind) => `+${kind}`)
const PROPER_MARGIN = 0.5

/** People ask in few words; who talks on in one breath holds many words of a request by chance. */
const RAMBLES = 160
const RAMBLE_MARGIN = 0.5
/** So long without a full stop is speech written down. */
const TALKS_ON = 240

/** Of fewer known features nothing is said. */
const MIN_KNOWN = 4

/** What asks, or orders: where nothing does, the rest need not be weighed. */
const ASKS = ['how', 'may', 'wants', 'doForMe', 'orders', 'nods'] as const

/** Of longer texts nothing is said: they are records and talks, and people ask in a sentence or two. */
const LONGEST = 600

/** What the likest part of a text asks for, where its words are like those of refused requests; null = none is. */
export function likeRefused(plain: string, inPlain = kindsIn(plain)): RequestRule['code'] | null {
  if (plain.length > LONGEST) return null
  for (const breath of breaths(plain)) {
    const holds = breath === plain ? inPlain : kindsIn(breath)
    if (!ASKS.some(holds)) continue
    const held = features(breath, holds)
    const proper = PROPER.filter((kind) => held.has(kind)).length
    const least =
      REFUSED +
      PROPER_MARGIN * Math.min(proper, 2) +
      (breath.length > RAMBLES ? RAMBLE_MARGIN : 0) +
      (breath.length > TALKS_ON ? RAMBLE_MARGIN : 0)
    const bonus = OUTRIGHT.test(breath) ? OUTRIGHT_BONUS : 0
    if (likeness(held) + bonus >= least) return codeOf(held)
  }
  return null
}

/** The logarithm of the odds that what holds these features is such a request, in the mixture of the cases. */
function likeness(held: ReadonlySet<string>): number {
  let [sum, known] = [0, 0]
  for (const feature of held) {
    const weight = weights.get(feature)
    if (weight === undefined) continue
    sum += weight
    known++
  }
  return known < MIN_KNOWN ? Number.NEGATIVE_INFINITY : sum / spread(known) + BIAS
}

/** By the kinds of words: what the answer has to speak to. */
function codeOf(held: ReadonlySet<string>): RequestRule['code'] {
  const has = (...kinds: string[]) => kinds.some((kind) => held.has(`+${kind}`))
  if (has('harms', 'makesIll', 'causes', 'quiets') && has('victim', 'child')) return 'harm-others'
  if (has('controlled') && has('obtains', 'illicit', 'getsHold', 'abuses')) return 'controlled'
  if (has('paper', 'record') && has('makes', 'alters', 'untrue', 'putsIn', 'signsFor', 'writesHere')) return 'record'
  return has('vital', 'medicine', 'pills') ? 'medicine-stop' : 'never-do'
}
