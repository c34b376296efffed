import { readYesNo, withoutLabel } from './note/answer.ts'
import { clean } from './note/clean.ts'
import { units } from './note/segment.ts'
import { isClinical } from './note/vocabulary.ts'
import { OPPOSITES, tenseFault } from './support/meaning.ts'
import { type Reading, readText, type Standing, withQuestion } from './support/reading.ts'

export type FaultKind =
  | 'unsupported'
  | 'number'
  | 'unit'
  | 'dose'
  | 'medicine'
  | 'polarity'
  | 'side'
  | 'person'
  | 'time'
  | 'question'

/** One way in which a sentence says something else than its source. `what` is the word or figure at fault. */
export interface Fault {
  readonly kind: FaultKind
  readonly what: string
}

export interface SupportSource {
  readonly text: string
  /** Set when `text` answers it; the question then counts only as far as the answer takes it up. */
  readonly question?: string
}

/**
 * Does one of the sources carry this sentence? Words, numbers with their units, medicine with its dose, polarity, side,
 * person and time must all stand in the same source. Returns the faults against the source that fits best.
 */
export function supports(sentence: string, sources: readonly SupportSource[]): { ok: boolean; faults: Fault[] } {
  const claim = readText(withoutLabel(sentence))
  let best: Fault[] | null = null
  for (const source of sources) {
    const faults = faultsOf(claim, source)
    if (best === null || faults.length < best.length) best = faults
    if (best.length === 0) break
  }
  const faults = best ?? [{ kind: 'unsupported', what: 'no source' }]
  return { ok: faults.length === 0, faults }
}

function faultsOf(claim: Reading, source: SupportSource): Fault[] {
  const said = readSource(source)
  return [
    ...wordFaults(claim, said),
    ...numberFaults(claim, said),
    ...medicineFaults(claim, said),
    ...polarityFaults(claim, said, source),
    ...sideFaults(claim, said),
    ...personFaults(claim, said, source),
    ...timeFaults(claim, said),
  ]
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
  const { polarity } = readYesNo(clean(text))
  return withQuestion(own, readText(question, 'question'), polarity)
}

/** A source may mix statements and questions; a question in it states nothing. */
function readUnits(text: string): Reading {
  const parts = units(text)
  const asks = parts.filter((part) => part.isQuestion)
  if (asks.length === 0) return readText(text)
  const states = parts.filter((part) => !part.isQuestion)
  const asked = readText(asks.map((part) => part.text).join('. '), 'question')
  return withQuestion(readText(states.map((part) => part.text).join('. ')), asked, null)
}

function wordFaults(claim: Reading, said: Reading): Fault[] {
  const missing: string[] = []
  const onlyAsked: string[] = []
  for (const word of claim.stems.keys()) {
    const standings = said.stems.get(word)
    if (standings) {
      if (isOnlyAsked(standings)) onlyAsked.push(word)
      continue
    }
    const codes = claim.coveredBy.get(word)
    const code = codes && [...codes].find((one) => said.concepts.has(one))
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
    // The number was said with another unit; a number said bare ("20" to "how many milligrams?") passes.
    if ([...said.amounts].some((one) => one.startsWith(`${number} `))) faults.push({ kind: 'unit', what: amount })
  }
  return faults
}

function medicineFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = []
  for (const medicine of claim.medicines) {
    if (!said.clean.includes(medicine) && !hasConcept(claim, said, medicine))
      faults.push({ kind: 'medicine', what: medicine })
  }
  for (const { medicine, amount } of claim.doses) {
    const inSource = said.doses.filter((one) => one.medicine === medicine)
    const owners = said.doses.filter((one) => one.amount === amount)
    if (owners.length > 0 && !owners.some((one) => one.medicine === medicine))
      faults.push({ kind: 'dose', what: `${medicine} ${amount}` })
    else if (inSource.length > 0 && !inSource.some((one) => one.amount === amount))
      faults.push({ kind: 'dose', what: `${medicine} ${amount}` })
  }
  return faults
}

function hasConcept(claim: Reading, said: Reading, medicine: string): boolean {
  return medicine
    .split(' ')
    .some((word) => [...(claim.coveredBy.get(word) ?? [])].some((code) => said.concepts.has(code)))
}

function polarityFaults(claim: Reading, said: Reading, source: SupportSource): Fault[] {
  const faults: Fault[] = []
  const check = (key: string, standings: ReadonlySet<Standing>, inSource: ReadonlySet<Standing> | undefined) => {
    if (!inSource) return
    for (const standing of standings) {
      const isOther =
        standing === 'so' ? inSource.has('not') && !inSource.has('so') : inSource.has('so') && !inSource.has('not')
      if (isOther && !inSource.has('asked')) faults.push({ kind: 'polarity', what: key })
    }
  }
  for (const [word, standings] of claim.stems) check(word, standings, said.stems.get(word))
  for (const [code, standings] of claim.concepts) {
    check(code, standings, said.concepts.get(code))
  }
  if (claim.denials > said.denials) faults.push({ kind: 'polarity', what: 'a denial nobody made' })
  // A claim that repeats nearly all of a statement must repeat its "not" as well, wherever that stands.
  const repeated = [...said.stems.keys()].filter((word) => claim.stems.has(word)).length
  const isWhole = source.question === undefined && repeated >= said.stems.size * 0.8
  if (isWhole && claim.denials === 0 && said.denials > 0) faults.push({ kind: 'polarity', what: 'a denial left out' })
  for (const [word, opposite] of OPPOSITES) {
    if (word.test(claim.clean) && !word.test(said.clean) && opposite.test(said.clean))
      faults.push({ kind: 'polarity', what: word.source })
  }
  return faults
}

function sideFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = []
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

const OWN = /\b(?:i|my|me|patient|you|your)\b/

function personFaults(claim: Reading, said: Reading, source: SupportSource): Fault[] {
  for (const relative of claim.relatives) {
    if (!said.relatives.has(relative)) return [{ kind: 'person', what: relative }]
  }
  if (claim.relatives.size > 0 || said.relatives.size === 0) return []
  // The clause that carries the claim must not have a relative for its subject.
  const carrying = clauses(source).filter((clause) => {
    const reading = readText(clause)
    return [...claim.stems.keys()].some((word) => reading.stems.has(word) && isClinical(word))
  })
  if (carrying.length === 0) return []
  const isOthers = (clause: string) => {
    const match = RELATIVE_SUBJECT.exec(clean(clause))
    return match !== null && !OWN.test(match[1] ?? '')
  }
  return carrying.every(isOthers) ? [{ kind: 'person', what: 'patient' }] : []
}

const RELATIVE_SUBJECT =
  /^(?:(?:yes|no|yeah|well|so|and|but|also|only|just|actually)[\s,]+)*(?:my|his|her|their|our|your)? ?(?:\w+ )?(?:mother|mom|mum|father|dad|brothers?|sisters?|grand\w+|wife|husband|partner|girlfriend|boyfriend|sons?|daughters?|child(?:ren)?|kids?|aunt|uncle|cousins?|friends?|neighbou?r)(?:'s)?\b(?! and (?:i|me)\b)(.{0,12})/

function clauses({ text, question }: SupportSource): string[] {
  const parts = text
    .split(/[.;!?\n]|,? (?:and|but) (?=(?:i|my|the|he|she|they|it)\b)/i)
    .filter((part) => part.trim() !== '')
  return question === undefined ? parts : [question, ...parts]
}

function timeFaults(claim: Reading, said: Reading): Fault[] {
  const faults: Fault[] = []
  for (const time of claim.times) if (!said.times.has(time)) faults.push({ kind: 'time', what: time })
  const tense = tenseFault(claim, said.clean)
  if (tense !== null) faults.push({ kind: 'time', what: tense })
  return faults
}
