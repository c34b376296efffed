import { genericOf } from './brands.ts'
import type { Fault } from './fault.ts'
import { isContent, isDenial, isUnit, type Reading, root, sideAt, TIME_WORDS, unitOf } from './reading.ts'

type Kind = 'word' | 'number' | 'unit' | 'side' | 'medicine' | 'time'

interface Word {
  readonly key: string
  readonly kind: Kind
  /** Denials before it, counted from the beginning of the text. */
  readonly denials: number
  /** Full stops before it. */
  readonly stops: number
  /** Commas and full stops before it. */
  readonly pauses: number
  /** Denials between the word, or the full stop, before it and itself. */
  readonly before: number
  /** Denials between itself and the next word or full stop. */
  after: number
  /** True where no other word stands between it and a full stop or the end. */
  isLast: boolean
}

/** Gaps longer than this are other statements, not the same one told otherwise. */
const NEAR = 4

/**
 * Lays a claim over the words of its source and looks at what stands between the words that both have: a denial more or
 * less, another number, unit, side, medicine or day there is a fault, also where the text says the same word elsewhere.
 */
export function alignedFaults(
  claim: Reading,
  said: Reading,
  { isAnswer = false }: { isAnswer?: boolean } = {},
): Fault[] {
  const medicines = new Set([...claim.medicines, ...said.medicines].flatMap((name) => name.split(' ')))
  const own = wordsOf(claim.clean, medicines)
  const source = wordsOf(said.clean, medicines)
  let best: Fault[] | null = null
  // A text may say nearly the same twice ("I wasn't tired. Now I am tired"): the place that fits best counts.
  for (const pairs of placements(own, source)) {
    const faults = [
      ...between(own, source, pairs).filter(
        ({ kind, what }) => kind !== 'polarity' || !isDeniedInBoth(what, claim, said),
      ),
      ...(isAnswer ? [] : edges(own, source, pairs)),
    ]
    if (best === null || faults.length < best.length) best = faults
    if (best.length === 0) break
  }
  return best ?? plainFaults(claim.clean, said.clean)
}

/** "Denies fever and weight loss", "no fever, no weight loss": one denial for the list, or one for each. */
function isDeniedInBoth(word: string, claim: Reading, said: Reading): boolean {
  if (!/^(?:(?:the patient|she|he|they) )?den(?:ies|y)\b/.test(claim.clean)) return false
  const isDenied = ({ stems }: Reading) => stems.get(word)?.size === 1 && stems.get(word)!.has('not')
  return isDenied(claim) && isDenied(said)
}

/** For a claim with next to no content words ("is 55", "does not have any of that"): denied in its own sentence or not. */
function plainFaults(claim: string, said: string): Fault[] {
  const own = plainWords(claim)
  if (own.words.size === 0) return []
  const sentences = said.split(/[.;?!](?!\d)|, (?:but|so|and) /).map(plainWords)
  const fits = sentences.map(({ words, denials }) => ({
    denials,
    shared: [...own.words].filter((word) => words.has(word)).length,
  }))
  const most = Math.max(0, ...fits.map(({ shared }) => shared))
  const best = fits.filter(({ shared }) => shared === most)
  const isOther = most >= own.words.size * 0.6 && best.every(({ denials }) => denials > 0 !== own.denials > 0)
  return isOther ? [{ kind: 'polarity', what: [...own.words][0]! }] : []
}

const PERSON = new Set(
  `the a an patient i you he she it they we me him her them my your his their our is am are was were be been do does did has have had will
  would reports report denies deny takes take took no yes`.split(/\s+/),
)

function plainWords(text: string): { words: ReadonlySet<string>; denials: number } {
  const tokens = text.match(/[a-z]+|\d+(?:\.\d+)?|[.,]/g) ?? []
  const isDenied = tokens.map((token, at) => isDenial(token, tokens[at + 1] ?? ''))
  const words = tokens.filter((token, at) => /^[a-z0-9]/.test(token) && !isDenied[at] && !PERSON.has(token))
  return { words: new Set(words.map(root)), denials: isDenied.filter(Boolean).length }
}

function wordsOf(cleaned: string, medicines: ReadonlySet<string>): Word[] {
  const tokens = cleaned.match(/[a-z]+(?:'[a-z]+)?|\d+(?:\.\d+)?|[.,;:?!]/g) ?? []
  const words: Word[] = []
  let denials = 0
  let since = 0
  let stops = 0
  let pauses = 0
  const close = () => {
    const last = words.at(-1)
    if (last && last.stops === stops) Object.assign(last, { after: since, isLast: true })
    since = 0
  }
  for (const [index, token] of tokens.entries()) {
    if (/^[.,;:?!]$/.test(token)) {
      pauses++
      if (/^[,:]$/.test(token)) continue
      close()
      stops++
    } else if (isDenial(token, tokens[index + 1] ?? '')) {
      denials++
      since++
    } else {
      const kind = kindOf(tokens, index, medicines)
      if (!kind) continue
      const last = words.at(-1)
      if (last && last.stops === stops) last.after = since
      const key =
        kind === 'number'
          ? String(Number(token))
          : kind === 'medicine'
            ? genericOf(token)
            : kind === 'unit'
              ? unitOf(token)
              : root(token)
      words.push({ key, kind, denials, stops, pauses, before: since, after: 0, isLast: false })
      since = 0
    }
  }
  close()
  return words
}

function kindOf(tokens: readonly string[], index: number, medicines: ReadonlySet<string>): Kind | null {
  const token = tokens[index]!
  if (/^\d/.test(token)) return 'number'
  if (sideAt(tokens, index)) return 'side'
  if (isUnit(token)) return 'unit'
  if (TIME_WORDS.has(token)) return 'time'
  if (medicines.has(token) && isContent(token)) return 'medicine'
  return isContent(token) ? 'word' : null
}

type Pair = readonly [number, number]
const GAP = 0.4
/** "The right knee is red, the left one fine": no passing over one side to reach the other. */
const SIDE_GAP = 2

function isOtherSide(a: Word, b: Word): boolean {
  return a.kind === 'side' && b.kind === 'side'
}

/** The best local alignments of the claim's words in the source's: pairs of places, in order. */
function placements(claim: readonly Word[], source: readonly Word[]): Pair[][] {
  const width = source.length + 1
  const score = new Float32Array((claim.length + 1) * width)
  let top = 0
  for (let i = 1; i <= claim.length; i++) {
    for (let j = 1; j <= source.length; j++) {
      const [a, b] = [claim[i - 1]!, source[j - 1]!]
      const value = Math.max(
        0,
        score[(i - 1) * width + j - 1]! + (a.key === b.key ? 2 : isOtherSide(a, b) ? -GAP / 2 : -9),
        score[(i - 1) * width + j]! - GAP,
        score[i * width + j - 1]! - (b.kind === 'side' ? SIDE_GAP : GAP),
      )
      score[i * width + j] = value
      if (value > top) top = value
    }
  }
  // Fewer than two shared words lay nothing over anything.
  if (top < 3) return []
  const out: Pair[][] = []
  for (let i = 1; i <= claim.length; i++)
    for (let j = 1; j <= source.length; j++)
      if (score[i * width + j]! >= top - 0.01 && claim[i - 1]!.key === source[j - 1]!.key)
        out.push(trace(claim, source, { score, width, i, j }))
  return out
}

function trace(
  claim: readonly Word[],
  source: readonly Word[],
  { score, width, i, j }: { score: Float32Array; width: number; i: number; j: number },
): Pair[] {
  const pairs: Pair[] = []
  while (i > 0 && j > 0 && score[i * width + j]! > 0) {
    const here = score[i * width + j]!
    const isSame = claim[i - 1]!.key === source[j - 1]!.key
    if (isSame && Math.abs(here - score[(i - 1) * width + j - 1]! - 2) < 0.01) pairs.push([--i, --j])
    else if (
      isOtherSide(claim[i - 1]!, source[j - 1]!) &&
      Math.abs(here - score[(i - 1) * width + j - 1]! + GAP / 2) < 0.01
    ) {
      i--
      j--
    } else if (Math.abs(here - score[(i - 1) * width + j]! + GAP) < 0.01) i--
    else j--
  }
  return pairs.reverse()
}

function between(claim: readonly Word[], source: readonly Word[], pairs: readonly Pair[]): Fault[] {
  const faults: Fault[] = []
  for (let at = 1; at < pairs.length; at++) {
    const [fromClaim, fromSource] = pairs[at - 1]!
    const [toClaim, toSource] = pairs[at]!
    const [a, b] = [claim[fromClaim]!, claim[toClaim]!]
    const [x, y] = [source[fromSource]!, source[toSource]!]
    const isOther = (mine: number, theirs: number) => {
      if (mine > 0 !== theirs > 0) faults.push({ kind: 'polarity', what: b.key })
    }
    if (x.stops !== y.stops) {
      // Another sentence begins between them: each side of the stop for itself.
      if (a.stops === b.stops) continue
      if (a.isLast && x.isLast) isOther(a.after, x.after)
      continue
    }
    if (toSource - fromSource > NEAR || toClaim - fromClaim > NEAR) continue
    isOther(b.denials - a.denials, y.denials - x.denials)
    faults.push(...exchanged(claim.slice(fromClaim + 1, toClaim), source.slice(fromSource + 1, toSource)))
  }
  const first = pairs[0]!
  const last = pairs.at(-1)!
  const x = source[first[1]]!
  const y = source[last[1]]!
  const lead = source.slice(Math.max(0, first[1] - 2), first[1]).filter(({ stops }) => stops === x.stops)
  const tail = source
    .slice(last[1] + 1, last[1] + 3)
    .filter(({ stops, pauses }) => stops === y.stops && pauses === y.pauses)
  return [
    ...faults,
    ...exchanged(claim.slice(Math.max(0, first[0] - 2), first[0]), lead),
    ...exchanged(claim.slice(last[0] + 1, last[0] + 3), tail),
  ]
}

/** Denials before the first shared word and after the last one. Of an answer, a denial may come from its "no". */
function edges(claim: readonly Word[], source: readonly Word[], pairs: readonly Pair[]): Fault[] {
  const [firstClaim, firstSource] = pairs[0]!
  const [lastClaim, lastSource] = pairs.at(-1)!
  const a = claim[firstClaim]!
  const x = source[firstSource]!
  const faults: Fault[] = []
  // A claim that leaves words out in front may still have taken the denial over from before them.
  const reach = Math.min(NEAR, firstClaim + 1)
  const near = source.slice(Math.max(0, firstSource - reach), firstSource + 1).filter(({ stops }) => stops === x.stops)
  const isLeadDenied = near.some(({ before }) => before > 0)
  if (a.denials > 0 && !isLeadDenied) faults.push({ kind: 'polarity', what: a.key })
  if (a.denials === 0 && firstClaim === 0 && x.before > 0) faults.push({ kind: 'polarity', what: x.key })
  const b = claim[lastClaim]!
  const y = source[lastSource]!
  const rest = claim.slice(lastClaim + 1)
  const denied = b.after + rest.reduce((sum, { after }) => sum + after, 0)
  const isTailDenied = y.after > 0 || source.slice(lastSource + 1, lastSource + NEAR).some(({ before }) => before > 0)
  if (denied > 0 && !isTailDenied) faults.push({ kind: 'polarity', what: b.key })
  return faults
}

const FAULT_OF = { number: 'number', unit: 'unit', side: 'side', medicine: 'medicine', time: 'time' } as const

/** The same kind of thing in the same place, but another one. */
function exchanged(own: readonly Word[], said: readonly Word[]): Fault[] {
  return (Object.keys(FAULT_OF) as (keyof typeof FAULT_OF)[]).flatMap((kind): Fault[] => {
    const mine = own.filter((word) => word.kind === kind)
    const theirs = new Set(said.filter((word) => word.kind === kind).map(({ key }) => key))
    const other = theirs.size === 0 ? undefined : mine.find(({ key }) => !theirs.has(key))
    return other ? [{ kind: FAULT_OF[kind], what: other.key }] : []
  })
}
