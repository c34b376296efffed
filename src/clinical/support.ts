import { conceptOf, isCue } from './match/concepts.ts'
import { readEllipsis, readYesNo, withoutLabel } from './note/answer.ts'
import { clean } from './note/clean.ts'
import { units } from './note/segment.ts'
import { isClinical } from './note/vocabulary.ts'
import { alignedFaults } from './support/aligned.ts'
import type { Fault, SupportSource } from './support/fault.ts'
import { OPPOSITES, tenseFault } from './support/meaning.ts'
import { hasMedicine, medicineFaults } from './support/medicine.ts'
import { personFaults } from './support/person.ts'
import {
  isContent,
  isUnit,
  type Reading,
  readText,
  root,
  type Standing,
  unitOf,
  withQuestion,
} from './support/reading.ts'

/**
 * Does one of the sources carry this sentence? Words, numbers with their units, medicine with its dose, polarity, side,
 * person and time must all stand in the same source. Returns the faults against the source that fits best.
 */
export function supports(sentence: string, sources: readonly SupportSource[]): { ok: boolean; faults: Fault[] } {
  const quoted = WHOLE_QUOTE.exec(sentence)?.[1]
  if (quoted !== undefined && sources.some(({ text }) => text.includes(quoted))) return { ok: true, faults: [] }
  const claim = readText(withoutLabel(sentence))
  let best: Fault[] | null = null
  for (const source of sources) {
    const faults = faultsOf(claim, source, sentence)
    if (best === null || faults.length < best.length) best = faults
    if (best.length === 0) break
  }
  const faults = best ?? [{ kind: 'unsupported', what: 'no source' }]
  return { ok: faults.length === 0, faults }
}

/** The onset, or an answer, in the patient's own words: a quote is carried when it stands there, letter for letter. */
const WHOLE_QUOTE = /^(?:[A-Z][a-z ]{3,30}: |(?:patient|informant|clinician) said: )"([^"]+)"\.?$/i

function faultsOf(claim: Reading, source: SupportSource, sentence: string): Fault[] {
  const said = readSource(source)
  const answer = takenUp(claim, source)
  return [
    ...quoteFaults(sentence, source),
    ...letterFaults(sentence, source),
    ...wordFaults(claim, said, answer !== null),
    ...numberFaults(claim, said),
    ...ownerFaults(claim, said),
    ...medicineFaults(claim, said),
    ...polarityFaults(claim, said, { answer, source }),
    ...conditionFaults(claim, said),
    ...sideFaults(claim, said),
    ...personFaults(claim, said, source),
    ...timeFaults(claim, said, clean(source.text)),
    ...(source.question === undefined
      ? alignedFaults(claim, said)
      : alignedFaults(claim, readUnits(source.text), { isAnswer: true })),
  ]
}

/** Words in other letters than ours are not read: each must stand in the source as it is. */
function letterFaults(sentence: string, { text, question = '' }: SupportSource): Fault[] {
  const words = sentence.match(OTHER_LETTERS) ?? []
  return words
    .filter((word) => !text.includes(word) && !question.includes(word))
    .map((what) => ({ kind: 'unsupported', what }))
}
const OTHER_LETTERS = /(?:(?!\p{Script=Latin})[\p{L}\p{M}\u200c])+/gu

const QUOTED_QUESTION = /^Asked "(.*?)": /i

/** A yes or a no says what its question says: the question that a sentence quotes must be the one that was asked. */
function quoteFaults(sentence: string, { question }: SupportSource): Fault[] {
  const quoted = QUOTED_QUESTION.exec(sentence)?.[1]
  if (quoted === undefined || (question !== undefined && inOrder(question).includes(inOrder(quoted)))) return []
  return [{ kind: 'question', what: quoted }]
}

function inOrder(text: string): string {
  return ` ${(clean(text).match(/[\p{L}\p{M}\p{N}']+/gu) ?? []).join(' ')} `
}

/** A source is read once, however many sentences are held against it. */
const readings = new WeakMap<SupportSource, Reading>()

function readSource(source: SupportSource): Reading {
  const known = readings.get(source)
  if (known) return known
  const reading = readFresh(source)
  readings.set(source, reading)
  return reading
}

function readFresh({ text, question }: SupportSource): Reading {
  const own = readUnits(text)
  if (question === undefined) return own
  const cleaned = clean(text)
  const asked = readText(question, 'question')
  // "Any pain in the chest?" - "A bit, on the left".
  const polarity = readYesNo(cleaned).polarity ?? (SOME.test(cleaned) ? 'yes' : null)
  const isPartly =
    polarity === null &&
    /^(?:well,? )?(?:not|only)\b/.test(cleaned) &&
    [...own.stems.keys()].some((word) => asked.stems.has(word))
  return withQuestion(own, asked, { polarity: isPartly ? 'partly' : polarity, ellipsis: readEllipsis(cleaned) })
}

const SOME =
  /^(?:well,? |just |only |maybe |yes,? )*(?:a (?:bit|little|touch)|slight(?:ly)?|sometimes|occasionally|now and (?:then|again)|once in a while)\b(?! (?:of|better|worse))/

/** A source may mix statements and questions; a question in it states nothing. */
function readUnits(text: string): Reading {
  const parts = units(text)
  const asks = parts.filter((part) => part.isQuestion)
  if (asks.length === 0) return readText(text)
  const states = parts.filter((part) => !part.isQuestion)
  const asked = readText(asks.map((part) => part.text).join('. '), 'question')
  return withQuestion(readText(states.map((part) => part.text).join('. ')), asked, { polarity: null })
}

/**
 * The answer's own reading, where it goes on from the words of its question, else null: an open question supposes what it asks after ("How much do
 * you drink?" - "3 glasses a week"), and "it" stands for what was asked. Only a claim that takes most of its content
 * from the answer may lean on the question so.
 */
function takenUp(claim: Reading, { text, question }: SupportSource): Reading | null {
  if (question === undefined) return null
  const answer = clean(text)
  const isOpen =
    /\b(?:how|what|when|where|which|why|who)\b/.test(clean(question)) && readYesNo(answer).polarity !== 'no'
  if (!isOpen && !/(?:^|[,.;] |\b(?:but|and|so|because) )(?:it|that|they|this|these|those)\b/.test(answer)) return null
  const own = readText(text)
  const words = [...claim.stems.keys(), ...claim.numbers, ...claim.times]
  const taken = words.filter((word) => own.stems.has(word) || own.numbers.has(word) || own.times.has(word))
  return taken.length > 0 && taken.length >= words.length / 2 ? own : null
}

function wordFaults(claim: Reading, said: Reading, isTakenUp: boolean): Fault[] {
  const missing: string[] = []
  const onlyAsked: string[] = []
  for (const word of claim.stems.keys()) {
    const standings = said.stems.get(word)
    if (standings) {
      if (isOnlyAsked(standings) && !isTakenUp && !isSaidOtherwise(word, claim, said)) onlyAsked.push(word)
      continue
    }
    if (impliedBy(word, said) || (isMedicine(claim, word) && hasMedicine(said, word))) continue
    const codes = claim.coveredBy.get(word)
    const code = codes && [...codes].find((one) => said.concepts.has(one) && !isOfSubstance(one))
    if (code === undefined) missing.push(word)
    else if (isOnlyAsked(said.concepts.get(code))) onlyAsked.push(word)
  }
  // A connecting word may come from the question ("affecting your sleep?"), a clinical one not, nor may all of them.
  const isAllAsked = onlyAsked.length === claim.stems.size
  const faults = onlyAsked
    .filter((word) => isAllAsked || isClinical(word))
    .map((what): Fault => ({ kind: 'question', what }))
  const weighty = missing.filter((word) => isClinical(word) || claim.coveredBy.has(word))
  // A paraphrase may bring a connecting word of its own; a clinical word never.
  if (weighty.length > 0 || missing.length > claim.stems.size * 0.34) {
    faults.push(...(weighty.length > 0 ? weighty : missing).map((what): Fault => ({ kind: 'unsupported', what })))
  }
  return faults
}

/** "Any vomiting?" - "She was sick twice": asked in one word and told in another, and in no narrower sense. */
function isSaidOtherwise(word: string, claim: Reading, said: Reading): boolean {
  const codes = [...(claim.coveredBy.get(word) ?? [])].filter((code) => !isCue(code))
  return codes.length > 0 && codes.every((code) => said.concepts.get(code)?.has('so') && !isOfSubstance(code))
}

function isMedicine(claim: Reading, word: string): boolean {
  return [...claim.medicines].some((medicine) => medicine.split(' ').some((part) => root(part) === word))
}

/** Concepts that stand for a class of substances: eggs and milk are both a food allergy, and not the same. */
function isOfSubstance(code: string): boolean {
  const kind = conceptOf(code)?.kind
  return kind === 'medicine' || kind === 'allergy' || kind === 'risk'
}

/** A unit names its sign: degrees are a temperature, glasses of wine are drunk. */
function impliedBy(word: string, said: Reading): boolean {
  return IMPLIED.some(({ implied, by }) => word === implied && by.test(said.clean))
}
const IMPLIED = [
  { implied: root('temperature'), by: /\b(?:fahrenheit|celsius|degrees)\b/ },
  { implied: root('drink'), by: /\b(?:alcohol|wine|beers?|pints?|whisky|whiskey|vodka|spirits|units)\b/ },
  { implied: root('allergic'), by: /^(?!.*\b(?:no|not|never|none|nope)\b).*\ballerg/s },
  { implied: root('needed'), by: /\bneed\b/ },
  { implied: root('smoke'), by: /\b(?:cigarettes?|cigars?|packs?|roll-ups?)\b/ },
]

function isOnlyAsked(standings: ReadonlySet<Standing> | undefined): boolean {
  return standings?.size === 1 && standings.has('asked')
}

function numberFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = []
  for (const number of claim.numbers) if (!said.numbers.has(number)) faults.push({ kind: 'number', what: number })
  if (faults.length > 0) return faults
  for (const amount of claim.amounts) {
    if (said.amounts.has(amount)) continue
    const [number] = amount.split(' ')
    // The number was said with another unit; said bare it passes where its unit stands elsewhere ("how many days?" - "6").
    const unit = amount.slice(number!.length + 1)
    const isOther = [...said.amounts].some((one) => one.startsWith(`${number} `))
    if (isOther || !hasUnit(said, unit)) faults.push({ kind: 'unit', what: amount })
  }
  for (const rate of ratesOf(claim.clean)) {
    const spoken = ratesOf(said.clean)
    if (spoken.size > 0 && !spoken.has(rate)) faults.push({ kind: 'unit', what: rate })
  }
  // Nobody is at 38 degrees Fahrenheit, nor at 101 Celsius: a unit that was not said and cannot be.
  for (const [, figure, unit] of claim.clean.matchAll(/\b(\d{2,3}(?:\.\d+)?) ?(?:\u00b0|degrees )? ?([fc])\b/g))
    if (unit === 'f' ? Number(figure) < 60 : Number(figure) > 60)
      faults.push({ kind: 'unit', what: `${figure} ${unit}` })
  for (const pair of claim.pairs) {
    const [one, other] = pair.split(' over ')
    if (said.pairs.has(`${other} over ${one}`) && !said.pairs.has(pair)) faults.push({ kind: 'number', what: pair })
  }
  return faults
}

/** "Twice a day", "five days a week": how often is a unit too. */
function ratesOf(text: string): Set<string> {
  return new Set(
    [...text.matchAll(/(?<=\w )(?:a|per|each|every) (day|night|week|month|year)s?\b/g)].map((match) => match[1]!),
  )
}

/** A figure belongs to the sign before it: "hemoglobin 9.8, ferritin 7" carries no hemoglobin of 7. */
function ownerFaults(claim: Reading, said: Reading): Fault[] {
  const figures = ownedFigures(claim.clean)
  if (figures.length === 0) return []
  const sentences = said.clean.split(/[.;?!](?!\d)/).map(figureTokens)
  return figures.flatMap(({ owner, figure }): Fault[] => {
    let isTaken = false
    for (const tokens of sentences) {
      for (const [at, token] of tokens.entries()) {
        if (token !== owner) continue
        const next = tokens.slice(at + 1, at + 6)
        const first = next.findIndex(isFigure)
        if (first < 0) continue
        if (next[first] === figure || (isFigure(next[first + 1] ?? '') && next[first + 1] === figure)) return []
        // "2 tablets of ibuprofen 400": a figure with its unit may stand before what it counts.
        const place = tokens.slice(0, at).lastIndexOf(figure)
        if (place >= 0 && at - place <= 3 && (isUnit(tokens[place + 1] ?? '') || place === 0)) return []
        isTaken = true
      }
    }
    return isTaken ? [{ kind: 'number', what: `${owner} ${figure}` }] : []
  })
}

function figureTokens(text: string): string[] {
  const tokens = text.match(/[a-z]+|\d+(?:\.\d+)?/g) ?? []
  return tokens
    .filter((token) => /^\d/.test(token) || isContent(token))
    .map((token) => (/^\d/.test(token) ? String(Number(token)) : root(token)))
}

function isFigure(token: string): boolean {
  return /^\d/.test(token)
}

/** Figures of a claim, each with the content word right before it. */
function ownedFigures(text: string): { owner: string; figure: string }[] {
  return text.split(/[.,;?!](?!\d)/).flatMap((part) => {
    const tokens = figureTokens(part)
    return tokens.flatMap((token, at) => {
      const owner = tokens[at - 1]
      return isFigure(token) && owner !== undefined && !isFigure(owner) ? [{ owner, figure: token }] : []
    })
  })
}

function hasUnit(said: Reading, unit: string): boolean {
  return (said.clean.match(/[a-z]+|%/g) ?? []).some((word) => unitOf(word) === unit)
}

function polarityFaults(
  claim: Reading,
  said: Reading,
  { answer, source }: { answer: Reading | null; source: SupportSource },
): Fault[] {
  const faults: Fault[] = []
  const check = (key: string, standings: ReadonlySet<Standing>, inSource: ReadonlySet<Standing> | undefined) => {
    if (!inSource) return
    for (const standing of standings) {
      const isOther =
        standing === 'so' ? inSource.has('not') && !inSource.has('so') : inSource.has('so') && !inSource.has('not')
      // "Is the pain still there?" - "No, it went away": the pain itself is not denied.
      if (isOther && answer && standing === 'so' && !answer.stems.has(key) && !answer.concepts.has(key)) continue
      if (isOther && !inSource.has('asked')) faults.push({ kind: 'polarity', what: key })
    }
  }
  for (const [word, standings] of claim.stems) check(word, standings, said.stems.get(word))
  for (const [code, standings] of claim.concepts) {
    check(code, standings, said.concepts.get(code))
  }
  if (claim.denials > said.denials) faults.push({ kind: 'polarity', what: 'a denial nobody made' })
  if (claim.stems.size === 0 && isTurnedAnswer(claim, source)) faults.push({ kind: 'polarity', what: 'yes or no' })
  for (const [word, opposite] of OPPOSITES) {
    if (word.test(claim.clean) && !word.test(said.clean) && opposite.test(said.clean))
      faults.push({ kind: 'polarity', what: word.source })
  }
  return faults
}

/** "Any medicines?" - "No": with no content word of its own a claim is only its yes or no. */
function isTurnedAnswer(claim: Reading, { text, question }: SupportSource): boolean {
  if (question === undefined) return false
  const { polarity } = readYesNo(clean(text))
  if (/^(?:reports|denies)\b/.test(claim.clean))
    return polarity === 'no' ? claim.denials === 0 : polarity === 'yes' && claim.denials > 0
  const bare = readYesNo(claim.clean).polarity
  return bare !== null && polarity !== null && bare !== polarity
}

/** "The right knee is red but the left one looks fine": what is said of a side stays with that side. */
function isOfOtherSide(claim: Reading, said: Reading): boolean {
  const [side, ...more] = new Set(claim.sides)
  if (side === undefined || more.length > 0 || side === 'both') return false
  const parts = said.clean.split(/[.,;?!]|\b(?:but|and|while)\b/).map((part) => readText(part))
  const nouns = new Set([...claim.sided].map((pair) => pair.split(' ')[1]))
  const told = [...claim.stems.keys()].filter((word) => !nouns.has(word) && word !== side)
  const shared = (wanted: string) =>
    Math.max(
      -1,
      ...parts
        .filter(({ sides }) => sides.includes(wanted))
        .map(({ stems }) => told.filter((one) => stems.has(one)).length),
    )
  const own = shared(side)
  return own >= 0 && shared(side === 'left' ? 'right' : 'left') > own
}

function sideFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = isOfOtherSide(claim, said) ? [{ kind: 'side', what: claim.sides[0]! }] : []
  // The sides must come in the order of the source: "4 on the right and 5 on the left" turned round keeps both words.
  let at = 0
  for (const side of claim.sides) {
    const found = said.sides.indexOf(side, at)
    if (found >= 0) at = found + 1
    else if (!(side === 'both' && new Set(said.sides).size > 1)) faults.push({ kind: 'side', what: side })
  }
  for (const pair of claim.sided) {
    const [side, noun = ''] = pair.split(' ')
    const others = [...said.sided].filter((one) => one.endsWith(` ${noun}`))
    if (
      noun !== '' &&
      others.length > 0 &&
      !others.some((one) => one.startsWith(`${side} `) || one.startsWith('both '))
    ) {
      faults.push({ kind: 'side', what: pair })
    }
  }
  return faults
}

/** What would be, or what is only spoken of ("if I coughed blood I would call"), told as if it were so. */
function conditionFaults(claim: Reading, said: Reading): Fault[] {
  if (IF.test(claim.clean)) return []
  const parts = said.clean.split(/[.;?!]/).map((text) => ({ text: text.trim(), shared: sharedWords(text, claim) }))
  const most = Math.max(0, ...parts.map(({ shared }) => shared))
  const carrying = parts.filter(({ shared }) => shared === most && shared > 0)
  const isOnlyIf = carrying.length > 0 && carrying.every(({ text }) => CONDITION.test(text) && text.length < 160)
  return isOnlyIf ? [{ kind: 'polarity', what: 'a condition told as a fact' }] : []
}

function sharedWords(text: string, claim: Reading): number {
  const roots = new Set((text.match(/[a-z]+/g) ?? []).map(root))
  return [...claim.stems.keys()].filter((word) => isClinical(word) && roots.has(word)).length
}

const CONDITION = /^(?:(?:and|so|but|well),? )*(?:if|suppose|in case)\b.*\bwould\b/
const IF = /\b(?:if|unless|would|in case|when|should)\b/

function timeFaults(claim: Reading, said: Reading, answer: string): Fault[] {
  const faults: Fault[] = []
  for (const time of claim.times) if (!said.times.has(time)) faults.push({ kind: 'time', what: time })
  const tense = tenseFault(claim, said.clean, answer)
  if (tense !== null) faults.push({ kind: 'time', what: tense })
  return faults
}
